package org.didactic.estimate.decomposition;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.Term;
import org.didactic.spec.RegressionOptions;
import org.jspecify.annotations.Nullable;

/**
 * Goodman-Bacon (2021), theorem 1: the one coefficient after the start as a weighted mean of comparisons of two groups before
 * and after the start of one of them. Controls are units that are never treated, those that are not yet and those that are
 * already, among them the ones treated throughout.
 *
 * <p>Defined for one row of every unit in every period, without weights, covariates, factors and further effects.
 *
 * <p>R twin: {@code bacondecomp::bacon}.
 */
final class GoodmanBacon {
    private final TimingGroups groups;
    private final double variation;
    private final List<Part> parts = new ArrayList<>();

    private GoodmanBacon(TimingGroups groups) {
        this.groups = groups;
        this.variation = groups.treatmentVariation();
    }

    /** Returns the comparisons: of each cohort with the other cohorts, by their start, then with the never treated. */
    static Decomposition decomposition(FittedRegression fitted) {
        Term of = new Term.Att();
        if (!fitted.identification().identified(of)) {
            return Decomposition.refused(Kind.GOODMAN_BACON, of, "the coefficient is not identified");
        }
        String problem = problem(fitted.task().options(), fitted.task().factors());
        TimingGroups groups = problem.isEmpty()
                ? TimingGroups.of(fitted.task(), fitted.design().panelRows())
                : null;
        if (groups == null) {
            String why = problem.isEmpty() ? "not every unit has one row in every period" : problem;
            return Decomposition.refused(Kind.GOODMAN_BACON, of, why);
        }
        return new Decomposition(Kind.GOODMAN_BACON, of, new GoodmanBacon(groups).parts(), 0, 0, "");
    }

    private static String problem(RegressionOptions options, List<String> factors) {
        if (options.weights() != null) {
            return "the regression is weighted";
        }
        if (!options.covariates().isEmpty() || !factors.isEmpty()) {
            return "the regression has covariates or factors";
        }
        return options.effects().isEmpty() ? "" : "the regression has effects other than those of unit and period";
    }

    private List<Part> parts() {
        for (TimingGroups.Group treated : groups.cohorts()) {
            for (TimingGroups.Group other : groups.cohorts()) {
                if (treated.first() < other.first()) {
                    notYetTreated(treated, other);
                } else if (treated.first() > other.first()) {
                    alreadyTreated(treated, other);
                }
            }
            neverTreated(treated, groups.never());
        }
        return List.copyOf(parts);
    }

    private void neverTreated(TimingGroups.Group treated, TimingGroups.@Nullable Group never) {
        if (never == null || treated.first() == 0) {
            return;
        }
        double share = groups.share(treated);
        double both = share + groups.share(never);
        double time = treatedTime(treated);
        double weight = both * both * pairVariation(share / both) * time * (1 - time);
        add(treated, never, new Against.Never(), 0, groups.periods(), weight);
    }

    /** Until the later cohort starts, it is a control for the earlier one. */
    private void notYetTreated(TimingGroups.Group earlier, TimingGroups.Group later) {
        if (earlier.first() == 0) {
            return;
        }
        double share = groups.share(earlier);
        double both = share + groups.share(later);
        double untreated = 1 - treatedTime(later);
        double seen = both * untreated;
        double weight = seen
                * seen
                * pairVariation(share / both)
                * ((treatedTime(earlier) - treatedTime(later)) / untreated)
                * ((1 - treatedTime(earlier)) / untreated);
        add(earlier, later, new Against.Cohort(later.cohort()), 0, later.first(), weight);
    }

    /** From the start of the earlier cohort on, it is a control for the later one. */
    private void alreadyTreated(TimingGroups.Group later, TimingGroups.Group earlier) {
        double share = groups.share(earlier);
        double both = share + groups.share(later);
        double treated = treatedTime(earlier);
        double seen = both * treated;
        double weight = seen
                * seen
                * pairVariation(share / both)
                * (treatedTime(later) / treated)
                * ((treated - treatedTime(later)) / treated);
        add(later, earlier, new Against.Cohort(earlier.cohort()), earlier.first(), groups.periods(), weight);
    }

    private void add(
            TimingGroups.Group treated,
            TimingGroups.Group control,
            Against against,
            int from,
            int to,
            double unscaledWeight) {
        double estimate = treated.change(from, treated.first(), to) - control.change(from, treated.first(), to);
        int rows = (treated.units() + control.units()) * (to - from);
        parts.add(new Part(treated.cohort(), against, rows, unscaledWeight / variation, estimate));
    }

    /** Returns the share of the periods in which a group is treated. */
    private double treatedTime(TimingGroups.Group group) {
        return (double) (groups.periods() - group.first()) / groups.periods();
    }

    private static double pairVariation(double share) {
        return share * (1 - share);
    }
}
