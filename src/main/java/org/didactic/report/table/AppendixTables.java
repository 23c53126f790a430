package org.didactic.report.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;

/** The registry of the appendix's numbered tables. A new family is one class and one line here. */
public final class AppendixTables {
    private interface Maker {
        Table of(StudyIndex index, String subject);
    }

    private interface OfOutcome {
        Table of(StudyIndex index, OutcomeSpec outcome);
    }

    private interface OfAll {
        Table of(StudyIndex index);
    }

    private static final Map<ExhibitFamily, Maker> MAKERS = new EnumMap<>(Map.ofEntries(
            Map.entry(ExhibitFamily.DECLARED, DeclaredTables::of),
            Map.entry(ExhibitFamily.CORRELATIONS, outcome(CorrelationsTable::of)),
            Map.entry(ExhibitFamily.BALANCE, outcome(BalanceTable::of)),
            Map.entry(ExhibitFamily.WINDOWS, outcome(WindowsTable::of)),
            Map.entry(ExhibitFamily.PLACEBO, outcome(PlaceboTable::of)),
            Map.entry(ExhibitFamily.PRETRENDS, all(PretrendsTable::of)),
            Map.entry(ExhibitFamily.BOUNDS, outcome(BoundsTable::of)),
            Map.entry(ExhibitFamily.WITHOUT, all(WithoutTable::of)),
            Map.entry(ExhibitFamily.VARIANTS, all(VariantsTable::of)),
            Map.entry(ExhibitFamily.MISSINGNESS, all(MissingnessTable::of)),
            Map.entry(ExhibitFamily.PERMUTATION, all(PermutationTable::of)),
            Map.entry(ExhibitFamily.SEVERAL_OUTCOMES, all(SeveralOutcomesTable::of)),
            Map.entry(ExhibitFamily.FALSE_ALARMS, all(FalseAlarmsTable::of)),
            Map.entry(ExhibitFamily.IMPACTS, all(ImpactsTable::of)),
            Map.entry(ExhibitFamily.VALUATION, all(ValuationTable::of)),
            Map.entry(ExhibitFamily.PUBLISHED, all(PublishedTable::of))));

    private AppendixTables() {}

    /**
     * Returns the table of a family, without a label.
     *
     * @param subject what stands behind the family in its key
     * @throws IllegalArgumentException if the family is one of figures
     */
    public static Table of(StudyIndex index, ExhibitFamily family, String subject) {
        Maker maker = MAKERS.get(family);
        if (maker == null) {
            throw new IllegalArgumentException("no family of tables (" + family + ")");
        }
        return maker.of(index, subject);
    }

    private static Maker outcome(OfOutcome maker) {
        return (index, subject) -> maker.of(index, Objects.requireNonNull(index.outcome(subject), subject));
    }

    private static Maker all(OfAll maker) {
        return (index, subject) -> maker.of(index);
    }
}
