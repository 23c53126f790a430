package org.didactic.data.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the sheets of an .xlsx file for cells that stand where no cell can, or beyond the columns that are read: a row is
 * made as wide as the place of its last cell before anybody can count. The tags of cells are short, in any encoding with one
 * or two bytes a character.
 */
final class CellReferenceSearch implements PartSearch {
    private static final int LONGEST_TAG = 400;
    private static final Pattern CELL = Pattern.compile("(\\w+:)?c\\s.*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("\\s(\\w+:)?r\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");

    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private char quote;
    private @Nullable String wrong;
    private boolean beyond;

    @Override
    public void read(byte[] bytes, int count) {
        for (int i = 0; i < count && wrong == null; i++) {
            if (bytes[i] != 0) {
                take((char) (bytes[i] & 0xff));
            }
        }
    }

    private void take(char character) {
        if (!inTag) {
            inTag = character == '<';
            quote = 0;
            tag.setLength(0);
        } else if (quote != 0 || character == '"' || character == '\'') {
            quote = quote == character ? 0 : quote == 0 ? character : quote;
            keep(character);
        } else if (character == '>' || tag.length() == 0 && "!?/".indexOf(character) >= 0) {
            inTag = false;
            check();
        } else {
            keep(character);
        }
    }

    /** Tags of other things are followed to their end and not kept. */
    private void keep(char character) {
        if (tag.length() < LONGEST_TAG) {
            tag.append(character);
        } else if (CELL.matcher(tag).matches()) {
            wrong = "";
        }
    }

    private void check() {
        if (!CELL.matcher(tag).matches()) {
            return;
        }
        Matcher reference = REFERENCE.matcher(tag);
        while (wrong == null && reference.find()) {
            String text = reference.group(2) == null ? reference.group(3) : reference.group(2);
            Matcher place = PLACE.matcher(text);
            beyond = place.matches() && column(place.group(1)) > Workbook.COLUMNS;
            wrong = beyond || !place.matches() ? text : null;
        }
    }

    /** Returns the number of a column, A being 1. */
    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> 26 * number + letter - 'A' + 1);
    }

    @Override
    public void refuse() throws DamagedWorkbookException {
        if (beyond) {
            throw new DamagedWorkbookException(
                    "a row of the sheet has more than " + NumberText.count(Workbook.COLUMNS) + " columns (" + wrong
                            + ")",
                    "save the part that is needed as CSV");
        }
        if (wrong != null) {
            throw new DamagedWorkbookException(
                    "a cell stands where no cell can (" + wrong + ")",
                    "open it in an office program and save it again");
        }
    }
}
