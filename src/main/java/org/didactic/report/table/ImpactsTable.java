package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.MarkerWords;
import org.didactic.report.wording.site.ProgrammeMarkers;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.ImpactsSpec.Cog;
import org.didactic.spec.ImpactsSpec.Marker;

/** What the programme claims to change: a row a marker below its cog, with the direction wanted and what data show. */
public final class ImpactsTable {
    private static final String OPPOSITE =
            "A marker may be shown by a measure of its opposite, with what is wanted of that.";
    private static final String BESIDE =
            "Sites are shown by their mean, the units outside the programme by their median, both at the first and the last"
                    + " time at which both have a number. Sites fared better where their mean changed more to the good, or"
                    + " less to the bad. These are averages without a test, and no estimate of what the programme did. "
                    + OPPOSITE;

    private ImpactsTable() {}

    /** Returns the table of an analysis that names impacts, without a label. */
    static Table of(StudyIndex index) {
        ImpactsSpec impacts =
                Objects.requireNonNull(index.analysis().companions().impacts());
        return of(impacts, ProgrammeMarkers.of(index.study(), impacts));
    }

    /** Returns the table, without a label. */
    public static Table of(ImpactsSpec impacts, ProgrammeMarkers markers) {
        List<Row> body = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("marker", "cog", "step", "label", "source", "wanted", "measure", "shown"));
        for (Cog cog : impacts.cogs()) {
            body.add(Row.opening(cog.label(), List.of()));
            for (MarkerTrend trend : markers.markers()) {
                if (trend.marker().cog().value().equals(cog.id().value())) {
                    String text = markers.words(trend).text();
                    body.add(row(trend.marker(), text));
                    data.add(data(trend.marker(), text));
                }
            }
        }
        return new Table(
                "",
                markers.finding(),
                "Markers of the programme by cog",
                List.of(),
                List.of(
                        Column.text("Marker"),
                        Column.text("Step"),
                        Column.text("Wanted"),
                        Column.text("Source"),
                        Column.text("What the data show")),
                body,
                List.of(),
                List.of(markers.joiners() ? BESIDE : "The median is that of " + markers.others() + ". " + OPPOSITE),
                data);
    }

    private static Row row(Marker marker, String text) {
        return new Row(
                marker.label(),
                false,
                List.of(
                        Cell.of(marker.step().label()),
                        Cell.of(MarkerWords.wanted(marker.good())),
                        marker.source().isEmpty() ? Cell.none("no source given") : Cell.of(marker.source()),
                        Cell.of(text)));
    }

    private static List<String> data(Marker marker, String text) {
        return List.of(
                marker.id().value(),
                marker.cog().value(),
                marker.step().label(),
                marker.label(),
                marker.source(),
                MarkerWords.wanted(marker.good()),
                marker.measure() == null ? "" : marker.measure().value(),
                text);
    }
}
