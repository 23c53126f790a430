package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Finding;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.text.NumberText;

/** Writes the short account of a run: rows in and out, one line an estimate and inference, one line a finding. */
final class ConsoleLedger {
    private ConsoleLedger() {}

    /** Returns the study's id and, indented below it, the lines. */
    static String block(String study, List<String> lines) {
        return study + "\n  " + String.join("\n  ", lines);
    }

    /** Returns a line for each headline estimate, in columns. */
    static List<String> estimates(List<Estimation> estimations, int digits) {
        List<List<String>> cells = new ArrayList<>();
        for (Estimation estimation : estimations) {
            int used = estimation.sample().rows().size();
            int all = estimation.sample().exclusions().size();
            String rows = "n = " + NumberText.count(used) + " of " + NumberText.count(all);
            cells.add(line(estimation, "", estimation.average(), rows, digits));
            for (Alternative run : estimation.alternatives()) {
                for (TermEstimate each : run.estimates()) {
                    if (each.term() instanceof Term.Att) {
                        String draws = NumberText.count(run.how().draws()) + " draws";
                        cells.add(line(estimation, "@" + run.run(), each, draws, digits));
                    }
                }
            }
        }
        return inColumns(cells);
    }

    private static List<String> line(
            Estimation estimation, String run, TermEstimate estimate, String basis, int digits) {
        return List.of(estimation.outcome(), estimation.estimator() + run, text(estimate.value(), digits), basis);
    }

    /** Returns a line for each finding. */
    static List<String> findings(List<Finding> findings) {
        return findings.stream().map(ConsoleLedger::line).toList();
    }

    private static String line(Finding finding) {
        boolean accepted = !finding.accepted().isEmpty();
        String head = accepted
                ? "accepted"
                : switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                };
        String where = finding.where().isEmpty() ? "" : " (" + finding.where() + ")";
        return head + " " + finding.id() + where + ": " + finding.what()
                + (accepted ? " Accepted: " + finding.accepted() : "");
    }

    private static String text(Value value, int digits) {
        if (value instanceof Value.Estimated estimated) {
            return NumberText.page(estimated.estimate(), digits) + " [" + NumberText.page(estimated.low(), digits)
                    + ", " + NumberText.page(estimated.high(), digits) + "]";
        }
        if (value instanceof Value.Resampled resampled) {
            Double probability = resampled.p();
            String printed = probability == null ? "" : NumberText.probability(probability);
            String p = printed.isEmpty()
                    ? ""
                    : ", p " + (printed.startsWith("<") ? "< " + printed.substring(1) : "= " + printed);
            String interval = resampled.low() == null || resampled.high() == null
                    ? ""
                    : " [" + NumberText.page(resampled.low(), digits) + ", " + NumberText.page(resampled.high(), digits)
                            + "]";
            return NumberText.page(resampled.estimate(), digits) + interval + p;
        }
        return value instanceof Value.NotIdentified missing ? "not identified: " + missing.reason() : "no estimate";
    }

    private static List<String> inColumns(List<List<String>> cells) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int c = column;
                int width = cells.stream()
                        .mapToInt(each -> each.get(c).length())
                        .max()
                        .orElse(0);
                line.append(row.get(c)).append(" ".repeat(width - row.get(c).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
