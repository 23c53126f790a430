package org.didactic.result;

import org.didactic.estimate.Decomposition;
import org.didactic.text.Json;

/** Writes what a coefficient is made of. */
final class DecompositionJson {
    private DecompositionJson() {}

    static Json of(Decomposition decomposition) {
        return Json.object()
                .with("kind", decomposition.kind().word())
                .with("term", decomposition.of().text())
                .with("negative_weights", decomposition.negative())
                .withNumber("negative_weight_sum", decomposition.negativeSum())
                .with("parts", Json.array(decomposition.parts(), DecompositionJson::part))
                .with("problem", decomposition.problem().isEmpty() ? null : decomposition.problem())
                .build();
    }

    private static Json part(Decomposition.Part part) {
        return Json.object()
                .with("cohort", part.cohort())
                .with("against", part.against().text())
                .with("rows", part.rows())
                .withNumber("weight", part.weight())
                .withNumber("estimate", part.estimate())
                .build();
    }
}
