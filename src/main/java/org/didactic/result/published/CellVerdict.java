package org.didactic.result.published;

/** How a printed value stands to ours. */
public sealed interface CellVerdict {

    /** Returns the word for it in a data file. */
    String word();

    /**
     * Our value prints as the printed one.
     *
     * @param ours our value with as many digits as were printed, in the unit of the print
     * @param exact the same in full
     */
    record Agrees(String ours, String exact) implements CellVerdict {
        @Override
        public String word() {
            return "agrees";
        }
    }

    /**
     * Our value prints as another.
     *
     * @param ours our value with as many digits as were printed, in the unit of the print
     * @param exact the same in full
     * @param units how far they are apart, in whole units of the last printed digit; of stars, in marks
     */
    record Differs(String ours, String exact, double units) implements CellVerdict {
        @Override
        public String word() {
            return "differs";
        }
    }

    /**
     * We have no such value.
     *
     * @param reason why, as the rest of a sentence
     * @param about the name or id that the reason is about; may be empty
     */
    record CannotBeCompared(String reason, String about) implements CellVerdict {
        @Override
        public String word() {
            return "cannot be compared";
        }
    }
}
