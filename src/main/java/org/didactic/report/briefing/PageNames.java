package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.text.CodePointOrder;

/**
 * Names of files made of the codes of units: no two codes share a name, also where a file system tells no capitals from
 * small letters, and no name means anything to a file system, a shell or an address. Letters, digits, hyphens and low
 * lines stay; anything else becomes {@code ~2f~}, its number in Unicode. Codes that differ only in capitals, and those
 * that are too long or reserved, have a number as well.
 */
final class PageNames {
    /** What the list of sites is called, and what Windows opens as a device. */
    private static final Set<String> RESERVED = Set.of(
            "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int LONGEST = 80;

    private final Map<String, String> byUnit = new LinkedHashMap<>();

    /** Returns the names of these units, the same for the same units in any order. */
    PageNames(List<String> units) {
        Set<String> taken = new LinkedHashSet<>(RESERVED);
        List<String> sorted = new ArrayList<>(new LinkedHashSet<>(units));
        sorted.sort(CodePointOrder.INSTANCE);
        for (String unit : sorted) {
            String name = safe(unit);
            String free = name;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "~-" + i;
            }
            byUnit.put(unit, free);
        }
    }

    /** Returns the name of a unit's files without their ending. */
    String of(String unit) {
        return Objects.requireNonNull(byUnit.get(unit), unit);
    }

    private static String safe(String unit) {
        StringBuilder name = new StringBuilder();
        unit.codePoints().forEach(c -> {
            if (isSafe(c) && !(c == '-' && name.length() == 0)) {
                name.appendCodePoint(c);
            } else {
                name.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return name.length() > LONGEST
                ? name.substring(0, LONGEST) + "~-1"
                : name.length() == 0 ? "~-0" : name.toString();
    }

    private static boolean isSafe(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '_';
    }
}
