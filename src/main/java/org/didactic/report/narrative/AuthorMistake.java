package org.didactic.report.narrative;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/** A mistake in a narrative that FreeMarker cannot know of; it adds the place, we add the remedy. */
final class AuthorMistake extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String remedy;

    AuthorMistake(String path, String what, String remedy) {
        super(what);
        this.path = path;
        this.remedy = remedy;
    }

    /** Returns the mistake of naming something that does not exist, with the nearest thing that does. */
    static AuthorMistake unknown(String path, String what, String given, Collection<String> known) {
        @Nullable String nearest = NearestName.of(given, known);
        String remedy = nearest != null
                ? nearest
                : known.isEmpty()
                        ? ""
                        : "one of " + String.join(", ", known.stream().limit(12).toList());
        return new AuthorMistake(path, what + " (" + given + ")", remedy);
    }

    String path() {
        return path;
    }

    String remedy() {
        return remedy;
    }
}
