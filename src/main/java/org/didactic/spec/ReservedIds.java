package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;

/** Ids of estimators that results give to numbers of no estimator. */
final class ReservedIds {
    private static final List<String> RESERVED = List.of("selection");

    /** An estimator's id that is not one of them. */
    static final Shape<Located<String>> ESTIMATOR = new IdShape("estimator").then((place, id) -> {
        if (RESERVED.contains(id.value())) {
            place.problem(
                    "this id belongs to the numbers on who is treated (" + id + ")",
                    "another, such as " + id + "_model");
            return null;
        }
        return id;
    });

    private ReservedIds() {}
}
