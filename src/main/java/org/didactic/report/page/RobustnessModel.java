package org.didactic.report.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.Randomisation;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.RobustnessSpec.Placebo;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What the methods section says of robustness: which of it the analysis asks for. */
record RobustnessModel(Analysis analysis) {

    /** Returns truth values by what is asked for, and the numbers that the text names. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        RobustnessSpec asked = analysis.robustness();
        Randomisation permutation = asked.permutation();
        @Nullable Placebo placebo = asked.placebo();
        values.put("placebo", placebo == null ? "" : NumberText.whole(-placebo.shift()));
        values.put("placebo_once", has(each -> each.options().eventTime() instanceof EventTime.None));
        values.put("placebo_periods", has(each -> each.options().eventTime() instanceof EventTime.Periods));
        values.put("windows", !asked.windows().isEmpty());
        values.put("pretrend", asked.pretrend());
        values.put("sensitivity", asked.sensitivity() != null);
        values.put("vif", asked.selection().vif());
        values.put("balance", asked.selection().balance());
        values.put("logit", asked.selection().logit());
        values.put("missingness", asked.selection().missingness());
        values.put("permutation", permutation != null);
        values.put("permuted_t", permutation != null && permutation.statistic() == Randomisation.Statistic.T);
        values.put("influence", asked.influence());
        values.put("curve", asked.curve() != null);
        values.put("several_outcomes", asked.severalOutcomes() != null);
        values.put("false_alarms", asked.falseAlarms() != null);
        values.put("baseline", asked.variants().stream().anyMatch(each -> each.baseline()));
        values.put("where", asked.variants().stream().anyMatch(each -> each.where() != null));
        return values;
    }

    private boolean has(Predicate<EstimatorSpec> what) {
        return analysis.estimators().stream().anyMatch(what);
    }
}
