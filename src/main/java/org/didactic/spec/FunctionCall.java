package org.didactic.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.didactic.spec.Expression.Call;
import org.didactic.spec.Expression.Function;
import org.didactic.text.NearestName;
import org.didactic.text.Position;

/** Checks the name of a function and the number of its arguments. */
final class FunctionCall {
    private static final List<String> NAMES = Arrays.stream(Function.values())
            .map(function -> function.name().toLowerCase(Locale.ROOT))
            .toList();

    private FunctionCall() {}

    static Call of(ExpressionToken name, List<Expression> arguments, Position position) throws ExpressionFault {
        int index = NAMES.indexOf(name.text());
        if (index < 0) {
            throw new ExpressionFault(name.start(), "unknown function (" + name.text() + ")", remedy(name.text()));
        }
        Function function = Function.values()[index];
        String wanted = switch (function) {
            case IF -> "3 arguments";
            case MIN, MAX -> "2 arguments or more";
            case LN, LOG10, EXP, SQRT, ABS -> "1 argument";
        };
        int count = arguments.size();
        boolean right = switch (function) {
            case IF -> count == 3;
            case MIN, MAX -> count >= 2;
            case LN, LOG10, EXP, SQRT, ABS -> count == 1;
        };
        if (!right) {
            String remedy = function == Function.IF ? "if(condition, then, else)" : "";
            throw new ExpressionFault(name.start(), name.text() + " takes " + wanted + ", not " + count, remedy);
        }
        return new Call(function, List.copyOf(arguments), position);
    }

    private static String remedy(String name) {
        if (name.equals("log")) {
            return "ln for the natural logarithm, or log10";
        }
        String nearest = NearestName.of(name, NAMES);
        return nearest != null ? nearest : "one of " + String.join(", ", NAMES);
    }
}
