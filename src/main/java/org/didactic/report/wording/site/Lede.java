package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.report.wording.StudyIndex;

/** The opening of a briefing: one short sentence for each kind of finding, the clear ones first. */
record Lede(SiteWords words) {

    String text() {
        Integer start = words.site().start();
        if (start == null) {
            if (!words.context().adoptersKnown()) {
                return "Who joined " + words.context().programme() + " is not known here, so nothing is estimated.";
            }
            return "This " + words.context().place().one() + " has not joined "
                    + words.context().programme() + ". It is shown for comparison.";
        }
        List<String> clear = new ArrayList<>();
        List<String> little = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (SiteMeasure measure : words.site().measures()) {
            About about = words.about(measure);
            if (about.isHidden()) {
                hidden.add(about.label());
                continue;
            }
            switch (about.finding()) {
                case LOWER, HIGHER -> clear.add(new Title(about).against());
                case LITTLE -> little.add(about.label());
                case CANNOT_TELL -> unclear.add(about.label());
                case NOT_ESTIMATED -> refused.add(about.label());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!clear.isEmpty()) {
            sentences.add("Since " + words.context().time(start) + ", " + StudyIndex.listed(clear, "and") + ".");
        }
        add(sentences, "Set against its twin, little or nothing changed in ", little, "and", "");
        add(sentences, "We cannot tell whether ", unclear, "or", " ended higher or lower here than in its twin");
        add(
                sentences,
                "For ",
                refused,
                "and",
                " there is no estimate for this " + words.context().place().one() + " alone");
        add(
                sentences,
                "Some numbers on ",
                hidden,
                "and",
                " are hidden because fewer than " + SmallCounts.SMALLEST_SHOWN
                        + " people stand behind them, or because such a number could be computed from them");
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String open, List<String> labels, String last, String close) {
        if (!labels.isEmpty()) {
            sentences.add(open + StudyIndex.listed(labels, last) + close + ".");
        }
    }
}
