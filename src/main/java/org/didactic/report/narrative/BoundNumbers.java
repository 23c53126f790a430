package org.didactic.report.narrative;

import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.estimate.Value;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;

/** The functions of a narrative that print a number of the results by its id. */
final class BoundNumbers {
    /** The names of the functions. */
    static final List<String> NAMES = List.of(
            "est", "se", "low", "high", "p", "df", "ci", "pp", "pp_ci", "pct", "pct_ci", "n", "units", "treated",
            "effect");

    private final StudyIndex index;
    private final Target target;
    private final PrintedNumbers printed;
    private final BoundValues values;

    BoundNumbers(StudyIndex index, Target target) {
        this.index = index;
        this.target = target;
        this.printed = new PrintedNumbers(index);
        this.values = BoundValues.of(index.study());
    }

    /** Returns the functions by name. */
    Map<String, TemplateMethodModelEx> functions() {
        Map<String, TemplateMethodModelEx> functions = new LinkedHashMap<>();
        printed.single().forEach((name, printer) -> functions.put(name, function(name, printer)));
        printed.intervals().forEach((name, printer) -> functions.put(name, function(name, printer)));
        functions.put("effect", arguments -> {
            ResultRow row = row("effect", arguments);
            return MarkdownFormat.INSTANCE.fromMarkup(new EffectSentence(index, target).of(row, printed.outcome(row)));
        });
        return functions;
    }

    private TemplateMethodModelEx function(String name, PrintedNumbers.Printer printer) {
        return arguments -> {
            if (arguments.size() == 1 && values.has(String.valueOf(arguments.get(0)))) {
                String id = String.valueOf(arguments.get(0));
                return MarkdownFormat.INSTANCE.fromMarkup(target.number(id, values.print(name, id)));
            }
            ResultRow row = row(name, arguments);
            String text = printer.print(row);
            if (text == null) {
                throw mistake(name, row);
            }
            return MarkdownFormat.INSTANCE.fromMarkup(target.number(row.id(), text));
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

    /** Why a row has no such number: some have no error, a test has no estimate, and points are those of a proportion. */
    private AuthorMistake mistake(String name, ResultRow row) {
        OutcomeSpec outcome = printed.outcome(row);
        Scale wanted = name.startsWith("pp") ? Scale.PROPORTION : name.startsWith("pct") ? Scale.LOG : outcome.scale();
        if (outcome.scale() == wanted) {
            return new AuthorMistake(name, without(row.value()) + " (" + row.id() + ")", "");
        }
        String instead = outcome.scale() == Scale.LOG ? "pct" : outcome.scale() == Scale.PLAIN ? "est" : "pp";
        return new AuthorMistake(
                name,
                "needs an outcome with scale: " + wanted.name().toLowerCase(Locale.ROOT) + " (" + outcome.id() + ")",
                instead + "(\"" + row.id() + "\")");
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
}
