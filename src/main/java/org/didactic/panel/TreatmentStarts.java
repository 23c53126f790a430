package org.didactic.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.didactic.data.CellOrigin;
import org.didactic.data.FirstFew;
import org.didactic.data.KeyText;
import org.didactic.data.Missing;
import org.didactic.data.TableColumn;
import org.didactic.data.TextColumn;
import org.didactic.numeric.Numbering;
import org.didactic.spec.TreatmentSpec;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads when each unit of a panel is first treated. An empty cell, a listed code and no match in a joined table mean never;
 * any other missing code means that nobody knows.
 */
final class TreatmentStarts {
    private final TreatmentSpec treatment;
    private final PanelDraft panel;
    private final FirstFew few;
    private final MissingColumns missing;

    /** The starts that texts give which nothing is wrong with. */
    private final Map<String, TreatmentStart> sound = new HashMap<>();

    TreatmentStarts(TreatmentSpec treatment, PanelDraft panel, MissingColumns missing, Problems problems) {
        this.treatment = treatment;
        this.panel = panel;
        this.missing = missing;
        this.few = new FirstFew(problems);
    }

    /** Returns one start a unit, or null after reporting those that cannot be used. */
    @Nullable
    List<TreatmentStart> read() {
        String name = treatment.start().value();
        if (panel.isBroken(name)) {
            return null;
        }
        TableColumn column = panel.table().find(name);
        if (column == null) {
            missing.add(treatment.start(), panel);
            return null;
        }
        TextColumn texts = column.texts();
        TreeSet<Integer> times = new TreeSet<>();
        Numbering distinct = Numbering.of(panel.keys().timeOfRow());
        IntStream.range(0, distinct.size()).map(distinct::value).forEach(times::add);
        List<TreatmentStart> starts = new ArrayList<>();
        int[] unitOfRow = panel.keys().unitOfRow();
        int first = 0;
        while (first < unitOfRow.length) {
            int end = first;
            while (end < unitOfRow.length && unitOfRow[end] == unitOfRow[first]) {
                end++;
            }
            starts.add(start(column, texts, first, end, times));
            first = end;
        }
        few.finish("units whose start cannot be used");
        return few.isEmpty() ? starts : null;
    }

    private TreatmentStart start(TableColumn column, TextColumn texts, int first, int end, TreeSet<Integer> times) {
        for (int row = first + 1; row < end; row++) {
            if (!alike(texts, first, row)) {
                int other = row;
                few.add(() ->
                        problem(column, other, disagreement(column, texts, first, other), "one of them is a slip"));
                return new TreatmentStart.Never();
            }
        }
        Missing reason = texts.missing(first);
        if (reason != null) {
            return isNever(reason) ? new TreatmentStart.Never() : new TreatmentStart.Unknown(reason);
        }
        String text = texts.value(first);
        TreatmentStart known = sound.get(text);
        if (known != null) {
            return known;
        }
        if (text.isEmpty() || isListed(text)) {
            sound.put(text, new TreatmentStart.Never());
            return new TreatmentStart.Never();
        }
        String unit = unit(first);
        if (texts.isOnlyText(first)) {
            few.add(() -> problem(
                    column,
                    first,
                    String.format(Locale.ROOT, "the start of %s is not a number (%s)", unit, text),
                    String.format(Locale.ROOT, "add '%s' to treatment.never if it means never treated", text)));
            return new TreatmentStart.Never();
        }
        double start = Double.parseDouble(text);
        String fault = fault(start, times);
        if (fault != null) {
            few.add(() -> problem(
                    column,
                    first,
                    String.format(Locale.ROOT, "the start of %s %s", unit, fault),
                    remedy(start, times)));
        } else {
            sound.put(text, new TreatmentStart.At((int) start));
        }
        return new TreatmentStart.At((int) start);
    }

    private static @Nullable String fault(double start, TreeSet<Integer> times) {
        if (!PeriodRange.holds(start)) {
            return String.format(Locale.ROOT, "is out of range (%s)", shown(start));
        }
        boolean inside = start > times.first() && start < times.last();
        int whole = (int) start;
        if (inside && (whole != start || !times.contains(whole))) {
            int before = (int) Math.floor(start);
            return String.format(
                    Locale.ROOT,
                    "lies between two periods of the panel (%s between %d and %d)",
                    shown(start),
                    times.floor(before),
                    times.higher(before));
        }
        return whole == start ? null : String.format(Locale.ROOT, "is not a whole number (%s)", shown(start));
    }

    private static String shown(double start) {
        return NumberText.full(start);
    }

    private static String remedy(double start, TreeSet<Integer> times) {
        if (!PeriodRange.holds(start)) {
            return PeriodRange.REMEDY + "; add the code to treatment.never if it means never treated";
        }
        Integer next = times.higher((int) Math.floor(start));
        return next == null
                ? "write the first treated period"
                : String.format(Locale.ROOT, "write %d, the first period that is treated throughout", next);
    }

    private boolean alike(TextColumn texts, int a, int b) {
        if (texts.same(a, b)) {
            return true;
        }
        Missing left = texts.missing(a);
        Missing right = texts.missing(b);
        if (left != null || right != null) {
            return left != null && right != null && isNever(left) == isNever(right);
        }
        return KeyText.sameTextOrNumber(texts.value(a), texts.value(b));
    }

    private boolean isNever(Missing reason) {
        return switch (reason.kind()) {
            case UNMATCHED -> true;
            case CODE -> reason.detail().isEmpty() || isListed(reason.detail());
            case UNDEFINED, REMOVED -> false;
        };
    }

    private boolean isListed(String text) {
        return treatment.never().stream().anyMatch(code -> KeyText.sameTextOrNumber(code, text));
    }

    private String disagreement(TableColumn column, TextColumn texts, int first, int row) {
        CellOrigin origin = column.origin();
        String line = origin == null ? "" : " on line " + origin.line(first);
        return String.format(
                Locale.ROOT,
                "unit %s has two starts (%s%s, %s here)",
                unit(row),
                texts.quoted(first),
                line,
                texts.quoted(row));
    }

    private String unit(int row) {
        return panel.keys().units().get(panel.keys().unitOfRow()[row]);
    }

    private Problem problem(TableColumn column, int row, String what, String remedy) {
        CellOrigin origin = column.origin();
        boolean computed = origin == null || origin.line(row) == 0;
        Position place = computed || origin == null ? treatment.start().position() : origin.position(row);
        String path = computed || origin == null ? treatment.start().path() : origin.path();
        return new Problem(place, path, what, remedy);
    }
}
