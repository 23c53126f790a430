package org.didactic.report.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.OutcomeFigure;
import org.didactic.report.figure.appendix.AppendixFigures;
import org.didactic.report.narrative.Narrative;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.narrative.Target;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.spec.ReportSpec.Format;

/** Turns a study into the files of its report. */
public final class ReportRenderer {
    private static final int THREADS = 2;

    private final StudyIndex index;
    private final StudyTemplates templates;
    private final Narrative narrative;
    private final PageModel model;
    private final Map<String, DrawnFigure> figures;

    private ReportRenderer(StudyIndex index, CompletableFuture<StudyTemplates> prepared, Executor workers) {
        this.index = index;
        // Most narratives show every outcome's figure in the order of the file: drawing can begin before one is read.
        List<String> likely =
                index.outcomes().stream().map(each -> each.id().value()).toList();
        Map<String, DrawnFigure> begun = draw(index, likely, 0, workers);
        this.templates = prepared.join();
        Set<String> byPeriod = new LinkedHashSet<>(begun.keySet());
        byPeriod.removeIf(each ->
                !showsPeriods(Objects.requireNonNull(begun.get(each), each).figure()));
        Set<String> drawn = new LinkedHashSet<>(begun.keySet());
        drawn.addAll(ofAppendix(index));
        this.narrative = new Narrative(index, templates, drawn, byPeriod);
        this.model = new PageModel(index, narrative.numbering());
        this.figures = figures(index, begun, likely, narrative.numbering().figures(), workers);
    }

    private static boolean showsPeriods(Figure figure) {
        return figure instanceof OutcomeFigure outcome && outcome.eventStudy() != null;
    }

    /** The keys of the figures of the appendix that there is something to draw for. */
    private static List<String> ofAppendix(StudyIndex index) {
        Stream<String> estimators = index.outcomes().stream().map(each -> Target.APPENDIX + each.id());
        Stream<String> families =
                AppendixFigures.FAMILIES.stream().flatMap(each -> each.keys(index.analysis()).stream());
        return Stream.concat(estimators, families)
                .filter(key -> StudyFigures.of(index, key, "figure") != null)
                .toList();
    }

    /** The figures shown: those begun if they come first as expected, and whatever follows them. */
    private static Map<String, DrawnFigure> figures(
            StudyIndex index,
            Map<String, DrawnFigure> begun,
            List<String> likely,
            List<String> shown,
            Executor workers) {
        boolean expected =
                shown.size() >= likely.size() && shown.subList(0, likely.size()).equals(likely);
        Map<String, DrawnFigure> figures = new LinkedHashMap<>(expected ? begun : Map.of());
        int from = expected ? likely.size() : 0;
        figures.putAll(draw(index, shown.subList(from, shown.size()), from, workers));
        return figures;
    }

    /** Returns the templates of a report, being read on another thread while the study's data are. */
    public static CompletableFuture<StudyTemplates> prepare(Analysis analysis) {
        Path folder = Objects.requireNonNullElse(analysis.file().getParent(), Path.of(""));
        return CompletableFuture.supplyAsync(() -> {
            StudyTemplates templates = StudyTemplates.read(folder);
            MarkdownToHtml.render("");
            return templates;
        });
    }

    /** Returns the files of a report whose templates nobody has begun to read. */
    static List<ReportFile> render(StudyResults study) {
        return render(study, prepare(study.analysis()));
    }

    /**
     * Returns {@code index.html}, {@code report.md}, the tables and the figures, in this order.
     *
     * @param prepared the templates of this study's report
     * @throws org.didactic.text.UserErrorException if the narrative of the study cannot be used
     */
    public static List<ReportFile> render(StudyResults study, CompletableFuture<StudyTemplates> prepared) {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "figures");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return new ReportRenderer(new StudyIndex(study), prepared, workers).files();
        } finally {
            workers.shutdownNow();
        }
    }

    private static Map<String, DrawnFigure> draw(StudyIndex index, List<String> keys, int before, Executor workers) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Figure figure = StudyFigures.of(index, keys.get(i), Numbering.anchor(Kind.FIGURE, before + i + 1));
            if (figure != null) {
                figures.put(keys.get(i), figure);
            }
        }
        return DrawnFigure.begin(
                figures,
                (key, prefix) -> Objects.requireNonNull(StudyFigures.stored(index, key, prefix), key),
                workers);
    }

    private List<ReportFile> files() {
        Exhibits exhibits = new Exhibits(index, narrative.numbering(), figures);
        Blocks blocks = new Blocks(index, narrative.numbering(), exhibits, templates, model);
        List<Format> formats = index.analysis().report().formats();
        List<ReportFile> files = new ArrayList<>();
        // An author's mistake is in both; the page, written on this thread, tells it first.
        boolean both = formats.contains(Format.HTML) && formats.contains(Format.MARKDOWN);
        CompletableFuture<String> beside =
                both ? CompletableFuture.supplyAsync(() -> markdown(blocks)) : new CompletableFuture<>();
        if (formats.contains(Format.HTML)) {
            files.add(text("index.html", html(blocks)));
        }
        if (formats.contains(Format.MARKDOWN)) {
            files.add(text("report.md", both ? beside.join() : markdown(blocks)));
        }
        files.addAll(exhibits.files());
        return List.copyOf(files);
    }

    private String html(Blocks blocks) {
        HtmlTarget target = new HtmlTarget(blocks);
        String markdown = narrative.expand(target);
        String body = narrative.limited(() -> target.fill(Headings.settle(MarkdownToHtml.render(markdown))));
        Map<String, Object> page = new LinkedHashMap<>(model.head());
        page.put("style", HtmlTarget.html(PageStyle.css()));
        page.put("body", HtmlTarget.html(body));
        page.put("sections", Headings.sections(body));
        return templates.expandBundled("page.html.ftl", page);
    }

    private String markdown(Blocks blocks) {
        String head = templates.expandBundled("page.md.ftl", model.head());
        String body = narrative.expand(new MarkdownTarget(blocks));
        // Ids on headings are for the page; plain Markdown would show them.
        String plain = body.replaceAll("(?m)^(#+ .*?) *\\{#[^}]*}$", "$1");
        return (head + "\n" + plain).replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static ReportFile text(String path, String content) {
        return new ReportFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
