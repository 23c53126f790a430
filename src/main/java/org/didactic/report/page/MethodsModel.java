package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;

/** What the methods section says of a study: the models of each method, the averages, and one entry per inference. */
record MethodsModel(StudyIndex index) {

    Map<String, Object> values() {
        Analysis analysis = index.analysis();
        List<EstimatorSpec> studies = analysis.estimators().stream()
                .filter(each -> isEventStudy(each) && !(each instanceof EstimatorSpec.CallawaySantAnna))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("methods", methods());
        values.put("averaged", !studies.isEmpty());
        values.put(
                "averages",
                analysis.attWeights().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.putAll(weighting(studies));
        List<EstimatorSpec> before =
                studies.stream().filter(MethodsModel::looksBack).toList();
        values.put(
                "by_cell", labels(studies.stream().filter(StudyIndex::hasCells).toList()));
        values.put("before", labels(before));
        values.put("before_all", before.size() == studies.size());
        values.put("inferences", inferences());
        values.put(
                "drops_singletons",
                analysis.estimators().stream().allMatch(each -> analysis.singletons(each) == Analysis.Singletons.DROP));
        values.put("effects", effects());
        values.put("runs", runs());
        values.put("decompositions", decompositions());
        values.put("robustness", new RobustnessModel(analysis).values());
        values.put("notes", notes());
        return values;
    }

    /** The methods in use, each with the models that use it; what is said of one stands in {@code blocks/methods/}. */
    private List<Map<String, Object>> methods() {
        Map<String, Set<String>> byMethod = new LinkedHashMap<>();
        for (Estimation each : index.study().results().estimations()) {
            byMethod.computeIfAbsent(each.method(), method -> new LinkedHashSet<>())
                    .add(each.estimator());
        }
        List<Map<String, Object>> methods = new ArrayList<>();
        byMethod.forEach((id, estimators) -> {
            List<EstimatorSpec> models = index.analysis().estimators().stream()
                    .filter(each -> estimators.contains(each.id().value()))
                    .toList();
            Map<String, Object> method = new LinkedHashMap<>();
            method.put("id", id);
            method.put("models", models.stream().map(this::model).toList());
            method.put(
                    "event_study",
                    labels(models.stream().filter(MethodsModel::isEventStudy).toList()));
            method.put(
                    "one_coefficient",
                    labels(models.stream().filter(each -> !isEventStudy(each)).toList()));
            method.put(
                    "estimands",
                    models.stream().map(GroupTimeModel::estimand).distinct().toList());
            method.put(
                    "covariates",
                    models.stream()
                            .anyMatch(each -> !each.options().covariates().isEmpty()));
            method.put("cluster", cluster(models.get(0).options().inference()));
            method.put("level", index.levels(models));
            method.putAll(weighting(models));
            methods.add(method);
        });
        return methods;
    }

    private Map<String, Object> model(EstimatorSpec spec) {
        if (spec instanceof EstimatorSpec.CallawaySantAnna groupTime) {
            return new GroupTimeModel(index, groupTime).values();
        }
        String treated = spec instanceof EstimatorSpec.SunAbraham sun
                ? sun.alwaysTreated().name().toLowerCase(Locale.ROOT)
                : "";
        return Map.of("label", index.label(spec), "always_treated", treated);
    }

    /** Whether some and whether all of these regressions are weighted, and which. */
    private Map<String, Object> weighting(List<EstimatorSpec> estimators) {
        List<EstimatorSpec> weighted = estimators.stream()
                .filter(each -> each.options().weights() != null)
                .toList();
        return Map.of(
                "some_weighted",
                !weighted.isEmpty(),
                "all_weighted",
                weighted.size() == estimators.size(),
                "weighted",
                labels(weighted));
    }

    private List<Map<String, Object>> inferences() {
        Map<List<Object>, List<EstimatorSpec>> alike = new LinkedHashMap<>();
        List<EstimatorSpec> regressions = index.analysis().estimators().stream()
                .filter(EstimatorSpec::linear)
                .toList();
        for (EstimatorSpec each : regressions) {
            InferenceSpec inference = each.options().inference();
            alike.computeIfAbsent(
                            List.of(
                                    inference.covariance(),
                                    cluster(inference),
                                    inference.smallSample(),
                                    inference.level()),
                            key -> new ArrayList<>())
                    .add(each);
        }
        List<Map<String, Object>> inferences = new ArrayList<>();
        for (List<EstimatorSpec> estimators : alike.values()) {
            InferenceSpec inference = estimators.get(0).options().inference();
            Map<String, Object> values = new LinkedHashMap<>(weighting(estimators));
            boolean all = estimators.size() == index.analysis().estimators().size();
            values.put("whose", all ? "" : labels(estimators));
            values.put("covariance", inference.covariance().name().toLowerCase(Locale.ROOT));
            values.put("cluster", cluster(inference));
            values.put("small_sample", inference.smallSample() != SmallSample.NONE);
            values.put("preset", inference.smallSample().word());
            values.put("ways", inference.clusters().size());
            values.put("level", index.level(estimators.get(0)));
            inferences.add(values);
        }
        return inferences;
    }

    private static String cluster(InferenceSpec inference) {
        return inference.clusters().stream().map(Located::value).collect(Collectors.joining(" and "));
    }

    /** Fixed effects beyond unit and time, with the models that have them. */
    private List<String> effects() {
        List<String> effects = new ArrayList<>();
        for (EstimatorSpec each : index.analysis().estimators()) {
            String own = each.options().effects().stream()
                    .map(effect -> String.join(" \u00d7 ", effect.columns()))
                    .collect(Collectors.joining(", "));
            if (!own.isEmpty()) {
                effects.add(index.label(each) + ": " + own);
            }
        }
        return effects;
    }

    /** The inferences that were drawn anew, each once. */
    private List<String> runs() {
        return index.study().results().estimations().stream()
                .flatMap(each -> each.alternatives().stream())
                .map(Alternative::run)
                .distinct()
                .toList();
    }

    private List<String> decompositions() {
        return index.study().results().estimations().stream()
                .flatMap(each -> each.decompositions().stream())
                .map(each -> each.kind().word())
                .distinct()
                .toList();
    }

    private List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        for (Estimation each : index.study().results().estimations()) {
            String where = label(each.outcome()) + ", " + estimatorLabel(each.estimator()) + ": ";
            each.notes().forEach(note -> notes.add(where + note));
            each.dropped()
                    .forEach(dropped -> notes.add(where + words(each, dropped.term())
                            + " was left out, because the regressors before it determine it."));
        }
        return List.copyOf(notes);
    }

    private String words(Estimation estimation, Term term) {
        OutcomeSpec outcome = index.outcome(estimation.outcome());
        return index.analysis().estimators().stream()
                .filter(each -> outcome != null && each.id().value().equals(estimation.estimator()))
                .map(each -> new TermWords(index).of(Objects.requireNonNull(outcome), each, term))
                .findFirst()
                .orElseGet(term::text);
    }

    private String label(String outcome) {
        OutcomeSpec spec = index.outcome(outcome);
        return spec == null ? outcome : spec.label();
    }

    private String estimatorLabel(String id) {
        return index.analysis().estimators().stream()
                .filter(each -> each.id().value().equals(id))
                .map(index::label)
                .findFirst()
                .orElse(id);
    }

    private String labels(List<EstimatorSpec> estimators) {
        return estimators.stream().map(index::label).collect(Collectors.joining(", "));
    }

    /** Whether it has effects before the start. */
    private static boolean looksBack(EstimatorSpec estimator) {
        return !(estimator instanceof EstimatorSpec.Imputation || estimator instanceof EstimatorSpec.ExtendedTwfe);
    }

    private static boolean isEventStudy(EstimatorSpec estimator) {
        return !(estimator.options().eventTime() instanceof EventTime.None);
    }
}
