package org.didactic.report.briefing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.page.PageStyle;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.ReportSpec.Format;
import org.jspecify.annotations.Nullable;

/** Writes a page for each site of a study and one that lists them. */
public final class Briefings {
    /** Where the pages lie in the study's output folder. */
    public static final String FOLDER = "briefings";

    private Briefings() {}

    /**
     * Returns the pages in the formats of the report, the list of sites first; none where the analysis asks for none. Every
     * page needs nothing but itself.
     *
     * @param templates the program's own; those that are read here are noted there
     */
    public static List<ReportFile> render(StudyResults study, StudyTemplates templates) {
        BriefingsSpec spec = study.analysis().companions().briefings();
        SiteBriefings briefings = study.companions().briefings();
        if (spec == null || briefings == null) {
            return List.of();
        }
        Shared shared = Shared.of(study, spec, briefings);
        List<Format> formats = study.analysis().report().formats();
        boolean html = formats.contains(Format.HTML);
        boolean markdown = formats.contains(Format.MARKDOWN);
        Object style = Markup.of(PageStyle.faces() + PageStyle.sheet("briefing.css"));
        List<ReportFile> files = new ArrayList<>();
        if (html) {
            Map<String, Object> model = new LinkedHashMap<>(new IndexPage(shared).model());
            model.put("style", style);
            files.add(file("index.html", templates.expandBundled("briefing_index.html.ftl", model)));
        }
        List<List<ReportFile>> pages = briefings.sites().parallelStream()
                .map(site -> pages(shared, site, templates, html ? style : null, markdown))
                .toList();
        pages.forEach(files::addAll);
        return List.copyOf(files);
    }

    private static List<ReportFile> pages(
            Shared shared, SiteBriefing site, StudyTemplates templates, @Nullable Object style, boolean markdown) {
        String name = shared.names().of(site.unit());
        SitePage page = new SitePage(shared, site);
        List<ReportFile> files = new ArrayList<>();
        if (style != null) {
            Map<String, Object> model = page.model(TableWriter.HTML);
            model.put("style", style);
            files.add(file(name + ".html", templates.expandBundled("briefing.html.ftl", model)));
        }
        if (markdown) {
            String text = templates.expandBundled("briefing.md.ftl", page.model(TableWriter.MARKDOWN));
            files.add(file(name + ".md", text.replaceAll("\n{3,}", "\n\n").strip() + "\n"));
        }
        return files;
    }

    private static ReportFile file(String name, String content) {
        return new ReportFile(FOLDER + "/" + name, content.getBytes(StandardCharsets.UTF_8));
    }
}
