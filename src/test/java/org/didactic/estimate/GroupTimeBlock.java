package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the R package did found in one call, beside ours.
 *
 * @param quantity whose line of the certificate it is part of
 * @param prefix outcome and estimator
 * @param scale {@link #RELATIVE}, or {@link #THROUGH_LOGIT} where did has fitted a propensity: it stops a logistic regression when the deviance changes by less than 10⁻⁸, which
 *     moves what follows from it; see {@link LogisticStopTest}
 * @param call names R's call among those of its kind
 */
record GroupTimeBlock(
        Results results, Quantity quantity, String prefix, Map<String, Object> block, double scale, String call) {
    /** Agreement where nothing is sought step by step. */
    static final double RELATIVE = 1e-9;

    /** Agreement where did has sought a propensity, in the larger of value and standard error. */
    static final double THROUGH_LOGIT = 1e-8;

    private static final double ROUNDED_TO_FIVE = 0.5e-5 + 1e-12;

    static Map<String, Object> read(Path file) throws IOException {
        // JSON is YAML: the engine reads both.
        return ReferenceStudy.map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    void check() {
        List<?> cohorts = block.containsKey("group") ? list(block, "group") : List.of();
        List<?> times = list(block, "time");
        for (int i = 0; i < cohorts.size(); i++) {
            int cohort = ((Number) cohorts.get(i)).intValue();
            int time = ((Number) times.get(i)).intValue();
            check(
                    "cell:" + cohort + ":" + (time - cohort),
                    list(block, "att").get(i),
                    list(block, "se").get(i));
        }
        aggregate("simple", "att", "");
        aggregate("dynamic", "att:dynamic", "period:");
        aggregate("group.1", "att:group", "group:");
        aggregate("calendar", "att:calendar", "calendar:");
        if (block.containsKey("wald")) {
            Value.Test test = (Value.Test) value("pretrend_wald");
            double statistic =
                    ReferenceStudy.number(((List<?>) list(block, "wald").get(0)).get(0));
            close("wald", test.statistic(), statistic, statistic);
            double p = ReferenceStudy.number(((List<?>) list(block, "wald_p").get(0)).get(0));
            assertThat(test.p()).isCloseTo(p, within(ROUNDED_TO_FIVE));
            assertThat(test.denominatorDf()).isNull();
        }
    }

    private void aggregate(String type, String overall, String prefixOfEach) {
        if (!block.containsKey(type)) {
            return;
        }
        Map<String, Object> aggregate = ReferenceStudy.map(block.get(type));
        check(overall, aggregate.get("overall"), aggregate.get("overall_se"));
        if (aggregate.get("at") == null) {
            return;
        }
        for (int i = 0; i < list(aggregate, "at").size(); i++) {
            String term = prefixOfEach + list(aggregate, "at").get(i);
            check(term, list(aggregate, "att").get(i), list(aggregate, "se").get(i));
        }
    }

    private void check(String term, @Nullable Object estimate, @Nullable Object error) {
        Value value = value(term);
        if (error == null) {
            assertThat(value).as(term).isEqualTo(new Value.Reference());
            return;
        }
        assertThat(value).as(term).isInstanceOf(Value.Estimated.class);
        Value.Estimated found = (Value.Estimated) value;
        double expected = ReferenceStudy.number(estimate);
        double expectedError = ReferenceStudy.number(error);
        double size = scale == RELATIVE ? Math.abs(expected) : Math.max(Math.abs(expected), expectedError);
        close(term, found.estimate(), expected, size);
        close("error of " + term, found.standardError(), expectedError, expectedError);
        assertThat(found.df()).isNull();
    }

    private void close(String what, double found, double expected, double size) {
        Parity.close(quantity, call + " " + prefix + " " + what, found, expected, scale, size);
    }

    private Value value(String term) {
        return Objects.requireNonNull(results.find(prefix + "." + term), prefix + "." + term)
                .value();
    }

    private static List<?> list(Map<String, Object> from, String name) {
        return (List<?>) Objects.requireNonNull(from.get(name), name);
    }
}
