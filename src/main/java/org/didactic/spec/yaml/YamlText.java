package org.didactic.spec.yaml;

import java.util.Optional;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns text into nodes. */
final class YamlText {
    private static final int MAX_LENGTH = 1_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /** Returns the root node of the only document, or null after it reported why there is none. */
    static @Nullable Node compose(String file, String yaml, Problems problems) {
        Position whole = Position.ofFile(file);
        if (yaml.length() > MAX_LENGTH) {
            String what = "this is too long for an analysis file (" + yaml.length() + " characters)";
            problems.add(new Problem(whole, "", what, "name the analysis file, not a data file"));
            return null;
        }
        YamlLimits parser = new YamlLimits(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml)));
        try {
            Optional<Node> root = new Composer(SETTINGS, parser).getSingleNode();
            if (root.isEmpty()) {
                problems.add(new Problem(whole, "", "the file is empty", "start with `study: my_study`"));
            }
            return root.orElse(null);
        } catch (YamlLimits.ExceededException e) {
            String what = String.valueOf(e.getMessage());
            problems.add(new Problem(position(file, e.mark()), "", what, "write the values out"));
        } catch (MarkedYamlEngineException e) {
            problems.add(YamlComplaint.of(e).at(position(file, e.getProblemMark())));
        } catch (YamlEngineException e) {
            problems.add(new YamlComplaint(String.valueOf(e.getMessage())).at(whole));
        }
        return null;
    }

    private static Position position(String file, Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Position.ofFile(file));
    }
}
