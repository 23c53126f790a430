package org.didactic.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.DataSpec.UnitMerge;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.Place;
import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;

/** {@code data.merge_units}: the code that stays, and the codes that become it; {@code include} takes in lists of them. */
final class UnitMergeShape {
    private static final String INCLUDE = "include";

    static final Shape<List<UnitMerge>> MERGES = MapShape.of(
                    Names.COLUMN,
                    EitherShape.scalarOr(Names.COLUMN.then((place, code) -> List.of(code)), Names.COLUMNS.notEmpty()))
            .then((place, items) -> {
                List<UnitMerge> merges = new ArrayList<>();
                for (MapShape.Item<Located<String>, List<Located<String>>> item : items) {
                    if (item.key().value().equals(INCLUDE)) {
                        item.value().forEach(name -> merges.addAll(UnitList.read(name, place)));
                    } else {
                        merges.add(new UnitMerge(item.key(), item.value()));
                    }
                }
                check(place, merges);
                return List.copyOf(merges);
            });

    private UnitMergeShape() {}

    private static void check(Place place, List<UnitMerge> merges) {
        Map<String, String> target = new HashMap<>();
        for (UnitMerge merge : merges) {
            String into = merge.into().value();
            for (Located<String> from : merge.from()) {
                String other = target.putIfAbsent(from.value(), into);
                if (other != null && !other.equals(into)) {
                    place.problems()
                            .add(from, "is already merged into " + other + " (" + from + ")", "leave it out of one");
                }
            }
        }
        for (UnitMerge merge : merges) {
            String into = merge.into().value();
            String further = target.get(into);
            if (further != null && !further.equals(into)) {
                place.problems()
                        .add(
                                merge.into(),
                                "is itself merged into " + further + " (" + into + ")",
                                "list these codes under " + further + " directly");
            }
        }
    }
}
