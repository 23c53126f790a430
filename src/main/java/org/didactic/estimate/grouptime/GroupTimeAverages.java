package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.didactic.estimate.Term;
import org.jspecify.annotations.Nullable;

/**
 * The averages of group-time effects; an average without a cell is not there.
 *
 * @param simple over all cells from the start on, weighted by the cohorts' shares
 * @param periods by event time, weighted by the shares
 * @param groups by cohort, each period from the start on alike
 * @param calendar by period, the cohorts treated in it weighted by the shares
 * @param dynamic the mean of the event times from 0 on
 * @param ofGroups the groups weighted by the shares
 * @param ofCalendar the mean of the periods
 * @param pretrend the mean of the event times before 0
 */
record GroupTimeAverages(
        @Nullable Effect simple,
        List<Effect> periods,
        List<Effect> groups,
        List<Effect> calendar,
        @Nullable Effect dynamic,
        @Nullable Effect ofGroups,
        @Nullable Effect ofCalendar,
        @Nullable Effect pretrend) {

    /**
     * Returns the averages over the cells that have an estimate.
     *
     * @param balance the event time up to which a cohort must be seen to count in effects by event time; null for none
     */
    static GroupTimeAverages of(GroupTimeEffects effects, @Nullable Integer balance) {
        CohortShares shares = new CohortShares(effects);
        List<GroupTimeCell> cells = effects.identified();
        List<GroupTimeCell> after = those(cells, each -> each.cell().after());

        List<Effect> periods = new ArrayList<>();
        List<GroupTimeCell> seen = balance == null ? cells : balanced(cells, effects.periods(), balance);
        for (int eventTime : distinct(seen, Cell::eventTime)) {
            periods.add(byShare(
                    shares,
                    new Term.Period(eventTime),
                    those(seen, each -> each.cell().eventTime() == eventTime)));
        }
        List<Effect> groups = new ArrayList<>();
        List<CohortShares.Part> ofCohorts = new ArrayList<>();
        for (int cohort : distinct(after, Cell::cohort)) {
            Effect group = PlainMean.ofCells(
                    new Term.Group(cohort),
                    effects.units(),
                    those(after, each -> each.cell().cohort() == cohort));
            groups.add(group);
            ofCohorts.add(CohortShares.Part.of(group, cohort));
        }
        List<Effect> calendar = new ArrayList<>();
        for (int time : distinct(after, Cell::time)) {
            calendar.add(byShare(
                    shares,
                    new Term.Calendar(time),
                    those(after, each -> each.cell().time() == time)));
        }
        return new GroupTimeAverages(
                after.isEmpty() ? null : byShare(shares, new Term.Att(), after),
                List.copyOf(periods),
                List.copyOf(groups),
                List.copyOf(calendar),
                mean(new Term.AttOver(Term.Over.DYNAMIC), periods, effect -> eventTime(effect) >= 0),
                groups.isEmpty() ? null : shares.average(new Term.AttOver(Term.Over.GROUP), ofCohorts),
                mean(new Term.AttOver(Term.Over.CALENDAR), calendar, effect -> true),
                mean(new Term.Pretrend(), periods, effect -> eventTime(effect) < 0 && !effect.reference()));
    }

    /** Returns the average over all cells from the start on, and no other. */
    static GroupTimeAverages simpleAlone(GroupTimeEffects effects) {
        List<GroupTimeCell> after =
                those(effects.identified(), each -> each.cell().after());
        Effect simple = after.isEmpty() ? null : byShare(new CohortShares(effects), new Term.Att(), after);
        return new GroupTimeAverages(simple, List.of(), List.of(), List.of(), null, null, null, null);
    }

    /** Returns the averages over all cells of a kind that are there. */
    List<Effect> overall() {
        List<Effect> all = new ArrayList<>();
        for (Effect each : new @Nullable Effect[] {simple, dynamic, ofGroups, ofCalendar, pretrend}) {
            if (each != null) {
                all.add(each);
            }
        }
        return all;
    }

    /** Returns the cells in the same span of event times of the cohorts that are seen long enough. */
    private static List<GroupTimeCell> balanced(List<GroupTimeCell> cells, int[] periods, int balance) {
        int last = periods[periods.length - 1];
        int span = last - periods[0];
        return those(
                cells,
                each -> last - each.cell().cohort() >= balance
                        && each.cell().eventTime() <= balance
                        && each.cell().eventTime() >= balance - span);
    }

    private static Effect byShare(CohortShares shares, Term term, List<GroupTimeCell> cells) {
        return shares.average(term, cells.stream().map(CohortShares.Part::of).toList());
    }

    private static @Nullable Effect mean(Term term, List<Effect> effects, Predicate<Effect> counts) {
        List<Effect> some = effects.stream().filter(counts).toList();
        return some.isEmpty() ? null : PlainMean.ofEffects(term, some);
    }

    private static int eventTime(Effect effect) {
        return effect.cells().get(0).cell().eventTime();
    }

    private static List<GroupTimeCell> those(List<GroupTimeCell> cells, Predicate<GroupTimeCell> wanted) {
        return cells.stream().filter(wanted).toList();
    }

    private static Iterable<Integer> distinct(List<GroupTimeCell> cells, ToIntFunction<Cell> property) {
        TreeSet<Integer> values = new TreeSet<>();
        cells.forEach(each -> values.add(property.applyAsInt(each.cell())));
        return values;
    }
}
