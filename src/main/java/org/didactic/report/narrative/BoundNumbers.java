package org.didactic.report.narrative;

import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.didactic.estimate.Value;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The functions of a narrative that print a number of the results by its id. */
final class BoundNumbers {
    /** The names of the functions. */
    static final List<String> NAMES = List.of(
            "est", "se", "low", "high", "p", "df", "ci", "pp", "pp_ci", "pct", "pct_ci", "n", "units", "treated",
            "effect");

    private final StudyIndex index;
    private final Target target;
    private final int digits;

    BoundNumbers(StudyIndex index, Target target) {
        this.index = index;
        this.target = target;
        this.digits = index.analysis().report().digits();
    }

    private interface Printer {
        String print(ResultRow row) throws AuthorMistake;
    }

    /** Returns the functions by name. */
    Map<String, TemplateMethodModelEx> functions() {
        Map<String, TemplateMethodModelEx> functions = new LinkedHashMap<>();
        functions.put(
                "est", function("est", row -> NumberText.page(figure("est", row, ValueFigures::estimate), digits)));
        functions.put(
                "se", function("se", row -> NumberText.page(figure("se", row, ValueFigures::standardError), digits)));
        functions.put("low", function("low", row -> NumberText.page(figure("low", row, ValueFigures::low), digits)));
        functions.put(
                "high", function("high", row -> NumberText.page(figure("high", row, ValueFigures::high), digits)));
        functions.put("p", function("p", row -> NumberText.probability(figure("p", row, ValueFigures::p))));
        functions.put("df", function("df", this::degrees));
        functions.put("ci", function("ci", this::interval));
        functions.put("pp", function("pp", row -> reader("pp", Scale.PROPORTION, row)));
        functions.put("pp_ci", function("pp_ci", row -> readerInterval("pp_ci", Scale.PROPORTION, row)));
        functions.put("pct", function("pct", row -> reader("pct", Scale.LOG, row)));
        functions.put("pct_ci", function("pct_ci", row -> readerInterval("pct_ci", Scale.LOG, row)));
        functions.put("n", function("n", row -> NumberText.count(row.observations())));
        functions.put("units", function("units", row -> NumberText.count(row.units())));
        functions.put("treated", function("treated", row -> NumberText.count(row.treated())));
        functions.put("effect", arguments -> {
            ResultRow row = row("effect", arguments);
            return MarkdownFormat.INSTANCE.fromMarkup(new EffectSentence(index, target).of(row, outcome(row)));
        });
        return functions;
    }

    private TemplateMethodModelEx function(String name, Printer printer) {
        return arguments -> {
            ResultRow row = row(name, arguments);
            return MarkdownFormat.INSTANCE.fromMarkup(target.number(row.id(), printer.print(row)));
        };
    }

    private ResultRow row(String name, List<?> arguments) throws AuthorMistake {
        if (arguments.size() != 1) {
            throw new AuthorMistake(
                    name, "one id is needed (" + arguments.size() + " given)", name + "(\"OUTCOME.ESTIMATOR.att\")");
        }
        String id = String.valueOf(arguments.get(0));
        ResultRow row = index.study().results().find(id);
        if (row == null) {
            List<String> known =
                    index.study().results().rows().stream().map(ResultRow::id).toList();
            throw AuthorMistake.unknown(name, "no number has this id", id, known);
        }
        return row;
    }

    /** A number of a value: some have no error, a test has no estimate, and draws give no more than they can. */
    private static double figure(String name, ResultRow row, Function<ValueFigures, @Nullable Double> which)
            throws AuthorMistake {
        Double figure = which.apply(ValueFigures.of(row.value()));
        if (figure == null) {
            throw new AuthorMistake(name, without(row.value()) + " (" + row.id() + ")", "");
        }
        return figure;
    }

    private static String without(Value value) {
        if (value instanceof Value.NotIdentified missing) {
            return "this number could not be estimated: " + missing.reason();
        }
        if (value instanceof Value.Test) {
            return "this is a test, which has a p and no estimate";
        }
        if (value instanceof Value.Range) {
            return "this is an interval, which has two ends and nothing else";
        }
        return value instanceof Value.Resampled ? "these draws do not give it" : "this number has no error";
    }

    private String degrees(ResultRow row) throws AuthorMistake {
        figure("df", row, ValueFigures::p);
        Double df = ValueFigures.of(row.value()).df();
        if (df == null) {
            return "\u221e";
        }
        return df == Math.rint(df) ? NumberText.whole(df) : NumberText.fixed(df, 1);
    }

    private String interval(ResultRow row) throws AuthorMistake {
        return NumberText.page(figure("ci", row, ValueFigures::low), digits) + " to "
                + NumberText.page(figure("ci", row, ValueFigures::high), digits);
    }

    private String reader(String name, Scale scale, ResultRow row) throws AuthorMistake {
        return NumberText.page(magnitude(name, scale, row).toReader(figure(name, row, ValueFigures::estimate)), 1);
    }

    private String readerInterval(String name, Scale scale, ResultRow row) throws AuthorMistake {
        Magnitude magnitude = magnitude(name, scale, row);
        return NumberText.page(magnitude.toReader(figure(name, row, ValueFigures::low)), 1) + " to "
                + NumberText.page(magnitude.toReader(figure(name, row, ValueFigures::high)), 1);
    }

    private Magnitude magnitude(String name, Scale scale, ResultRow row) throws AuthorMistake {
        OutcomeSpec outcome = outcome(row);
        if (outcome.scale() != scale) {
            String wanted = scale == Scale.PROPORTION ? "proportion" : "log";
            String instead = outcome.scale() == Scale.LOG ? "pct" : outcome.scale() == Scale.PLAIN ? "est" : "pp";
            throw new AuthorMistake(
                    name,
                    "needs an outcome with scale: " + wanted + " (" + outcome.id() + ")",
                    instead + "(\"" + row.id() + "\")");
        }
        return new Magnitude(scale);
    }

    private OutcomeSpec outcome(ResultRow row) {
        return Objects.requireNonNull(index.outcome(row.outcome()), row.outcome());
    }
}
