package org.didactic.report.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EstimatorSpec.CallawaySantAnna;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.text.Located;

/** What the methods section says of one estimator of group-time effects: its choices, in the words of the file. */
record GroupTimeModel(StudyIndex index, CallawaySantAnna estimator) {

    /** Returns how covariates enter; {@code none} where there are none, and empty for other estimators. */
    static String estimand(EstimatorSpec estimator) {
        if (!(estimator instanceof CallawaySantAnna groupTime)) {
            return "";
        }
        return groupTime.options().covariates().isEmpty()
                ? "none"
                : word(groupTime.groupTime().estimand());
    }

    Map<String, Object> values() {
        GroupTimeOptions options = estimator.groupTime();
        Integer balance = options.balance();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("label", index.label(estimator));
        values.put("estimand", estimand(estimator));
        values.put("control", word(options.control()));
        values.put("base_period", word(options.basePeriod()));
        values.put("anticipation", Integer.toString(options.anticipation()));
        values.put("rows", word(options.rows()));
        values.put("balance", balance == null ? "" : Integer.toString(balance));
        values.put("compatibility", options.compatibility() != GroupTimeOptions.Compatibility.NONE);
        values.put(
                "covariates",
                estimator.options().covariates().stream()
                        .map(each -> index.label(each.value()))
                        .collect(Collectors.joining(", ")));
        values.put(
                "cluster",
                estimator.options().inference().clusters().stream()
                        .map(Located::value)
                        .collect(Collectors.joining(" and ")));
        values.put("level", index.level(estimator));
        return values;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
