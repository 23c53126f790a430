package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.RolloutFigure;
import org.didactic.report.figure.RolloutFigure.Band;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Who starts when, and where the outcome is missing; from the panel alone. */
final class RolloutFigures {
    /** With more adopters than these, a band is a cohort instead of a unit. */
    private static final int MOST_NAMED = 40;

    private final Panel panel;
    private final TreatmentTiming timing;
    private final List<Integer> times;
    private final int[][] observed;
    private final int expected;

    private RolloutFigures(Panel panel, NumberColumn values) {
        this.panel = panel;
        this.timing = new TreatmentTiming(panel);
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < panel.rows(); row++) {
            all.add(panel.time(row));
        }
        this.times = List.copyOf(all);
        Map<Integer, Integer> places = new LinkedHashMap<>();
        times.forEach(time -> places.put(time, places.size()));
        this.observed = new int[panel.units().size()][times.size()];
        int[][] rows = new int[panel.units().size()][times.size()];
        int most = 1;
        for (int row = 0; row < panel.rows(); row++) {
            int place = places.getOrDefault(panel.time(row), 0);
            most = Math.max(most, ++rows[panel.unit(row)][place]);
            observed[panel.unit(row)][place] += values.missing(row) == null ? 1 : 0;
        }
        this.expected = most;
    }

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        OutcomeSpec outcome = request.outcome();
        Panel panel = index.panel(outcome);
        if (panel.rows() == 0) {
            return null;
        }
        RolloutFigures rollout =
                new RolloutFigures(panel, panel.number(outcome.column().value()));
        Noun time = Noun.ofTime(index.panelSpec(outcome).time().value());
        List<Band> bands = rollout.bands(index.unit(outcome));
        String finding = rollout.finding(outcome, index.unit(outcome));
        String caption = "Each row is one " + index.unit(outcome).one()
                + ", or several together where a number stands in place of a name; each column one " + time.one()
                + ". Where "
                + "part of a cell has no outcome, that share of it is hatched from above"
                + (rollout.expected > 1 ? "; a cell may hold " + rollout.expected + " rows of the data" : "") + ".";
        return new RolloutFigure(
                new FigureText(request.idPrefix(), finding, description(bands), caption),
                rollout.times.stream()
                        .map(each -> NumberText.withMinus(Integer.toString(each)))
                        .toList(),
                bands);
    }

    private List<Band> bands(Noun unit) {
        Map<Integer, List<Integer>> cohorts = new TreeMap<>();
        for (int i = 0; i < panel.units().size(); i++) {
            if (timing.everTreated(i) || timing.status(i) == Status.AFTER) {
                cohorts.computeIfAbsent(timing.start(i), start -> new ArrayList<>())
                        .add(i);
            }
        }
        int adopters = cohorts.values().stream().mapToInt(List::size).sum();
        List<Band> bands = new ArrayList<>();
        cohorts.forEach((start, units) -> {
            String group = "from " + NumberText.withMinus(Integer.toString(start));
            if (adopters <= MOST_NAMED) {
                units.forEach(each -> bands.add(band(group, panel.units().get(each), List.of(each))));
            } else {
                bands.add(band(group, unit.count(units.size(), NumberText.count(units.size())), units));
            }
        });
        together(bands, "never treated", unit, Status.NEVER);
        together(bands, "start unknown", unit, Status.UNKNOWN);
        return bands;
    }

    private void together(List<Band> bands, String group, Noun unit, Status status) {
        List<Integer> units = IntStream.range(0, panel.units().size())
                .filter(each -> timing.status(each) == status)
                .boxed()
                .toList();
        if (!units.isEmpty()) {
            bands.add(band(group, unit.count(units.size(), NumberText.count(units.size())), units));
        }
    }

    private Band band(String group, String label, List<Integer> units) {
        boolean treated = timing.everTreated(units.get(0));
        List<Band.Cell> cells = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            int place = i;
            int seen = units.stream().mapToInt(each -> observed[each][place]).sum();
            cells.add(new Band.Cell(
                    treated && timing.start(units.get(0)) <= times.get(i),
                    1 - (double) seen / (expected * units.size())));
        }
        return new Band(group, label, units.size(), timing.status(units.get(0)) == Status.ALWAYS, cells);
    }

    private String finding(OutcomeSpec outcome, Noun unit) {
        int inside = 0;
        int always = 0;
        TreeSet<Integer> starts = new TreeSet<>();
        long seen = 0;
        for (int i = 0; i < panel.units().size(); i++) {
            if (timing.status(i) == Status.INSIDE) {
                inside++;
                starts.add(timing.start(i));
            }
            always += timing.status(i) == Status.ALWAYS ? 1 : 0;
            for (int count : observed[i]) {
                seen += count;
            }
        }
        double all = (double) expected * panel.units().size() * times.size();
        String when = starts.isEmpty()
                ? ""
                : starts.size() == 1
                        ? " in " + starts.first()
                        : " between " + starts.first() + " and " + starts.last() + ", in " + starts.size() + " cohorts";
        return outcome.label() + ": " + inside + " of "
                + unit.count(
                        panel.units().size(), NumberText.count(panel.units().size())) + " start" + when
                + (always == 0
                        ? ""
                        : "; " + always + (always == 1 ? " was" : " were") + " treated from the first period on")
                + "; "
                + NumberText.page(100 * (1 - seen / all), 1) + " % of the outcome is missing";
    }

    private static String description(List<Band> bands) {
        List<String> groups = new ArrayList<>();
        Map<String, Integer> units = new LinkedHashMap<>();
        bands.forEach(each -> units.merge(each.group(), each.units(), Integer::sum));
        units.forEach((group, count) -> groups.add(group + ": " + NumberText.count(count)));
        return "Units by start. " + String.join("; ", groups) + ".";
    }
}
