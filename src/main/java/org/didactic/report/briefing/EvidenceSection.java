package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.evidence.EvidenceEntry;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.SiteContext;

/** What others found, short: a reference, its findings, how they came about and how close they are. */
record EvidenceSection(EvidenceLibrary library) {

    /** Returns an item for each reference in the order of the library; its texts are plain, empty where it has none. */
    List<Map<String, Object>> model() {
        return library.entries().stream().map(EvidenceSection::entry).toList();
    }

    private static Map<String, Object> entry(EvidenceEntry entry) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("cited", cited(entry));
        model.put("href", entry.link());
        model.put("found", sentences(entry.effect(), entry.cost()));
        model.put("made", sentences(together(entry.design(), entry.setting())));
        List<String> judged = new ArrayList<>();
        if (!entry.quality().isEmpty()) {
            judged.add("Quality: " + SiteContext.inSentence(entry.quality()));
        }
        if (!entry.closeness().isEmpty()) {
            judged.add("How close: " + SiteContext.inSentence(entry.closeness()));
        }
        model.put("judged", sentences(judged.toArray(String[]::new)));
        return model;
    }

    /** A reference without authors is known by its title alone, which is therefore whole. */
    private static String cited(EvidenceEntry entry) {
        return entry.authors().isEmpty() ? "\u201c" + entry.title() + "\u201d, " + entry.year() : entry.cited();
    }

    private static String together(String design, String setting) {
        if (design.equals(setting)) {
            return design.isEmpty() ? "" : "Design and setting: " + SiteContext.inSentence(design);
        }
        return design.isEmpty() || setting.isEmpty()
                ? design + setting
                : design + "; " + SiteContext.inSentence(setting);
    }

    /** Returns the texts that are not empty as sentences. */
    private static String sentences(String... texts) {
        List<String> sentences = new ArrayList<>();
        for (String each : texts) {
            if (!each.isEmpty()) {
                sentences.add(StudyIndex.capital(each) + (each.matches("(?s).*[.?!]") ? "" : "."));
            }
        }
        return String.join(" ", sentences);
    }
}
