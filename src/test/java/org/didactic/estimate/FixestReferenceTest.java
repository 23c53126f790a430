package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.ResultRow;
import org.didactic.result.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares both regression estimators with what fixest 0.14.2 computes on the same panel. */
class FixestReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double RELATIVE_PROBABILITY = 1e-8;
    private static final double CRITERION_PER_ROW = 1e-8;
    private static final Pattern EVENT = Pattern.compile("(?:period|relf|year|sham)::(-?\\d+)(?::cohort::(\\d+))?");

    private static final ReferenceStudy STUDY = ReferenceStudy.load();

    private static final ReferenceStudy IN_FILE_ORDER =
            ReferenceStudy.loadWith("  - {id: sunab_fixest, method: sun-abraham, always_treated: fixest_compat}");

    @ParameterizedTest
    @CsvSource({
        "twfe_binned, twfe_binned",
        "twfe_binned_iid, twfe_binned_iid",
        "twfe_binned_hetero, twfe_binned_hetero",
        "twfe_binned_weighted, twfe_binned_weighted",
        "twfe_static, twfe_static",
        "twfe_yearly, twfe_yearly",
        "twfe_window_3, twfe_window_3",
        "sunab_binned, sunab_binned",
        "sunab_binned_att, sunab_binned",
        "sunab_binned_cohort, sunab_binned",
        "sunab_binned_by_cohort, sunab_binned",
        "sunab_binned_keep_as_control, sunab_binned_keep_as_control",
        "sunab_binned_keep_as_control_att, sunab_binned_keep_as_control",
        "sunab_yearly, sunab_yearly",
        "sunab_yearly_att, sunab_yearly",
        "sunab_yearly_cohort, sunab_yearly",
    })
    void equalsFixest(String block, String estimator) {
        compare(STUDY, kind(block), block, estimator);
    }

    private static Quantity kind(String block) {
        return block.startsWith("sunab") ? Quantity.SUN_ABRAHAM : Quantity.TWO_WAY;
    }

    @ParameterizedTest
    @CsvSource({"sunab_binned_fixest_compat", "sunab_binned_fixest_compat_att"})
    void equalsFixestWithItsFaults(String block) {
        compare(IN_FILE_ORDER, Quantity.SUN_ABRAHAM, block, "sunab_fixest");
        assertThat(IN_FILE_ORDER
                        .results()
                        .estimation("funded", "sunab_fixest")
                        .notes()
                        .get(0))
                .contains("row 2 of the file (LA001, 2016, hospital; line 3 of source panel) is left out");
    }

    /** Compares every coefficient of a block of the reference with an estimator or a run of it. */
    static void compare(ReferenceStudy study, Quantity quantity, String block, String estimator) {
        Map<String, Object> expected = study.block(block);
        Map<String, Object> coefficients = ReferenceStudy.map(expected.get("coef"));
        assertThat(coefficients).isNotEmpty();
        coefficients.forEach((name, estimate) -> {
            Value.Estimated value = study.estimated(estimator, term(name));
            close(quantity, block + " estimate", name, value.estimate(), estimate);
            close(quantity, block + " se", name, value.standardError(), at(expected, "se", name));
            close(quantity, block + " t", name, value.statistic(), at(expected, "t", name));
            close(quantity, block + " ci_low", name, value.low(), at(expected, "ci_low", name));
            close(quantity, block + " ci_high", name, value.high(), at(expected, "ci_high", name));
            double probability = ReferenceStudy.number(at(expected, "p", name));
            Parity.close(quantity, block + " p " + name, value.p(), probability, RELATIVE_PROBABILITY);
            assertThat(value.df()).isEqualTo(ReferenceStudy.number(expected.get("df_t")));
        });
        Map<String, Object> fit = ReferenceStudy.map(expected.get("fit"));
        assertThat(study.plain(estimator, "n")).isEqualTo(ReferenceStudy.number(expected.get("n")));
        close(quantity, block, "r2", study.plain(estimator, "r2"), fit.get("r2"));
        close(quantity, block, "rmse", study.plain(estimator, "rmse"), expected.get("rmse"));
        if (!estimator.startsWith("sunab") || block.endsWith("_cohort") && !block.endsWith("by_cohort")) {
            // Aggregated summaries of sunab count the aggregates as parameters in these two.
            close(quantity, block, "r2_adjusted", study.plain(estimator, "r2_adjusted"), fit.get("adj_r2"));
            close(quantity, block, "r2_within", study.plain(estimator, "r2_within"), fit.get("within_r2"));
        }
        double rows = study.plain(estimator, "n");
        for (String criterion : List.of("aic", "bic")) {
            Parity.close(
                    quantity,
                    block + " " + criterion,
                    study.plain(estimator, criterion),
                    ReferenceStudy.number(expected.get(criterion)),
                    CRITERION_PER_ROW,
                    rows);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "twfe_binned, twfe_binned",
        "twfe_yearly, twfe_yearly",
        "sunab_binned_cohort, sunab_binned",
        "sunab_yearly_cohort, sunab_yearly"
    })
    void covariancesEqualFixest(String block, String estimator) {
        Map<String, Object> expected = STUDY.block(block);
        List<String> names =
                List.copyOf(ReferenceStudy.map(expected.get("coef")).keySet());
        List<?> rows = (List<?>) expected.get("vcov");
        CovarianceReport report =
                STUDY.results().estimation("funded", estimator).covariance();
        List<String> terms = report.terms().stream().map(Term::text).toList();
        List<List<Double>> matrix = new ArrayList<>();
        rows.forEach(row ->
                matrix.add(((List<?>) row).stream().map(ReferenceStudy::number).toList()));
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                double scale = Math.sqrt(matrix.get(i).get(i) * matrix.get(j).get(j));
                double found =
                        report.matrix().get(terms.indexOf(term(names.get(i)))).get(terms.indexOf(term(names.get(j))));
                Parity.close(
                        Quantity.COVARIANCES,
                        block + " vcov " + names.get(i) + " " + names.get(j),
                        found,
                        matrix.get(i).get(j),
                        RELATIVE,
                        scale);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"twfe_binned_att, att", "twfe_binned_pretrend, pretrend"})
    void averagesEqualTheDeltaMethod(String block, String term) {
        compareAverage(STUDY, "cells", ReferenceStudy.map(STUDY.block(block).get("cells")), term);
        compareAverage(
                ReferenceStudy.load("att: {weights: equal}\n"),
                "equal",
                ReferenceStudy.map(STUDY.block(block).get("equal")),
                term);
    }

    private static void compareAverage(
            ReferenceStudy study, String weighting, Map<String, Object> expected, String term) {
        String what = term + " " + weighting;
        Value.Estimated value = study.estimated("twfe_binned", term);
        close(Quantity.AVERAGES, what, "estimate", value.estimate(), expected.get("estimate"));
        close(Quantity.AVERAGES, what, "se", value.standardError(), expected.get("se"));
        close(Quantity.AVERAGES, what, "t", value.statistic(), expected.get("t"));
        Map<String, Object> weights = ReferenceStudy.map(expected.get("weights"));
        Aggregation aggregation = study.results().estimation("funded", "twfe_binned").aggregations().stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow();
        assertThat(aggregation.parts()).hasSize(weights.size());
        weights.forEach((name, weight) -> close(
                Quantity.AVERAGES,
                what,
                name,
                aggregation.parts().stream()
                        .filter(part -> part.term().text().equals(term(name)))
                        .mapToDouble(Aggregation.Part::weight)
                        .sum(),
                weight));
    }

    @Test
    void everyNumberHasTheRowsAndUnitsBehindIt() {
        Results results = STUDY.results();
        ResultRow always = results.find("funded.twfe_binned.att");
        ResultRow dropped = results.find("funded.sunab_binned.att");
        assertThat(always).isNotNull();
        assertThat(dropped).isNotNull();
        assertThat(always.treated()).isEqualTo(16);
        assertThat(dropped.treated()).isEqualTo(15);
        assertThat(always.units()).isEqualTo(148);
    }

    private static String term(String name) {
        Matcher event = EVENT.matcher(name);
        if (event.matches()) {
            return event.group(2) == null
                    ? "period:" + event.group(1)
                    : "cell:" + event.group(2) + ":" + event.group(1);
        }
        return switch (name) {
            case "ATT", "treated" -> "att";
            case "routehospital" -> "factor:route:hospital";
            default -> name.startsWith("cohort::") ? "cohort:" + name.substring(8) : "covariate:" + name;
        };
    }

    private static Object at(Map<String, Object> block, String statistic, String name) {
        return ReferenceStudy.map(block.get(statistic)).get(name);
    }

    private static void close(Quantity quantity, String block, String name, double found, Object expected) {
        Parity.close(quantity, block + " " + name, found, ReferenceStudy.number(expected), RELATIVE);
    }
}
