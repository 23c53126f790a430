package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.didactic.spec.EstimatorSpec.CallawaySantAnna;
import org.didactic.spec.EstimatorSpec.SunAbraham;
import org.didactic.spec.EstimatorSpec.Twfe;
import org.didactic.spec.EventTime.Bin;
import org.didactic.spec.EventTime.Periods;
import org.didactic.spec.GroupTimeOptions.BasePeriod;
import org.didactic.spec.GroupTimeOptions.Compatibility;
import org.didactic.spec.GroupTimeOptions.Control;
import org.didactic.spec.GroupTimeOptions.Estimand;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.text.Located;
import org.junit.jupiter.api.Test;

class AnalysisReaderTest {
    private static final Path FILES = Path.of("src/test/resources/spec");

    @Test
    void aMinimalFileTakesEveryDefault() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("minimal.yaml"));

        assertThat(analysis.title()).isEqualTo("small");
        assertThat(analysis.status()).isEqualTo(Analysis.Status.PROVISIONAL);
        assertThat(analysis.data().sources().get(0).missing()).containsExactly("", "NA");
        assertThat(analysis.data().sources().get(0).travels()).isTrue();
        assertThat(analysis.data().panels())
                .extracting(panel -> panel.id().value())
                .containsExactly("panel");
        assertThat(analysis.treatment().never()).containsExactly("");
        assertThat(analysis.eventTime()).isEqualTo(new Periods(-1, List.of()));
        assertThat(analysis.window()).isNull();
        OutcomeSpec outcome = analysis.outcomes().get(0);
        assertThat(outcome.panel().value()).isEqualTo("panel");
        assertThat(outcome.column().value()).isEqualTo("employment");
        assertThat(outcome.scale()).isEqualTo(OutcomeSpec.Scale.PLAIN);
        assertThat(analysis.estimators().get(0).label()).isEqualTo("Two-way fixed effects");
        assertThat(analysis.estimators().get(0).options().weights()).isNull();
        assertThat(analysis.inference().smallSample()).isEqualTo(SmallSample.FIXEST);
        assertThat(analysis.inference().level()).isEqualTo(0.95);
        assertThat(analysis.singletons()).isNull();
        assertThat(analysis.attWeights()).isEqualTo(Analysis.AttWeights.OBSERVATIONS);
        assertThat(analysis.report().formats()).containsExactly(ReportSpec.Format.HTML, ReportSpec.Format.MARKDOWN);
        assertThat(analysis.report().digits()).isEqualTo(2);
        assertThat(analysis.published()).isNull();
        assertThat(analysis.packaging()).isEqualTo(PackageSpec.NONE);
        assertThat(analysis.companions()).isEqualTo(CompanionSpec.NONE);
    }

    @Test
    void aModelsMarkersStandBeforeThoseOfTheFileAndTakeTheirMeasuresFromIt() {
        CompanionSpec companions =
                AnalysisReader.read(FILES.resolve("complete.yaml")).companions();

        ImpactsSpec impacts = Objects.requireNonNull(companions.impacts());
        assertThat(impacts.cogs())
                .extracting(cog -> cog.id().value())
                .containsExactly("community", "practice", "commissioning", "trust");
        assertThat(impacts.cogs().get(3).inputs()).containsExactly("Time", "places");
        assertThat(impacts.cogs().get(3).outputs()).containsExactly("Talks");
        assertThat(impacts.markers())
                .filteredOn(marker -> marker.measure() != null)
                .extracting(
                        marker -> marker.id().value(),
                        marker -> Objects.requireNonNull(marker.measure()).value())
                .containsExactly(
                        tuple("without_funded_care", "funded"),
                        tuple("waits", "expenditure"),
                        tuple("forms", "funded"));
    }

    @Test
    void aValuationHasItsDrawsItsSeedAndWhatOneIsWorth() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("complete.yaml"));

        ValuationSpec valuation = Objects.requireNonNull(analysis.companions().valuation());
        assertThat(valuation.draws()).isEqualTo(1999);
        assertThat(valuation.items().get(0).each())
                .isEqualTo(new ValuationSpec.Each(5, 7, 6.0, "hours", "NDTi, 2023", null));
        assertThat(valuation.items().get(1).kind()).isEqualTo(ValuationSpec.Kind.MONEY_NOT_SPENT);
        assertThat(Seeds.of(analysis)).containsEntry("valuation", 20261122L);
    }

    @Test
    void everyKeyIsRead() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("complete.yaml"));

        assertThat(analysis.estimators())
                .extracting(estimator -> estimator.id().value())
                .containsExactly("twfe", "sun_abraham", "doubly_robust", "static");
        PublishedSpec published = Objects.requireNonNull(analysis.published());
        assertThat(published.file().value()).isEqualTo("published.csv");
        assertThat(published.tables().get("2").value()).isEqualTo("funded");
        EvidenceSpec evidence = Objects.requireNonNull(analysis.companions().evidence());
        assertThat(evidence.file().value()).isEqualTo("evidence.bib");
        assertThat(analysis.packaging().article().doi()).isEqualTo("10.1000/182");
        assertThat(analysis.report().harmless()).extracting(Located::value).containsExactly("aged 65 and over");
        assertThat(analysis.data().sources().get(0).details().access()).isEqualTo("Download the file.");
        assertThat(Seeds.of(analysis))
                .containsEntry("twfe wild_bootstrap", 20261122L)
                .containsEntry("doubly_robust multiplier_bootstrap", 0L)
                .containsEntry("robustness selection", 1L);
        assertThat(analysis.accept().get("timing.always-treated").value())
                .isEqualTo("two sites joined before the data start");
        assertThat(analysis.data().derive())
                .extracting(step -> step.column().value())
                .containsExactly("funded", "log_population");
        assertThat(analysis.data().clean())
                .hasExactlyElementsOfTypes(
                        CleanStep.Winsorise.class, CleanStep.DropValues.class, CleanStep.Derive.class);
    }

    @Test
    void briefingsAreReadWithEveryKeyOfTheirs() {
        BriefingsSpec briefings = Objects.requireNonNull(
                AnalysisReader.read(FILES.resolve("complete.yaml")).companions().briefings());

        assertThat(briefings.programme()).isEqualTo("Community Led Support");
        assertThat(briefings.country()).isEqualTo("England");
        assertThat(briefings.name()).hasToString("site");
        assertThat(briefings.years().text(2016)).isEqualTo("2016-17");
        assertThat(briefings.years().text(1999)).isEqualTo("1999-00");
        assertThat(BriefingsSpec.Years.PLAIN.text(2016)).isEqualTo("2016");
        assertThat(briefings.units()).hasToString("[S003, 007]");
        assertThat(briefings.measures())
                .extracting(each -> each.quantity().getClass().getSimpleName())
                .containsExactly("Ratio", "Combined", "Combined", "Combined");
        MeasureSpec funded = briefings.measures().get(0);
        assertThat(funded.outcome()).hasToString("funded");
        assertThat(funded.counts()).hasToString("[long_term, requests_all]");
        assertThat(funded.good()).isEqualTo(MeasureSpec.Good.DOWN);
        assertThat(briefings.measures().get(1).label()).isEqualTo("rate");
        assertThat(briefings.groups().get(0).parts()).hasToString("[long_term, other]");
        assertThat(briefings.zeros()).isEqualTo(BriefingsSpec.Zeros.SHOWN);
        assertThat(briefings.neighbours()).isInstanceOfSatisfying(NeighboursSpec.Nearest.class, nearest -> {
            assertThat(nearest.number()).isEqualTo(10);
            assertThat(nearest.by()).hasToString("[population, over80]");
        });
        assertThat(briefings.ownEstimate())
                .isEqualTo(new BriefingsSpec.OwnEstimate(
                        BriefingsSpec.Method.SYNTHETIC_CONTROL, 4, 1.5, BriefingsSpec.Compatibility.SYNTHDID_0_0_9));
    }

    @Test
    void aSourceSaysHowItsPublisherWroteIt() {
        List<SourceSpec> sources =
                AnalysisReader.read(FILES.resolve("complete.yaml")).data().sources();
        SourceSpec spending = sources.get(1);
        SourceSpec sites = sources.get(2);

        assertThat(spending.layout().header()).hasToString("Geography code");
        assertThat(spending.layout().loose()).isTrue();
        assertThat(spending.layout().encoding()).isEqualTo(SourceLayout.Encoding.WINDOWS_1252);
        assertThat(spending.layout().separator()).isEqualTo(';');
        assertThat(spending.layout().unquote()).isTrue();
        SourceConversions conversions = spending.conversions();
        assertThat(conversions.provisional()).isEqualTo("[p]");
        assertThat(conversions.financialYears())
                .extracting(SourceConversions.FinancialYears::writing)
                .containsExactly(SourceConversions.Writing.SPAN);
        assertThat(conversions.money())
                .extracting(SourceConversions.Money::unit)
                .containsExactly(SourceConversions.Unit.THOUSANDS, SourceConversions.Unit.POUNDS);
        assertThat(conversions.money().get(0).like()).hasToString("rate_before");
        assertThat(Objects.requireNonNull(conversions.totals()).columns()).hasToString("[care_type]");
        assertThat(Objects.requireNonNull(conversions.addUp()).by()).hasToString("[authority, year, care_type]");
        assertThat(conversions.blank()).hasToString("[score]");
        assertThat(sites.layout().sheet()).hasToString("T8");
        assertThat(sites.missing()).containsExactly(":", "*");
        assertThat(sites.conversions().meanings()).containsEntry("*", "suppressed");
        assertThat(Objects.requireNonNull(sites.conversions().totals()).code()).hasToString("99");
    }

    @Test
    void anEstimatorsOwnOptionsReplaceTheCommonOnes() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("complete.yaml"));

        RegressionOptions common = ((SunAbraham) analysis.estimators().get(1)).options();
        assertThat(common.covariates()).hasSize(5);
        assertThat(common.window()).isEqualTo(new Window(-5, 4));
        assertThat(common.inference()).isEqualTo(analysis.inference());

        RegressionOptions own = ((Twfe) analysis.estimators().get(3)).options();
        assertThat(own.covariates()).isEmpty();
        assertThat(own.eventTime()).isEqualTo(new EventTime.None());
        assertThat(own.window()).isEqualTo(new Window(-3, 2));
        assertThat(own.weights()).hasToString("population");
        assertThat(own.inference())
                .isEqualTo(new InferenceSpec(
                        Covariance.CR2,
                        analysis.inference().clusters(),
                        SmallSample.FIXEST,
                        0.9,
                        analysis.inference().draws()));
    }

    @Test
    void aGroupTimeEstimatorTakesItsOwnCovariatesAndTheCommonInference() {
        CallawaySantAnna estimator = (CallawaySantAnna)
                AnalysisReader.read(FILES.resolve("complete.yaml")).estimators().get(2);

        assertThat(estimator.identity().appendix()).isTrue();
        assertThat(estimator.options().covariates()).hasToString("[log_population]");
        assertThat(estimator.options().window()).isNull();
        assertThat(estimator.options().effects()).isEmpty();
        assertThat(estimator.groupTime())
                .isEqualTo(new GroupTimeOptions(
                        Estimand.DOUBLY_ROBUST,
                        Control.NEVER_TREATED,
                        BasePeriod.VARYING,
                        0,
                        Rows.UNBALANCED,
                        2,
                        Compatibility.DRDID_1_2));
    }

    @Test
    void anEstimatorsOwnInferenceAddsToTheCommonDraws() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("complete.yaml"));

        Draws common = analysis.inference().draws();
        assertThat(common.wild()).isEqualTo(new WildBootstrap(WildBootstrap.Weights.WEBB, 9999, 20261122));
        assertThat(common.multiplier()).isEqualTo(new MultiplierBootstrap(999, 0));
        assertThat(common.randomisation()).isNull();
        Draws own = analysis.estimators().get(0).options().inference().draws();
        assertThat(own.wild()).isEqualTo(common.wild());
        assertThat(own.randomisation()).isNotNull().satisfies(each -> {
            assertThat(each.statistic()).isEqualTo(Randomisation.Statistic.ESTIMATE);
            assertThat(each.strata()).hasToString("region");
            assertThat(each.draws()).isEqualTo(499);
        });
    }

    @Test
    void codesWithoutQuotationMarksKeepTheirCharacters() {
        DataSpec data = AnalysisReader.read(FILES.resolve("complete.yaml")).data();

        assertThat(data.sources().get(1).missing()).containsExactly("0123", "1e5", "null", "true");
        assertThat(data.mergeUnits().get(1).into()).hasToString("0123");
        assertThat(data.mergeUnits().get(1).from()).hasToString("[1e5, 007]");
    }

    @Test
    void binsAreSortedAndGiveEventTimesTheirKeys() {
        Periods periods =
                (Periods) AnalysisReader.read(FILES.resolve("complete.yaml")).eventTime();

        assertThat(periods.bins()).extracting(Bin::key).containsExactly(-4, -2, 0, 2, 4);
        assertThat(List.of(periods.keyOf(-9), periods.keyOf(-3), periods.keyOf(-1), periods.keyOf(1), periods.keyOf(7)))
                .containsExactly(-4, -2, -1, 0, 4);
    }

    @Test
    void positionsLeadToTheValueAndIntoExpressions() {
        Analysis analysis = AnalysisReader.read(FILES.resolve("complete.yaml"));

        Located<String> cluster = analysis.inference().cluster();
        assertThat(cluster).isNotNull();
        assertThat(cluster.position()).hasToString(FILES + "/complete.yaml:64:43");
        assertThat(cluster.path()).isEqualTo("inference.cluster");
        assertThat(analysis.data().sources().get(0).sum().get(1).path()).isEqualTo("data.sources.requests.sum[1]");
        assertThat(analysis.data().derive().get(1).expression())
                .isInstanceOfSatisfying(
                        Expression.Call.class,
                        call -> assertThat(call.arguments().get(0).position())
                                .hasToString(FILES + "/complete.yaml:36:24"));
    }
}
