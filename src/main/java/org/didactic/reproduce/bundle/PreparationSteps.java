package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didactic.spec.SourceConversions;
import org.didactic.spec.SourceConversions.FinancialYears;
import org.didactic.spec.SourceConversions.Money;
import org.didactic.spec.SourceConversions.Unit;
import org.didactic.spec.SourceConversions.Writing;
import org.didactic.spec.SourceLayout;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a source before anything is computed, as sentences of Markdown in the order in which it is done.
 *
 * @param where the condition on its rows as the analysis file writes it; null to keep all
 * @param merges whether units are merged
 */
record PreparationSteps(SourceSpec spec, @Nullable String where, boolean merges) {

    List<String> sentences() {
        List<String> steps = new ArrayList<>();
        layout(spec.layout(), steps);
        cells(spec.conversions(), steps);
        if (where != null) {
            steps.add("Rows are kept where " + CodeSpan.of(where) + ".");
        }
        amounts(spec.conversions(), steps);
        rows(steps);
        return steps;
    }

    private static void layout(SourceLayout layout, List<String> steps) {
        if (layout.sheet() != null) {
            steps.add("Its sheet " + code(layout.sheet()) + " is read.");
        }
        if (layout.encoding() != null) {
            steps.add("Its text is read as "
                    + layout.encoding().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".");
        }
        if (layout.unquote()) {
            steps.add("Each line stands in quotes once more, which are taken off.");
        }
        if (layout.separator() != null) {
            String separator = layout.separator() == '\t' ? "tabs" : CodeSpan.of(String.valueOf(layout.separator()));
            steps.add("Cells are separated by " + separator + ".");
        }
        if (layout.header() != null) {
            steps.add("The row with " + code(layout.header())
                    + " in a cell names the columns; lines before it and notes after the rows are left out.");
        }
        if (layout.loose()) {
            steps.add("Names of columns match without case, blanks around them and a final `_Key`.");
        }
    }

    private static void cells(SourceConversions conversions, List<String> steps) {
        String meanings = conversions.meanings().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> (each.getKey().isEmpty() ? "an empty cell" : CodeSpan.of(each.getKey())) + " means "
                        + CodeSpan.of(each.getValue()))
                .collect(Collectors.joining(", "));
        if (!meanings.isEmpty()) {
            steps.add("Of the missing values " + meanings + ".");
        }
        if (conversions.provisional() != null) {
            steps.add("The mark " + CodeSpan.of(conversions.provisional())
                    + " of provisional numbers is taken off them and counted.");
        }
    }

    private static void amounts(SourceConversions conversions, List<String> steps) {
        if (conversions.totals() != null) {
            steps.add("Totals, coded " + code(conversions.totals().code())
                    + ", are refused among the details that they add up.");
        }
        for (Writing writing : Writing.values()) {
            String columns = codes(conversions.financialYears().stream()
                    .filter(each -> each.writing() == writing)
                    .map(FinancialYears::column));
            if (!columns.isEmpty()) {
                steps.add("Financial years, written as "
                        + switch (writing) {
                            case SPAN -> "both their years";
                            case END -> "the year in which they end";
                            case START -> "the year in which they start";
                        }
                        + " in " + columns + ", become the year in which they start.");
            }
        }
        String thousands = codes(conversions.money().stream()
                .filter(each -> each.unit() == Unit.THOUSANDS)
                .map(Money::column));
        if (!thousands.isEmpty()) {
            steps.add("Thousands of pounds become pounds in " + thousands + ".");
        }
        String pounds = codes(conversions.money().stream()
                .filter(each -> each.unit() == Unit.POUNDS)
                .map(Money::column));
        if (!pounds.isEmpty()) {
            steps.add("Pounds stand in " + pounds + ".");
        }
    }

    private void rows(List<String> steps) {
        SourceConversions conversions = spec.conversions();
        if (conversions.addUp() != null) {
            steps.add("Rows alike in " + codes(conversions.addUp().by().stream()) + " become one with the sums of "
                    + codes(conversions.addUp().sum().stream()) + ".");
        }
        SourceSpec.Spread spread = spec.spread();
        if (spread != null) {
            steps.add("Rows are spread into columns: one for each text in " + code(spread.names()) + ", holding "
                    + code(spread.values()) + ".");
        }
        if (merges && !spec.sum().isEmpty()) {
            steps.add("Where units are merged, these are added up: " + codes(spec.sum().stream()) + ".");
        }
        if (merges && !conversions.blank().isEmpty()) {
            steps.add("Where units are merged that differ in them, these are left without a value: "
                    + codes(conversions.blank().stream()) + ".");
        }
        if (spec.optional()) {
            steps.add("Where the file is absent, a table without rows takes its place.");
        }
    }

    private static String code(Located<String> name) {
        return CodeSpan.of(name.value());
    }

    private static String codes(Stream<Located<String>> names) {
        return names.map(PreparationSteps::code).collect(Collectors.joining(", "));
    }
}
