package org.didactic.report.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.figure.OutcomeFigure;
import org.didactic.report.narrative.Narrative;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.ReportSpec.Format;

/** Turns a study into the files of its report. */
public final class ReportRenderer {
    private static final int THREADS = 2;

    private final StudyIndex index;
    private final StudyTemplates templates;
    private final Narrative narrative;
    private final PageModel model;

    private ReportRenderer(StudyResults study) {
        this.index = new StudyIndex(study);
        this.templates = new StudyTemplates(
                Objects.requireNonNullElse(study.analysis().file().getParent(), Path.of("")));
        this.narrative = new Narrative(index, templates);
        this.model = new PageModel(index, narrative.numbering());
    }

    /**
     * Returns {@code index.html}, {@code report.md}, the tables and the figures, in this order.
     *
     * @throws org.didactic.text.UserErrorException if the narrative of the study cannot be used
     */
    public static List<ReportFile> render(StudyResults study) {
        ReportRenderer renderer = new ReportRenderer(study);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "figures");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return renderer.files(workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private List<ReportFile> files(ExecutorService workers) {
        Numbering numbering = narrative.numbering();
        Exhibits exhibits = new Exhibits(index, numbering, DrawnFigure.begin(figures(numbering), workers));
        Blocks blocks = new Blocks(index, numbering, exhibits, templates, model);
        List<Format> formats = index.analysis().report().formats();
        List<ReportFile> files = new ArrayList<>();
        if (formats.contains(Format.HTML)) {
            files.add(text("index.html", html(blocks)));
        }
        if (formats.contains(Format.MARKDOWN)) {
            files.add(text("report.md", markdown(blocks)));
        }
        files.addAll(exhibits.files());
        return List.copyOf(files);
    }

    private Map<String, OutcomeFigure> figures(Numbering numbering) {
        Map<String, OutcomeFigure> figures = new LinkedHashMap<>();
        for (String key : numbering.figures()) {
            OutcomeSpec outcome = Objects.requireNonNull(index.outcome(key), key);
            String anchor = Numbering.anchor(Kind.FIGURE, numbering.figures().indexOf(key) + 1);
            OutcomeFigure figure = OutcomeFigures.of(index, outcome, anchor);
            if (figure != null) {
                figures.put(key, figure);
            }
        }
        return figures;
    }

    private String html(Blocks blocks) {
        HtmlTarget target = new HtmlTarget(blocks);
        String body = target.fill(Headings.settle(MarkdownToHtml.render(narrative.expand(target))));
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
