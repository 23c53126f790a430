package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.wording.ShownValue;
import org.didactic.report.wording.StudyIndex;

/** What changed, for the site and for each that it is compared with. */
record ChangeWords(About about) {

    static final String CAUTION = "A change alone does not show its cause.";

    /** Returns what the text begins with: the change here, then those over the same years. */
    String lead() {
        Change change = about.measure().change();
        if (about.isHidden()) {
            return "This change is " + hidden("([c]) ") + ".";
        }
        Double here = ShownValue.number(change.site());
        if (here == null) {
            return "No change can be shown here: " + change.site().reason() + ".";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(site(change, here));
        sentences.addAll(comparisons(change));
        return String.join(" ", sentences);
    }

    String text() {
        Change change = about.measure().change();
        String lead = lead();
        Double here = ShownValue.number(change.site());
        if (about.isHidden() || here == null) {
            return lead;
        }
        List<String> sentences = new ArrayList<>(List.of(lead));
        sentences.addAll(differences(change, here));
        sentences.add(CAUTION);
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
        Double before = ShownValue.number(change.before());
        Double after = ShownValue.number(change.after());
        String levels = before == null || after == null
                ? ""
                : ", "
                        + (about.joined()
                                ? amount.levels(before, " before joining", after, " since", about.hardly(here))
                                : amount.levels(before, "", after, "", about.hardly(here)));
        String moved = about.hardly(here)
                ? " hardly moved here"
                : (here < 0 ? " fell" : " rose") + " here by " + amount.size(here);
        String when = about.joined() ? "" : " " + span(about);
        return about.measure().measure().label() + moved + when + levels + ".";
    }

    private List<String> comparisons(Change change) {
        List<String> moved = new ArrayList<>();
        List<String> stood = new ArrayList<>();
        add(moved, stood, change.programme(), "in " + joiners());
        add(moved, stood, change.country(), "in " + about.context().middle());
        add(moved, stood, change.neighbours(), "among its neighbours");
        List<String> parts = new ArrayList<>();
        if (!moved.isEmpty()) {
            parts.add("the change was " + StudyIndex.listed(moved, "and"));
        }
        if (!stood.isEmpty()) {
            parts.add("hardly anything changed " + StudyIndex.listed(stood, "or"));
        }
        List<String> sentences = new ArrayList<>();
        if (!parts.isEmpty()) {
            sentences.add("Over the same years " + String.join("; ", parts) + ".");
        }
        if (ShownValue.number(change.programme()) == null && about.joined()) {
            sentences.add("The average of " + joiners() + " is not shown: " + why(change.programme()) + ".");
        }
        return sentences;
    }

    private String joiners() {
        return about.joined() ? "the other sites that joined" : "the sites that joined";
    }

    private void add(List<String> moved, List<String> stood, Value value, String where) {
        Double number = ShownValue.number(value);
        if (number != null && about.hardly(number)) {
            stood.add(where);
        } else if (number != null) {
            moved.add(about.amount().smallSigned(number) + " " + where);
        }
    }

    private List<String> differences(Change change, double here) {
        List<Gap> gaps = new ArrayList<>();
        addGap(gaps, here, change.programme(), change.againstProgramme(), joiners());
        addGap(
                gaps,
                here,
                change.country(),
                change.againstCountry(),
                about.context().middle());
        addGap(gaps, here, change.neighbours(), change.againstNeighbours(), "its neighbours");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            boolean again = i > 0 && gaps.get(i - 1).subject().equals(gap.subject());
            said.add("with " + gap.than() + ", " + (again ? "" : gap.subject()) + gap.size());
        }
        return said.isEmpty() ? List.of() : List.of("Compared " + String.join("; ", said) + ".");
    }

    /** What a gap is of, which is said once where several follow each other, and how large it is. */
    private record Gap(String than, String subject, String size) {}

    /** Adds a gap by what moved: two falls and two rises have sizes, anything else is a change that is higher or lower. */
    private void addGap(List<Gap> gaps, double here, Value other, Value against, String than) {
        Double gap = ShownValue.number(against);
        Double there = ShownValue.number(other);
        if (gap == null) {
            return;
        }
        boolean alike = there != null && !about.hardly(here) && !about.hardly(there) && (here < 0) == (there < 0);
        String subject = alike ? (here < 0 ? "the fall here was " : "the rise here was ") : "the change here was ";
        String size = about.amount().small(gap);
        if (about.hardly(gap)) {
            size = "about the same";
        } else if (alike) {
            size += (gap < 0) == (here < 0) ? " larger" : " smaller";
        } else {
            size += gap < 0 ? " lower" : " higher";
        }
        gaps.add(new Gap(than, subject, size));
    }

    /** Why small counts hide a number. */
    private static String hidden(String mark) {
        return "hidden " + mark + "because fewer than " + SmallCounts.SMALLEST_SHOWN
                + " people stand behind it, or because such a number could be computed from it";
    }

    /** A reason as it is said; that of small counts is a sign. */
    static String why(Value value) {
        return SmallCounts.isHidden(value) ? hidden("") : value.reason();
    }
}
