package org.didactic.diagnose.selection;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Balance;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.FirstPeriod;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec;

/** How adopters differ from others before anyone starts: balance and a model of adoption, on the same units. */
final class AdoptionNumbers {
    /** Adopters a covariate below which a logit by maximum likelihood is not to be relied on. */
    private static final int ENOUGH = 10;

    private static final String CONSTANT = "constant";

    private final FirstPeriod sample;
    private final double level;
    private final List<TermEstimate> numbers = new ArrayList<>();

    private AdoptionNumbers(FirstPeriod sample, double level) {
        this.sample = sample;
        this.level = level;
    }

    /** Returns what is asked for. */
    static Diagnostic of(OutcomeSpec outcome, FirstPeriod sample, RobustnessSpec.Selection asked, double level) {
        AdoptionNumbers made = new AdoptionNumbers(sample, level);
        made.add("adopters", new Value.Plain(sample.adopters()));
        made.add("others", new Value.Plain(sample.others()));
        if (asked.balance()) {
            made.balance(asked.seed());
        }
        if (asked.logit()) {
            made.logit();
        }
        return new Diagnostic(
                outcome.id().value(),
                Selection.ID,
                List.copyOf(made.numbers),
                sample.units().size(),
                sample.units().size(),
                List.of());
    }

    private void balance(long seed) {
        for (int j = 0; j < sample.names().size(); j++) {
            String name = sample.names().get(j);
            Balance balance = sample.balance(j, level);
            add("balance", balance.difference(), name);
            add("mean_adopters", balance.adopters(), name);
            add("mean_others", balance.others(), name);
            add("smd", balance.standardised(), name);
        }
        add("balance_joint", BalanceTest.of(sample, seed));
    }

    private void logit() {
        double each = (double) sample.adopters() / sample.names().size();
        add("adopters_per_covariate", new Value.Plain(each));
        addAll("logit", AdoptionLogit.plain(sample, level));
        if (each < ENOUGH) {
            addAll("logit_firth", AdoptionLogit.firth(sample, level));
        }
    }

    private void addAll(String name, AdoptionLogit fit) {
        for (int j = 0; j < sample.names().size(); j++) {
            add(name, fit.covariates().get(j), sample.names().get(j));
        }
        // A covariate of that name has the id already.
        if (!sample.names().contains(CONSTANT)) {
            add(name, fit.constant(), CONSTANT);
        }
    }

    private void add(String name, Value value, String... about) {
        numbers.add(new TermEstimate(
                Term.Diagnostic.of(name, about), value, sample.units().size(), sample.adopters()));
    }
}
