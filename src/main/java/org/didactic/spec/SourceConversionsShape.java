package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.SourceConversions.AddUp;
import org.didactic.spec.SourceConversions.FinancialYears;
import org.didactic.spec.SourceConversions.Money;
import org.didactic.spec.SourceConversions.Totals;
import org.didactic.spec.SourceConversions.Unit;
import org.didactic.spec.SourceConversions.Writing;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** The keys of a source that say what its cells mean. */
final class SourceConversionsShape {
    /** Codes of missing cells, each with its meaning, which may be empty. */
    static final Key<Map<String, String>> MISSING = Key.optional(
            "missing",
            EitherShape.listOrMap(
                    Names.CODES.then((place, codes) -> meanings(codes)),
                    MapShape.of(TextShape.CODE, TextShape.ANY).then((place, items) -> {
                        Map<String, String> meanings = new LinkedHashMap<>();
                        items.forEach(item -> meanings.put(item.key(), item.value()));
                        return meanings;
                    })),
            "cells that mean missing, as a list or each with its reason",
            "[\"\", \"NA\"]");

    private static final Key<String> PROVISIONAL =
            Key.optional("provisional", TextShape.NAME, "the mark behind a number that is provisional, such as [p]");
    private static final Key<List<FinancialYears>> FINANCIAL_YEARS = Key.optional(
            "financial_years",
            MapShape.of(Names.COLUMN, WordShape.of(Writing.values(), "_"))
                    .then((place, items) -> items.stream()
                            .map(item -> new FinancialYears(item.key(), item.value()))
                            .toList()),
            "columns of financial years, which become the year in which each starts: written as a span (2016-17), the"
                    + " year of the end, or of the start",
            "{}");
    private static final Key<List<Money>> UNIT = Key.optional(
            "unit",
            MapShape.of(Names.COLUMN, money())
                    .then((place, items) -> items.stream()
                            .map(item -> new Money(
                                    item.key(),
                                    item.value().unit(),
                                    item.value().like()))
                            .toList()),
            "columns of money and what they count; they become pounds",
            "{}");
    private static final Key<Totals> TOTALS =
            Key.optional("totals", totals(), "the code of rows with totals, which are never mixed with their details");
    private static final Key<AddUp> ADD_UP =
            Key.optional("add_up", addUp(), "makes one of the rows that are alike in some columns, adding up others");

    private static final Key<List<Located<String>>> BLANK = Key.optional(
            "blank",
            Names.COLUMNS,
            "columns such as scores that have no value where units that disagree in them are merged",
            "[]");

    static final List<Key<?>> KEYS = List.of(PROVISIONAL, FINANCIAL_YEARS, UNIT, TOTALS, ADD_UP, BLANK);

    private SourceConversionsShape() {}

    static List<String> codes(Fields fields) {
        return List.copyOf(fields.get(MISSING).keySet());
    }

    static SourceConversions of(Fields fields) {
        Map<String, String> meanings = new LinkedHashMap<>(fields.get(MISSING));
        meanings.values().removeIf(String::isEmpty);
        return new SourceConversions(
                meanings,
                fields.find(PROVISIONAL),
                fields.get(FINANCIAL_YEARS),
                fields.get(UNIT),
                fields.find(TOTALS),
                fields.find(ADD_UP),
                fields.get(BLANK));
    }

    private static Map<String, String> meanings(List<String> codes) {
        Map<String, String> meanings = new LinkedHashMap<>();
        codes.forEach(code -> meanings.put(code, ""));
        return meanings;
    }

    private record Counted(Unit unit, @Nullable Located<String> like) {}

    private static Shape<Counted> money() {
        WordShape<Unit> units = WordShape.of(Unit.values(), "_");
        Key<Unit> in = Key.required("in", units, "what the amounts count");
        Key<Located<String>> like = Key.optional(
                "like",
                Names.COLUMN,
                "a column of this or another source that holds amounts of the same size, checked");
        return EitherShape.scalarOr(
                units.then((place, unit) -> new Counted(unit, null)),
                ObjectShape.of("money", List.of(in, like), fields -> new Counted(fields.get(in), fields.find(like))));
    }

    private static Shape<Totals> totals() {
        Key<Located<String>> code = Key.required("code", TextShape.CODE.located(), "the code, such as 99");
        Key<List<Located<String>>> columns = Key.optional(
                "columns", Names.COLUMNS, "where it stands; without this, all columns that hold texts", "[]");
        return EitherShape.scalarOr(
                TextShape.NAME.located().then((place, text) -> new Totals(text, List.of())),
                ObjectShape.of(
                        "totals", List.of(code, columns), fields -> new Totals(fields.get(code), fields.get(columns))));
    }

    private static Shape<AddUp> addUp() {
        Key<List<Located<String>>> by = Key.required("by", Names.COLUMNS.notEmpty(), "columns in which rows are alike");
        Key<List<Located<String>>> sum = Key.required("sum", Names.COLUMNS.notEmpty(), "columns that are added up");
        return ObjectShape.of("add_up", List.of(by, sum), fields -> new AddUp(fields.get(by), fields.get(sum)));
    }
}
