package org.didactic.diagnose.valuation;

import java.util.List;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.spec.ValuationSpec.Kind;
import org.didactic.text.Located;
import org.didactic.text.Position;

/** Items of a valuation for tests. */
final class Items {
    private Items() {}

    static Item item(Each each) {
        return new Item(
                at("assessments"),
                "Full assessments",
                Kind.TIME_RELEASED,
                at("y.twfe.att"),
                at("y"),
                at("volume"),
                each,
                List.of(at("y")));
    }

    private static Located<String> at(String text) {
        return new Located<>(text, new Position("analysis.yaml", 1, 1), text);
    }
}
