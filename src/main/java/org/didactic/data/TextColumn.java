package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.didactic.numeric.Chunks;
import org.jspecify.annotations.Nullable;

/** A column of texts, kept as codes of its different texts; one whose texts all write numbers can be read as numbers. */
public final class TextColumn implements Column {
    private final int[] codes;
    private final Levels levels;
    private final List<Missing> reasons;

    /** Returns a column over codes: a level, or {@code -1 - index} of a reason. The array is not copied. */
    TextColumn(int[] codes, Levels levels, List<Missing> reasons) {
        this.codes = codes;
        this.levels = levels;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns a column over copies of the arrays.
     *
     * @param values one text a row, null where missing
     * @param reasons one entry a row, null where the value is present
     */
    public TextColumn(@Nullable String[] values, @Nullable Missing[] reasons) {
        this(built(values, reasons));
    }

    private TextColumn(TextColumn other) {
        this(other.codes, other.levels, other.reasons);
    }

    private static TextColumn built(@Nullable String[] values, @Nullable Missing[] reasons) {
        TextColumnBuilder builder = new TextColumnBuilder();
        for (int row = 0; row < values.length; row++) {
            Missing reason = reasons[row];
            if (reason == null) {
                builder.add(Objects.requireNonNull(values[row], "a cell without a text needs a reason"));
            } else {
                builder.addMissing(reason);
            }
        }
        return builder.build(Map.of());
    }

    /** Returns a column that holds the same text in each row. */
    static TextColumn constant(String text, int rows) {
        return new TextColumn(new int[rows], new Levels(new String[] {text}), List.of());
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public @Nullable Missing missing(int row) {
        return codes[row] < 0 ? reasons.get(-1 - codes[row]) : null;
    }

    @Override
    public boolean isComplete() {
        if (!reasons.isEmpty()) {
            for (int code : codes) {
                if (code < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether two cells hold the same text or are missing for the same reason. */
    public boolean same(int row, int other) {
        return codes[row] == codes[other];
    }

    /** Returns the text in a row that is not missing. */
    public String value(int row) {
        if (codes[row] < 0) {
            throw new IllegalStateException(String.format(Locale.ROOT, "row %d is missing (%s)", row, missing(row)));
        }
        return levels.text(codes[row]);
    }

    /** Returns the text in a row as it stands in the file: a missing one gives its code. */
    public String written(int row) {
        Missing missing = missing(row);
        return missing == null ? value(row) : missing.detail();
    }

    /** Returns the text in a row for a message, the code of a missing one in quotation marks. */
    public String quoted(int row) {
        return missing(row) == null ? value(row) : "'" + written(row) + "'";
    }

    /** Returns whether the cell has a text that does not write a number. */
    public boolean isOnlyText(int row) {
        return codes[row] >= 0 && !levels.isNumber(codes[row]);
    }

    /** Returns whether all cells that are not missing write numbers. */
    public boolean isNumeric() {
        if (levels.areNumbers()) {
            return true;
        }
        for (int row = 0; row < codes.length; row++) {
            if (isOnlyText(row)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the numbers that the cells write; all of them must. */
    public NumberColumn numbers() {
        double[] values = new double[codes.length];
        @Nullable Missing @Nullable [] why = isComplete() ? null : new Missing[codes.length];
        Chunks.of(codes.length).forEach((from, to) -> {
            for (int row = from; row < to; row++) {
                if (codes[row] >= 0) {
                    values[row] = levels.number(codes[row]);
                    if (Double.isNaN(values[row])) {
                        throw new IllegalStateException("row " + row + " is no number (" + value(row) + ")");
                    }
                } else if (why != null) {
                    why[row] = missing(row);
                }
            }
        });
        return new NumberColumn(why, values);
    }

    @Override
    public TextColumn take(int[] rows) {
        return new TextColumn(codesOf(rows), levels, reasons);
    }

    private int[] codesOf(int[] rows) {
        if (Chunks.isWhole(rows, codes.length)) {
            return codes;
        }
        int[] taken = new int[rows.length];
        Chunks.of(rows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                taken[i] = codes[rows[i]];
            }
        });
        return taken;
    }

    @Override
    public TextColumn takeOrElse(int[] rows, Missing absent) {
        List<Missing> extended = new ArrayList<>(reasons);
        extended.add(absent);
        int[] taken = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = rows[i] < 0 ? -extended.size() : codes[rows[i]];
        }
        return new TextColumn(taken, levels, extended);
    }

    /** Returns a number for each cell: equal for equal texts, and for all missing cells of one reason; not sorted. */
    int[] codes() {
        return codes.clone();
    }

    /** Returns for each cell the number of its text in a pool, -1 for a missing one. */
    int[] codesIn(TextPool pool) {
        int[] numbers = new int[levels.size()];
        Arrays.setAll(numbers, level -> pool.numberOf(levels.text(level)));
        int[] result = new int[codes.length];
        Arrays.setAll(result, row -> codes[row] < 0 ? -1 : numbers[codes[row]]);
        return result;
    }

    /** Returns the different texts of the cells, sorted by code point, and the place of each cell's text among them. */
    public RankedTexts ranked() {
        return rankedCodes(codes);
    }

    /** Returns what {@link #ranked()} tells of these rows alone. */
    public RankedTexts ranked(int[] rows) {
        return rankedCodes(codesOf(rows));
    }

    private RankedTexts rankedCodes(int[] chosen) {
        boolean[] used = new boolean[levels.size()];
        Chunks chunks = Chunks.of(chosen.length);
        chunks.forEach((from, to) -> {
            for (int row = from; row < to; row++) {
                if (chosen[row] >= 0) {
                    used[chosen[row]] = true;
                }
            }
        });
        int[] sorted = levels.sorted(used);
        int[] rankOf = new int[levels.size()];
        for (int rank = 0; rank < sorted.length; rank++) {
            rankOf[sorted[rank]] = rank;
        }
        if (Chunks.isWhole(sorted, levels.size()) && isComplete()) {
            return new RankedTexts(levels.texts(sorted), chosen);
        }
        int[] ranks = new int[chosen.length];
        chunks.forEach((from, to) -> {
            for (int row = from; row < to; row++) {
                ranks[row] = chosen[row] < 0 ? -1 : rankOf[chosen[row]];
            }
        });
        return new RankedTexts(levels.texts(sorted), ranks);
    }

    /** Returns the different texts of the cells, sorted by code point. */
    public List<String> sortedTexts() {
        return ranked().texts();
    }

    /** Returns for each cell the place of its text in {@link #sortedTexts}, -1 for a missing cell. */
    public int[] ranks() {
        return ranked().ofRow();
    }

    /** Returns the column with each different text replaced by what the function makes of it. */
    TextColumn withTexts(UnaryOperator<String> replace) {
        TextPool pool = new TextPool();
        int[] newCode = new int[levels.size()];
        for (int level = 0; level < newCode.length; level++) {
            newCode[level] = pool.numberOf(replace.apply(levels.text(level)));
        }
        String[] texts = new String[pool.size()];
        Arrays.setAll(texts, pool::text);
        int[] replaced = new int[codes.length];
        Arrays.setAll(replaced, row -> codes[row] < 0 ? codes[row] : newCode[codes[row]]);
        return new TextColumn(replaced, new Levels(texts), reasons);
    }
}
