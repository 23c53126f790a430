package org.didactic.report.wording.site;

import java.util.List;
import java.util.Locale;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.report.StudyResults;
import org.didactic.report.wording.Noun;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.PanelSpec;

/**
 * What all sentences of a study's briefings share.
 *
 * @param programme what the pages call the programme
 * @param country what they call all units together, empty where there is no name
 * @param place the word for a unit
 * @param measures what the pages show
 * @param adoptersKnown whether the data say who joined
 * @param baseline when neighbours were compared: {@code in 2016-17}
 */
public record SiteContext(
        String programme,
        String country,
        Noun place,
        Years years,
        List<MeasureSpec> measures,
        boolean adoptersKnown,
        String baseline) {

    /** Returns the context of a study that asks for these briefings and has these sites. */
    public static SiteContext of(StudyResults study, BriefingsSpec briefings, List<SiteBriefing> sites) {
        String baseline = new Baseline(study.panels(), briefings, sites).words();
        return of(study.analysis(), briefings, study.adoptersKnown(), baseline);
    }

    /** Returns the context of an analysis that asks for these briefings. */
    static SiteContext of(Analysis analysis, BriefingsSpec briefings, boolean adoptersKnown, String baseline) {
        List<Noun> nouns = analysis.data().panels().stream()
                .map(PanelSpec::unit)
                .map(each -> Noun.ofUnit(each.value()))
                .distinct()
                .toList();
        return new SiteContext(
                briefings.programme().isEmpty() ? analysis.treatment().name() : briefings.programme(),
                briefings.country(),
                nouns.size() == 1 ? nouns.get(0) : Noun.ofUnit(""),
                briefings.years(),
                briefings.measures(),
                adoptersKnown,
                baseline);
    }

    /** Returns a time as the pages write it: {@code 2016-17} for 2016 where years are financial. */
    public String time(int time) {
        return years.text(time);
    }

    /** Returns the words for the median of all units outside the programme: {@code the middle of England}. */
    public String middle() {
        return country.isEmpty() ? "the middle of all other " + place.many() : "the middle of " + country;
    }

    /** Returns whom the median and the quartiles are of: {@code all authorities outside the programme}. */
    public String others() {
        return "all " + place.many() + (adoptersKnown ? " outside the programme" : "");
    }

    /** Returns what readers call the measure with this id, as it stands within a sentence; the id if none has it. */
    public String measure(String id) {
        return measures.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(each -> inSentence(each.label()))
                .orElse(id);
    }

    /** Returns a label as it stands within a sentence: its first letter is small unless it begins with an abbreviation. */
    public static String inSentence(String label) {
        int first = label.offsetByCodePoints(0, label.isEmpty() ? 0 : 1);
        boolean word = first < label.length() && !Character.isUpperCase(label.codePointAt(first));
        boolean name =
                first < label.length() && !Character.isLetter(label.codePointAt(first)) && label.charAt(first) != ' ';
        return word && !name ? label.substring(0, first).toLowerCase(Locale.ROOT) + label.substring(first) : label;
    }
}
