package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.briefing.chart.Look;
import org.didactic.report.briefing.chart.TrendChart;
import org.didactic.report.briefing.chart.TrendLine;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.ShownValue;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.SiteContext;
import org.didactic.text.CodePointOrder;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The trends of a measure as a picture and as a table: the site and all that it stands beside. */
record MeasureLines(
        SiteContext context,
        Noun time,
        String site,
        @Nullable Integer start,
        SiteMeasure measure) {

    private static final String PER_CENT = "per cent";

    /** Returns the chart; {@code words} is read out in its place. */
    TrendChart chart(String words) {
        ShownNumbers numbers = numbers();
        List<TrendLine> lines = new ArrayList<>();
        lines.add(new TrendLine(countryMedian(), Look.COUNTRY, numbers.line(measure.median())));
        lines.add(new TrendLine("neighbours", Look.NEIGHBOURS, numbers.line(measure.neighbours())));
        lines.add(new TrendLine("other sites", Look.PROGRAMME, numbers.line(measure.programme())));
        Trend twin = twin();
        if (twin != null) {
            lines.add(new TrendLine("its synthetic twin", Look.TWIN, onTimes(numbers, twin)));
        }
        lines.add(new TrendLine(site, Look.SITE, numbers.line(measure.site())));
        List<Integer> times = times();
        boolean marked = start != null && start <= times.get(times.size() - 1);
        return new TrendChart(
                words,
                times.stream().map(context::time).toList(),
                numbers.share() ? PER_CENT : measure.measure().unit(),
                marked && start != null ? (Integer) position(start) : null,
                marked && start != null && start < times.get(0)
                        ? "joined before " + context.time(times.get(0))
                        : "joined",
                numbers.line(measure.lower()),
                numbers.line(measure.upper()),
                lines);
    }

    /** Returns the numbers behind the chart. */
    Table table() {
        ShownNumbers numbers = numbers();
        Map<String, Trend> shown = new LinkedHashMap<>();
        shown.put(site, measure.site());
        Trend twin = twin();
        if (twin != null) {
            shown.put("Its synthetic twin", twin);
        }
        shown.put("Other sites", measure.programme());
        shown.put("Neighbours", measure.neighbours());
        shown.put(capital(countryMedian()), measure.median());
        shown.put("Lower quartile", measure.lower());
        shown.put("Upper quartile", measure.upper());
        List<Column> columns = new ArrayList<>(List.of(new Column(capital(time.one()), true)));
        List<List<Cell>> cells = new ArrayList<>();
        times().forEach(each -> cells.add(new ArrayList<>()));
        shown.forEach((name, trend) -> {
            if (trend == twin || trend == measure.site() || hasNumber(trend)) {
                columns.add(new Column(name, false));
                for (int i = 0; i < times().size(); i++) {
                    cells.get(i).add(numbers.cell(at(trend, times().get(i))));
                }
            }
        });
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Row(context.time(times().get(i)), false, cells.get(i)));
        }
        return new Table(
                "",
                measure.measure().label() + " by " + time.one(),
                unitWords(numbers),
                List.of(),
                columns,
                rows,
                List.of(),
                notes(),
                List.of());
    }

    /** Returns what the numbers are measured in, with a capital. */
    String unitWords() {
        return unitWords(numbers());
    }

    private String unitWords(ShownNumbers numbers) {
        String unit = measure.measure().unit();
        if (!numbers.share() || unit.contains(PER_CENT)) {
            return capital(unit);
        }
        return unit.isEmpty() ? capital(PER_CENT) : capital(unit) + ", " + PER_CENT;
    }

    /** What stands in place of numbers, each said once. */
    private List<String> notes() {
        Set<String> reasons = new TreeSet<>(CodePointOrder.INSTANCE);
        all().flatMap(each -> each.values().stream()).forEach(each -> {
            if (each instanceof Value.NotIdentified missing) {
                reasons.add(missing.reason());
            }
        });
        List<String> notes = new ArrayList<>();
        notes.addAll(behind());
        if (reasons.remove(SmallCounts.HIDDEN)) {
            notes.add(
                    "[c]: hidden, because a number of fewer than five people stands behind it or could be computed from it.");
        }
        if (!reasons.isEmpty()) {
            notes.add("\u2014: no number: " + String.join("; ", reasons) + ".");
        }
        return notes;
    }

    /** How many units stand behind the median, where there is one. */
    private List<String> behind() {
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < times().size(); i++) {
            if (measure.median().values().get(i) instanceof Value.Plain
                    && at(measure.behind().shown(), times().get(i)) instanceof Value.Plain shown) {
                fewest = Math.min(fewest, (int) shown.value());
                most = Math.max(most, (int) shown.value());
            }
        }
        if (most == 0) {
            return List.of();
        }
        return List.of(capital(countryMedian()) + " and quartiles: of "
                + (fewest == most ? "" : NumberText.count(fewest) + " to ") + NumberText.count(most) + " of "
                + NumberText.count(measure.behind().all()) + " "
                + context.place().many() + ".");
    }

    /** What the median is called: with the name of the country where there is one. */
    String countryMedian() {
        return context.country().isEmpty() ? "all others, median" : context.country() + ", median";
    }

    private ShownNumbers numbers() {
        return ShownNumbers.of(measure.measure(), all().toList());
    }

    private Stream<Trend> all() {
        return Stream.concat(
                Stream.of(
                        measure.site(),
                        measure.programme(),
                        measure.neighbours(),
                        measure.median(),
                        measure.lower(),
                        measure.upper()),
                Stream.ofNullable(twin()));
    }

    @Nullable
    Trend twin() {
        return measure.own() instanceof OwnEstimate.Estimated own ? own.path() : null;
    }

    private List<Integer> times() {
        return measure.site().times();
    }

    private int position(int time) {
        int position = 0;
        while (position < times().size() - 1 && times().get(position) < time) {
            position++;
        }
        return position;
    }

    private List<@Nullable Double> onTimes(ShownNumbers numbers, Trend trend) {
        List<Value> values = times().stream().map(each -> at(trend, each)).toList();
        return numbers.line(new Trend(times(), values));
    }

    private static Value at(Trend trend, int time) {
        int position = trend.times().indexOf(time);
        return position < 0
                ? new Value.NotIdentified("not in this period")
                : trend.values().get(position);
    }

    private static boolean hasNumber(Trend trend) {
        return trend.values().stream().anyMatch(each -> ShownValue.number(each) != null || SmallCounts.isHidden(each));
    }

    private static String capital(String text) {
        return StudyIndex.capital(text);
    }
}
