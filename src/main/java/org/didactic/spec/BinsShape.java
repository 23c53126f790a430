package org.didactic.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.didactic.spec.EventTime.Bin;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.MapShape.Item;
import org.didactic.spec.yaml.Place;
import org.didactic.spec.yaml.SchemaDefinitions;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.text.Json;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code event_time.bins}: a key and its two ends, both included; {@code ..} is an open end. */
final class BinsShape {
    static final WholeNumberShape WHOLE = new WholeNumberShape(Integer.MIN_VALUE, Integer.MAX_VALUE);

    static final Shape<List<Bin>> BINS = MapShape.of(
                    WHOLE.located(), ListShape.of(new EndShape()).pair().located())
            .then(BinsShape::bins);

    private BinsShape() {}

    /** An end of a bin, null if it is open. */
    private record End(@Nullable Integer at) {}

    private record EndShape() implements Shape<End> {
        @Override
        public @Nullable End read(Place place) {
            String text = TextShape.NAME.read(place);
            if (text == null) {
                return null;
            }
            if (text.equals("..")) {
                return new End(null);
            }
            if (text.matches("\\.+")) {
                place.problem("must be a whole number or .. (" + text + ")", ".. for an open end");
                return null;
            }
            Integer at = WHOLE.read(place);
            return at == null ? null : new End(at);
        }

        @Override
        public Json.Members schema(SchemaDefinitions definitions) {
            return Json.object()
                    .with(
                            "anyOf",
                            new Json.Array(List.of(
                                    WHOLE.schema(definitions).build(),
                                    Json.object().with("const", "..").build())));
        }
    }

    /** Returns the bins sorted by their lower end, or null after it reported which of them cannot be. */
    private static @Nullable List<Bin> bins(Place place, List<Item<Located<Integer>, Located<List<End>>>> items) {
        List<Bin> bins = new ArrayList<>();
        boolean sound = true;
        for (Item<Located<Integer>, Located<List<End>>> item : items) {
            if (item.value().value().size() < 2) {
                sound = false;
                continue;
            }
            Integer low = item.value().value().get(0).at();
            Integer high = item.value().value().get(1).at();
            Bin bin = new Bin(item.key().value(), low, high, item.key().position());
            BinFault fault = BinFault.of(bin, bins);
            if (fault != null) {
                Located<?> at = fault.isOfKey() ? item.key() : item.value();
                place.problems().add(at, fault.what(), fault.remedy());
                sound = false;
            }
            bins.add(bin);
        }
        bins.sort(Comparator.comparingLong(bin -> bin.low() == null ? Long.MIN_VALUE : bin.low()));
        return sound ? List.copyOf(bins) : null;
    }
}
