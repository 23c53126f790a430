package org.didactic.estimate.sample;

import java.util.Arrays;
import java.util.List;
import org.didactic.data.RankedTexts;
import org.didactic.numeric.Chunks;
import org.didactic.numeric.Numbering;
import org.didactic.panel.Panel;
import org.didactic.spec.EffectSpec;

/**
 * The levels of a fixed effect that some rows have.
 *
 * @param name {@code unit}, {@code period}, or as in the analysis file
 * @param count how many levels the rows have
 * @param ofRow the level of each row, numbered from 0 without gaps
 */
public record EffectLevels(String name, int count, int[] ofRow) {

    /** Returns the effect of units, in the panel's order. */
    static EffectLevels units(Panel panel, int[] rows) {
        boolean[] used = new boolean[panel.units().size()];
        Chunks chunks = Chunks.of(rows.length);
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                used[panel.unit(rows[i])] = true;
            }
        });
        int[] levelOf = new int[used.length];
        int count = 0;
        for (int unit = 0; unit < used.length; unit++) {
            levelOf[unit] = count;
            count += used[unit] ? 1 : 0;
        }
        int[] ofRow = new int[rows.length];
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                ofRow[i] = levelOf[panel.unit(rows[i])];
            }
        });
        return new EffectLevels("unit", count, ofRow);
    }

    /** Returns the effect of periods, ascending. */
    static EffectLevels periods(Panel panel, int[] rows) {
        int[] levels = new int[rows.length];
        Chunks chunks = Chunks.of(rows.length);
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                levels[i] = panel.time(rows[i]);
            }
        });
        Numbering times = Numbering.of(levels);
        chunks.forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                levels[i] = times.numberOf(levels[i]);
            }
        });
        return new EffectLevels("period", times.size(), levels);
    }

    /** Returns an effect of columns, none missing in these rows: a level for each combination of texts, sorted. */
    static EffectLevels of(EffectSpec effect, Panel panel, int[] rows) {
        EffectLevels all = new EffectLevels("", rows.length == 0 ? 0 : 1, new int[rows.length]);
        for (String name : effect.columns()) {
            RankedTexts column = panel.text(name).ranked(rows);
            all = all.and(new EffectLevels(name, column.texts().size(), column.ofRow()));
        }
        return new EffectLevels(effect.written().value(), all.count, all.ofRow);
    }

    private EffectLevels and(EffectLevels other) {
        int[] sorted = Grouping.of(
                        count, ofRow, Grouping.of(other.count, other.ofRow).row())
                .row();
        int[] both = new int[ofRow.length];
        int last = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0
                    && (ofRow[sorted[i]] != ofRow[sorted[i - 1]]
                            || other.ofRow[sorted[i]] != other.ofRow[sorted[i - 1]])) {
                last++;
            }
            both[sorted[i]] = last;
        }
        return new EffectLevels(name, sorted.length == 0 ? 0 : last + 1, both);
    }

    /** Returns the effects' names for a sentence. */
    public static String names(List<EffectLevels> effects) {
        List<String> names = effects.stream().map(EffectLevels::name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Returns whether rows that share a level of this effect always share one of the other. */
    public boolean refines(EffectLevels other) {
        return count >= other.count && new ClusterIndex(other.count, other.ofRow).nests(ofRow);
    }

    /** Returns the levels with the rows in another order. */
    public EffectLevels inOrder(int[] order) {
        return new EffectLevels(
                name, count, Arrays.stream(order).map(row -> ofRow[row]).toArray());
    }
}
