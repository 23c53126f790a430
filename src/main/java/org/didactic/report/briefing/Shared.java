package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.report.StudyResults;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.SiteContext;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.ReportSpec;
import org.didactic.spec.SourceSpec;
import org.didactic.text.ProgramVersion;
import org.jspecify.annotations.Nullable;

/** What all pages of a study have in common. */
record Shared(
        StudyIndex index,
        BriefingsSpec spec,
        SiteBriefings briefings,
        @Nullable Valuation valuation,
        SiteContext context,
        PageNames names,
        EvidenceLibrary evidence) {

    /** Returns what the pages of a study share. */
    static Shared of(StudyResults study, BriefingsSpec spec, SiteBriefings briefings) {
        return new Shared(
                new StudyIndex(study),
                spec,
                briefings,
                study.companions().valuation(),
                SiteContext.of(study, spec, briefings.sites()),
                new PageNames(briefings.sites().stream().map(SiteBriefing::unit).toList()),
                study.companions().evidence());
    }

    Analysis analysis() {
        return index.analysis();
    }

    /** Returns what a unit's gains are; none where nothing is valued. */
    List<Gain> gains(String unit) {
        List<Gain> gains = valuation == null ? null : valuation.sites().get(unit);
        return gains == null ? List.of() : gains;
    }

    /** Returns the head and foot of a page. */
    Map<String, Object> page() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("status", analysis().status().name().toLowerCase(Locale.ROOT));
        model.put("programme", context.programme());
        model.put("country", context.country());
        model.put("place", context.place().one());
        model.put("places", context.place().many());
        model.put("known", context.adoptersKnown());
        model.put("study", analysis().title());
        model.put("program", "Didactic " + ProgramVersion.text());
        model.put("file", String.valueOf(analysis().file().getFileName()));
        model.put("sources", sources());
        model.put("html", analysis().report().formats().contains(ReportSpec.Format.HTML));
        return model;
    }

    private List<Map<String, String>> sources() {
        List<Map<String, String>> sources = new ArrayList<>();
        for (SourceSpec each : analysis().data().sources()) {
            sources.add(Map.of("id", each.id().value(), "origin", each.origin(), "licence", each.licence()));
        }
        return sources;
    }
}
