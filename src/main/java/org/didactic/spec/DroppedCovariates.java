package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** Refuses a dropped covariate that enters after all, or that is listed twice. */
final class DroppedCovariates {
    private DroppedCovariates() {}

    /** Looks at whatever could be read. */
    static void check(Fields fields) {
        RobustnessSpec robustness = fields.find(AnalysisShape.ROBUSTNESS);
        List<Located<String>> common = fields.find(AnalysisShape.COVARIATES);
        if (robustness == null) {
            return;
        }
        Problems problems = fields.place().problems();
        List<String> covariates =
                common == null ? List.of() : common.stream().map(Located::value).toList();
        List<String> seen = new ArrayList<>();
        for (RobustnessSpec.DroppedCovariate each : robustness.selection().dropped()) {
            Located<String> column = each.column();
            if (covariates.contains(column.value())) {
                problems.add(
                        column,
                        "is one of the covariates, so it was not left out (" + column + ")",
                        "remove it here or from `covariates`");
            } else if (seen.contains(column.value())) {
                problems.add(column, "is listed twice (" + column + ")", "keep one of the two");
            }
            seen.add(column.value());
        }
    }
}
