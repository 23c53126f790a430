package org.didactic.report.evidence;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads BibTeX. */
final class BibtexEntries {
    /** The parser calls itself for each level of braces. */
    private static final int DEEPEST = 32;

    private static final Pattern ENTRY = Pattern.compile("@\\s*(\\w+)\\s*[{(]\\s*([^\\s,{}()]+)\\s*,");
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final String REMEDY =
            "each reference reads @article{key, title = {…}, year = {…}}; look for a brace or comma";

    private BibtexEntries() {}

    /** Returns the references in their order, and adds why they cannot be read. */
    static List<RawEntry> of(String source, String shown, Problems problems) {
        if (isTooDeep(source)) {
            problems.add(new Problem(
                    Position.ofFile(shown), "evidence", "braces stand in more than " + DEEPEST + " others", REMEDY));
            return List.of();
        }
        int today = source.indexOf("\\today");
        if (today >= 0) {
            int line = (int) source.substring(0, today)
                            .chars()
                            .filter(each -> each == '\n')
                            .count()
                    + 1;
            problems.add(new Problem(
                    new Position(shown, line, today - source.lastIndexOf('\n', today)),
                    "evidence",
                    "\\today is another day on every day",
                    "write the date itself"));
            return List.of();
        }
        BibtexStrings strings = new BibtexStrings(source, shown);
        if (!strings.areFew(problems)) {
            return List.of();
        }
        try {
            BibTeXDatabase library = new BibTeXParser().parse(new StringReader(source));
            return strings.areShort(library, problems)
                    ? entries(library, places(source, shown, problems), shown)
                    : List.of();
        } catch (ParseException e) {
            int line = e.currentToken == null || e.currentToken.next == null ? 1 : e.currentToken.next.beginLine;
            int column = e.currentToken == null || e.currentToken.next == null ? 1 : e.currentToken.next.beginColumn;
            problems.add(new Problem(
                    new Position(shown, Math.max(1, line), Math.max(1, column)),
                    "evidence",
                    "this is no BibTeX from here on",
                    REMEDY));
        } catch (TokenMgrException | ObjectResolutionException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            Position position = place.find()
                    ? new Position(
                            shown,
                            Math.max(1, Integer.parseInt(place.group(1))),
                            Math.max(1, Integer.parseInt(place.group(2))))
                    : Position.ofFile(shown);
            String what = e instanceof TokenMgrException
                    ? "this is no BibTeX from here on"
                    : "a word without braces or quotes names nothing (" + e.getMessage() + ")";
            problems.add(new Problem(position, "evidence", what, REMEDY));
        }
        return List.of();
    }

    private static List<RawEntry> entries(BibTeXDatabase library, Map<String, Position> places, String shown) {
        List<RawEntry> entries = new ArrayList<>();
        for (BibTeXObject object : library.getObjects()) {
            if (object instanceof BibTeXEntry entry) {
                String key = entry.getKey().getValue();
                entries.add(raw(entry, places.getOrDefault(key, Position.ofFile(shown))));
            }
        }
        return entries;
    }

    private static RawEntry raw(BibTeXEntry entry, Position at) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<EvidenceEntry.Person> authors = new ArrayList<>();
        entry.getFields().forEach((name, value) -> {
            String field = name.getValue().toLowerCase(Locale.ROOT);
            String written = value.toUserString();
            if (field.equals("author")) {
                authors.addAll(BibtexNames.of(written));
            } else {
                fields.put(field, field.equals("url") || field.equals("doi") ? written : LatexText.plain(written));
            }
        });
        return new RawEntry(entry.getKey().getValue(), at, authors, fields);
    }

    /** Where references begin, by key; the parser passes over one whose key it knows, so that is told here. */
    private static Map<String, Position> places(String source, String shown, Problems problems) {
        Map<String, Position> places = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(source);
        while (entry.find()) {
            if (!List.of("comment", "string", "preamble")
                    .contains(entry.group(1).toLowerCase(Locale.ROOT))) {
                String before = source.substring(0, entry.start());
                int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
                Position at = new Position(shown, line, entry.start() - before.lastIndexOf('\n'));
                Position other = places.putIfAbsent(entry.group(2), at);
                if (other != null) {
                    problems.add(RawEntry.twice(entry.group(2), at, other));
                }
            }
        }
        return places;
    }

    private static boolean isTooDeep(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            depth = Math.max(0, depth);
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
