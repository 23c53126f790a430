package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.didactic.spec.FalseAlarms;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.text.NumberText;

/**
 * What false alarms mean, by rule: the shares as draws of a hundred, over all outcomes and estimators.
 *
 * @param alarms those that are known
 * @param nominal in how many of a hundred draws a method should err
 */
public record FalseAlarmWords(StudyIndex index, List<FalseAlarm> alarms, double nominal) {

    /** Returns the words of a study. */
    public static FalseAlarmWords of(StudyIndex index) {
        double level = index.analysis().inference().level();
        return new FalseAlarmWords(index, FalseAlarm.of(index), 100 * (1 - level));
    }

    /** Returns the finding: {@code With 16 adopters drawn at random, CR1 cries wolf in 7 to 9 of 100 draws, CR2 in 4}. */
    public String finding() {
        if (alarms.isEmpty()) {
            return "How often the methods cry wolf could not be told";
        }
        List<String> parts = new ArrayList<>();
        for (Reference each : FalseAlarm.references(index)) {
            List<FalseAlarm> own = of(each);
            if (!own.isEmpty()) {
                String times = range(own.stream()
                        .mapToDouble(one -> Math.rint(100 * one.share()))
                        .toArray());
                parts.add(
                        parts.isEmpty()
                                ? name(each) + " cries wolf in " + times + " of 100 draws"
                                : name(each) + " in " + times);
            }
        }
        String said = StudyIndex.listed(parts, "and");
        String adopters =
                range(alarms.stream().mapToDouble(FalseAlarm::adopters).toArray());
        return "With " + adopters + (adopters.equals("1") ? " adopter" : " adopters") + " drawn at random, " + said;
    }

    /** Returns what is counted, and which covariances err too often or too seldom. */
    public String note() {
        FalseAlarms asked = index.analysis().robustness().falseAlarms();
        String often = NumberText.brief(Math.rint(nominal * 1e6) / 1e6);
        StringBuilder note = new StringBuilder(
                "Adopters are drawn at random among the never treated"
                        + (asked == null
                                ? ""
                                : ", " + NumberText.count(asked.draws()) + " times with seed " + asked.seed())
                        + ", and the outcome stays as it is: nobody has an effect. A method that should err in " + often
                        + " of 100 draws errs in as many as stated; the interval (95\u00a0%, Wilson) is that of so many draws.");
        for (Reference each : FalseAlarm.references(index)) {
            List<FalseAlarm> own = of(each);
            if (!own.isEmpty()) {
                note.append(' ').append(verdict(each, own));
            }
        }
        return note.toString();
    }

    /** Returns how a covariance is called within a sentence. */
    public static String name(Reference reference) {
        return reference == Reference.WILD ? "the wild bootstrap" : reference.word();
    }

    /** Returns how a covariance is called where it stands alone. */
    public static String heading(Reference reference) {
        return reference == Reference.WILD ? "Wild bootstrap" : reference.word();
    }

    private List<FalseAlarm> of(Reference reference) {
        return alarms.stream().filter(each -> each.reference() == reference).toList();
    }

    private String verdict(Reference reference, List<FalseAlarm> own) {
        long often = count(own, each -> 100 * each.low() > nominal);
        long seldom = count(own, each -> 100 * each.high() < nominal);
        String name = StudyIndex.capital(name(reference));
        if (often == 0 && seldom == 0) {
            return name + " errs about as often as it should.";
        }
        List<String> parts = new ArrayList<>();
        if (often > 0) {
            parts.add("too often" + among(often, own));
        }
        if (seldom > 0) {
            parts.add("too seldom" + among(seldom, own));
        }
        return name + " errs " + String.join(" and ", parts) + ".";
    }

    private static String among(long some, List<FalseAlarm> own) {
        return own.size() == 1 ? "" : " in " + NumberText.count(some) + " of " + NumberText.count(own.size()) + " rows";
    }

    private static long count(List<FalseAlarm> own, Predicate<FalseAlarm> which) {
        return own.stream().filter(which).count();
    }

    private static String range(double[] numbers) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double each : numbers) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        return least == most ? NumberText.whole(least) : NumberText.whole(least) + " to " + NumberText.whole(most);
    }
}
