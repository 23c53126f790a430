package org.didactic.report.narrative;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.report.narrative.TemplateParts.Part;
import org.didactic.spec.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a study's narrative and of what it includes, as far as that is told by a text in quotes.
 *
 * @param byName by their names below the study's folder, the narrative first
 * @param complete false where an included file is only known once the narrative is expanded
 */
record OwnTemplates(Map<String, String> byName, boolean complete) {

    /** Returns the templates that begin with the one of this name. */
    static OwnTemplates of(Analysis analysis, String narrative) throws IOException {
        StudyFolder folder = StudyFolder.of(analysis);
        Map<String, String> sources = new LinkedHashMap<>();
        boolean complete = true;
        Deque<String> names = new ArrayDeque<>();
        names.add(narrative);
        while (!names.isEmpty()) {
            String name = names.remove();
            Path file = folder.file(name);
            if (file == null || sources.containsKey(name)) {
                continue;
            }
            String source = TemplateSource.text(file, shown(analysis, name));
            sources.put(name, source);
            for (Part part : TemplateParts.of(source)) {
                if (isInclusion(part, source)) {
                    String included = included(part, name);
                    if (included == null) {
                        complete = false;
                    } else {
                        names.add(included);
                    }
                }
            }
        }
        return new OwnTemplates(sources, complete);
    }

    /** Returns the path of a template as messages show it. */
    static String shown(Analysis analysis, String name) {
        return StudyFolder.of(analysis).path().resolve(name).toString().replace('\\', '/');
    }

    private static boolean isInclusion(Part part, String source) {
        return source.startsWith("<#", part.from())
                && !part.tokens().isEmpty()
                && (part.tokens().get(0).is("include") || part.tokens().get(0).is("import"));
    }

    /** The name of what a tag includes, which is relative to where the tag stands; null when it is not a mere text. */
    private static @Nullable String included(Part part, String by) {
        boolean text = part.tokens().size() > 1
                && part.tokens().get(1).kind() == ExpressionToken.Kind.TEXT
                && (part.tokens().size() == 2
                        || part.tokens().get(2).is("as")
                        || part.tokens().get(2).is("/")
                        || part.tokens().get(2).is("ignore_missing"));
        if (!text) {
            return null;
        }
        String name = part.tokens().get(1).text();
        try {
            Path place = name.startsWith("/")
                    ? Path.of(name.substring(1))
                    : Path.of(by).resolveSibling(name);
            return place.normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
