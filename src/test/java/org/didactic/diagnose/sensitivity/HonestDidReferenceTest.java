package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares with HonestDiD 0.2.6 on the event study of Benzarti and Carloni (2019), which comes with it. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class HonestDidReferenceTest {
    /** R searches a grid with steps of 0.0005 and draws the first step's critical value. */
    private static final double RELATIVE_MAGNITUDES = 1e-3;

    /** R draws the quantile of the folded normal distribution and stops its search early. */
    private static final double SMOOTHNESS = 2e-3;

    private static final double LONGER = 1e-4;
    private static final double[] FIRST = {1, 0, 0, 0};

    @Test
    void relativeMagnitudesEqualR() throws IOException {
        Map<?, ?> block = block("honest_rm");
        Restriction restriction = RelativeMagnitudes.of(effects(), FIRST, 0.95);
        for (int i = 0; i < numbers(block, "Mbar").length; i++) {
            Interval interval = restriction.interval(numbers(block, "Mbar")[i]);
            close("relative low " + i, interval.low(), numbers(block, "lb")[i], RELATIVE_MAGNITUDES);
            close("relative high " + i, interval.high(), numbers(block, "ub")[i], RELATIVE_MAGNITUDES);
        }
    }

    @Test
    void smoothnessEqualsRAndIsNoLonger() throws IOException {
        Map<?, ?> block = block("honest_sd");
        Restriction restriction = Smoothness.of(effects(), FIRST, 0.95);
        for (int i = 0; i < numbers(block, "M").length; i++) {
            Interval interval = restriction.interval(numbers(block, "M")[i]);
            double low = numbers(block, "lb")[i];
            double high = numbers(block, "ub")[i];
            close("smooth low " + i, interval.low(), low, SMOOTHNESS);
            close("smooth high " + i, interval.high(), high, SMOOTHNESS);
            assertThat((interval.high() - interval.low()) / 2).isLessThan((high - low) / 2 + LONGER);
        }
    }

    /** The effects are shares: the deviation is in their own units. */
    private static void close(String what, double found, double expected, double tolerance) {
        Parity.close(Quantity.SENSITIVITY, what, found, expected, tolerance, 1);
    }

    private static SpacedEffects effects() throws IOException {
        double[] estimates = lines("BCdata_EventStudy_beta.csv").stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",")[1]))
                .toArray();
        double[] covariance = lines("BCdata_EventStudy_sigma.csv").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new SpacedEffects(estimates, 4, SymmetricMatrix.ofLowerTriangle(8, covariance));
    }

    private static List<String> lines(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getenv("DIDACTIC_DATA")))) {
            Path file = files.filter(each -> each.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file).stream().skip(1).toList();
        }
    }

    private static Map<?, ?> block(String name) throws IOException {
        Object all = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/test/resources/reference/reference_more.json")));
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) all).get(name));
    }

    private static double[] numbers(Map<?, ?> block, String name) {
        return ((List<?>) Objects.requireNonNull(block.get(name)))
                .stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
    }
}
