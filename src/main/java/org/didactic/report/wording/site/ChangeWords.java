package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;

/** What changed, for the site and for each that it is compared with. */
record ChangeWords(About about) {

    String text() {
        Change change = about.measure().change();
        if (about.isHidden()) {
            return "The number is hidden ([c]) because fewer than " + SmallCounts.SMALLEST_SHOWN
                    + " people stand behind it.";
        }
        Double here = About.number(change.site());
        if (here == null) {
            return "No change can be shown here: " + change.site().reason() + ".";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(site(change, here));
        sentences.addAll(comparisons(change));
        sentences.addAll(differences(change));
        sentences.add("A change alone does not show its cause.");
        return String.join(" ", sentences);
    }

    /** Returns from when to when a change reaches. */
    static String span(About about) {
        Integer start = about.site().start();
        if (start != null) {
            return "since " + about.context().time(start);
        }
        List<Integer> times = numbered(about.measure().site());
        return times.isEmpty()
                ? "over these years"
                : "from " + about.context().time(times.get(0)) + " to "
                        + about.context().time(times.get(times.size() - 1));
    }

    /** Returns the times at which a trend has a number: a change is counted from the first of them to the last. */
    private static List<Integer> numbered(Trend trend) {
        return IntStream.range(0, trend.times().size())
                .filter(place -> trend.values().get(place) instanceof Value.Plain)
                .mapToObj(trend.times()::get)
                .toList();
    }

    private String site(Change change, double here) {
        Amount amount = about.amount();
        Double before = About.number(change.before());
        Double after = About.number(change.after());
        String levels = before == null || after == null
                ? ""
                : ", "
                        + (about.joined()
                                ? amount.levels(before, " before joining", after, " since")
                                : amount.levels(before, "", after, ""));
        String moved = about.hardly(here)
                ? " hardly moved here"
                : (here < 0 ? " fell" : " rose") + " here by " + amount.size(here);
        String when = about.joined() ? "" : " " + span(about);
        return about.measure().measure().label() + moved + when + levels + ".";
    }

    private List<String> comparisons(Change change) {
        List<String> known = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        add(known, change.programme(), "in " + joiners());
        add(known, change.country(), "in " + about.context().middle());
        add(known, change.neighbours(), "among its neighbours");
        if (!known.isEmpty()) {
            sentences.add("Over the same years the change was " + SiteContext.joined(known, "and") + ".");
        }
        if (About.number(change.programme()) == null && about.joined()) {
            sentences.add("The average of " + joiners() + " is not shown: " + why(change.programme()) + ".");
        }
        return sentences;
    }

    private String joiners() {
        return about.joined() ? "the other sites that joined" : "the sites that joined";
    }

    private void add(List<String> known, Value value, String where) {
        Double number = About.number(value);
        if (number != null) {
            known.add(about.amount().smallSigned(number) + " " + where);
        }
    }

    private List<String> differences(Change change) {
        List<String> known = new ArrayList<>();
        addGap(known, change.againstProgramme(), joiners());
        addGap(known, change.againstCountry(), about.context().middle());
        addGap(known, change.againstNeighbours(), "its neighbours");
        return known.isEmpty() ? List.of() : List.of("Compared " + String.join("; ", known) + ".");
    }

    private void addGap(List<String> known, Value value, String than) {
        Double gap = About.number(value);
        if (gap != null) {
            known.add("with " + than + (known.isEmpty() ? ", that is " : ", ")
                    + (about.hardly(gap)
                            ? "about the same"
                            : about.amount().small(gap) + (gap < 0 ? " lower" : " higher")));
        }
    }

    /** A reason as it is said; that of small counts is a sign. */
    static String why(Value value) {
        return SmallCounts.isHidden(value)
                ? "hidden because fewer than " + SmallCounts.SMALLEST_SHOWN + " people stand behind it"
                : value.reason();
    }
}
