package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.GroupTimeOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports with group-time effects in the appendix, inference by drawing anew and decompositions. */
class AppendixTest {
    private static final StudyResults STUDY = study(StudyFixture.small());

    @TempDir
    Path folder;

    @Test
    void anEstimatorOfTheAppendixHasATableOfAllOutcomesAndStandsInNoOther() {
        Document page = page(STUDY);

        assertThat(page.select("#table-2 th.group").eachText())
                .containsExactly("Two-way fixed effects", "Sun and Abraham (2021)");
        assertThat(page.select("#table-4 th.group").eachText())
                .startsWith("Funded care")
                .hasSize(2);
        assertThat(page.select("#table-4 tbody th").eachText())
                .containsExactly(
                        "Average effect (ATT)",
                        "Average over event times",
                        "Year −1",
                        "Year 0",
                        "Joint test before the start");
        assertThat(page.select("#table-4 tbody tr").last().text()).contains("χ²(3) = 7.50, p = 0.058");
        assertThat(page.select("section.keys caption").text())
                .contains("Sun and Abraham")
                .doesNotContain("Callaway");
        assertThat(page.text())
                .contains("Effects before the start are changes from one period to the next.")
                .contains("The joint test before the start rests on 1 treated cluster, too few for it")
                .contains("Doubly robust: right if either the regression or the logit is.");
    }

    @Test
    void cohortsAndPeriodsOfGroupTimeEffectsHaveATable() {
        assertThat(page(STUDY).select("#aggregates-funded tbody th").eachText())
                .containsExactly("Average effect (ATT)", "Average over event times", "Cohort 2018", "Period 2019");
    }

    @Test
    void theEffectOnEachCohortInEachPeriodHasATableAndItsNumbersAFile() {
        Document page = page(STUDY);
        String table = "[id^=table-]:has(caption:contains(the effect on each cohort in each period))";

        assertThat(page.select(table + " caption").eachText())
                .first()
                .asString()
                .contains("Funded care, Callaway and Sant'Anna (2021)");
        assertThat(page.select(table).first().select("thead th").eachText()).contains("Period", "Cohort 2018");
        String cells = ReportRenderer.render(STUDY).stream()
                .filter(each -> each.path().endsWith(".csv"))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .filter(each -> each.contains("funded.group_time.cell:2018:0"))
                .findFirst()
                .orElseThrow();
        assertThat(cells).startsWith("id,row,estimator,estimate,").contains("\"Cohort 2018, year 0\"");
    }

    @Test
    void theEstimatorsOfTheAppendixHaveAFigureOfTheirOwn() {
        assertThat(page(STUDY).select("figure figcaption").eachText())
                .anyMatch(each -> each.contains("Funded care: the estimators of the appendix by period"));
        assertThat(ReportRenderer.render(STUDY)).extracting(ReportFile::path).contains("figures/figure-3.svg");
    }

    @Test
    void inferenceByDrawingAnewStandsBesideTheAnalyticOne() {
        Document page = page(STUDY);

        assertThat(page.select("#draws-funded tbody tr").eachText())
                .containsExactly(
                        "Two-way fixed effects, analytic −0.10 0.03 <0.001 −0.15 −0.04",
                        "wild bootstrap, null imposed −0.10 —not given 0.004 −0.16 −0.03",
                        "randomisation of starts −0.10 —not given 0.02 —not given —not given".replace("0.02", "0.020"));
        assertThat(page.text())
                .contains("every one of 512 possible draws once over 9 clusters, Rademacher weights. Few clusters.")
                .contains("999 draws from seed 7 over 12 units. Drawn again: 2.");
    }

    @Test
    void decompositionsAreSummedByWhatTheySay() {
        List<String> rows =
                page(STUDY).select("[id^=decompositions-funded] tbody tr").eachText();

        assertThat(rows)
                .containsExactly(
                        "Treated against never treated 1 0.700 −0.20",
                        "Later against earlier, already treated 1 0.300 0.10",
                        "Not decomposed: the panel has gaps —none",
                        "Years 0 to 1 1.000 0.250");
    }

    @Test
    void aNarrativeBindsNumbersOfRunsAndTests() throws IOException {
        Files.writeString(folder.resolve("report.md"), """
                ${est("funded.twfe@wild.att")} (${p("funded.twfe@wild.att")}; ${ci("funded.twfe@wild.att")}),
                ${p("funded.twfe@randomisation.att")}, ${p("funded.group_time.pretrend_wald")},
                ${pp("funded.group_time.att:dynamic")}. ${effect("funded.twfe@wild.att")}
                ${effect("funded.twfe@randomisation.att")} <@ref "table:appendix:group_time"/>

                <@table "appendix:group_time"/>
                """);

        assertThat(page(narrated()).select("main p").first().text())
                .isEqualTo(
                        "−0.10 (0.004; −0.16 to −0.03), 0.020, 0.058, −8.0. Funded care fell by 9.5 percentage points"
                                + " (95 % interval 3 to 16; p = 0.004). Funded care: an estimate of 9.5 percentage points down"
                                + " (p = 0.020). Table 1");
    }

    @Test
    void whatDrawsDoNotGiveIsNoNumber() throws IOException {
        Files.writeString(folder.resolve("report.md"), "${ci(\"funded.twfe@randomisation.att\")}");

        assertThatThrownBy(() -> ReportRenderer.render(narrated()))
                .hasMessageContaining("ci: these draws do not give it (funded.twfe@randomisation.att).");
    }

