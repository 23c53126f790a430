package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.SiteMeasure;

/** The opening of a briefing: one short sentence for each kind of finding, the clear ones first. */
record Lede(SiteWords words) {

    String text() {
        Integer start = words.site().start();
        if (start == null) {
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
                case LOWER, HIGHER -> clear.add(new Title(about).against("its twin"));
                case LITTLE -> little.add(about.label());
                case CANNOT_TELL -> unclear.add(about.label());
                case NOT_ESTIMATED -> refused.add(about.label());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!clear.isEmpty()) {
            sentences.add("Since " + words.context().time(start) + ", " + SiteContext.joined(clear, "and") + ".");
        }
        add(sentences, "Little or nothing changed against its twin in ", little, "and", "");
        add(sentences, "We cannot tell whether ", unclear, "or", " moved away from its twin");
        add(
                sentences,
                "There is no estimate for this " + words.context().place().one() + " alone of ",
                refused,
                "or",
                "");
        add(sentences, "Small numbers hide ", hidden, "and", "");
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String open, List<String> labels, String last, String close) {
        if (!labels.isEmpty()) {
            sentences.add(open + SiteContext.joined(labels, last) + close + ".");
        }
    }
}
