package org.didactic.result;

import org.didactic.estimate.ClusterStrength;
import org.didactic.text.Json;

/** Writes how much of the evidence each cluster carries. */
final class ClusterStrengthJson {
    private ClusterStrengthJson() {}

    static Json write(ClusterStrength strength) {
        return Json.object()
                .with("cluster", strength.column())
                .with("names", Json.texts(strength.clusters()))
                .with("leverage", Json.array(strength.leverage(), Json::of))
                .with("effects", Json.array(strength.terms(), ClusterStrengthJson::term))
                .build();
    }

    private static Json term(ClusterStrength.OfTerm term) {
        return Json.object()
                .with("term", term.term().text())
                .withNumber("effective_clusters", term.effective())
                .with("partial_leverage", Json.array(term.partialLeverage(), Json::of))
                .build();
    }
}
