package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.junit.jupiter.api.Test;

/** Compares effects of authority by route and year by route with {@code feols(… | authority^route + year^route)}. */
class RouteEffectsReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double RELATIVE_PROBABILITY = 1e-8;

    private static final ReferenceStudy STUDY = ReferenceStudy.load("effects: [authority^route, year^route]\n");
    private static final Map<String, Object> EXPECTED = STUDY.block("twfe_binned_route_fe");

    @Test
    void coefficientsEqualFixest() {
        Map<String, Object> coefficients = ReferenceStudy.map(EXPECTED.get("coef"));
        assertThat(coefficients).hasSize(10);
        coefficients.forEach((name, estimate) -> {
            Value.Estimated value = STUDY.estimated("twfe_binned", term(name));
            close(name, value.estimate(), estimate, RELATIVE);
            close(name + " se", value.standardError(), at("se", name), RELATIVE);
            close(name + " t", value.statistic(), at("t", name), RELATIVE);
            close(name + " low", value.low(), at("ci_low", name), RELATIVE);
            close(name + " high", value.high(), at("ci_high", name), RELATIVE);
            close(name + " p", value.p(), at("p", name), RELATIVE_PROBABILITY);
            assertThat(value.df()).isEqualTo(ReferenceStudy.number(EXPECTED.get("df_t")));
        });
    }

    @Test
    void theFitEqualsFixest() {
        Map<String, Object> fit = ReferenceStudy.map(EXPECTED.get("fit"));
        assertThat(STUDY.plain("twfe_binned", "n")).isEqualTo(ReferenceStudy.number(EXPECTED.get("n")));
        close("r2", STUDY.plain("twfe_binned", "r2"), fit.get("r2"), RELATIVE);
        close("r2_adjusted", STUDY.plain("twfe_binned", "r2_adjusted"), fit.get("adj_r2"), RELATIVE);
        close("r2_within", STUDY.plain("twfe_binned", "r2_within"), fit.get("within_r2"), RELATIVE);
        for (String name : List.of("aic", "bic", "rmse")) {
            close(name, STUDY.plain("twfe_binned", name), EXPECTED.get(name), RELATIVE);
        }
    }

    @Test
    void theCovarianceEqualsFixest() {
        List<String> names =
                List.copyOf(ReferenceStudy.map(EXPECTED.get("coef")).keySet());
        List<?> expected = (List<?>) EXPECTED.get("vcov");
        CovarianceReport report =
                STUDY.results().estimation("funded", "twfe_binned").covariance();
        List<String> terms = report.terms().stream().map(Term::text).toList();
        assertThat(terms).hasSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                double scale = Math.sqrt(entry(expected, i, i) * entry(expected, j, j));
                double found =
                        report.matrix().get(terms.indexOf(term(names.get(i)))).get(terms.indexOf(term(names.get(j))));
                Parity.close(
                        Quantity.EFFECTS,
                        "vcov " + names.get(i) + " " + names.get(j),
                        found,
                        entry(expected, i, j),
                        RELATIVE,
                        scale);
            }
        }
    }

    @Test
    void aFactorThatAnEffectHoldsIsDropped() {
        assertThat(STUDY.results().estimation("funded", "twfe_binned").dropped())
                .extracting(each -> each.term().text())
                .containsExactly("factor:route:hospital");
    }

    private static double entry(List<?> matrix, int row, int column) {
        return ReferenceStudy.number(((List<?>) matrix.get(row)).get(column));
    }

    private static String term(String name) {
        return name.startsWith("period::") ? name.replace("::", ":") : "covariate:" + name;
    }

    private static Object at(String statistic, String name) {
        return ReferenceStudy.map(EXPECTED.get(statistic)).get(name);
    }

    private static void close(String name, double found, Object expected, double relative) {
        Parity.close(Quantity.EFFECTS, name, found, ReferenceStudy.number(expected), relative);
    }
}
