package org.didactic.spec.yaml;

import java.util.Optional;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns text into nodes, within limits that no honest analysis file meets. */
final class YamlText {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASES = 50;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /** Returns the root node of the only document, or null after it reported why there is none. */
    static @Nullable Node compose(String file, String yaml, Problems problems) {
        try {
            if (!withinLimits(file, yaml, problems)) {
                return null;
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isEmpty()) {
                problems.add(
                        new Problem(Position.ofFile(file), "", "the file is empty", "start with `study: my_study`"));
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            Position position = position(file, e.getProblemMark());
            problems.add(
                    new Problem(position, "", "this is not YAML: " + e.getProblem(), YamlAdvice.on(e.getProblem())));
        } catch (YamlEngineException e) {
            problems.add(new Problem(Position.ofFile(file), "", "this is not YAML: " + e.getMessage(), ""));
        }
        return null;
    }

    /** Looks at the flat stream of events first, because composing nodes recurses. */
    private static boolean withinLimits(String file, String yaml, Problems problems) {
        int depth = 0;
        int aliases = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                Position position = position(file, event.getStartMark());
                problems.add(new Problem(position, "", "nested more than " + MAX_DEPTH + " levels deep", ""));
                return false;
            }
            if (event instanceof AliasEvent && ++aliases > MAX_ALIASES) {
                Position position = position(file, event.getStartMark());
                problems.add(
                        new Problem(position, "", "more than " + MAX_ALIASES + " aliases", "write the values out"));
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
    }

    private static Position position(String file, Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Position.ofFile(file));
    }
}
