package org.didactic.spec;

import java.util.LinkedHashSet;
import java.util.Set;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Located;
import org.didactic.text.NearestName;

/** Refuses {@code keep_values} of columns that no step of the cleaning takes values from. */
final class KeptValues {
    private KeptValues() {}

    /** Looks at whatever could be read. */
    static void check(Fields fields) {
        DataSpec data = fields.find(AnalysisShape.DATA);
        RobustnessSpec robustness = fields.find(AnalysisShape.ROBUSTNESS);
        if (data == null || robustness == null) {
            return;
        }
        Set<String> dropped = new LinkedHashSet<>();
        for (CleanStep step : data.clean()) {
            if (step instanceof CleanStep.DropValues drop) {
                drop.columns().stream().map(Located::value).forEach(dropped::add);
            }
        }
        for (VariantSpec variant : robustness.variants()) {
            for (Located<String> column : variant.keepValues()) {
                if (!dropped.contains(column.value())) {
                    fields.place()
                            .problems()
                            .add(
                                    column,
                                    "no drop_values step takes values from this column (" + column + ")",
                                    remedy(column.value(), dropped));
                }
            }
        }
    }

    private static String remedy(String column, Set<String> dropped) {
        if (dropped.isEmpty()) {
            return "leave keep_values out: data.clean has no drop_values";
        }
        String nearest = NearestName.of(column, dropped);
        return nearest == null ? "one of " + String.join(", ", dropped) : "you mean " + nearest;
    }
}
