package org.didactic.reproduce.diff;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.reproduce.Tolerance;
import org.didactic.text.Counted;

/**
 * What differs between two runs.
 *
 * @param summary lines that count it
 * @param sections those with something in them
 */
public record RunDiff(List<String> summary, List<DiffSection> sections) {

    /** Returns what differs; numbers that are within the tolerance do not. */
    public static RunDiff of(RecordedRun before, RecordedRun now, Tolerance tolerance) {
        OptionsDiff options = OptionsDiff.of(before.manifest(), now.manifest());
        NumbersDiff numbers = NumbersDiff.of(before.numbers(), now.numbers(), tolerance);
        SamplesDiff samples = SamplesDiff.of(before, now);
        VerdictsDiff verdicts = VerdictsDiff.of(before.numbers(), now.numbers());
        List<DiffSection> sections = Stream.of(
                        Stream.of(options.section(), verdicts.section()),
                        numbers.sections().stream(),
                        Stream.of(samples.section()))
                .flatMap(each -> each)
                .filter(each -> !each.rows().isEmpty())
                .toList();
        if (sections.isEmpty()) {
            return new RunDiff(
                    List.of("Nothing changed: the same options, files, samples and verdicts, and "
                            + Counted.of(now.numbers().size(), "number") + " within " + tolerance.words() + "."),
                    sections);
        }
        return new RunDiff(
                List.of(options.summary(), verdicts.summary(), numbers.summary(), samples.summary()), sections);
    }

    /** Returns whether nothing differs. */
    public boolean isSame() {
        return sections.isEmpty();
    }
}
