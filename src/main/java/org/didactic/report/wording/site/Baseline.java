package org.didactic.report.wording.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.panel.Panel;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.NeighboursSpec.Nearest;

/** When neighbours were compared: before anyone started, or in the first period where some had started by then. */
record Baseline(Map<String, Panel> panels, BriefingsSpec briefings, List<SiteBriefing> sites) {
    private static final String ANY = "at the start of the data";

    /** Returns the periods: {@code in 2016-17}; where covariates lie in several panels, only that it was at the start. */
    String words() {
        if (!(briefings.neighbours() instanceof Nearest nearest)) {
            return ANY;
        }
        List<Panel> used = nearest.by().stream()
                .flatMap(column -> panels.values().stream()
                        .filter(each -> each.has(column.value()))
                        .limit(1))
                .distinct()
                .toList();
        if (used.size() != 1) {
            return ANY;
        }
        int first = used.get(0).firstTime();
        int earliest = sites.stream()
                .map(SiteBriefing::start)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(first);
        int last = Math.max(first, Math.min(earliest - 1, used.get(0).lastTime()));
        String from = briefings.years().text(first);
        return first == last
                ? "in " + from
                : "from " + from + " to " + briefings.years().text(last);
    }
}
