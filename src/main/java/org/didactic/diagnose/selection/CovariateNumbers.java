package org.didactic.diagnose.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.OutcomeSpec;

/** Correlations and variance inflation factors, on the rows of a panel that have all covariates and all dropped ones. */
final class CovariateNumbers {
    private final CovariateTable table;
    private final int covariates;
    private final int treated;
    private final List<TermEstimate> numbers = new ArrayList<>();

    private CovariateNumbers(CovariateTable table, int covariates, int treated) {
        this.table = table;
        this.covariates = covariates;
        this.treated = treated;
    }

    /**
     * Returns the numbers for an outcome.
     *
     * @param table covariates, then those that were dropped
     * @param covariates how many are not dropped
     */
    static Diagnostic of(OutcomeSpec outcome, CovariateTable table, int covariates, TreatmentTiming timing) {
        int[] units =
                IntStream.of(table.rows()).map(table.panel()::unit).distinct().toArray();
        int treated = (int) IntStream.of(units).filter(timing::everTreated).count();
        CovariateNumbers made = new CovariateNumbers(table, covariates, treated);
        if (table.rows().length > 0) {
            made.make();
        }
        return new Diagnostic(
                outcome.id().value(),
                Selection.ID,
                List.copyOf(made.numbers),
                table.rows().length,
                units.length,
                table.rows().length > 0 ? List.of() : List.of("No row has every covariate."));
    }

    private void make() {
        CrossProducts centred = CrossProducts.centred(table);
        CrossProducts withinUnits = CrossProducts.withinUnits(table);
        int all = table.names().size();
        for (int one = 0; one < all; one++) {
            for (int other = one + 1; other < all; other++) {
                add("correlation", Collinearity.correlation(centred, one, other), name(one), name(other));
            }
        }
        int[] own = IntStream.range(0, covariates).toArray();
        for (int each : own) {
            add("vif", Collinearity.inflation(centred, each, own), name(each));
        }
        for (int each : own) {
            add("vif_within", Collinearity.inflation(withinUnits, each, own), name(each));
        }
        for (int dropped = covariates; dropped < all; dropped++) {
            int[] among =
                    IntStream.concat(IntStream.of(own), IntStream.of(dropped)).toArray();
            for (int each : among) {
                add("vif_with", Collinearity.inflation(centred, each, among), name(dropped), name(each));
            }
        }
    }

    private String name(int column) {
        return table.names().get(column);
    }

    private void add(String name, Value value, String... about) {
        numbers.add(new TermEstimate(Term.Diagnostic.of(name, about), value, table.rows().length, treated));
    }
}
