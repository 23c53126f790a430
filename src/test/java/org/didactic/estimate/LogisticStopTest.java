package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Why did's cells with a propensity differ from ours in the tenth digit: an independent slow implementation of one cell
 * equals R's value when it stops where R's {@code glm} stops, and ours when it goes on.
 */
class LogisticStopTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference");
    private static final double ROUNDING = 1e-13;
    private static final double DEVIANCE = 1e-8;
    private static final int LAST = 60;

    private final List<double[]> regressors = new ArrayList<>();
    private final List<Boolean> treated = new ArrayList<>();
    private final List<Double> change = new ArrayList<>();

    @Test
    void didStopsEarlyAndWeDoNot() throws IOException {
        readCohort2019In2020();
        Map<String, Object> values = GroupTimeBlock.read(REFERENCE.resolve("reference.json"));
        Map<String, Object> block = ReferenceStudy.map(
                ReferenceStudy.map(values.get("callaway_santanna")).get("dr_notyet"));
        int cell = 13;
        assertThat(((List<?>) block.get("group")).get(cell)).isEqualTo(2019);
        assertThat(((List<?>) block.get("time")).get(cell)).isEqualTo(2020);
        double did = ReferenceStudy.number(((List<?>) block.get("att")).get(cell));
        Value ours = GroupTimeReferenceTest.balancedPanel()
                .find("funded.dr_notyet.cell:2019:1")
                .value();

        assertThat(effect(true)).isCloseTo(did, within(ROUNDING));
        assertThat(effect(false)).isCloseTo(((Value.Estimated) ours).estimate(), within(ROUNDING));
        assertThat(effect(false)).isNotCloseTo(did, within(GroupTimeBlock.RELATIVE * Math.abs(did)));
    }

    private void readCohort2019In2020() throws IOException {
        Map<String, Map<String, String[]>> byUnit = new TreeMap<>();
        for (String line : Files.readAllLines(REFERENCE.resolve("panel_balanced.csv"))) {
            String[] cells = line.split(",", -1);
            byUnit.computeIfAbsent(cells[0], unit -> new TreeMap<>()).put(cells[2], cells);
        }
        byUnit.remove("authority");
        for (Map<String, String[]> years : byUnit.values()) {
            String[] before = years.get("2018");
            if (before[3].matches("0|2019|2021")) {
                regressors.add(new double[] {1, Double.parseDouble(before[5]), Double.parseDouble(before[9])});
                treated.add(before[3].equals("2019"));
                change.add(Double.parseDouble(years.get("2020")[4]) - Double.parseDouble(before[4]));
            }
        }
    }

    /** The doubly robust effect, the propensity by reweighted least squares as {@code glm} does it. */
    private double effect(boolean stopLikeR) {
        double[] index = new double[treated.size()];
        double[] probability = new double[index.length];
        for (int i = 0; i < index.length; i++) {
            probability[i] = treated.get(i) ? 0.75 : 0.25;
            index[i] = StrictMath.log(probability[i] / (1 - probability[i]));
        }
        double deviance = Double.MAX_VALUE;
        for (int iteration = 0; iteration < LAST; iteration++) {
            double[] weights = new double[index.length];
            double[] working = new double[index.length];
            for (int i = 0; i < index.length; i++) {
                weights[i] = probability[i] * (1 - probability[i]);
                working[i] = index[i] + ((treated.get(i) ? 1 : 0) - probability[i]) / weights[i];
            }
            index = fitted(weights, working);
            double now = 0;
            for (int i = 0; i < index.length; i++) {
                probability[i] = 1 / (1 + StrictMath.exp(-index[i]));
                now -= 2 * StrictMath.log(treated.get(i) ? probability[i] : 1 - probability[i]);
            }
            if (stopLikeR && Math.abs(now - deviance) / (Math.abs(now) + 0.1) < DEVIANCE) {
                break;
            }
            deviance = now;
        }
        double[] controls = new double[index.length];
        double[] outcome = new double[index.length];
        for (int i = 0; i < index.length; i++) {
            controls[i] = treated.get(i) ? 0 : 1;
            outcome[i] = change.get(i);
        }
        double[] foretold = fitted(controls, outcome);
        double[] sums = new double[4];
        for (int i = 0; i < index.length; i++) {
            int of = treated.get(i) ? 0 : 2;
            double weight = treated.get(i) ? 1 : probability[i] / (1 - probability[i]);
            sums[of] += weight * (outcome[i] - foretold[i]);
            sums[of + 1] += weight;
        }
        return sums[0] / sums[1] - sums[2] / sums[3];
    }

    /** Weighted least squares on the three regressors by Gaussian elimination. */
    private double[] fitted(double[] weights, double[] outcome) {
        double[][] system = new double[3][4];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    system[j][k] +=
                            weights[i] * regressors.get(i)[j] * regressors.get(i)[k];
                }
                system[j][3] += weights[i] * regressors.get(i)[j] * outcome[i];
            }
        }
        for (int j = 0; j < 3; j++) {
            for (int other = 0; other < 3; other++) {
                double factor = other == j ? 0 : system[other][j] / system[j][j];
                for (int k = 0; k < 4; k++) {
                    system[other][k] -= factor * system[j][k];
                }
            }
        }
        double[] fitted = new double[weights.length];
        for (int i = 0; i < fitted.length; i++) {
            for (int j = 0; j < 3; j++) {
                fitted[i] += regressors.get(i)[j] * system[j][3] / system[j][j];
            }
        }
        return fitted;
    }
}
