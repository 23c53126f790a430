package org.didactic.spec;

import java.util.List;
import java.util.Map;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a publisher's file mean, and how they become what the analysis computes with.
 *
 * @param meanings for codes of missing cells what they mean
 * @param provisional the mark behind a provisional number; null for none
 * @param financialYears columns of financial years
 * @param money columns of money
 * @param totals how totals are coded; null when this is not said
 * @param addUp rows that become one; null to leave them
 * @param blank columns that have no value where several units become one, unless the units agree
 */
public record SourceConversions(
        Map<String, String> meanings,
        @Nullable String provisional,
        List<FinancialYears> financialYears,
        List<Money> money,
        @Nullable Totals totals,
        @Nullable AddUp addUp,
        List<Located<String>> blank) {

    /** Cells as they are. */
    public static final SourceConversions NONE =
            new SourceConversions(Map.of(), null, List.of(), List.of(), null, null, List.of());

    /** A column of financial years, of which each becomes the year in which it starts. */
    public record FinancialYears(Located<String> column, Writing writing) {}

    /** How a financial year is written. */
    public enum Writing {
        /** Both its years: 2016-17. */
        SPAN,
        /** The year in which it ends. */
        END,
        /** The year in which it starts. */
        START
    }

    /**
     * A column of money, which becomes pounds.
     *
     * @param like a column of this or another source that holds amounts of the same size; null for the column of this name
     */
    public record Money(
            Located<String> column, Unit unit, @Nullable Located<String> like) {}

    /** What an amount counts. */
    public enum Unit {
        POUNDS,
        THOUSANDS
    }

    /**
     * How totals are coded.
     *
     * @param columns where the code stands; empty for all columns that hold texts
     */
    public record Totals(Located<String> code, List<Located<String>> columns) {}

    /** Rows alike in {@code by} become one that holds these and the sums; other columns go. */
    public record AddUp(List<Located<String>> by, List<Located<String>> sum) {}
}
