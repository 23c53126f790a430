package org.didactic.report.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.report.evidence.EvidenceEntry.Person;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads CSL-JSON, a list of objects. JSON is YAML, whose reader calls itself for each level of brackets. */
final class CslEntries {
    private static final int DEEPEST = 16;
    private static final String REMEDY =
            "a list of objects, each with id, title and issued, as reference managers export it";

    private CslEntries() {}

    /** Returns the references in their order, and adds why they cannot be read. */
    static List<RawEntry> of(String source, String shown, Problems problems) {
        if (isTooDeep(source) || !source.stripLeading().startsWith("[")) {
            problems.add(new Problem(Position.ofFile(shown), "evidence", "this is no CSL-JSON", REMEDY));
            return List.of();
        }
        List<RawEntry> entries = new ArrayList<>();
        int number = 0;
        for (Object each : list(load(source, shown, problems))) {
            number++;
            Map<?, ?> item = each instanceof Map<?, ?> map ? map : Map.of();
            String key = text(item.get("id"));
            if (key.isEmpty()) {
                String what = each instanceof Map<?, ?>
                        ? "a reference has no id (" + text(item.get("title")) + ")"
                        : "member " + number + " of the list is no object (" + text(each) + ")";
                problems.add(new Problem(Position.ofFile(shown), "evidence", what, REMEDY));
            } else {
                Position at = place(source, key, shown);
                checkTexts(item, key, at, problems);
                entries.add(new RawEntry(key, at, authors(item), fields(item)));
            }
        }
        return entries;
    }

    private static @Nullable Object load(String source, String shown, Problems problems) {
        try {
            return new Load(LoadSettings.builder()
                            .setSchema(new SourceTexts())
                            .setCodePointLimit(Math.max(1, source.length()))
                            .build())
                    .loadFromString(source);
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark()
                    .map(mark -> new Position(shown, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Position.ofFile(shown));
            problems.add(new Problem(at, "evidence", "this is no CSL-JSON from here on", REMEDY));
        } catch (YamlEngineException e) {
            problems.add(new Problem(Position.ofFile(shown), "evidence", "this is no CSL-JSON", REMEDY));
        }
        return null;
    }

    /** Adds what would be left out: lists and objects where a text stands, authors that are no objects. */
    private static void checkTexts(Map<?, ?> item, String key, Position at, Problems problems) {
        Map<?, ?> custom = item.get("custom") instanceof Map<?, ?> own ? own : Map.of();
        for (Map<?, ?> each : List.of(item, custom)) {
            each.forEach((name, value) -> {
                boolean built = value instanceof List<?> || value instanceof Map<?, ?>;
                if (built && RawEntry.USED.contains(String.valueOf(name).toLowerCase(Locale.ROOT))) {
                    problems.add(new Problem(
                            at, key + "." + name, "a list or an object stands where a text should", "write one text"));
                }
            });
        }
        if (item.get("custom") != null && !(item.get("custom") instanceof Map<?, ?>)) {
            problems.add(new Problem(at, key + ".custom", "this is no object", "{\"design\": \"a trial\", …}"));
        }
        Object authors = item.get("author");
        boolean people = authors instanceof List<?> list && list.stream().allMatch(each -> each instanceof Map<?, ?>);
        if (authors != null && !people) {
            problems.add(new Problem(
                    at,
                    key + ".author",
                    "this is no list of objects",
                    "[{\"family\": \"Doe\", \"given\": \"Jane\"}, {\"literal\": \"The group\"}]"));
        }
    }

    private static Map<String, String> fields(Map<?, ?> item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.forEach((name, value) -> fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), text(value)));
        if (item.get("issued") instanceof Map<?, ?> issued) {
            List<?> parts = list(issued.get("date-parts"));
            List<?> first = parts.isEmpty() ? List.of() : list(parts.get(0));
            fields.put("year", first.isEmpty() ? text(issued.get("literal")) : text(first.get(0)));
        }
        if (item.get("custom") instanceof Map<?, ?> custom) {
            custom.forEach((name, value) -> fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), text(value)));
        }
        return fields;
    }

    private static List<Person> authors(Map<?, ?> item) {
        List<Person> people = new ArrayList<>();
        for (Object each : list(item.get("author"))) {
            if (each instanceof Map<?, ?> name) {
                boolean body = name.get("literal") != null;
                people.add(
                        new Person(text(name.get(body ? "literal" : "family")), body ? "" : text(name.get("given"))));
            }
        }
        return people;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** The text of a scalar on one line; nothing else has one. */
    private static String text(@Nullable Object value) {
        return value instanceof String text ? text.replaceAll("\\s+", " ").strip() : "";
    }

    private static Position place(String source, String key, String shown) {
        int at = Math.max(0, source.indexOf("\"" + key + "\""));
        String before = source.substring(0, at);
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new Position(shown, line, at - before.lastIndexOf('\n'));
    }

    private static boolean isTooDeep(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            depth += "[{".indexOf(character) >= 0 ? 1 : "]}".indexOf(character) >= 0 ? -1 : 0;
            depth = Math.max(0, depth);
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
