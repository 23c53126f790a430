package org.didactic.reproduce.diff;

import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two runs.
 *
 * @param summary one line that counts it
 * @param sections those with something in them
 */
public record RunDiff(String summary, List<DiffSection> sections) {

    /** Returns what differs; numbers that are within the tolerance do not. */
    public static RunDiff of(RecordedRun before, RecordedRun now, Tolerance tolerance) {
        DiffSection options = OptionsDiff.of(before.manifest(), now.manifest());
        NumbersDiff numbers = NumbersDiff.of(before.numbers(), now.numbers(), tolerance);
        SamplesDiff samples = SamplesDiff.of(before, now);
        DiffSection verdicts = VerdictsDiff.of(before.numbers(), now.numbers());
        List<DiffSection> sections = Stream.of(
                        Stream.of(options, verdicts),
                        numbers.sections().stream(),
                        Stream.of(samples.section()))
                .flatMap(each -> each)
                .filter(each -> !each.rows().isEmpty())
                .toList();
        if (sections.isEmpty()) {
            return new RunDiff(
                    "Nothing changed: the same options, samples and verdicts, and all "
                            + Counted.of(now.numbers().size(), "row") + " of numbers within " + tolerance.words()
                            + ".",
                    sections);
        }
        String summary = Counted.of(options.rows().size(), "option") + " changed, "
                + Counted.of(verdicts.rows().size(), "verdict") + " flipped, " + numbers.summary() + ", "
                + samples.summary() + ".";
        return new RunDiff(summary, sections);
    }

    /** Returns whether nothing differs. */
    public boolean isSame() {
        return sections.isEmpty();
    }
}
