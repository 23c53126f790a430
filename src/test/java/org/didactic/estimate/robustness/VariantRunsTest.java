package org.didactic.estimate.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.fixture.AskedStudy;
import org.junit.jupiter.api.Test;

/** A variant gives the numbers of an analysis file that makes the same choice itself. */
class VariantRunsTest {
    private static final double TOLERANCE = 1e-12;
    private static final String NOT_CLEANED = "  clean: [{derive: {z: 2 * y, square: x * x}}]\n";
    private static final String CLEANED =
            "  clean: [{drop_values: {columns: [y], equal: [0]}}, {derive: {z: 2 * y, square: x * x}}]\n";
    private static final String ON_X = "covariates: [x]";
    private static final Set<String> REGRESSIONS = Set.of("twfe", "sa", "imp", "two", "etwfe");
    private static final Set<String> ALL = Set.of("twfe", "sa", "imp", "two", "etwfe", "cs");

    private static ChosenStudy with(String variant, String options, String groupTime) {
        return ChosenStudy.of("", CLEANED, options, groupTime, "robustness: {variants: [{id: v, " + variant + "}]}");
    }

    /** Compares all that each run found with what its estimator finds in another analysis. */
    private static void assertSame(Map<String, Map<String, Value>> runs, Map<String, Map<String, Value>> direct) {
        runs.forEach((estimator, values) -> {
            Map<String, Value> wanted = Objects.requireNonNull(direct.get(estimator));
            assertThat(values.keySet()).contains(new Term.Att().toString()).isEqualTo(wanted.keySet());
            values.forEach((term, value) -> {
                if (value instanceof Value.Estimated estimated) {
                    Value.Estimated other = (Value.Estimated) Objects.requireNonNull(wanted.get(term));
                    assertThat(estimated.estimate())
                            .as("%s %s", estimator, term)
                            .isCloseTo(other.estimate(), within(TOLERANCE));
                    assertThat(estimated.standardError())
                            .as("%s %s", estimator, term)
                            .isCloseTo(other.standardError(), within(TOLERANCE));
                }
            });
        });
    }

    private static void assertDiffers(ChosenStudy study) {
        assertThat(study.runs("z"))
                .allSatisfy((estimator, values) -> assertThat(att(values))
                        .as(estimator)
                        .isNotEqualTo(
                                att(Objects.requireNonNull(study.estimates("z").get(estimator)))));
    }

    private static double att(Map<String, Value> values) {
        return ((Value.Estimated) Objects.requireNonNull(values.get(new Term.Att().toString()))).estimate();
    }

