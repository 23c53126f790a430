package org.didactic.report.narrative;

import java.util.Map;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The rule that every number of a narrative comes from the results by its id.
 *
 * @param sources of templates by their names below the study's folder
 */
record TypedNumbers(Analysis analysis, Map<String, String> sources) {
    private static final String OTHERWISE =
            "; a number that no estimate gives stands in <@quoted>\u2026</@quoted> or under report.harmless";

    /**
     * Adds the numbers that are typed by hand.
     *
     * @param index where to look up what they resemble; null before there are estimates
     */
    void check(@Nullable StudyIndex index, Problems problems) {
        TypingRules rules = TypingRules.of(analysis, sources.values());
        PrintedIds printed = null;
        for (Map.Entry<String, String> each : sources.entrySet()) {
            for (TypedNumber number : TypedNumber.in(each.getValue(), rules)) {
                if (printed == null && index != null) {
                    printed = new PrintedIds(index);
                }
                problems.add(new Problem(
                        BoundName.position(OwnTemplates.shown(analysis, each.getKey()), each.getValue(), number.at()),
                        "",
                        "a number is typed by hand (" + number.shown() + ")",
                        remedy(number, printed)));
            }
        }
    }

    private static String remedy(TypedNumber number, @Nullable PrintedIds printed) {
        if (!number.exhibit().isEmpty()) {
            return "<@ref \"" + number.exhibit() + ":\u2026\"/>, which prints the number that it has; one of another"
                    + " text stands in <@quoted>\u2026</@quoted> or under report.harmless";
        }
        PrintedIds.Found found = printed == null ? null : printed.find(number.shown());
        String instead = found == null
                ? "${est(\"\u2026\")} or another function prints it by its id"
                : "${" + found.call() + "}, which prints " + found.text();
        return instead + OTHERWISE;
    }
}
