package org.didactic.estimate;

/**
 * Why a row of a panel was left out of an estimation.
 *
 * @param rule the class of the reason, in the order in which the classes are applied
 * @param detail what exactly, such as the covariate; empty when the rule says it all
 */
public record Exclusion(Rule rule, String detail) {

    /** Returns the reason as the ledger and the sample file print it: {@code missing covariate: beds}. */
    public String text() {
        return detail.isEmpty() ? rule.text() : rule.text() + ": " + detail;
    }

    /** The classes of reasons, in the order in which they are applied. */
    public enum Rule {
        UNKNOWN_START("unknown start"),
        OUTSIDE_WINDOW("outside window"),
        ALWAYS_TREATED("always treated"),
        VALUE_REMOVED("value removed"),
        MISSING_OUTCOME("missing outcome"),
        MISSING_COVARIATE("missing covariate"),
        BAD_WEIGHT("bad weight"),
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
