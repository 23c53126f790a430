package org.didactic.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.data.ListedRecords.Listed;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a JSON object of lists of texts, such as each authority with its neighbours: a record for each member of a list,
 * with the columns {@code key} and {@code value}. JSON is YAML; its reader gives events and never calls itself.
 */
final class ListsInJson {
    private static final String REMEDY = "the file is to hold {\"name\": [\"text\", …], …}";

    private final String file;
    private final Problems problems;
    private final List<Listed> records = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private @Nullable String key;
    private boolean inList;
    private int depth;

    ListsInJson(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the records, or null after reporting what makes the text something else. */
    @Nullable
    Records records(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Math.max(1, text.length()))
                .build();
        records.add(new Listed(1, List.of("key", "value")));
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                String fault = take(event);
                if (fault != null) {
                    return broken(event.getStartMark().orElse(null), fault);
                }
            }
        } catch (MarkedYamlEngineException e) {
            return broken(e.getProblemMark().orElse(null), "the file is no JSON from here on");
        } catch (YamlEngineException e) {
            return broken(null, "the file is no JSON");
        }
        return keys.isEmpty() ? broken(null, "the file holds no lists") : new ListedRecords(records);
    }

    /** Takes the next piece of the file and returns what is wrong with it, or null. */
    private @Nullable String take(Event event) {
        switch (event.getEventId()) {
            case MappingStart -> {
                depth++;
                return depth == 1 && keys.isEmpty() ? null : "an object stands inside the object";
            }
            case SequenceStart -> {
                boolean expected = depth == 1 && key != null && !inList;
                inList = true;
                return expected ? null : "a list stands where a text should";
            }
            case SequenceEnd -> {
                inList = false;
                key = null;
                return null;
            }
            case MappingEnd -> {
                depth--;
                return null;
            }
            case Scalar -> {
                return take((ScalarEvent) event);
            }
            default -> {
                return event instanceof AliasEvent ? "the file is no JSON" : null;
            }
        }
    }

    private @Nullable String take(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (depth != 1) {
            return "the file is no object";
        }
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        if (inList && key != null) {
            if (!quoted) {
                return "a member of a list stands without quotes (" + text + ")";
            }
            records.add(new Listed(line(scalar), List.of(key, text)));
            return null;
        }
        if (key != null) {
            return "the value of a key is no list (" + text + ")";
        }
        if (!quoted) {
            return "the file is no JSON: a key stands without quotes (" + text + ")";
        }
        key = text;
        return keys.add(text) ? null : "a key stands there twice (" + text + ")";
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private @Nullable Records broken(@Nullable Mark at, String what) {
        Position position =
                at == null ? Position.ofFile(file) : new Position(file, at.getLine() + 1, at.getColumn() + 1);
        problems.add(new Problem(position, "", what, REMEDY));
        return null;
    }
}
