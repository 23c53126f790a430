package org.didactic.result.published;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.SmallCsv;
import org.didactic.result.Stars;
import org.didactic.text.NearestName;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Reads printed values from a CSV file with the columns {@code table,row,estimator,statistic,printed,p_of,df_claimed}. */
public final class PublishedFile {
    private static final List<String> HEADER =
            List.of("table", "row", "estimator", "statistic", "printed", "p_of", "df_claimed");

    private PublishedFile() {}

    /**
     * Returns the cells in the order of the file.
     *
     * @param shown the file's name in messages
     * @throws org.didactic.text.UserErrorException with all that is wrong with the file
     */
    public static List<PrintedCell> read(byte[] bytes, String shown) {
        List<SmallCsv.Row> rows = SmallCsv.read(bytes, shown);
        Problems problems = new Problems();
        if (!rows.get(0).cells().equals(HEADER)) {
            problems.add(new Problem(
                    rows.get(0).position(),
                    "",
                    "the heads are not those of printed values ("
                            + String.join(",", rows.get(0).cells()) + ")",
                    String.join(",", HEADER)));
            problems.throwIfAny();
        }
        List<PrintedCell> cells = new ArrayList<>();
        for (SmallCsv.Row row : rows.subList(1, rows.size())) {
            PrintedCell cell = cell(row, problems);
            if (cell != null) {
                refuseSecond(cell, cells, problems);
                cells.add(cell);
            }
        }
        problems.throwIfAny();
        return List.copyOf(cells);
    }

    private static @Nullable PrintedCell cell(SmallCsv.Row row, Problems problems) {
        List<String> cells = row.cells().stream().map(String::strip).toList();
        Position position = row.position();
        if (cells.get(0).isEmpty()) {
            problems.add(new Problem(position, "table", "the table has no name", "number it as in print, such as 2"));
        }
        PrintedStatistic statistic = PrintedStatistic.of(cells.get(3));
        if (statistic == null) {
            String near = NearestName.of(cells.get(3), PrintedStatistic.words());
            problems.add(new Problem(
                    position,
                    "statistic",
                    "no printed value is called this (" + cells.get(3) + ")",
                    near == null ? "one of " + String.join(", ", PrintedStatistic.words()) : near));
            return null;
        }
        String printed = cells.get(4);
        Problem unreadable = unreadable(position, statistic, printed);
        if (unreadable != null) {
            problems.add(unreadable);
            return null;
        }
        if (!cells.get(6).isEmpty() && ClaimedDegrees.of(cells.get(6)) == null) {
            problems.add(new Problem(
                    position,
                    "df_claimed",
                    "these are no degrees of freedom (" + cells.get(6) + ")",
                    "write a number such as 148, or normal, or leave the cell empty"));
        }
        return new PrintedCell(
                position, cells.get(0), cells.get(1), cells.get(2), statistic, printed, cells.get(5), cells.get(6));
    }

    private static @Nullable Problem unreadable(Position position, PrintedStatistic statistic, String printed) {
        return switch (statistic) {
            case STARS ->
                Stars.MARKS.contains(printed)
                        ? null
                        : new Problem(
                                position,
                                "printed",
                                "these are no stars (" + printed + ")",
                                "write +, *, ** or ***, or nothing where the table has none");
            case NOTE ->
                !printed.isEmpty()
                        ? null
                        : new Problem(
                                position, "printed", "the note is empty", "write a sentence, or leave the line out");
            default ->
                PrintedNumber.of(printed) != null
                        ? null
                        : new Problem(
                                position,
                                "printed",
                                "this is no number (" + printed + ")",
                                "write it with a decimal point, such as -0.10, .139, 1,769 or <.001");
        };
    }

    /** A table may have several notes. */
    private static void refuseSecond(PrintedCell cell, List<PrintedCell> before, Problems problems) {
        for (PrintedCell each : before) {
            if (each.statistic() == cell.statistic()
                    && (cell.statistic().isPrinted() || each.printed().equals(cell.printed()))
                    && each.table().equals(cell.table())
                    && each.row().equals(cell.row())
                    && each.estimator().equals(cell.estimator())) {
                problems.add(new Problem(
                        cell.position(),
                        "",
                        "this value is already on line " + each.position().line() + " ("
                                + cell.statistic().word() + " of " + cell.row() + ")",
                        "keep one of the two; a number that the text prints with more digits is a table of its own"));
                return;
            }
        }
    }
}
