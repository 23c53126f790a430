package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didactic.estimate.Value;
import org.didactic.report.wording.Verdict.Direction;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** What the average effects of all estimators of an outcome say together, in one sentence without its full stop. */
public final class EffectFinding {
    private EffectFinding() {}

    /** Returns the sentence: {@code Funded care fell in both models}. */
    public static String of(StudyIndex index, OutcomeSpec outcome) {
        List<EstimatorSpec> estimators = index.estimators(outcome);
        List<Direction> directions = new ArrayList<>();
        for (EstimatorSpec estimator : estimators) {
            directions.add(Verdict.direction(average(index, outcome, estimator)));
        }
        if (new TreeSet<>(directions).size() == 1) {
            return agreed(outcome.label(), directions.get(0), estimators.size());
        }
        List<String> parts = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            String models = IntStream.range(0, directions.size())
                    .filter(i -> directions.get(i) == direction)
                    .mapToObj(i -> index.label(estimators.get(i)))
                    .collect(Collectors.joining(", "));
            if (!models.isEmpty()) {
                parts.add(one(direction) + " (" + models + ")");
            }
        }
        return outcome.label() + ": " + String.join(", ", parts);
    }

    private static Value average(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        @Nullable ResultRow row = index.find(outcome, estimator, "att");
        return row == null ? new Value.NotIdentified("no average effect") : row.value();
    }

    private static String agreed(String label, Direction direction, int models) {
        String many = models == 1 ? "" : models == 2 ? " in both models" : " in all " + word(models) + " models";
        return switch (direction) {
            case FELL -> label + " fell" + many;
            case ROSE -> label + " rose" + many;
            case CANNOT_TELL ->
                label + ": the data cannot tell; "
                        + (models == 1 ? "the interval includes" : all(models) + " intervals include")
                        + " no change";
            case NOT_ESTIMATED -> label + ": no average effect could be estimated";
        };
    }

    private static String word(int models) {
        List<String> words = List.of("three", "four", "five", "six", "seven", "eight", "nine");
        return models - 3 < words.size() ? words.get(models - 3) : Integer.toString(models);
    }

    private static String all(int models) {
        return models == 2 ? "both" : "all";
    }

    private static String one(Direction direction) {
        return switch (direction) {
            case FELL -> "a fall";
            case ROSE -> "a rise";
            case CANNOT_TELL -> "cannot tell";
            case NOT_ESTIMATED -> "not estimated";
        };
    }
}
