package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.SourceFile;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.panel.JoinReport;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.panel.UnitMergeReport;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.spec.BriefingsSpec;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/** Writes which rows went in: a line a source with what was seen in it, a merged unit, a panel, and a join with keys that found no partner. */
final class InputLedger {
    private static final int NAMED = 3;

    private InputLedger() {}

    static List<String> lines(LoadedStudy study) {
        List<String> lines = new ArrayList<>();
        for (SourceFile file : study.data().files()) {
            lines.add(source(file, study));
            file.remarks().forEach(remark -> lines.add("  " + remark));
        }
        study.data().merges().stream().map(InputLedger::merge).forEach(lines::add);
        study.data().absent().forEach(each -> lines.add("source " + each.id() + ": " + each.file() + " is not there"));
        study.data().joins().stream()
                .filter(join -> !join.unmatchedLeft().isEmpty()
                        || !join.unmatchedRight().isEmpty())
                .map(InputLedger::join)
                .forEach(lines::add);
        study.data().panels().values().stream().map(InputLedger::panel).forEach(lines::add);
        BriefingsSpec briefings = study.analysis().companions().briefings();
        if (briefings != null) {
            lines.addAll(SmallCounts.unhidden(briefings));
        }
        return lines;
    }

    private static String source(SourceFile file, LoadedStudy study) {
        StringBuilder line = new StringBuilder("source " + file.id() + ": " + NumberText.count(file.rows()) + " rows");
        for (Panel panel : study.data().panels().values()) {
            for (Lineage lineage : panel.lineages()) {
                if (lineage.source().equals(file.id())) {
                    line.append(", ")
                            .append(NumberText.count(lineage.reachedRows()))
                            .append(" in ")
                            .append(name(panel));
                }
            }
        }
        return line.toString();
    }

    private static String merge(UnitMergeReport merge) {
        return "merged in " + merge.source() + ": " + String.join(", ", merge.from()) + " into " + merge.into() + " ("
                + Counted.of(merge.rows(), "row") + ")";
    }

    private static String join(JoinReport join) {
        List<String> parts = new ArrayList<>();
        if (!join.unmatchedLeft().isEmpty()) {
            parts.add(keys(join.unmatchedLeft()) + " of the panel not in " + join.with());
        }
        if (!join.unmatchedRight().isEmpty()) {
            parts.add(keys(join.unmatchedRight()) + " of " + join.with() + " not in the panel");
        }
        return "join " + join.panel() + " with " + join.with() + " on " + String.join(", ", join.on()) + ": "
                + String.join("; ", parts);
    }

    private static String keys(List<String> keys) {
        String names = String.join("; ", keys.subList(0, Math.min(NAMED, keys.size())));
        return NumberText.count(keys.size()) + (keys.size() == 1 ? " key (" : " keys (") + names
                + (keys.size() > NAMED ? "; …" : "") + ")";
    }

    private static String panel(Panel panel) {
        return name(panel) + ": " + NumberText.count(panel.rows()) + " rows of "
                + NumberText.count(panel.units().size()) + " units, " + panel.firstTime() + " to " + panel.lastTime();
    }

    /** A file that declares a single panel need not name it; it is called "panel" then. */
    private static String name(Panel panel) {
        return panel.id().equals("panel") ? "panel" : "panel " + panel.id();
    }
}
