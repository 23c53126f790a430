package org.didactic.data.office;

import org.didactic.text.NumberText;

/** Numbers of cells, which offices save with up to 17 digits, in the fewest that give the same number again. */
final class CellNumber {
    private static final String WHOLE = "-?(0|[1-9]\\d{0,14})";

    private CellNumber() {}

    /** Returns the number that was saved as this text, or the text itself when it is none. */
    static String text(String saved) {
        if (saved.matches(WHOLE)) {
            return saved;
        }
        try {
            double number = Double.parseDouble(saved);
            return Double.isFinite(number) ? NumberText.shortest(number) : saved;
        } catch (NumberFormatException e) {
            return saved;
        }
    }
}
