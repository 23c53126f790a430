package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.estimate.Value;
import org.didactic.report.StudyResults;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.site.MarkerWords.Move;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.ImpactsSpec;

/** All markers of a programme. */
public record ProgrammeMarkers(SiteContext context, List<MarkerTrend> markers) {

    /** Returns the markers of a study; none has data where there are no briefings. */
    public static ProgrammeMarkers of(StudyResults study, ImpactsSpec impacts) {
        BriefingsSpec pages = study.analysis().companions().briefings();
        SiteBriefings briefings = study.companions().briefings();
        return pages == null || briefings == null
                ? withoutData(impacts)
                : new ProgrammeMarkers(SiteContext.of(study, pages, briefings.sites()), briefings.markers());
    }

    /** Returns markers that no data show. */
    public static ProgrammeMarkers withoutData(ImpactsSpec impacts) {
        return new ProgrammeMarkers(
                new SiteContext("", "", Noun.ofUnit(""), Years.PLAIN, List.of(), true, ""),
                impacts.markers().stream()
                        .map(each -> new MarkerTrend(each, null))
                        .toList());
    }

    /** Returns whether it is known who joined. */
    public boolean joiners() {
        return context.adoptersKnown();
    }

    /** Returns what is said of a marker. */
    public MarkerWords words(MarkerTrend marker) {
        return new MarkerWords(context, marker);
    }

    /** Returns what the units outside are called at a line or in a column: all units where nobody knows who joined. */
    public String others() {
        return joiners() ? "the others" : "all " + context.place().many();
    }

    /** Returns what the markers show together, in a sentence without its full stop. */
    public String finding() {
        long shown = markers.size() - count(Move.NO_DATA);
        if (shown == 0) {
            return "There are no data yet for the markers that the programme names";
        }
        return joiners() ? compared() : alone();
    }

    private String compared() {
        long compared = count(Move.BETTER, Move.WORSE, Move.ALIKE);
        List<String> parts = new ArrayList<>();
        parts.add(
                compared == 0
                        ? "No marker can be compared yet"
                        : "On " + count(Move.BETTER) + " of " + compared + (compared == 1 ? " marker" : " markers")
                                + " that can be compared the sites fared better than the middle of the others");
        add(parts, count(Move.EITHER_WAY), "no direction is wanted");
        add(parts, count(Move.NOT_COMPARABLE), "too few have a number");
        add(parts, count(Move.NO_DATA), "there are no data in this study");
        return String.join("; ", parts);
    }

    private String alone() {
        List<MarkerWords> words = markers.stream().map(this::words).toList();
        long wanted =
                words.stream().filter(each -> isDirected(each.medianMove())).count();
        String whose = context.country().isEmpty()
                ? "The middle half of all " + context.place().many()
                : context.country() + "\u2019s middle half";
        List<String> parts = new ArrayList<>();
        parts.add(whose + period() + ": "
                + (wanted == 0
                        ? "no median can be said to have improved or not"
                        : "the median improved on " + medians(words, Move.BETTER) + " of " + wanted
                                + (wanted == 1 ? " marker" : " markers") + ", got worse on "
                                + medians(words, Move.WORSE) + " and hardly moved on "
                                + medians(words, Move.ALIKE)));
        add(parts, medians(words, Move.EITHER_WAY), "no direction is wanted");
        add(parts, medians(words, Move.NOT_COMPARABLE), "too few have a number");
        add(parts, count(Move.NO_DATA), "there are no data in this study");
        return String.join("; ", parts);
    }

    private static boolean isDirected(Move move) {
        return move == Move.BETTER || move == Move.WORSE || move == Move.ALIKE;
    }

    private static long medians(List<MarkerWords> words, Move move) {
        return words.stream().filter(each -> each.medianMove() == move).count();
    }

    private static void add(List<String> parts, long markers, String what) {
        if (markers > 0) {
            parts.add("for " + markers + " " + what);
        }
    }

    private long count(Move... moves) {
        return markers.stream()
                .filter(each -> Arrays.asList(moves).contains(words(each).move()))
                .count();
    }

    /** The first and last time at which any median is shown. */
    private String period() {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (MarkerTrend marker : markers) {
            Shown shown = marker.shown();
            for (int i = 0; shown != null && i < shown.median().times().size(); i++) {
                if (shown.median().values().get(i) instanceof Value.Plain) {
                    from = Math.min(from, shown.median().times().get(i));
                    to = Math.max(to, shown.median().times().get(i));
                }
            }
        }
        return from > to ? "" : ", " + (from == to ? "" : context.time(from) + " to ") + context.time(to);
    }
}
