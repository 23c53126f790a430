package org.didactic.data;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.didactic.spec.SourceConversions.Money;
import org.didactic.spec.SourceConversions.Unit;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Turns columns of money into pounds, exactly: thousands move the decimal point of the text. */
final class MoneySteps {
    private final List<Money> columns;
    private final Problems problems;

    MoneySteps(List<Money> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Returns the table in pounds, or null after reporting columns that are not there or hold no numbers. */
    @Nullable
    Table apply(Table table) {
        Table result = table;
        boolean sound = true;
        for (Money money : columns) {
            TableColumn column = table.find(money.column().value());
            if (column == null) {
                problems.add(UnknownColumn.problem(money.column(), table.names(), ""));
                sound = false;
            } else if (!NumberCells.check(column, money.column(), problems)) {
                sound = false;
            } else if (money.unit() == Unit.THOUSANDS) {
                TextColumn inPounds = column.texts().withTexts(MoneySteps::timesThousand);
                result = result.with(column.withCells(inPounds.numbers()));
            }
        }
        return sound ? result : null;
    }

    private static String timesThousand(String number) {
        int exponent = number.toLowerCase(Locale.ROOT).indexOf('e');
        return exponent < 0
                ? number + "e3"
                : number.substring(0, exponent + 1)
                        + new BigInteger(number.substring(exponent + 1)).add(BigInteger.valueOf(3));
    }
}
