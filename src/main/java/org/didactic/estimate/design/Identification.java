package org.didactic.estimate.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.estimate.Term;
import org.didactic.numeric.CollinearityCholesky;

/** Which coefficients of a fitted regression the data tell. */
public final class Identification {
    private static final double LOADED = 1e-6;

    private final DesignMatrix design;
    private final CollinearityCholesky factor;
    private final Map<Term, Integer> columns = new HashMap<>();
    private final Set<Term> confounded;

    /** Finds which coefficients of a fitted design the data tell. */
    public Identification(DesignMatrix design, LeastSquares fit) {
        this.design = design;
        this.factor = fit.factor();
        int first = design.columns() - design.terms().size();
        for (int j = 0; j < design.terms().size(); j++) {
            columns.put(design.terms().get(j), first + j);
        }
        this.confounded = confoundedEffects();
    }

    /** Returns whether the term is the coefficient of a covariate, of a covariate among some rows or of a factor's level. */
    public static boolean control(Term term) {
        return term instanceof Term.Covariate || term instanceof Term.FactorLevel || term instanceof Term.Slope;
    }

    /** Returns the column of a term of the design. */
    public int column(Term term) {
        return Objects.requireNonNull(columns.get(term));
    }

    /** Returns whether the term is in the design and was kept. */
    public boolean kept(Term term) {
        Integer column = columns.get(term);
        return column != null && factor.kept(column);
    }

    /** Returns whether the data tell the coefficient of a term. */
    public boolean identified(Term term) {
        return kept(term) && !confounded.contains(term);
    }

    /**
     * Returns the effects that stand for something else than they say: when an event time had to be dropped, those that it
     * is made up of are measured against it rather than against the reference.
     */
    private Set<Term> confoundedEffects() {
        Set<Term> effects = new HashSet<>();
        for (Term dropped : design.terms()) {
            if (kept(dropped) || control(dropped) && !(dropped instanceof Term.Slope)) {
                continue;
            }
            double[] loadings = factor.loadings(column(dropped));
            for (Term other : design.terms()) {
                boolean loaded = Math.abs(loadings[column(other)]) > LOADED;
                // A cell that its slope only repeats still has the effect on its own rows.
                boolean own =
                        dropped instanceof Term.Slope slope && slope.among().equals(other);
                if (loaded && !control(other) && !own) {
                    effects.add(other);
                }
            }
        }
        return effects;
    }
}
