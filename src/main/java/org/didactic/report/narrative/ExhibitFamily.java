package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.spec.Analysis;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.RobustnessSpec.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Tables and figures of the appendix that come in families; the key of one is the word of its family, a colon and its
 * subject: {@code windows:funded}, {@code pretrends:all}, {@code declared:sites}.
 */
public enum ExhibitFamily {
    /** A small table of the author's own. */
    DECLARED(Kind.TABLE, ExhibitFamily::declared, analysis -> true),
    /** How covariates go together, and what each adds to the others. */
    CORRELATIONS(Kind.TABLE, ExhibitFamily::outcomes, selected(Selection::vif)),
    /** Covariates of adopters and others before anyone starts, and a model of adoption. */
    BALANCE(Kind.TABLE, ExhibitFamily::outcomes, selected(each -> each.balance() || each.logit())),
    /** Narrower samples around the start. */
    WINDOWS(Kind.TABLE, ExhibitFamily::outcomes, asked(each -> !each.windows().isEmpty())),
    /** A start moved back in time. */
    PLACEBO(Kind.TABLE, ExhibitFamily::outcomes, asked(each -> each.placebo() != null)),
    /** What the tests of the effects before the start say, and what they could have seen. */
    PRETRENDS(Kind.TABLE, ExhibitFamily::all, asked(RobustnessSpec::pretrend)),
    /** How far parallel trends may fail. */
    BOUNDS(Kind.TABLE, ExhibitFamily::outcomes, asked(each -> each.sensitivity() != null)),
    /** The average effect without one unit or cohort. */
    WITHOUT(Kind.TABLE, ExhibitFamily::all, asked(RobustnessSpec::influence)),
    /** What a referee would try. */
    VARIANTS(Kind.TABLE, ExhibitFamily::all, asked(each -> !each.variants().isEmpty())),
    /** Whether a missing outcome goes with treatment. */
    MISSINGNESS(Kind.TABLE, ExhibitFamily::all, selected(Selection::missingness)),
    /** Starts that change places among units. */
    PERMUTATION(Kind.TABLE, ExhibitFamily::all, asked(each -> each.permutation() != null)),
    /** P-values adjusted for the number of outcomes. */
    SEVERAL_OUTCOMES(Kind.TABLE, ExhibitFamily::all, asked(each -> each.severalOutcomes() != null)),
    /** How often adopters drawn at random seem to have an effect. */
    FALSE_ALARMS(Kind.TABLE, ExhibitFamily::all, asked(each -> each.falseAlarms() != null)),
    /** What the programme claims to change, and what data show of it. */
    IMPACTS(Kind.TABLE, ExhibitFamily::all, beside(each -> each.impacts() != null)),
    /** What the effects may be worth. */
    VALUATION(Kind.TABLE, ExhibitFamily::all, beside(each -> each.valuation() != null)),
    /** How many values of each printed table come out. */
    PUBLISHED(Kind.TABLE, ExhibitFamily::all, analysis -> analysis.published() != null),
    /** Single event times, and beside them the placebo in time. */
    YEARLY(Kind.FIGURE, ExhibitFamily::outcomes, asked(each -> each.yearly() || each.placebo() != null)),
    /** The estimators of an outcome, those of the appendix too, in one picture. */
    AGREEMENT(Kind.FIGURE, ExhibitFamily::outcomes, analysis -> true),
    /** The average effect under every combination of choices. */
    CURVE(Kind.FIGURE, ExhibitFamily::outcomes, asked(each -> each.curve() != null)),
    /** Who starts when, and where the outcome is missing. */
    ROLLOUT(Kind.FIGURE, ExhibitFamily::outcomes, analysis -> true),
    /** Intervals as parallel trends fail more and more, an outcome a panel. */
    SENSITIVITY(Kind.FIGURE, ExhibitFamily::all, asked(each -> each.sensitivity() != null)),
    /** The average effect without each unit in turn, an outcome a panel. */
    INFLUENCE(Kind.FIGURE, ExhibitFamily::all, asked(RobustnessSpec::influence)),
    /** The shares of false alarms with their intervals, an outcome a panel; its keys are those of the table. */
    FALSE_ALARM_DOTS(Kind.FIGURE, ExhibitFamily::all, asked(each -> each.falseAlarms() != null)),
    /** The cogs of the programme, from what goes in to what changes in the whole system. */
    LOGIC_MODEL(Kind.FIGURE, ExhibitFamily::all, beside(each -> each.impacts() != null)),
    /** The sites beside the units outside, a marker a panel. */
    MARKERS(Kind.FIGURE, ExhibitFamily::all, beside(each -> each.impacts() != null)),
    /** What moves the totals of what the effects may be worth. */
    GAINS(Kind.FIGURE, ExhibitFamily::all, beside(each -> each.valuation() != null));

    private static final String ALL = "all";

    private final Kind kind;
    private final Function<Analysis, List<String>> subjects;
    private final Predicate<Analysis> asked;

    ExhibitFamily(Kind kind, Function<Analysis, List<String>> subjects, Predicate<Analysis> asked) {
        this.kind = kind;
        this.subjects = subjects;
        this.asked = asked;
    }

    /** Returns the family of a key, or null when it has none. */
    public static @Nullable ExhibitFamily of(Kind kind, String key) {
        int colon = key.indexOf(':');
        return Arrays.stream(values())
                .filter(each -> each.kind == kind && colon > 0 && each.word().equals(key.substring(0, colon)))
                .findFirst()
                .orElse(null);
    }

    /** Returns what stands behind the family's word in a key. */
    public static String subject(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Returns the keys of all families of a kind that this analysis asks for. */
    static List<String> keys(Kind kind, Analysis analysis) {
        List<String> keys = new ArrayList<>();
        for (ExhibitFamily each : values()) {
            if (each.kind == kind) {
                keys.addAll(each.keys(analysis));
            }
        }
        return keys;
    }

    /** Returns the keys of this family that the analysis asks for. */
    public List<String> keys(Analysis analysis) {
        return asked.test(analysis)
                ? subjects.apply(analysis).stream()
                        .map(each -> word() + ":" + each)
                        .toList()
                : List.of();
    }

    /** Returns whether its members are tables. */
    boolean isTable() {
        return kind == Kind.TABLE;
    }

    /** Returns whether it shows what goes out beside a study, whatever the study asks for besides. */
    boolean isCompanion() {
        return this == IMPACTS || this == VALUATION || this == LOGIC_MODEL || this == MARKERS || this == GAINS;
    }

    /** Returns the word before the colon in its keys. */
    String word() {
        return this == FALSE_ALARM_DOTS ? FALSE_ALARMS.word() : list();
    }

    /** Returns the name under which a narrative finds its keys. */
    String list() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Predicate<Analysis> asked(Predicate<RobustnessSpec> what) {
        return analysis -> what.test(analysis.robustness());
    }

    private static Predicate<Analysis> beside(Predicate<CompanionSpec> what) {
        return analysis -> what.test(analysis.companions());
    }

    private static Predicate<Analysis> selected(Predicate<Selection> what) {
        return analysis -> what.test(analysis.robustness().selection());
    }

    private static List<String> outcomes(Analysis analysis) {
        return analysis.outcomes().stream().map(each -> each.id().value()).toList();
    }

    private static List<String> declared(Analysis analysis) {
        return analysis.report().tables().stream()
                .map(each -> each.id().value())
                .toList();
    }

    private static List<String> all(Analysis analysis) {
        return List.of(ALL);
    }
}
