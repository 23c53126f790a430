package org.didactic.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.didactic.spec.SourceConversions.AddUp;
import org.didactic.text.Counted;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the code 99 among others in a publisher's file that says nothing of totals: official files give rows with
 * totals that code, and whoever adds up counts everything twice.
 */
final class PossibleTotals {
    private static final String CODE = "99";
    private static final int MOST_CODES = 40;

    private final Set<String> by = new LinkedHashSet<>();
    private final Set<String> sums = new LinkedHashSet<>();
    private final boolean addsUp;

    /** Returns a search in a source that adds up so, or not at all. */
    PossibleTotals(@Nullable AddUp addUp) {
        addsUp = addUp != null;
        if (addUp != null) {
            addUp.by().stream().map(Located::value).forEach(by::add);
            addUp.sum().stream().map(Located::value).forEach(sums::add);
        }
    }

    /** Returns a remark for each column of codes in which some rows have 99 and others have not. */
    List<String> remarks(Table table) {
        List<String> remarks = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            TextColumn texts = column.texts();
            long coded = IntStream.range(0, texts.size())
                    .filter(row ->
                            texts.missing(row) == null && texts.value(row).equals(CODE))
                    .count();
            Set<String> others = coded == 0 ? Set.of() : others(texts);
            if (!others.isEmpty() && holdsCodes(column, others, table.rows())) {
                remarks.add(String.format(
                        Locale.ROOT,
                        "99 stands among other codes in %s: %s%s; if they are totals, declare totals: \"99\"",
                        column.name(),
                        Counted.of(coded, "row"),
                        addsUp && !by.contains(column.name()) ? ", added up with the others" : ""));
            }
        }
        return remarks;
    }

    private static Set<String> others(TextColumn texts) {
        Set<String> others = new LinkedHashSet<>();
        for (int row = 0; row < texts.size(); row++) {
            if (texts.missing(row) == null && !texts.value(row).equals(CODE)) {
                others.add(texts.value(row));
            }
        }
        return others;
    }

    /** Amounts may be 99 as well; codes are texts, are named as keys, or tell rows apart that are added up. */
    private boolean holdsCodes(TableColumn column, Set<String> others, int rows) {
        if (sums.contains(column.name())) {
            return false;
        }
        long numbers = others.stream()
                .filter(text -> !Double.isNaN(DecimalText.parse(text)))
                .count();
        if (!column.isNumeric()) {
            return 2 * numbers <= others.size() || TotalsCheck.isNamedAsKey(column);
        }
        boolean few = others.size() <= MOST_CODES && 2 * others.size() <= rows;
        boolean whole = others.stream().allMatch(text -> text.matches("\\d{1,3}"));
        return TotalsCheck.isNamedAsKey(column) || (addsUp && !by.contains(column.name()) && few && whole);
    }
}
