package org.didactic.report.narrative;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.didactic.data.Utf8Check;
import org.didactic.text.CodePointOrder;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates by name: what begins with {@link #BUNDLED} in the program and nowhere else, all other names below the
 * study's folder and nowhere else. A bundled {@code x.html.ftl} or {@code x.md.ftl} that does not exist is read from
 * {@code x.ftl}, which serves both formats.
 */
final class TemplateSource implements TemplateLoader {
    /** What names of bundled templates begin with. */
    static final String BUNDLED = "didactic:";

    private static final String RESOURCES = "/templates/";

    private final StudyFolder folder;
    private final SortedMap<String, byte[]> read = new ConcurrentSkipListMap<>(CodePointOrder.INSTANCE);

    TemplateSource(StudyFolder folder) {
        this.folder = folder;
    }

    /**
     * Returns the bytes of the templates read so far, sorted: the study's by their path below its folder, the program's by
     * {@link #BUNDLED} and their name there.
     */
    SortedMap<String, byte[]> read() {
        return Collections.unmodifiableSortedMap(read);
    }

    /** A template that exists: a resource, or else a file. */
    private record Found(
            String name, String resource, @Nullable Path file) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (!name.startsWith(BUNDLED)) {
            Path file = folder.file(name);
            return file == null ? null : new Found(name, "", file);
        }
        String own = RESOURCES + name.substring(BUNDLED.length());
        for (String resource : new String[] {own, own.replaceFirst("\\.(html|md)\\.ftl$", ".ftl")}) {
            if (TemplateSource.class.getResource(resource) != null) {
                return new Found(name, resource, null);
            }
        }
        return null;
    }

    /** Returns the bytes of a template of the program by its name below the templates, or null if there is none. */
    static byte @Nullable [] bundled(String name) {
        try (InputStream stream = TemplateSource.class.getResourceAsStream(RESOURCES + name)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns that the time is unknown: a template is read once for a report. */
    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Found found = (Found) source;
        if (found.file == null) {
            try (InputStream stream = TemplateSource.class.getResourceAsStream(found.resource)) {
                if (stream == null) {
                    throw new IOException("not in the program (" + found.resource + ")");
                }
                byte[] bytes = stream.readAllBytes();
                read.put(BUNDLED + found.resource.substring(RESOURCES.length()), bytes);
                return new StringReader(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        String shown = folder.path().resolve(found.name).toString().replace('\\', '/');
        byte[] bytes = bytes(found.file, shown);
        String text = text(bytes, shown);
        read.put(found.name, bytes);
        RefusedExpression.throwIfAny(found.name, text);
        return new StringReader(text);
    }

    /**
     * Returns the text of a file of the study.
     *
     * @param shown the file's name in messages
     * @throws UserErrorException if it is not UTF-8, or too large
     */
    static String text(Path file, String shown) throws IOException {
        return text(bytes(file, shown), shown);
    }

    private static byte[] bytes(Path file, String shown) throws IOException {
        long size = Files.size(file);
        if (size > NarrativeLimits.LARGEST_FILE) {
            throw new UserErrorException(List.of(new Problem(
                    Position.ofFile(shown),
                    "",
                    "the file has " + NumberText.count(size) + " bytes, more than "
                            + NumberText.count(NarrativeLimits.LARGEST_FILE),
                    "it is no narrative; pictures belong in files of their own")));
        }
        return Files.readAllBytes(file);
    }

    private static String text(byte[] bytes, String shown) {
        Problem problem = Utf8Check.check(bytes, 0, shown);
        if (problem != null) {
            throw new UserErrorException(List.of(new Problem(
                    problem.position(), "", problem.what(), problem.remedy().replace("\"CSV UTF-8\"", "UTF-8"))));
        }
        // Private-use characters mark inclusions on the page: none may come from outside.
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("[\ue000-\uf8ff]", "\ufffd");
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing stays open.
    }
}
