package org.didactic.reproduce;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads JSON that a stranger may have written. JSON is YAML, whose reader calls itself for each level of brackets and
 * would run out of stack; so what is neither JSON nor of bearable depth does not come before it.
 */
final class PlainJson {
    private static final int DEEPEST = 16;
    private static final String BEFORE_VALUES = " \n,:+-.";

    private PlainJson() {}

    /**
     * Returns the maps, lists, texts, numbers and truths of an object.
     *
     * @throws DamagedManifestException if the bytes are no JSON, or more deeply nested than any manifest
     */
    static @Nullable Object read(byte[] bytes) throws DamagedManifestException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(text);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(Math.max(1, text.length()))
                    .build();
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            throw noJson();
        }
    }

    private static void check(String text) throws DamagedManifestException {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (inString) {
                inString = character != '"';
                i += character == '\\' ? 1 : 0;
            } else if (character == '{' || character == '[') {
                depth++;
            } else if (character == '}' || character == ']') {
                depth--;
            } else if (character == '"') {
                inString = true;
            } else if (BEFORE_VALUES.indexOf(character) < 0 && !isWordy(character)) {
                throw noJson();
            }
            if (depth > DEEPEST) {
                throw new DamagedManifestException("it is nested more than " + DEEPEST + " levels deep");
            }
            boolean isOutside = depth == 0 && character != '}' && character != '\n';
            if (depth < 0 || isOutside) {
                throw noJson();
            }
        }
    }

    private static boolean isWordy(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9' || character == 'E';
    }

    private static DamagedManifestException noJson() {
        return new DamagedManifestException("it is no JSON");
    }
}
