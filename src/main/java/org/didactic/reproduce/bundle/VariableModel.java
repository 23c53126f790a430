package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.spec.Analysis;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.spec.Expression;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The codebook of what is analysed: every variable with its label, unit and source, and how it is made. */
final class VariableModel {
    private final PackedStudy study;
    private final Analysis analysis;

    VariableModel(PackedStudy study) {
        this.study = study;
        this.analysis = study.analysis();
    }

    List<Map<String, String>> values() {
        return names().stream().map(this::variable).toList();
    }

    /** What is labelled, computed, estimated or adjusted for, each once. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(analysis.variables().keySet());
        analysis.outcomes().forEach(each -> names.add(each.column().value()));
        analysis.covariates().forEach(each -> names.add(each.value()));
        analysis.estimators().forEach(each -> each.options().covariates().forEach(one -> names.add(one.value())));
        analysis.data().derivations().forEach(each -> names.add(each.column().value()));
        return names;
    }

    private Map<String, String> variable(String name) {
        VariableSpec said = said(name);
        return Map.of(
                "name", CodeSpan.of(name),
                "label", said.label(),
                "unit", said.unit(),
                "source", said.source(),
                "made", made(name));
    }

    /** What the file says of a variable, be it as an outcome; a logarithm is called after its number. */
    private VariableSpec said(String name) {
        Located<VariableSpec> declared = analysis.variables().get(name);
        if (declared != null && !declared.value().label().isEmpty()) {
            return declared.value();
        }
        for (OutcomeSpec each : analysis.outcomes()) {
            if (each.column().value().equals(name)) {
                return new VariableSpec(
                        each.label(),
                        each.unit(),
                        declared == null ? "" : declared.value().source());
            }
        }
        for (DataSpec.Derivation each : analysis.data().derivations()) {
            if (each.column().value().equals(name)
                    && each.expression() instanceof Expression.Call call
                    && (call.function() == Expression.Function.LN || call.function() == Expression.Function.LOG10)
                    && call.arguments().get(0) instanceof Expression.ColumnReference of
                    && !of.column().value().equals(name)) {
                VariableSpec number = said(of.column().value());
                return new VariableSpec(
                        number.label().isEmpty() ? "" : number.label() + " (log)", number.unit(), number.source());
            }
        }
        return declared == null ? new VariableSpec("", "", "") : declared.value();
    }

    private String made(String name) {
        List<String> steps = new ArrayList<>();
        String expression = expression(name);
        String files = study.sources().stream()
                .filter(each ->
                        each.columns().contains(name) || each.spec().rename().containsKey(name))
                .map(each -> CodeSpan.of(each.id()))
                .collect(Collectors.joining(", "));
        if (expression != null) {
            steps.add(CodeSpan.of(expression));
        } else if (!files.isEmpty()) {
            steps.add("read from " + files);
        }
        for (CleanStep step : analysis.data().clean()) {
            steps.addAll(cleaning(step, name));
        }
        return String.join("; ", steps);
    }

    /** Its expression as written, of several the first. */
    private @Nullable String expression(String name) {
        Map<String, String> settings = study.manifest().settings();
        String written = settings.get("data.derive." + name);
        for (int i = 0; written == null && i < analysis.data().clean().size(); i++) {
            written = settings.get("data.clean[" + i + "].derive." + name);
        }
        return written;
    }

    private static List<String> cleaning(CleanStep step, String name) {
        List<String> done = new ArrayList<>();
        if (step instanceof CleanStep.Winsorise winsorise && names(winsorise.columns(), name)) {
            if (winsorise.lower() != null) {
                done.add("values below the quantile " + NumberText.brief(winsorise.lower()) + " set to it");
            }
            if (winsorise.upper() != null) {
                done.add("values above the quantile " + NumberText.brief(winsorise.upper()) + " set to it");
            }
        }
        if (step instanceof CleanStep.DropValues drop && names(drop.columns(), name)) {
            done.add(drop.equal().stream().map(NumberText::brief).collect(Collectors.joining(" and ")) + " removed");
        }
        return done;
    }

    private static boolean names(List<Located<String>> columns, String name) {
        return columns.stream().anyMatch(each -> each.value().equals(name));
    }
}
