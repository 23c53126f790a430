package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.Analysis;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the names in the source of a template of the study without expanding it, so that all unknown ones are told at
 * once.
 *
 * @param file the template's path in messages
 * @param alone whether it neither includes templates nor is included, so that it knows only its own names
 */
record NarrativeCheck(String file, String source, boolean alone) {
    /** The macros of {@code templates/macros.ftl}. */
    static final List<String> MACROS = List.of(
            QuotedParts.NAME,
            "table",
            "figure",
            "ref",
            "data",
            "ledger",
            "support",
            "draws",
            "aggregates",
            "decompositions",
            "agreement",
            BlockDirective.PUBLISHED,
            BlockDirective.CITE,
            BlockDirective.EVIDENCE,
            "checks",
            "findings",
            "methods",
            "statement",
            "provenance");

    /** The directive behind them. */
    static final String BLOCK = "didactic_block";

    private static final Pattern MACRO = Pattern.compile("<@(\\w+)");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.?@#$])([A-Za-z_]\\w*)\\(");
    private static final Pattern OWN_NAMES =
            Pattern.compile("<#(?:macro|function|import|include|assign|global|local)\\b");
    private static final List<String> OPERATORS = List.of("gt", "gte", "lt", "lte", "in", "as", "using");

    /**
     * Adds what names nothing that the analysis file declares.
     *
     * @param evidence null for a library that is faulty, which is told elsewhere
     */
    void withoutEstimates(Analysis analysis, @Nullable EvidenceLibrary evidence, Problems problems) {
        unknownMacrosAndFunctions(problems);
        KnownIds ids = new KnownIds(analysis);
        for (BoundName each : BoundName.of(source)) {
            add(problems, each.at(), each.macro() ? macro(each, analysis, evidence) : function(each, ids));
        }
        Matcher macro = MACRO.matcher(Expressions.of(source));
        while (macro.find()) {
            if (analysis.published() == null && macro.group(1).equals(BlockDirective.PUBLISHED)) {
                add(problems, macro.start(), BlockDirective.nothingPrinted());
            }
            if (analysis.companions().evidence() == null && macro.group(1).equals(BlockDirective.EVIDENCE)) {
                add(problems, macro.start(), StudyEvidence.undeclared(BlockDirective.EVIDENCE));
            }
        }
    }

    /** Adds the ids that no number has. */
    void withEstimates(StudyIndex index, Problems problems) {
        List<String> known =
                index.study().results().rows().stream().map(ResultRow::id).toList();
        BoundValues values = BoundValues.of(index.study());
        for (BoundName each : BoundName.of(source)) {
            boolean id = !each.macro() && BoundNumbers.NAMES.contains(each.by());
            if (id && index.study().results().find(each.name()) == null && !values.has(each.name())) {
                add(problems, each.at(), AuthorMistake.unknown(each.by(), "no number has this id", each.name(), known));
            }
        }
    }

    private static @Nullable AuthorMistake function(BoundName name, KnownIds ids) {
        return BoundNumbers.NAMES.contains(name.by()) ? ids.mistake(name.by(), name.name()) : null;
    }

    private static @Nullable AuthorMistake macro(
            BoundName name, Analysis analysis, @Nullable EvidenceLibrary evidence) {
        return switch (name.by()) {
            case "table" -> {
                List<String> known = BlockDirective.tables(analysis);
                yield known.contains(name.name())
                        ? null
                        : AuthorMistake.unknown("table", BlockDirective.nothing(known), name.name(), known);
            }
            case "figure" -> {
                List<String> known = BlockDirective.figures(analysis);
                yield known.contains(name.name())
                        ? null
                        : AuthorMistake.unknown("figure", BlockDirective.nothing(known), name.name(), known);
            }
            case "ledger", "support", "draws", "aggregates", "decompositions", "agreement" -> {
                List<String> outcomes = analysis.outcomes().stream()
                        .map(each -> each.id().value())
                        .toList();
                yield name.name().isEmpty() || outcomes.contains(name.name())
                        ? null
                        : AuthorMistake.unknown(name.by(), BlockDirective.nothing(outcomes), name.name(), outcomes);
            }
            case "ref" -> {
                List<String> known = BlockDirective.mentions(analysis);
                yield known.contains(name.name())
                        ? null
                        : AuthorMistake.unknown("ref", "no table or figure has this name", name.name(), known);
            }
            case BlockDirective.CITE -> StudyEvidence.unknown(analysis, evidence, name.name());
            default -> null;
        };
    }

    private void unknownMacrosAndFunctions(Problems problems) {
        String expressions = Expressions.of(source);
        if (!alone || OWN_NAMES.matcher(expressions).find()) {
            return;
        }
        Map<Pattern, List<String>> known = new LinkedHashMap<>();
        known.put(MACRO, MACROS);
        known.put(CALL, BoundNumbers.NAMES);
        known.forEach((pattern, names) -> {
            Matcher found = pattern.matcher(expressions);
            while (found.find()) {
                String name = found.group(1);
                if (!names.contains(name) && !OPERATORS.contains(name)) {
                    String what = pattern.equals(MACRO) ? "no directive has this name" : "nothing is called this";
                    add(problems, found.start(), AuthorMistake.unknown("", what, name, new ArrayList<>(names)));
                }
            }
        });
    }

    private void add(Problems problems, int at, @Nullable AuthorMistake mistake) {
        if (mistake != null) {
            problems.add(new Problem(
                    BoundName.position(file, source, at),
                    mistake.path(),
                    mistake.getMessageWithoutStackTop(),
                    mistake.remedy()));
        }
    }
}
