package org.didactic.estimate.refit;

import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.panel.TreatmentTiming;
import org.jspecify.annotations.Nullable;

/** A task that is ready to be estimated again under other starts; safe for use by several threads at a time. */
public interface Refit {

    /**
     * Returns what the estimator would find under these starts, one a term; null where that cannot be told quickly, so that
     * the estimator itself must be asked.
     *
     * @param timing in which the starts of the sample's units have changed places; always treated units keep theirs
     */
    @Nullable
    List<Refitted> of(TreatmentTiming timing, List<Term> terms);

    /**
     * An estimate under other starts.
     *
     * @param statistic the estimate over its error
     */
    record Refitted(double estimate, double statistic) {}
}
