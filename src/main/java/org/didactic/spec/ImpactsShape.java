package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.ImpactsSpec.Cog;
import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.ImpactsSpec.Step;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.MapShape.Item;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code impacts}. */
final class ImpactsShape {
    private static final Key<String> LABEL = Key.required("label", TextShape.NAME, "what the pages call it");
    private static final Key<Located<String>> COG_ID = Key.required("id", new IdShape("cog"), "names the cog");
    private static final Key<List<String>> INPUTS = parts("inputs", "what goes in");
    private static final Key<List<String>> OUTPUTS = parts("outputs", "what is done");
    private static final Key<List<String>> OUTCOMES = parts("outcomes", "what changes for people");
    private static final Key<List<String>> IMPACT = parts("impact", "what changes in the whole system");
    private static final Key<List<Cog>> COGS = Key.optional(
            "cogs",
            ListShape.of(ObjectShape.of(
                    "cog",
                    List.of(COG_ID, LABEL, INPUTS, OUTPUTS, OUTCOMES, IMPACT),
                    fields -> new Cog(
                            fields.get(COG_ID),
                            fields.get(LABEL),
                            fields.get(INPUTS),
                            fields.get(OUTPUTS),
                            fields.get(OUTCOMES),
                            fields.get(IMPACT)))),
            "the parts of the programme that drive each other",
            "[]");
    private static final Key<Located<String>> MARKER_ID = Key.required("id", new IdShape("marker"), "names the marker");
    private static final Key<String> SOURCE =
            Key.optional("source", TextShape.ANY, "where it comes from, such as ASCOF 1A", "\"\"");
    private static final Key<Good> GOOD =
            Key.required("good", WordShape.of(Good.values(), "-"), "the direction that is wanted");
    private static final Key<Located<String>> COG =
            Key.required("cog", IdShape.reference("cog"), "the cog that should move it");
    private static final Key<Step> STEP =
            Key.required("step", WordShape.of(Step.values(), "-"), "the step of the logic model");
    private static final Key<Located<String>> MEASURE =
            Key.optional("measure", IdShape.reference("measure"), "the measure that shows it, if data do");
    private static final Key<List<Marker>> MARKERS = Key.optional(
            "markers",
            ListShape.of(ObjectShape.of(
                    "marker",
                    List.of(MARKER_ID, LABEL, SOURCE, GOOD, COG, STEP, MEASURE),
                    fields -> new Marker(
                            fields.get(MARKER_ID),
                            fields.get(LABEL),
                            fields.get(SOURCE),
                            fields.get(GOOD),
                            fields.get(COG),
                            fields.get(STEP),
                            fields.find(MEASURE)))),
            "what would show that the programme changes something",
            "[]");

    private static final Key<String> MODEL = Key.optional(
            "model",
            WordShape.of(ImpactsModel.NAMES.toArray(String[]::new)),
            "a model that comes with the program; its cogs and markers stand before those written here");
    private static final Key<List<Item<Located<String>, Located<String>>>> MEASURES = Key.optional(
            "measures",
            MapShape.of(IdShape.reference("marker"), IdShape.reference("measure")),
            "the measure that shows a marker, for markers that do not name theirs",
            "{}");

    /** A model as its file has it. */
    static final Shape<ImpactsSpec> OF_MODEL = ObjectShape.of(
            "impacts_model", List.of(COGS, MARKERS), fields -> new ImpactsSpec(fields.get(COGS), fields.get(MARKERS)));

    static final Shape<ImpactsSpec> IMPACTS =
            ObjectShape.of("impacts", List.of(MODEL, MEASURES, COGS, MARKERS), ImpactsShape::impacts);

    private ImpactsShape() {}

    private static Key<List<String>> parts(String name, String description) {
        return Key.optional(
                name,
                EitherShape.scalarOr(TextShape.NAME.then((place, text) -> List.of(text)), ListShape.of(TextShape.NAME)),
                description + ": a text or a list of texts",
                "[]");
    }

    private static @Nullable ImpactsSpec impacts(Fields fields) {
        String name = fields.find(MODEL);
        ImpactsSpec model = name == null ? new ImpactsSpec(List.of(), List.of()) : ImpactsModel.of(name);
        if (!declare(fields, COGS, "cog", model.cogs().stream().map(Cog::id).toList())
                || !declare(
                        fields,
                        MARKERS,
                        "marker",
                        model.markers().stream().map(Marker::id).toList())) {
            return null;
        }
        List<Cog> cogs = new ArrayList<>(model.cogs());
        cogs.addAll(fields.get(COGS));
        List<Marker> markers = new ArrayList<>(model.markers());
        markers.addAll(fields.get(MARKERS));
        for (Item<Located<String>, Located<String>> tie : fields.get(MEASURES)) {
            markers.replaceAll(each -> each.id().value().equals(tie.key().value()) ? tied(fields, each, tie) : each);
        }
        return new ImpactsSpec(List.copyOf(cogs), List.copyOf(markers));
    }

    /** Makes the ids of a model known to the rest of the file; false if the file gives one of them anew. */
    private static boolean declare(Fields fields, Key<?> key, String kind, List<Located<String>> ids) {
        boolean fine = true;
        for (Located<String> id : ids) {
            if (fields.place().declared(kind).contains(id.value())) {
                fields.at(key)
                        .problem(
                                "the model has a " + kind + " with this id (" + id + ")",
                                "another id, such as own_" + id);
                fine = false;
            } else {
                fields.place().declare(kind, id.value());
            }
        }
        return fine;
    }

    private static Marker tied(Fields fields, Marker marker, Item<Located<String>, Located<String>> tie) {
        if (marker.measure() != null) {
            fields.place()
                    .problems()
                    .add(tie.key(), "the marker names its measure already (" + marker.measure() + ")", "leave it out");
        }
        return new Marker(
                marker.id(), marker.label(), marker.source(), marker.good(), marker.cog(), marker.step(), tie.value());
    }
}
