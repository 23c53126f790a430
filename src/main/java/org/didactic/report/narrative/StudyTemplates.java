package org.didactic.report.narrative;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker for one study: templates come from the study folder or from the program, which names keep apart; no class can
 * be reached; nothing depends on the machine.
 */
public final class StudyTemplates {
    /** What the names of the program's own templates begin with. */
    public static final String BUNDLED = TemplateSource.BUNDLED;

    private static final List<String> READ_AT_ONCE = List.of(
            "macros.ftl",
            "report.md.ftl",
            "page.html.ftl",
            "page.md.ftl",
            "blocks/table.html.ftl",
            "blocks/figure.html.ftl",
            "blocks/methods.html.ftl",
            "blocks/methods.md.ftl");

    private static final ObjectWrapper VALUES = new SimpleObjectWrapper(Configuration.VERSION_2_3_35);

    private final Configuration configuration;
    private final TemplateSource source;

    /** Returns the templates of the study in this folder; those of every report are read at once. */
    public static StudyTemplates read(Path folder) {
        StudyTemplates templates = new StudyTemplates(folder);
        try {
            for (String name : READ_AT_ONCE) {
                templates.configuration.getTemplate(TemplateSource.BUNDLED + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }

    /** Returns the program's own templates for what belongs to no study, each read when it is expanded. */
    public static StudyTemplates own() {
        return new StudyTemplates(Path.of(""));
    }

    private StudyTemplates(Path folder) {
        Configuration made = new Configuration(Configuration.VERSION_2_3_35);
        made.setDefaultEncoding("UTF-8");
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setNumberFormat("computer");
        made.setLocalizedLookup(false);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(false);
        made.setOutputFormat(MarkdownFormat.INSTANCE);
        made.setRecognizeStandardFileExtensions(false);
        made.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        this.source = new TemplateSource(new StudyFolder(folder));
        made.setTemplateLoader(source);
        TemplateConfiguration html = new TemplateConfiguration();
        html.setOutputFormat(PageFormat.INSTANCE);
        made.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.html.ftl"), html));
        this.configuration = made;
    }

    /**
     * Returns the bytes of all templates read so far, sorted: the study's own by their path below its folder, the program's
     * by {@code didactic:} and their name.
     */
    public SortedMap<String, byte[]> read() {
        return source.read();
    }

    /** Returns the bytes of one of the program's own templates by its name after {@link #BUNDLED}, or null if it has none. */
    public static byte @Nullable [] bundled(String name) {
        return TemplateSource.bundled(name);
    }

    /** Reads a narrative of the study without expanding it. */
    static void parse(Path folder, String name) throws IOException {
        new StudyTemplates(folder).configuration.getTemplate(name);
    }

    /**
     * Writes what a narrative makes of a model; the macros of this program are there without an import. Of the model it
     * sees texts, truths, lists, maps and functions, never an object of the program.
     */
    void expandNarrative(String name, Map<String, ?> model, Writer out) throws IOException, TemplateException {
        Environment environment = configuration.getTemplate(name).createProcessingEnvironment(model, out, VALUES);
        environment.setObjectWrapper(VALUES);
        environment.include(configuration.getTemplate(TemplateSource.BUNDLED + "macros.ftl"));
        environment.process();
    }

    /** Returns what a bundled template makes of a model; a fault in it is ours. */
    public String expandBundled(String name, Map<String, ?> model) {
        try {
            StringWriter out = new StringWriter();
            configuration.getTemplate(TemplateSource.BUNDLED + name).process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("bundled template (" + name + ")", e);
        }
    }
}
