package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.MarkerWords;
import org.didactic.report.wording.MarkerWords.Move;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.ImpactsSpec.Cog;
import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.ImpactsSpec.Step;
import org.jspecify.annotations.Nullable;

/** What the programme claims to change: a row a marker below its cog, with the direction wanted and what data show. */
public final class ImpactsTable {
    private ImpactsTable() {}

    /** Returns the table of an analysis that names impacts, without a label. */
    static Table of(StudyIndex index) {
        ImpactsSpec impacts =
                Objects.requireNonNull(index.analysis().companions().impacts());
        BriefingsSpec pages = index.analysis().companions().briefings();
        return of(impacts, index.study().companions().briefings(), pages == null ? Years.PLAIN : pages.years());
    }

    /**
     * Returns the table, without a label.
     *
     * @param briefings the trends of the markers, null where there are none
     */
    public static Table of(ImpactsSpec impacts, @Nullable SiteBriefings briefings, Years years) {
        List<Row> body = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        data.add(List.of("marker", "cog", "step", "label", "source", "wanted", "measure", "shown"));
        int compared = 0;
        int further = 0;
        int followed = 0;
        for (Cog cog : impacts.cogs()) {
            body.add(Row.opening(cog.label(), List.of()));
            for (Marker marker : impacts.markers()) {
                if (marker.cog().value().equals(cog.id().value())) {
                    Shown shown = shown(briefings, marker);
                    followed += shown == null ? 0 : 1;
                    MarkerWords words = shown == null ? null : MarkerWords.of(marker, shown, years);
                    Move move = words == null ? Move.UNKNOWN : words.move();
                    compared += move == Move.UNKNOWN ? 0 : 1;
                    further += move == Move.BETTER ? 1 : 0;
                    String text = words == null ? "no data in this study" : words.text();
                    body.add(row(marker, text));
                    data.add(data(marker, text));
                }
            }
        }
        return new Table(
                "",
                finding(compared, further, followed, impacts.markers().size()),
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
                List.of(
                        "Sites are shown by their mean, the units outside the programme by their median. They fare better where"
                                + " their mean changed more to the good, or less to the bad, from the first to the last period with"
                                + " numbers of both; that is no estimate of what the programme did. A marker may be shown by a measure of its opposite;"
                                + " what is wanted is then the other way round."),
                data);
    }

    private static @Nullable Shown shown(@Nullable SiteBriefings briefings, Marker marker) {
        return briefings == null
                ? null
                : briefings.markers().stream()
                        .filter(each ->
                                each.marker().id().value().equals(marker.id().value()))
                        .findFirst()
                        .map(each -> each.shown())
                        .orElse(null);
    }

    /**
     * Returns what the markers show together, in a sentence without its full stop.
     *
     * @param compared on how many the sites can be set beside the others
     * @param further on how many of these they fared better
     * @param followed how many data show, of the sites or of the others
     * @param all how many there are
     */
    public static String finding(int compared, int further, int followed, int all) {
        if (compared == 0 && followed > 0) {
            return "The middle of the units outside the programme can be followed for " + followed + " of " + all
                    + " markers; no sites can be set beside it";
        }
        int without = all - compared;
        String rest = without == 0 ? "" : "; for " + without + " there are no data in this study";
        return compared == 0
                ? "There are no data yet for the markers that the programme names"
                : "On " + further + " of " + compared + (compared == 1 ? " marker" : " markers")
                        + " with data the sites fared better than the middle of the others" + rest;
    }

    private static Row row(Marker marker, String text) {
        return new Row(
                marker.label(),
                false,
                List.of(
                        Cell.of(step(marker.step())),
                        Cell.of(MarkerWords.wanted(marker.good())),
                        marker.source().isEmpty() ? Cell.none("no source given") : Cell.of(marker.source()),
                        Cell.of(text)));
    }

    private static List<String> data(Marker marker, String text) {
        return List.of(
                marker.id().value(),
                marker.cog().value(),
                step(marker.step()),
                marker.label(),
                marker.source(),
                MarkerWords.wanted(marker.good()),
                marker.measure() == null ? "" : marker.measure().value(),
                text);
    }

    /** Returns what a step of the logic model is called, in lower case. */
    public static String step(Step step) {
        return switch (step) {
            case INPUTS -> "inputs";
            case OUTPUTS -> "outputs";
            case OUTCOMES -> "outcomes";
            case IMPACT -> "system impact";
        };
    }
}
