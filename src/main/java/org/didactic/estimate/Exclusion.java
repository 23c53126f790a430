package org.didactic.estimate;

/**
 * Why a row of a panel was left out of an estimation.
 *
 * @param rule the class of the reason, in the order in which the classes are applied
 * @param detail what exactly, such as the covariate; empty when the rule says it all
 * @param cause why the value is not there, where an expression had none, such as {@code ln of 0}; mostly empty
 */
public record Exclusion(Rule rule, String detail, String cause) {

    /** Returns a reason that needs no cause. */
    public Exclusion(Rule rule, String detail) {
        this(rule, detail, "");
    }

    /** Returns the reason as the sample file prints it: {@code missing covariate: log_beds (ln of 0)}. */
    public String text() {
        String what = detail.isEmpty() ? rule.text() : rule.text() + ": " + detail;
        return cause.isEmpty() ? what : what + " (" + cause + ")";
    }

    /** The classes of reasons, in the order in which they are applied. */
    public enum Rule {
        UNKNOWN_START("unknown start"),
        /** A row that a robustness run leaves out. */
        LEFT_OUT("left out by this run"),
        OUTSIDE_WINDOW("outside window"),
        ALWAYS_TREATED("always treated"),
        VALUE_REMOVED("value removed"),
        MISSING_OUTCOME("missing outcome"),
        MISSING_COVARIATE("missing covariate"),
        BAD_WEIGHT("bad weight"),
        /** A row with nothing wrong about it that {@code fixest::sunab} loses, where a study asks for the same. */
        FIXEST_ROW("row lost by fixest"),
        NO_CONTROL_LEFT("no control left"),
        INCOMPLETE_UNIT("incomplete unit"),
        SINGLETON("singleton");

        private final String text;

        Rule(String text) {
            this.text = text;
        }

        /** Returns the words for it. */
        public String text() {
            return text;
        }
    }
}
