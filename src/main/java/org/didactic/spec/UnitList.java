package org.didactic.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Place;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.YamlFile;
import org.didactic.text.EnclosedFolder;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * Lists of reorganised units that analyses share: shipped with the program, or a file of the study's folder whose name
 * ends in {@code .yaml}.
 */
final class UnitList {
    private static final List<String> SHIPPED = List.of("england-2016-2023");

    private static final Key<String> DESCRIPTION =
            Key.optional("description", TextShape.ANY, "what the list is, in sentences", "\"\"");
    private static final Key<List<MapShape.Item<Located<String>, List<Located<String>>>>> UNITS = Key.required(
            "merge_units",
            MapShape.of(Names.COLUMN, Names.COLUMNS.notEmpty()),
            "the code that stays, and the codes that become it");
    private static final Shape<List<MapShape.Item<Located<String>, List<Located<String>>>>> FILE =
            ObjectShape.of("unit list", List.of(DESCRIPTION, UNITS), fields -> fields.get(UNITS));

    private UnitList() {}

    /** Returns whether a list of this name is a file of the study, not one that is shipped. */
    static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** Returns the units of the list that is named at this place, or nothing after reporting what is wrong with it. */
    static List<DataSpec.UnitMerge> read(Located<String> name, Place place) {
        YamlFile.Attempt<List<MapShape.Item<Located<String>, List<Located<String>>>>> attempt =
                isFile(name.value()) ? file(name, place) : shipped(name, place);
        if (attempt == null) {
            return List.of();
        }
        attempt.problems().forEach(place.problems()::add);
        var units = attempt.value();
        return units == null
                ? List.of()
                : units.stream()
                        .map(item -> new DataSpec.UnitMerge(item.key(), item.value(), name))
                        .toList();
    }

    private static YamlFile.@Nullable Attempt<List<MapShape.Item<Located<String>, List<Located<String>>>>> file(
            Located<String> name, Place place) {
        Path folder = Objects.requireNonNullElse(Path.of(name.position().file()).getParent(), Path.of(""));
        EnclosedFolder enclosed = new EnclosedFolder(folder);
        Path file = enclosed.file(name.value());
        if (file == null) {
            place.problems()
                    .add(
                            name,
                            enclosed.names(name.value())
                                    ? "there is no such file in the study's folder (" + name + ")"
                                    : "leads out of the study's folder (" + name + ")",
                            "put the list beside the analysis file");
            return null;
        }
        return YamlFile.attempt(folder.resolve(name.value()), FILE);
    }

    private static YamlFile.@Nullable Attempt<List<MapShape.Item<Located<String>, List<Located<String>>>>> shipped(
            Located<String> name, Place place) {
        if (!SHIPPED.contains(name.value())) {
            String nearest = NearestName.of(name.value(), SHIPPED);
            place.problems()
                    .add(
                            name,
                            "no list of that name is shipped with the program (" + name + ")",
                            nearest != null
                                    ? "you mean " + nearest
                                    : String.join(", ", SHIPPED) + "; a file of your own ends in .yaml");
            return null;
        }
        String resource = "units/" + name.value() + ".yaml";
        try (InputStream stream = UnitList.class.getResourceAsStream(resource)) {
            return YamlFile.attempt(resource, Objects.requireNonNull(stream).readAllBytes(), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
