package org.didactic.report.narrative;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/** A mistake in a narrative that FreeMarker cannot know of; it adds the place, we add the remedy. */
final class AuthorMistake extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 4;

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
        List<String> alike =
                known.stream().filter(each -> each.startsWith(given)).toList();
        Collection<String> some = alike.isEmpty() ? known : alike;
        String remedy = nearest != null
                ? nearest
                : "one of " + String.join(", ", some.stream().limit(SHOWN).toList());
        return new AuthorMistake(path, what + " (" + given + ")", remedy);
    }

    String path() {
        return path;
    }

    String remedy() {
        return remedy;
    }
}
