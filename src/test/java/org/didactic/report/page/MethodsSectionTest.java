package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.spec.RegressionOptions;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodsSectionTest {
    private static final StudyResults STUDY = StudyFixture.small().build();
    private static final RegressionOptions OPTIONS =
            STUDY.analysis().estimators().get(0).options();
    private static final Located<String> WEIGHT =
            new Located<>("population", new Position("analysis.yaml", 1, 1), "weights");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "OBSERVATIONS¦false¦weights every coefficient by the used rows behind it.",
                "OBSERVATIONS¦true¦weights every coefficient by the sum of the regression weights behind it.",
                "EQUAL¦false¦counts every period alike; inside a period, cohorts are weighted by the used rows behind them.",
                "EQUAL¦true¦inside a period, cohorts are weighted by the sum of the regression weights behind them.",
                "COHORT_SHARE¦true¦weights the effect of a cohort in a period by the number of the cohort’s units in the sample.",
            })
    void theWeightsOfAveragesAreSaidAsTheyAre(AttWeights scheme, boolean weighted, String said) {
        RegressionOptions options = weighted ? weighted(OPTIONS) : OPTIONS;
        assertThat(markdown(scheme, options, options)).contains(said);
    }

    @Test
    void whereOnlySomeRegressionsAreWeightedTheyAreNamed() {
        assertThat(markdown(AttWeights.OBSERVATIONS, OPTIONS, weighted(OPTIONS)))
                .contains("by the used rows behind it; where the regression is weighted (Second),")
                .contains("(X^\\top W X)^{-1}")
                .contains("which are one except for Second");
        assertThat(markdown(AttWeights.OBSERVATIONS, OPTIONS, OPTIONS)).doesNotContain("W");
    }

    @Test
    void aModelWithOneCoefficientHasItsOwnEquation() {
        RegressionOptions one =
                new RegressionOptions(OPTIONS.covariates(), new EventTime.None(), null, null, OPTIONS.inference());
        assertThat(markdown(AttWeights.OBSERVATIONS, one, OPTIONS))
                .contains("\\beta D_{it}")
                .doesNotContain("\\sum_{k \\neq \\mathrm{ref}} \\beta_k");
        assertThat(markdown(AttWeights.OBSERVATIONS, OPTIONS, OPTIONS))
                .contains("\\sum_{k \\neq \\mathrm{ref}} \\beta_k")
                .doesNotContain("\\beta D_{it}");
    }

    @Test
    void everyInferenceIsDescribedWithThoseThatUseIt() {
        InferenceSpec own = new InferenceSpec(Covariance.HC1, null, SmallSample.NONE, 0.9);
        RegressionOptions robust = new RegressionOptions(OPTIONS.covariates(), OPTIONS.eventTime(), null, null, own);
        assertThat(markdown(AttWeights.OBSERVATIONS, OPTIONS, robust))
                .contains("**First.** Errors are clustered by authority.")
                .contains("Intervals are at 95\u00a0%, from the t distribution with $G$ − 1 degrees of freedom.")
                .contains("**Second.** Errors are robust to heteroskedasticity (HC1)")
                .contains("Intervals are at 90\u00a0%, from the normal distribution.");
        assertThat(markdown(AttWeights.OBSERVATIONS, OPTIONS, OPTIONS)).doesNotContain("**First.**");
    }

    @Test
    void bothFormatsSayTheSame() {
        Document page = Jsoup.parse(section("html", AttWeights.EQUAL, OPTIONS, weighted(OPTIONS)));
        page.select("math, i").remove();
        List<String> inMarkdown = markdown(AttWeights.EQUAL, OPTIONS, weighted(OPTIONS))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("$$"))
                .map(line -> line.replaceFirst("^### ", "")
                        .replaceAll("\\$[^$]*\\$", "")
                        .replaceAll("[\\s\u00a0]+", " "))
                .toList();
        assertThat(page.select("h3, p").eachText()).isEqualTo(inMarkdown).hasSizeGreaterThan(7);
    }

    private static RegressionOptions weighted(RegressionOptions options) {
        return new RegressionOptions(options.covariates(), options.eventTime(), null, WEIGHT, options.inference());
    }

    private static String markdown(AttWeights scheme, RegressionOptions first, RegressionOptions second) {
        return section("md", scheme, first, second);
    }

    private static String section(String format, AttWeights scheme, RegressionOptions first, RegressionOptions second) {
        Analysis a = STUDY.analysis();
        List<EstimatorSpec> estimators = List.of(
                new EstimatorSpec.Twfe(
                        new EstimatorSpec.Identity(a.estimators().get(0).id(), "First", false), first, false),
                new EstimatorSpec.SunAbraham(
                        new EstimatorSpec.Identity(a.estimators().get(1).id(), "Second", false),
                        second,
                        EstimatorSpec.AlwaysTreated.DROP));
        Analysis analysis = new Analysis(
                a.file(),
                a.study(),
                a.title(),
                a.authors(),
                a.status(),
                a.data(),
                a.treatment(),
                a.eventTime(),
                a.window(),
                a.variables(),
                a.outcomes(),
                a.covariates(),
                estimators,
                a.inference(),
                a.singletons(),
                scheme,
                a.robustness(),
                a.accept(),
                a.report(),
                a.published(),
                a.packaging());
        StudyResults study = new StudyResults(
                analysis, STUDY.panels(), STUDY.results(), STUDY.ledgers(), STUDY.findings(), STUDY.joins());
        Map<String, Object> values = new LinkedHashMap<>(new MethodsModel(new StudyIndex(study)).values());
        values.put("format", format);
        return StudyTemplates.read(Path.of("")).expandBundled("blocks/methods." + format + ".ftl", values);
    }
}
