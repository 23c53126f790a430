package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.spec.Expression.Call;
import org.didactic.spec.Expression.Function;
import org.didactic.text.NearestName;
import org.didactic.text.Position;

/** Checks the name of a function and the number of its arguments. */
final class FunctionCall {
    private static final Map<String, Function> FUNCTIONS = new LinkedHashMap<>();

    static {
        for (Function function : Function.values()) {
            FUNCTIONS.put(function.name().toLowerCase(Locale.ROOT), function);
        }
    }

    private FunctionCall() {}

    static Call of(ExpressionToken name, List<Expression> arguments, Position position) throws ExpressionFault {
        Function function = FUNCTIONS.get(name.text());
        if (function == null) {
            throw new ExpressionFault(name.start(), "unknown function (" + name.text() + ")", remedy(name.text()));
        }
        Usage usage = usage(function);
        if (!usage.allows(arguments.size())) {
            String what = name.text() + " takes " + usage.arguments() + ", not " + arguments.size();
            throw new ExpressionFault(name.start(), what, usage.example());
        }
        return new Call(function, List.copyOf(arguments), position);
    }

    private static Usage usage(Function function) {
        return switch (function) {
            case IF -> new Usage(3, 3, "3 arguments", "if(condition, then, else)");
            case MIN -> new Usage(2, Integer.MAX_VALUE, "2 arguments or more", "min(a, b)");
            case MAX -> new Usage(2, Integer.MAX_VALUE, "2 arguments or more", "max(a, b)");
            case FIRST -> new Usage(2, Integer.MAX_VALUE, "2 arguments or more", "first(a, b)");
            case LN, LOG10, EXP, SQRT, ABS ->
                new Usage(1, 1, "1 argument", function.name().toLowerCase(Locale.ROOT) + "(a)");
        };
    }

    private record Usage(int least, int most, String arguments, String example) {
        boolean allows(int count) {
            return count >= least && count <= most;
        }
    }

    private static String remedy(String name) {
        if (name.equals("log")) {
            return "ln for the natural logarithm, or log10";
        }
        String nearest = NearestName.of(name, FUNCTIONS.keySet());
        return nearest != null ? nearest : "one of " + String.join(", ", FUNCTIONS.keySet());
    }
}
