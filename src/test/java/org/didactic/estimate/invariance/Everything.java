package org.didactic.estimate.invariance;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/** Walks all records, lists and numbers inside an object and gathers what no result may hold. */
final class Everything {
    private final List<String> faults = new ArrayList<>();

    /** Returns what is wrong inside the object, each with its path; empty when nothing is. */
    static List<String> wrongIn(Object root) {
        Everything walk = new Everything();
        walk.visit(root.getClass().getSimpleName(), root);
        return walk.faults;
    }

    private void visit(String path, @Nullable Object value) {
        if (value instanceof Value each && !sound(each)) {
            faults.add(path + " = " + each);
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            faults.add(path + " = " + number);
        } else if (value instanceof Collection<?> items) {
            int place = 0;
            for (Object item : items) {
                visit(path + "[" + place++ + "]", item);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> visit(path + "[" + key + "]", item));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(path + "." + component.getName(), read(component, value));
            }
        }
    }

    private static boolean sound(Value value) {
        if (value instanceof Value.Estimated each) {
            return each.standardError() > 0
                    && probability(each.p())
                    && each.low() < each.high()
                    && (each.df() == null || each.df() > 0);
        }
        if (value instanceof Value.Resampled each) {
            return (each.standardError() == null || each.standardError() > 0)
                    && (each.p() == null || probability(each.p()))
                    && (each.low() == null || each.high() == null || each.low() <= each.high());
        }
        if (value instanceof Value.Test each) {
            return each.statistic() >= 0 && each.numeratorDf() > 0 && probability(each.p());
        }
        return !(value instanceof Value.NotIdentified missing)
                || !missing.reason().isBlank();
    }

    private static boolean probability(double p) {
        return p >= 0 && p <= 1;
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
