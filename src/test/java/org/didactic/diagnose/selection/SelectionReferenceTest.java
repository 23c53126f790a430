package org.didactic.diagnose.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Value;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The synthetic panel that R was run on: who is treated, beside R's values. */
class SelectionReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double OF_LOGIT = 1e-8;

    private static SelectionStudy study;
    private static Map<String, Object> values;

    @BeforeAll
    static void load() throws IOException {
        study = SelectionStudy.reference(
                Files.readString(SelectionStudy.REFERENCE.resolve("panel.csv")),
                "robustness:",
                "  selection:",
                "    logit: true",
                "    balance: true",
                "    vif: true",
                "    dropped: [{column: attendance, reason: it says the same as over80}]");
        // JSON is YAML: the engine reads both.
        values = map(new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(SelectionStudy.REFERENCE.resolve("reference.json"))));
    }

    @Test
    void correlationsAreThoseOfR() {
        List<?> rows = (List<?>) Objects.requireNonNull(values.get("correlation"));
        List<String> names = map(rows.get(0)).keySet().stream()
                .filter(name -> !name.equals("_row"))
                .toList();
        int compared = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                double expected = number(map(rows.get(i)).get(names.get(j)));
                var row = study.results().find("funded.selection.correlation:" + names.get(i) + ":" + names.get(j));
                if (row == null) {
                    row = study.results().find("funded.selection.correlation:" + names.get(j) + ":" + names.get(i));
                }
                double ours = ((Value.Plain) Objects.requireNonNull(row).value()).value();
                close("correlation " + names.get(i) + " " + names.get(j), ours, expected, RELATIVE);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(15);
    }

    @Test
    void varianceInflationIsThatOfRWithAndWithoutTheDroppedCovariate() {
        assertThat(map(values.get("vif_all"))).hasSize(6);
        map(values.get("vif_all"))
                .forEach((name, value) -> close(
                        "vif with " + name,
                        study.plain("funded.selection.vif_with:attendance:" + name),
                        value,
                        RELATIVE));
        assertThat(map(values.get("vif_without_attendance"))).hasSize(5);
        map(values.get("vif_without_attendance"))
                .forEach((name, value) ->
                        close("vif " + name, study.plain("funded.selection.vif:" + name), value, RELATIVE));
    }

    @Test
    void balanceIsWelchsTestOfR() {
        Map<String, Object> balance = map(values.get("balance"));
        assertThat(balance).hasSize(5);
        balance.forEach((name, each) -> {
            Map<String, Object> block = map(each);
            Map<String, Object> welch = map(block.get("welch"));
            Value.Estimated ours = study.estimated("funded.selection.balance:" + name);
            close(name + " t", ours.statistic(), welch.get("t"), RELATIVE);
            close(name + " df", Objects.requireNonNull(ours.df()), welch.get("df"), RELATIVE);
            close(name + " p", ours.p(), welch.get("p"), RELATIVE);
            List<?> interval = (List<?>) Objects.requireNonNull(welch.get("ci"));
            close(name + " low", ours.low(), interval.get(0), RELATIVE);
            close(name + " high", ours.high(), interval.get(1), RELATIVE);
            close(
                    name + " smd",
                    study.plain("funded.selection.smd:" + name),
                    block.get("standardised_difference"),
                    RELATIVE);
            close(
                    name + " mean of adopters",
                    study.plain("funded.selection.mean_adopters:" + name),
                    block.get("mean_adopter"),
                    RELATIVE);
            close(
                    name + " mean of others",
                    study.plain("funded.selection.mean_others:" + name),
                    block.get("mean_other"),
                    RELATIVE);
            close(name + " adopters", study.plain("funded.selection.adopters"), block.get("n_adopter"), RELATIVE);
            close(name + " others", study.plain("funded.selection.others"), block.get("n_other"), RELATIVE);
        });
    }

    @Test
    void theLogitIsThatOfR() {
        Map<String, Object> logit = map(values.get("logit"));
        Map<String, Object> coefficients = map(logit.get("coef"));
        assertThat(coefficients).hasSize(6);
        coefficients.forEach((name, value) -> {
            String term = name.equals("(Intercept)") ? "constant" : name;
            Value.Estimated ours = study.estimated("funded.selection.logit:" + term);
            close("logit " + name, ours.estimate(), value, OF_LOGIT);
            close("logit se " + name, ours.standardError(), map(logit.get("se")).get(name), OF_LOGIT);
            close("logit z " + name, ours.statistic(), map(logit.get("z")).get(name), OF_LOGIT);
            close("logit p " + name, ours.p(), map(logit.get("p")).get(name), OF_LOGIT);
            assertThat(ours.df()).isNull();
        });
        assertThat(Objects.requireNonNull(study.results().find("funded.selection.logit:constant"))
                        .units())
                .isEqualTo((int) number(logit.get("n")));
    }

    @Test
    void fewAdoptersBringFirthsLogitAndANote() {
        assertThat(study.plain("funded.selection.adopters_per_covariate")).isEqualTo(3);
        assertThat(study.value("funded.selection.logit_firth:beds")).isInstanceOf(Value.Estimated.class);
        assertThat(study.findings("selection.few-adopters"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.what()).startsWith("The model of adoption has 15 adopters for 5 "));
    }

    @Test
    void theWarningOfImbalanceNamesTheCovariatesThatDiffer() {
        List<String> unlike = map(values.get("balance")).entrySet().stream()
                .filter(each -> Math.abs(number(map(each.getValue()).get("standardised_difference"))) > 0.25)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(study.findings("selection.imbalance"))
                .singleElement()
                .satisfies(found -> map(values.get("balance"))
                        .keySet()
                        .forEach(name ->
                                assertThat(found.what().contains(name + " (")).isEqualTo(unlike.contains(name))));
    }

    private static void close(String what, double ours, Object theirs, double tolerance) {
        Parity.close(Quantity.SELECTION, what, ours, number(theirs), tolerance);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static double number(Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
