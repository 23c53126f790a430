package org.didactic.spec;

import java.util.List;
import java.util.Map;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.Analysis.Author;
import org.didactic.spec.Analysis.Singletons;
import org.didactic.spec.Analysis.Status;
import org.didactic.spec.WeightsShape.Weights;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** The keys of an analysis file. */
final class AnalysisShape {
    static final Key<Located<String>> STUDY =
            Key.required("study", new IdShape("study"), "the id that names the output folder");
    static final Key<String> TITLE = Key.optional("title", TextShape.NAME, "the title of the report (the study's id)");
    static final Key<List<Author>> AUTHORS = Key.optional("authors", ReportShape.AUTHORS, "who signs the report", "[]");
    static final Key<Status> STATUS = Key.optional(
            "status", WordShape.of(Status.values(), "-"), "anything but final prints a banner", "provisional");
    static final Key<DataSpec> DATA = Key.required("data", DataShape.DATA, "the files and how they become panels");
    static final Key<TreatmentSpec> TREATMENT =
            Key.required("treatment", TreatmentShape.TREATMENT, "what the treatment is and when it starts");
    static final Key<EventTime> EVENT_TIME = Key.optional(
            "event_time",
            EventTimeShape.EVENT_TIME,
            "how periods since the start enter a regression",
            "{reference: -1}");
    static final Key<Window> WINDOW = Key.optional(
            "window", EventTimeShape.WINDOW, "first and last event time of treated rows; those outside are left out");
    static final Key<Map<String, Located<VariableSpec>>> VARIABLES =
            Key.optional("variables", ReportShape.VARIABLES, "labels of columns", "{}");
    static final Key<List<OutcomeShape.Entry>> OUTCOMES =
            Key.required("outcomes", ListShape.of(OutcomeShape.OUTCOME).notEmpty(), "the quantities to explain");
    static final Key<List<Located<String>>> COVARIATES =
            Key.optional("covariates", Names.COLUMNS, "columns that enter each regression", "[]");
    static final Key<Weights> WEIGHTS =
            Key.optional("weights", WeightsShape.WEIGHTS, "a column of regression weights, or none", "none");
    static final Key<List<EffectSpec>> EFFECTS =
            Key.optional("effects", EffectsShape.EFFECTS, "fixed effects beyond unit and time", "[]");
    static final Key<List<EstimatorEntry>> ESTIMATORS = Key.required(
            "estimators", ListShape.of(EstimatorShape.ESTIMATOR).notEmpty(), "the columns of the results tables");
    static final Key<InferenceSpec> INFERENCE =
            Key.required("inference", InferenceShape.INFERENCE, "how uncertain the estimates are, with no default");
    static final Key<Singletons> SINGLETONS = Key.optional(
            "singletons",
            WordShape.of(Singletons.values(), "-"),
            "rows alone in a level of an effect (drop, but keep under small_sample fixest-0.11)");
    private static final Key<Located<AttWeights>> ATT_WEIGHTS = Key.optional(
            "weights",
            WordShape.of(AttWeights.values(), "-").located(),
            "how effects by event time are averaged into one",
            "observations");
    static final Key<Located<AttWeights>> ATT = Key.optional(
            "att",
            ObjectShape.of("att", List.of(ATT_WEIGHTS), fields -> fields.get(ATT_WEIGHTS)),
            "the average effect on the treated",
            "{}");
    static final Key<RobustnessSpec> ROBUSTNESS = Key.optional(
            "robustness", RobustnessShape.ROBUSTNESS, "what tells how far the estimates are to be trusted", "{}");
    static final Key<Map<String, Located<String>>> ACCEPT =
            Key.optional("accept", ReportShape.ACCEPT, "design checks that are accepted, with the reason", "{}");
    static final Key<ReportSpec> REPORT = Key.optional("report", ReportShape.REPORT, "how the report looks", "{}");
    static final Key<PublishedSpec> PUBLISHED =
            Key.optional("published", PublishedShape.PUBLISHED, "a CSV file of printed values to compare with");
    static final Key<PackageSpec> PACKAGE =
            Key.optional("package", PackageShape.PACKAGE, "what only the author can say in a package for others", "{}");
    static final Key<BriefingsShape.Entry> BRIEFINGS =
            Key.optional("briefings", BriefingsShape.BRIEFINGS, "a page for each site, from the same numbers");
    static final Key<ImpactsSpec> IMPACTS =
            Key.optional("impacts", ImpactsShape.IMPACTS, "what the programme claims to change, and by which way");
    static final Key<ValuationSpec> VALUATION =
            Key.optional("valuation", ValuationShape.VALUATION, "what the effects may be worth");
    static final Key<EvidenceSpec> EVIDENCE =
            Key.optional("evidence", EvidenceShape.EVIDENCE, "what others found, as a library of references");

    static final Shape<AnalysisEntry> ANALYSIS = ObjectShape.of(
                    "analysis",
                    List.of(
                            STUDY,
                            TITLE,
                            AUTHORS,
                            STATUS,
                            DATA,
                            TREATMENT,
                            EVENT_TIME,
                            WINDOW,
                            VARIABLES,
                            OUTCOMES,
                            COVARIATES,
                            WEIGHTS,
                            EFFECTS,
                            ESTIMATORS,
                            INFERENCE,
                            SINGLETONS,
                            ATT,
                            ROBUSTNESS,
                            ACCEPT,
                            REPORT,
                            PUBLISHED,
                            PACKAGE,
                            BRIEFINGS,
                            IMPACTS,
                            VALUATION,
                            EVIDENCE),
                    AnalysisEntry::build)
            .checking(AnalysisCheck::check)
            .salvaging(AnalysisEntry::salvage);

    private AnalysisShape() {}
}