    @Test
    void unitsThatStartAfterTheLastPeriodKeptAreNamed() {
        AskedStudy study = AskedStudy.of(
                AskedStudy.rows(),
                "estimators: [{id: twfe, method: twfe}, {id: imp, method: imputation}]",
                "robustness: {variants: [{id: early, where: year < 2004}, {id: all, where: year < 2007}]}");

        assertThat(study.results().runs().stream()
                        .map(RobustnessRun::estimation)
                        .filter(each -> each.estimator().endsWith("@early")))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.notes())
                        .contains("Start after the last period kept, and serve as controls: u09, u12, u15 (3)."));
        assertThat(study.results().runs().stream()
                        .map(RobustnessRun::estimation)
                        .filter(each -> each.estimator().endsWith("@all"))
                        .flatMap(each -> each.notes().stream()))
                .noneMatch(each -> each.contains("last period kept"));
    }

    @Test
    void aConditionOnThePanelIsThatOfTheSource() {
        ChosenStudy study = with("where: year < 2006 and z / 2 < 9", ON_X, "");
        // A row whose z was removed has no answer and is left out either way.
        ChosenStudy direct = ChosenStudy.of("where: year < 2006 and y < 9", CLEANED, ON_X, "");

        assertThat(study.runs("z").keySet()).isEqualTo(ALL);
        assertDiffers(study);
        assertSame(study.runs("z"), direct.estimates("z"));
    }

    @Test
    void startsThatLieOutsideThePeriodsThatAreKeptAreJudgedByThese() {
        for (String where : List.of("year < 2005", "year > 2002 and year < 2006", "year > 2003")) {
            assertSame(
                    with("where: " + where, ON_X, ON_X).runs("z"),
                    ChosenStudy.of("where: " + where, CLEANED, ON_X, ON_X).estimates("z"));
        }
    }

    @Test
    void rowsThatTheConditionLeavesOutAreTold() {
        ChosenStudy study = with("where: x > 1", "", "");

        RobustnessRun run = Runs.of(study.analysis(), study.data()).get(0);
        assertThat(run.kind()).isEqualTo(new RunKind.Variant("v"));
        assertThat(run.estimation().estimator()).isEqualTo("twfe@v");
        // The first x of the second unit is missing: no answer.
        assertThat(Objects.requireNonNull(run.estimation().sample().exclusions().get(6))
                        .text())
                .isEqualTo("left out by this run: v: where");
    }

    @Test
    void weightsAndNoneAreThoseOfTheEstimator() {
        ChosenStudy weighted = with("weights: w", ON_X, ON_X);
        ChosenStudy bare = with("weights: none", "weights: w", "weights: w");

        assertThat(weighted.runs("z").keySet()).isEqualTo(ALL);
        assertDiffers(weighted);
        assertSame(
                weighted.runs("z"),
                ChosenStudy.of("", CLEANED, ON_X + ", weights: w", ON_X + ", weights: w")
                        .estimates("z"));
        assertSame(bare.runs("z"), ChosenStudy.of("", CLEANED, "", "").estimates("z"));
    }

    @Test
    void noCovariatesAreNoneAndOthersAreThose() {
        ChosenStudy none = with("covariates: []", ON_X, ON_X);
        ChosenStudy other = with("covariates: [x]", "covariates: [square]", "");

        assertThat(none.runs("z").keySet()).isEqualTo(ALL);
        assertDiffers(none);
        assertSame(none.runs("z"), ChosenStudy.of("", CLEANED, "", "").estimates("z"));
        assertSame(other.runs("z"), ChosenStudy.of("", CLEANED, ON_X, ON_X).estimates("z"));
    }

    @Test
    void keptValuesAreThoseThatNoStepTakes() {
        ChosenStudy study = with("keep_values: [y]", ON_X, "");

        assertThat(study.runs("z").keySet()).isEqualTo(ALL);
        assertThat(study.runs("other")).isEmpty();
        assertDiffers(study);
        assertSame(study.runs("z"), ChosenStudy.of("", NOT_CLEANED, ON_X, "").estimates("z"));
    }

    @Test
    void covariatesFixedAtTheFirstValueHaveASlopeForEachPeriod() {
        ChosenStudy study = with("baseline: true", ON_X, ON_X);
        StringBuilder derive = new StringBuilder();
        for (int year = 2002; year <= 2006; year++) {
            derive.append("    x×" + year + ": if(year == " + year + ", x0, 0)\n");
        }
        String explicit = "covariates: [x×2002, x×2003, x×2004, x×2005, x×2006]";
        Map<String, Map<String, Value>> direct = ChosenStudy.of("", "  derive:\n" + derive + CLEANED, explicit, "")
                .estimates("z");
        direct.put(
                "etwfe",
                Objects.requireNonNull(
                        ChosenStudy.of("", "  derive: {x×baseline: x0}\n" + CLEANED, "covariates: [x×baseline]", "")
                                .estimates("z")
                                .get("etwfe")));

        assertThat(study.runs("z").keySet()).isEqualTo(REGRESSIONS);
        assertDiffers(study);
        assertSame(study.runs("z"), direct);
    }

    @Test
    void severalChoicesCombine() {
        ChosenStudy study = with("where: year < 2006, keep_values: [y], covariates: [square], weights: w", ON_X, "");
        String options = "covariates: [square], weights: w";

        assertThat(study.runs("z").keySet()).isEqualTo(ALL);
        assertSame(
                study.runs("z"),
                ChosenStudy.of("where: year < 2006", NOT_CLEANED, options, options)
                        .estimates("z"));
    }

    @Test
    void whatWouldBeTheEstimateItselfIsNotRunAgain() {
        assertThat(with("weights: none", "", "").runs("z")).isEmpty();
        assertThat(with("covariates: [x]", ON_X, "").runs("z").keySet()).isEqualTo(Set.of("cs"));
        assertThat(with("baseline: true", "", "").runs("z")).isEmpty();
        assertThat(with("where: x > 1, outcomes: [other]", "", "").runs("z")).isEmpty();
    }

    @Test
    void runsComeInTheOrderOfOutcomesEstimatorsAndVariants() {
        ChosenStudy study = ChosenStudy.of(
                "",
                CLEANED,
                "",
                "",
                "robustness: {variants: [{id: b, weights: w}, {id: a, where: x > 1, outcomes: [z]}]}");

        List<String> ids = Runs.of(study.analysis(), study.data()).stream()
                .map(run -> run.estimation().outcome() + "." + run.estimation().estimator())
                .toList();
        assertThat(ids).startsWith("z.twfe@b", "z.twfe@a", "z.sa@b", "z.sa@a").endsWith("other.cs@b");
    }
}
