package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Value;
import org.didactic.panel.TreatmentStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Randomisation inference against an independent and slow computation: without covariates both effects are swept out by
 * subtracting means of units and years in turn, and the coefficient is a ratio of two sums.
 */
class RandomisationInferenceTest {
    private static final int YEARS = 6;
    private static final int FIRST = 2001;

    /** How often means are subtracted; a balanced panel needs one turn. */
    private static final int TURNS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"t", "estimate"})
    void everyAssignmentIsMadeOnceWhenTheyAreFew(String statistic) {
        int units = 7;
        WrittenStudy study = balanced(units, settings(statistic, 99));
        double[][] outcome = outcome(study);
        double bound = size(outcome, starts(units, 0, 1), statistic);
        int reaching = 0;
        int all = 0;
        for (int first = 0; first < units; first++) {
            for (int second = 0; second < units; second++) {
                if (first != second) {
                    reaching += size(outcome, starts(units, first, second), statistic) >= bound * (1 - 1e-9) ? 1 : 0;
                    all++;
                }
            }
        }
        Alternative found = randomisation(study);
        assertThat(p(found, "att")).isEqualTo((double) reaching / all);
        assertThat(found.how().draws()).isEqualTo(units * (units - 1)).isEqualTo(all);
        assertThat(found.how().enumerated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "estimate"})
    void drawnAssignmentsAreCountedWithTheObservedOne(String statistic) {
        int units = 30;
        int draws = 199;
        WrittenStudy study = balanced(units, settings(statistic, draws));
        double[][] outcome = outcome(study);
        double bound = size(outcome, starts(units, 0, 1), statistic);
        StartAssignments assignments = assignments(study, units);
        long reaching = IntStream.range(0, draws)
                .filter(draw -> size(outcome, times(assignments.drawn(draw, 0)), statistic) >= bound * (1 - 1e-9))
                .count();
        Alternative found = randomisation(study);
        assertThat(p(found, "att")).isEqualTo((1.0 + reaching) / (1 + draws));
        assertThat(found.how().enumerated()).isFalse();
        assertThat(found.how().groups()).isEqualTo(units);
    }

    @Test
    void numberedAssignmentsAreAllThereAreAndDrawnOnesAreAlike() {
        int units = 5;
        StartAssignments assignments = assignments(balanced(units, settings("t", 99)), units);
        int count = (int) assignments.count(1000);
        assertThat(IntStream.range(0, count).mapToObj(assignments::numbered))
                .doesNotHaveDuplicates()
                .hasSize(20);
        TreeMap<String, Integer> drawn = new TreeMap<>();
        int draws = 20_000;
        IntStream.range(0, draws)
                .forEach(draw -> drawn.merge(assignments.drawn(draw, 0).toString(), 1, Integer::sum));
        assertThat(drawn).hasSize(count);
        double expected = (double) draws / count;
        double chiSquared = drawn.values().stream()
                .mapToDouble(each -> (each - expected) * (each - expected) / expected)
                .sum();
        // The mean of χ²(19) and six of its standard deviations.
        assertThat(chiSquared).isLessThan(19 + 6 * Math.sqrt(38));
    }

    @Test
    void threadsAndTheOrderOfRowsDoNotMatter() throws Exception {
        String[] lines = {
            "estimators: [{id: it, method: sun-abraham}]",
            "inference: {covariance: cluster, cluster: unit, randomisation: {draws: 99, seed: 4}, "
                    + "wild_bootstrap: {draws: 199, seed: 4}}",
            "covariates: [x]",
            "weights: w"
        };
        List<Alternative> expected = WrittenStudy.of(24, lines).estimation().alternatives();
        WrittenStudy shuffled = WrittenStudy.shuffled(24, lines);
        for (int threads = 1; threads <= 2; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> shuffled.estimation().alternatives()).get())
                    .isEqualTo(expected);
            pool.shutdown();
        }
        assertThat(expected.stream().map(Alternative::run)).contains("wild", "wild_equal_tail", "randomisation");
    }

    @Test
    void startsChangePlacesInsideStrataOnly() {
        int units = 8;
        int[] observed = starts(units, 0, 2);
        observed[1] = 2003;
        WrittenStudy study = balanced(
                observed,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {covariance: cluster, cluster: unit, randomisation: {draws: 99, seed: 1, strata: parity}}");
        double[][] outcome = outcome(study);
        double bound = size(outcome, observed, "t");
        int reaching = 0;
        int all = 0;
        for (int first = 0; first < units; first += 2) {
            for (int second = 0; second < units; second += 2) {
                for (int odd = 1; odd < units && first != second; odd += 2) {
                    int[] starts = starts(units, first, second);
                    starts[odd] = 2003;
                    reaching += size(outcome, starts, "t") >= bound * (1 - 1e-9) ? 1 : 0;
                    all++;
                }
            }
        }
        Alternative found = randomisation(study);
        assertThat(found.how().draws()).isEqualTo(4 * 3 * 4).isEqualTo(all);
        assertThat(p(found, "att")).isEqualTo((double) reaching / all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "covariance: CR2, cluster: unit",
                "covariance: CR3, cluster: unit",
                "covariance: jackknife, cluster: unit",
                "covariance: cluster, cluster: [unit, cut]"
            })
    void theErrorOfTIsThePlainClusteredOneWhateverTheCovariance(String covariance) {
        Estimation expected = withErrors("covariance: cluster, cluster: unit").estimation();
        Estimation found = withErrors(covariance).estimation();
        assertThat(found.alternatives().get(0).estimates())
                .isEqualTo(expected.alternatives().get(0).estimates());
        assertThat(found.estimates().get(0).value())
                .isNotEqualTo(expected.estimates().get(0).value());
        assertThat(found.alternatives().get(0).how().notes().get(0))
                .startsWith("The size of t, with plain errors clustered by unit, is compared.");
    }

    @Test
    void withoutClustersTheErrorOfTIsThatOfTheEstimate() {
        Estimation found = withErrors("covariance: HC1").estimation();
        Value.Resampled drawn =
                (Value.Resampled) found.alternatives().get(0).estimates().get(0).value();
        Value.Estimated analytic = (Value.Estimated) found.estimates().get(0).value();
        assertThat(drawn.standardError()).isEqualTo(analytic.standardError());
        assertThat(drawn.statistic()).isEqualTo(analytic.statistic());
    }

    private static WrittenStudy withErrors(String covariance) {
        return WrittenStudy.of(
                8,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {" + covariance + ", randomisation: {draws: 99, seed: 1}}");
    }

    @Test
    void strataThatChangeOverTheRowsOfAUnitAreNone() {
        WrittenStudy study = WrittenStudy.of(
                8,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {covariance: cluster, cluster: unit, randomisation: {seed: 1, strata: cut}}");
        assertThat(value(randomisation(study), "att"))
                .isEqualTo(new Value.NotIdentified("the stratum of u0 changes over its rows"));
    }

    @Test
    void unitsTreatedFromTheFirstPeriodKeepTheirStarts() {
        List<String> rows = new ArrayList<>(WrittenStudy.rows(7, 4));
        rows.replaceAll(row -> row.startsWith("u6,") ? row.replaceFirst(",,", ",1999,") : row);
        WrittenStudy study = WrittenStudy.written(
                rows,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {covariance: cluster, cluster: unit, randomisation: {draws: 99, seed: 1}}");
        Alternative found = randomisation(study);
        assertThat(found.how().groups()).isEqualTo(6);
        assertThat(found.how().notes())
                .anyMatch(note -> note.equals("Treated from the first period on, these keep their starts: u6."));
    }

    @Test
    void drawsWithoutAnEstimateAreMadeAgainAndCounted() {
        // A unit seen in 2005 and 2006 only can show no effect of a start in 2003.
        List<String> rows = new ArrayList<>(WrittenStudy.rows(40, 40));
        rows.replaceAll(row -> row.replace(",,,", ",,1.5,"));
        rows.removeIf(row -> row.matches("u(1[0-9]|2[0-9]),200[1-4],.*"));
        WrittenStudy study = WrittenStudy.written(
                rows,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {covariance: cluster, cluster: unit, randomisation: {draws: 99, seed: 1}}");
        Alternative enumerated = randomisation(study);
        double[][] outcome = outcome(study);
        double bound = size(outcome, starts(study, "u0", ""), "t");
        double[] sizes = study.panel().units().stream()
                .mapToDouble(unit -> size(outcome, starts(study, unit, ""), "t"))
                .filter(size -> !Double.isNaN(size))
                .toArray();
        assertThat(sizes).hasSize(20);
        assertThat(enumerated.how().draws()).isEqualTo(40);
        assertThat(enumerated.how().redrawn()).isEqualTo(20);
        assertThat(p(enumerated, "att")).isEqualTo(reaching(sizes, bound) / 20.0);

        rows.replaceAll(row -> row.startsWith("u1,") ? row.replaceFirst(",,", ",2005,") : row);
        int draws = 99;
        WrittenStudy larger = WrittenStudy.written(rows, settings("t", draws));
        Alternative drawn = randomisation(larger);
        StartAssignments assignments = assignments(larger, 40);
        double boundOfDrawn = size(outcome, starts(larger, "u0", "u1"), "t");
        double[] drawnSizes = new double[draws];
        int again = 0;
        for (int draw = 0; draw < draws; draw++) {
            int attempt = 0;
            do {
                drawnSizes[draw] = size(outcome, times(assignments.drawn(draw, attempt++)), "t");
            } while (Double.isNaN(drawnSizes[draw]));
            again += attempt - 1;
        }
        assertThat(drawn.how().redrawn()).isPositive().isEqualTo(again);
        assertThat(p(drawn, "att")).isEqualTo((1.0 + reaching(drawnSizes, boundOfDrawn)) / (1 + draws));

        rows.removeIf(row -> row.matches("u(3[0-9]|[3-9]),200[1-4],.*"));
        assertThat(value(randomisation(WrittenStudy.written(rows, settings("t", 999))), "att"))
                .isEqualTo(new Value.NotIdentified(
                        "an assignment was drawn 20 times over and never had an estimate of every term"));
    }

    private static String[] settings(String statistic, int draws) {
        return new String[] {
            "estimators: [{id: it, method: twfe, event_time: none}]",
            "inference: {covariance: cluster, cluster: unit, randomisation: {statistic: " + statistic + ", draws: "
                    + draws + ", seed: 11}}"
        };
    }

    /** Returns a balanced study whose first unit starts in 2003 and whose second one in 2005. */
    private static WrittenStudy balanced(int units, String... lines) {
        return balanced(starts(units, 0, 1), lines);
    }

    private static WrittenStudy balanced(int[] starts, String... lines) {
        Random random = new Random(8);
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < starts.length; unit++) {
            int start = starts[unit];
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                double y = random.nextInt(1000) / 100.0 + (year >= start ? 2 : 0);
                String name = String.format(Locale.ROOT, "u%02d", unit);
                rows.add(String.join(
                        ",",
                        name,
                        "" + year,
                        start == Integer.MAX_VALUE ? "" : "" + start,
                        "" + y,
                        "1",
                        "1",
                        "r",
                        "c",
                        unit % 2 == 0 ? "even" : "odd"));
            }
        }
        return WrittenStudy.written(rows, lines);
    }

    private static int[] starts(int units, int first, int second) {
        int[] starts = new int[units];
        Arrays.fill(starts, Integer.MAX_VALUE);
        starts[first] = 2003;
        starts[second] = 2005;
        return starts;
    }

    /** Returns the starts when one unit starts in 2003 and another, if it is there, in 2005. */
    private static int[] starts(WrittenStudy study, String first, String second) {
        return study.panel().units().stream()
                .mapToInt(unit -> unit.equals(first) ? 2003 : unit.equals(second) ? 2005 : Integer.MAX_VALUE)
                .toArray();
    }

    private static long reaching(double[] sizes, double bound) {
        return Arrays.stream(sizes).filter(size -> size >= bound * (1 - 1e-9)).count();
    }

    private static int[] times(List<TreatmentStart> starts) {
        return starts.stream()
                .mapToInt(start -> start instanceof TreatmentStart.At at ? at.time() : Integer.MAX_VALUE)
                .toArray();
    }

    private static StartAssignments assignments(WrittenStudy study, int units) {
        TreeMap<String, List<Integer>> all = new TreeMap<>();
        all.put("", IntStream.range(0, units).boxed().toList());
        return StartAssignments.of(study.panel(), all, 11);
    }

    /** Returns the outcome by unit and year with both effects swept out, NaN where a unit is not seen. */
    private static double[][] outcome(WrittenStudy study) {
        double[][] outcome = new double[study.panel().units().size()][YEARS];
        for (double[] ofUnit : outcome) {
            Arrays.fill(ofUnit, Double.NaN);
        }
        for (int row = 0; row < study.panel().rows(); row++) {
            outcome[study.panel().unit(row)][study.panel().time(row) - FIRST] =
                    study.panel().number("y").value(row);
        }
        return swept(outcome);
    }

    /** Returns the size of the statistic, NaN where the treatment cannot be told from the effects. */
    private static double size(double[][] outcome, int[] starts, String statistic) {
        double[][] treated = new double[starts.length][YEARS];
        for (int unit = 0; unit < starts.length; unit++) {
            for (int t = 0; t < YEARS; t++) {
                treated[unit][t] = Double.isNaN(outcome[unit][t]) ? Double.NaN : FIRST + t >= starts[unit] ? 1 : 0;
            }
        }
        treated = swept(treated);
        double squares = 0;
        double products = 0;
        for (int unit = 0; unit < starts.length; unit++) {
            for (int t = 0; t < YEARS; t++) {
                if (seen(outcome[unit][t])) {
                    squares += treated[unit][t] * treated[unit][t];
                    products += treated[unit][t] * outcome[unit][t];
                }
            }
        }
        if (squares < 1e-9) {
            return Double.NaN;
        }
        double estimate = products / squares;
        double variance = 0;
        for (int unit = 0; unit < starts.length; unit++) {
            double score = 0;
            for (int t = 0; t < YEARS; t++) {
                if (seen(outcome[unit][t])) {
                    score += treated[unit][t] * (outcome[unit][t] - estimate * treated[unit][t]);
                }
            }
            variance += score * score;
        }
        return Math.abs(statistic.equals("t") ? products / Math.sqrt(variance) : estimate);
    }

    private static double[][] swept(double[][] values) {
        int units = values.length;
        double[][] swept = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        for (int turn = 0; turn < TURNS; turn++) {
            for (double[] ofUnit : swept) {
                double mean = Arrays.stream(ofUnit)
                        .filter(RandomisationInferenceTest::seen)
                        .average()
                        .orElseThrow();
                Arrays.setAll(ofUnit, t -> ofUnit[t] - mean);
            }
            for (int year = 0; year < YEARS; year++) {
                int t = year;
                double mean = IntStream.range(0, units)
                        .mapToDouble(unit -> swept[unit][t])
                        .filter(RandomisationInferenceTest::seen)
                        .average()
                        .orElseThrow();
                for (double[] ofUnit : swept) {
                    ofUnit[t] -= mean;
                }
            }
        }
        return swept;
    }

    private static boolean seen(double value) {
        return !Double.isNaN(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"callaway-santanna", "imputation", "two-stage", "extended-twfe"})
    void everyMethodHasIt(String method) {
        Alternative found = randomisation(WrittenStudy.of(
                24,
                "estimators: [{id: it, method: " + method + ", inference: {randomisation: {draws: 99, seed: 1}}}]",
                "inference: {covariance: cluster, cluster: unit}"));
        assertThat(value(found, "att"))
                .isInstanceOfSatisfying(
                        Value.Resampled.class, att -> assertThat(att.p()).isBetween(0.01, 1.0));
        assertThat(found.estimates()).allMatch(each -> each.term().text().matches("att|period:.*"));
    }

    private static Alternative randomisation(WrittenStudy study) {
        return study.estimation().alternatives().stream()
                .filter(each -> each.run().equals("randomisation"))
                .findFirst()
                .orElseThrow();
    }

    private static Value value(Alternative alternative, String term) {
        return alternative.estimates().stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static double p(Alternative alternative, String term) {
        Value.Resampled value = (Value.Resampled) value(alternative, term);
        assertThat(value.low()).isNull();
        assertThat(value.estimate()).isNotCloseTo(0, within(1e-9));
        return Objects.requireNonNull(value.p());
    }
}
