package org.didactic.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * A whole analysis file, checked for everything that can be checked without the data; defaults are filled in.
 *
 * @param file the analysis file; sources are found relative to its folder
 * @param study the id that names the output folder
 * @param variables labels by column name, in the order of the file, each with the place of the name
 * @param covariates the common covariates, already part of each regression's {@link RegressionOptions}
 * @param singletons what the file says of them, null where it leaves that to the small-sample preset
 * @param accept reasons for which a design check is accepted, by check id
 * @param published printed values to compare with, null for none
 * @param packaging what only the author can say of a package for others
 * @param companions what goes out beside the study
 */
public record Analysis(
        Path file,
        Located<String> study,
        String title,
        List<Author> authors,
        Status status,
        DataSpec data,
        TreatmentSpec treatment,
        EventTime eventTime,
        @Nullable Window window,
        Map<String, Located<VariableSpec>> variables,
        List<OutcomeSpec> outcomes,
        List<Located<String>> covariates,
        List<EstimatorSpec> estimators,
        InferenceSpec inference,
        @Nullable Singletons singletons,
        AttWeights attWeights,
        RobustnessSpec robustness,
        Map<String, Located<String>> accept,
        ReportSpec report,
        @Nullable PublishedSpec published,
        PackageSpec packaging,
        CompanionSpec companions) {

    /** Returns an analysis that nothing goes out beside. */
    public Analysis(
            Path file,
            Located<String> study,
            String title,
            List<Author> authors,
            Status status,
            DataSpec data,
            TreatmentSpec treatment,
            EventTime eventTime,
            @Nullable Window window,
            Map<String, Located<VariableSpec>> variables,
            List<OutcomeSpec> outcomes,
            List<Located<String>> covariates,
            List<EstimatorSpec> estimators,
            InferenceSpec inference,
            @Nullable Singletons singletons,
            AttWeights attWeights,
            RobustnessSpec robustness,
            Map<String, Located<String>> accept,
            ReportSpec report,
            @Nullable PublishedSpec published,
            PackageSpec packaging) {
        this(
                file,
                study,
                title,
                authors,
                status,
                data,
                treatment,
                eventTime,
                window,
                variables,
                outcomes,
                covariates,
                estimators,
                inference,
                singletons,
                attWeights,
                robustness,
                accept,
                report,
                published,
                packaging,
                CompanionSpec.NONE);
    }

    /** Returns what an estimator does with singletons: what the file says, or else its small-sample preset. */
    public Singletons singletons(EstimatorSpec estimator) {
        if (singletons != null) {
            return singletons;
        }
        return estimator.options().inference().smallSample() == InferenceSpec.SmallSample.FIXEST_0_11
                ? Singletons.KEEP
                : Singletons.DROP;
    }

    /**
     * Returns the estimator whose average effect stands for an outcome: the last one that is not for the appendix only, since
     * files go from the simple to the robust.
     */
    public EstimatorSpec headline() {
        return estimators.stream()
                .filter(each -> !each.identity().appendix())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Someone who signs the report. */
    public record Author(String name, String affiliation) {}

    /** How far the numbers are to be trusted; anything but {@link #FINAL} prints a banner. */
    public enum Status {
        SYNTHETIC,
        PROVISIONAL,
        FINAL
    }

    /** What happens to rows that are alone in a level of an effect. */
    public enum Singletons {
        DROP,
        KEEP
    }

    /** How event-time effects are averaged into one. */
    public enum AttWeights {
        OBSERVATIONS,
        EQUAL,
        COHORT_SHARE
    }
}
