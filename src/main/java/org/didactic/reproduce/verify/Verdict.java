package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;
import org.didactic.text.Shown;

/**
 * What came of a verification.
 *
 * @param asRecorded whether nothing differs
 * @param text what to tell: a sentence, then what differs as a table, then what else should be known
 */
public record Verdict(boolean asRecorded, String text) {
    private static final int ROWS = 30;
    private static final String GAP = "  ";

    private static final List<Function<Deviation, String>> COLUMNS =
            List.of(Deviation::what, Deviation::recorded, Deviation::found, Deviation::verdict);
    private static final List<String> HEADS = List.of("what", "recorded", "found", "verdict");

    /** Returns the verdict that numbers, and files unless another version of the program wrote them, came out again. */
    static Verdict same(String study, int numbers, int files, boolean sameVersion, List<String> notes) {
        String all = NumberText.count(numbers) + " numbers"
                + (sameVersion ? " and " + NumberText.count(files) + " files" : "");
        return new Verdict(
                true,
                withNotes(
                        Shown.line(study) + ": " + all
                                + " are as recorded (numbers within 1e-9 of themselves or of their" + " standard error"
                                + (sameVersion ? ", files byte by byte" : "") + ").",
                        notes));
    }

    /** Returns the verdict that something differs. */
    static Verdict different(String study, Deviations deviations) {
        List<Deviation> all = deviations.all();
        int numbers = (int) all.stream().filter(Deviation::isNumber).count();
        List<String> kinds = new ArrayList<>();
        if (numbers > 0) {
            kinds.add(Counted.of(numbers, "number"));
        }
        if (numbers < all.size()) {
            kinds.add(Counted.of(all.size() - numbers, "file"));
        }
        String sentence = Shown.line(study) + " is not as recorded: " + String.join(" and ", kinds)
                + (all.size() == 1 ? " differs." : " differ.");
        return new Verdict(false, withNotes(sentence + "\n" + table(all), deviations.notes()));
    }

    private static String table(List<Deviation> all) {
        List<Deviation> shown = all.subList(0, Math.min(ROWS, all.size()));
        List<StringBuilder> lines = new ArrayList<>();
        for (int row = -1; row < shown.size(); row++) {
            lines.add(new StringBuilder());
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            List<String> cells = new ArrayList<>(List.of(HEADS.get(column)));
            shown.stream().map(COLUMNS.get(column)).forEach(cells::add);
            int width = cells.stream().mapToInt(Verdict::width).max().orElse(0);
            for (int row = 0; row < cells.size(); row++) {
                String cell = cells.get(row);
                lines.get(row).append(GAP).append(cell).append(" ".repeat(width - width(cell)));
            }
        }
        String table = String.join(
                "\n",
                lines.stream().map(line -> line.toString().stripTrailing()).toList());
        return all.size() > ROWS ? table + "\n" + GAP + "and " + Counted.of(all.size() - ROWS, "row") + " more" : table;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String withNotes(String text, List<String> notes) {
        StringBuilder all = new StringBuilder(text);
        notes.forEach(note -> all.append('\n').append(GAP).append(note));
        return all.toString();
    }
}
