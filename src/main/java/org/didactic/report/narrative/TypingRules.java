package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.didactic.report.narrative.TemplateParts.Part;
import org.didactic.spec.Analysis;

/**
 * What a study allows to be typed by hand.
 *
 * @param phrases those that it declares harmless
 * @param ids what texts in expressions are ids
 * @param redefined names of the report's functions and macros to which its templates give a meaning of their own
 * @param shown names whose values its templates show
 */
record TypingRules(List<Pattern> phrases, Pattern ids, Set<String> redefined, Set<String> shown) {
    private static final List<String> ASSIGNING = List.of("assign", "global", "local", "macro", "function");

    /** Returns the rules of a study with these templates. */
    static TypingRules of(Analysis analysis, Collection<String> sources) {
        List<Pattern> phrases = analysis.report().harmless().stream()
                .map(each -> HarmlessText.phrase(each.value()))
                .toList();
        String outcomes = analysis.outcomes().stream()
                .map(each -> Pattern.quote(each.id().value()))
                .collect(Collectors.joining("|"));
        List<String> exhibits = new ArrayList<>(BlockDirective.mentions(analysis));
        exhibits.addAll(BlockDirective.tables(analysis));
        exhibits.addAll(BlockDirective.figures(analysis));
        exhibits.addAll(BoundValues.ids(analysis));
        String known = exhibits.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern ids = Pattern.compile("(?:" + outcomes + ")\\.[\\w@]+\\.[\\w@:-]*|\\.?(?:"
                + String.join("|", KnownIds.WITH_KEY) + "):-?\\d+|" + known);
        return new TypingRules(phrases, ids, Set.of(), Set.of()).with(sources);
    }

    /** Returns these rules with what the templates of a study redefine and show. */
    TypingRules with(Collection<String> sources) {
        Set<String> again = new TreeSet<>(redefined);
        sources.forEach(each -> TemplateParts.of(each).forEach(part -> redefine(part, each, again)));
        Set<String> seen = new TreeSet<>(shown);
        ShownLiterals literals = new ShownLiterals(again);
        sources.forEach(each -> TemplateParts.of(each).forEach(part -> seen.addAll(literals.names(part, each))));
        return new TypingRules(phrases, ids, again, seen);
    }

    /** Returns whether a token is a text that says an id. */
    boolean isId(ExpressionToken token) {
        return token.kind() == ExpressionToken.Kind.TEXT
                && ids.matcher(token.text()).matches();
    }

    /** Adds the names of the report that a tag may give another meaning. */
    private static void redefine(Part part, String source, Set<String> redefined) {
        List<ExpressionToken> tokens = part.tokens();
        if (!source.startsWith("<#", part.from()) || tokens.isEmpty()) {
            return;
        }
        String directive = tokens.get(0).text();
        boolean declares = directive.equals("macro") || directive.equals("function");
        boolean behindAs = false;
        for (int i = 1; i < tokens.size(); i++) {
            String name = tokens.get(i).text();
            boolean given = i + 1 < tokens.size() && tokens.get(i + 1).is("=");
            boolean assigned = ASSIGNING.contains(directive) && (i == 1 || given || declares);
            if ((assigned || behindAs) && (BoundNumbers.NAMES.contains(name) || NarrativeCheck.MACROS.contains(name))) {
                redefined.add(name);
            }
            behindAs |= tokens.get(i).is("as");
        }
    }
}
