package org.didactic.result.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didactic.result.Stars;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The levels of significance that the stars of printed tables stand for.
 *
 * @param levels of each mark in order, each below the one before
 */
public record StarLevels(List<Double> levels) {
    /** {@code + p < .1, * p < .05, ** p < .01, *** p < .001}. */
    public static final StarLevels USUAL = new StarLevels(Stars.LEVELS);

    /**
     * Makes them; four levels are those of +, *, ** and ***, fewer those of the first of *, ** and ***.
     *
     * @throws IllegalArgumentException unless there are one to four, falling, between 0 and 1
     */
    public StarLevels {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.size() > Stars.LEVELS.size()) {
            throw new IllegalArgumentException("one to four levels");
        }
        double before = 1;
        for (double level : levels) {
            if (!(level > 0 && level < before)) {
                throw new IllegalArgumentException("levels fall and lie between 0 and 1");
            }
            before = level;
        }
    }

    /** Returns the marks that have a level, from the weakest. */
    public List<String> marks() {
        int first = levels.size() == Stars.LEVELS.size() ? 1 : 2;
        return Stars.MARKS.subList(first, first + levels.size());
    }

    /** Returns the claim of a row, or null where it does not say, or has others than these. */
    @Nullable
    StarClaim claim(TableRow row) {
        if (row.cell(PrintedStatistic.STARS) == null) {
            return null;
        }
        String printed = row.printed(PrintedStatistic.STARS);
        return claims().stream()
                .filter(each -> each.printed().equals(printed))
                .findFirst()
                .orElse(null);
    }

    /** Returns the stars that p-values take: {@code * (p < .05) or ** (p < .01)}. */
    String taking(Interval values) {
        return claims().stream()
                .filter(each -> each.allow(values))
                .map(StarClaim::words)
                .collect(Collectors.joining(" or "));
    }

    private List<StarClaim> claims() {
        return IntStream.rangeClosed(0, levels.size()).mapToObj(this::claim).toList();
    }

    private StarClaim claim(int marks) {
        double below = marks == 0 ? 1 : levels.get(marks - 1);
        double from = marks == levels.size() ? 0 : levels.get(marks);
        return new StarClaim(
                marks == 0 ? "" : marks().get(marks - 1),
                marks == 0 ? "p \u2265 " + text(from) : "p < " + text(below),
                new Interval(from, below));
    }

    /** As the notes of tables have it: {@code .05}. */
    private static String text(double level) {
        String text = NumberText.brief(level);
        return text.startsWith("0.") ? text.substring(1) : text;
    }
}