    private StudyResults narrated() {
        return study(StudyFixture.small().in(folder.resolve("analysis.yaml")).narratedBy("report.md"));
    }

    private static Document page(StudyResults study) {
        ReportFile page = ReportRenderer.render(study).get(0);
        return Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8));
    }

    private static StudyResults study(StudyFixture fixture) {
        StudyResults plain = fixture.build();
        List<Estimation> estimations = new ArrayList<>();
        for (Estimation each : plain.results().estimations()) {
            boolean drawn = each.outcome().equals("funded") && each.estimator().equals("twfe");
            estimations.add(drawn ? drawn(each) : each);
            if (each.estimator().equals("sun_abraham")) {
                estimations.add(groupTime(each));
            }
        }
        return new StudyResults(
                analysis(plain.analysis()),
                plain.panels(),
                Results.of(estimations),
                plain.ledgers(),
                plain.findings(),
                plain.joins());
    }

    private static Estimation drawn(Estimation estimation) {
        Alternative wild = new Alternative(
                "wild",
                List.of(att(new Value.Resampled(-0.095, null, -2.9, 0.004, -0.16, -0.03))),
                new Resampling("wild cluster bootstrap", "rademacher", 512, true, 1, 9, 0, List.of("Few clusters.")));
        Alternative randomisation = new Alternative(
                "randomisation",
                List.of(att(new Value.Resampled(-0.095, null, null, 0.02, null, null))),
                new Resampling("randomisation", "", 999, false, 7, 12, 2, List.of("Drawn again: 2.")));
        Decomposition pairs = new Decomposition(
                Decomposition.Kind.GOODMAN_BACON,
                new Term.Att(),
                List.of(
                        new Decomposition.Part(2018, new Decomposition.Against.Never(), 9, 0.7, -0.2),
                        new Decomposition.Part(2019, new Decomposition.Against.Cohort(2018), 9, 0.3, 0.1)),
                0,
                0,
                "");
        Decomposition events = new Decomposition(
                Decomposition.Kind.EVENT_WEIGHTS,
                new Term.Period(0),
                List.of(
                        new Decomposition.Part(2018, new Decomposition.Against.EventTime(0), 9, 1, -0.2),
                        new Decomposition.Part(2018, new Decomposition.Against.EventTime(-1), 9, -1, 0.0),
                        new Decomposition.Part(2018, new Decomposition.Against.EventTime(2), 9, -0.25, 0.1)),
                0,
                0,
                "");
        Decomposition refused =
                Decomposition.refused(Decomposition.Kind.TREATMENT_WEIGHTS, new Term.Att(), "the panel has gaps");
        return new Estimation(
                estimation.outcome(),
                estimation.estimator(),
                estimation.method(),
                estimation.sample(),
                estimation.estimates(),
                estimation.support(),
                estimation.aggregations(),
                estimation.covariance(),
                estimation.dropped(),
                List.of(wild, randomisation),
                List.of(pairs, refused, events),
                estimation.notes());
    }

    private static Estimation groupTime(Estimation like) {
        List<TermEstimate> estimates = List.of(
                att(effect(-0.07)),
                new TermEstimate(new Term.AttOver(Term.Over.DYNAMIC), effect(-0.08), 9, 1),
                new TermEstimate(new Term.Period(-1), effect(0.01), 9, 1),
                new TermEstimate(new Term.Period(0), effect(-0.07), 9, 1),
                new TermEstimate(new Term.Cell(2018, 0), effect(-0.07), 9, 1),
                new TermEstimate(new Term.Group(2018), effect(-0.07), 9, 1),
                new TermEstimate(new Term.Calendar(2019), effect(-0.06), 9, 1),
                new TermEstimate(new Term.PretrendWald(), new Value.Test(7.5, 3, null, 0.0576), 9, 1));
        return new Estimation(
                like.outcome(),
                "group_time",
                "callaway-santanna",
                like.sample(),
                estimates,
                List.of(),
                List.<Aggregation>of(),
                like.covariance(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static TermEstimate att(Value value) {
        return new TermEstimate(new Term.Att(), value, 9, 1);
    }

    private static Value effect(double estimate) {
        return new Value.Estimated(estimate, 0.03, null, estimate / 0.03, 0.02, estimate - 0.06, estimate + 0.06);
    }

    private static Analysis analysis(Analysis a) {
        List<EstimatorSpec> estimators = new ArrayList<>(a.estimators());
        EstimatorSpec regression = a.estimators().get(0);
        estimators.add(new EstimatorSpec.CallawaySantAnna(
                new EstimatorSpec.Identity(
                        new org.didactic.text.Located<>(
                                "group_time", regression.id().position(), "estimators[2].id"),
                        "Callaway and Sant'Anna (2021)",
                        true),
                regression.options(),
                new GroupTimeOptions(
                        GroupTimeOptions.Estimand.DOUBLY_ROBUST,
                        GroupTimeOptions.Control.NEVER_TREATED,
                        GroupTimeOptions.BasePeriod.VARYING,
                        0,
                        GroupTimeOptions.Rows.BALANCED,
                        null,
                        GroupTimeOptions.Compatibility.NONE)));
        return new Analysis(
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
                a.attWeights(),
                a.robustness(),
                a.accept(),
                a.report(),
                a.published(),
                a.packaging());
    }
}
