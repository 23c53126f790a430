package org.didactic.spec;

import java.util.List;
import java.util.Map;
import org.didactic.spec.EventTime.Bin;
import org.didactic.spec.EventTime.None;
import org.didactic.spec.EventTime.Periods;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.WordShape;
import org.jspecify.annotations.Nullable;

/** {@code event_time} and {@code window}. */
final class EventTimeShape {
    private static final Key<Integer> REFERENCE = Key.optional(
            "reference",
            BinsShape.WHOLE.then((place, reference) -> {
                if (reference >= 0) {
                    place.problem("the reference must lie before the start (" + reference + ")", "-1");
                    return null;
                }
                return reference;
            }),
            "the event time, or the key of the bin, against which the others are measured",
            "-1");
    private static final Key<List<Bin>> BINS = Key.optional(
            "bins",
            BinsShape.BINS,
            "event times that share a coefficient, such as {-4: [.., -4], -2: [-3, -2]}; `..` is an open end",
            "{}");

    /** {@code none}, or a reference and bins. */
    static final Shape<EventTime> EVENT_TIME = EitherShape.scalarOr(
            new WordShape<EventTime>(Map.of("none", new None())),
            ObjectShape.of(
                            "event_time",
                            List.of(REFERENCE, BINS),
                            fields -> new Periods(fields.get(REFERENCE), fields.get(BINS)))
                    .checking(EventTimeShape::check));

    /** The first and the last event time of treated rows. */
    static final Shape<Window> WINDOW = ListShape.of(BinsShape.WHOLE).pair().then((place, ends) -> {
        if (ends.size() < 2) {
            return null;
        }
        if (ends.get(0) > ends.get(1)) {
            place.problem(
                    "the window runs backwards (" + ends.get(0) + ".." + ends.get(1) + ")",
                    "[" + ends.get(1) + ", " + ends.get(0) + "]");
            return null;
        }
        return new Window(ends.get(0), ends.get(1));
    });

    private EventTimeShape() {}

    private static void check(Fields fields) {
        Integer reference = fields.find(REFERENCE);
        List<Bin> bins = fields.find(BINS);
        if (reference == null || bins == null) {
            return;
        }
        for (Bin bin : bins) {
            if (bin.contains(reference) && bin.key() != reference) {
                Integer alone = alone(bins);
                String whole = bin.key() + ", the whole bin";
                fields.at(REFERENCE)
                        .problem(
                                reference + " lies inside bin " + bin.key() + " (" + BinFault.ends(bin) + ")",
                                "choose " + (alone == null ? whole : alone + ", which stands alone, or " + whole));
            }
        }
    }

    /** Returns the last event time before the start that no bin covers, null if there is none. */
    private static @Nullable Integer alone(List<Bin> bins) {
        int eventTime = -1;
        for (int i = bins.size() - 1; i >= 0; i--) {
            Bin bin = bins.get(i);
            if (bin.contains(eventTime)) {
                if (bin.low() == null || bin.low() == Integer.MIN_VALUE) {
                    return null;
                }
                eventTime = bin.low() - 1;
            }
        }
        return eventTime;
    }
}
