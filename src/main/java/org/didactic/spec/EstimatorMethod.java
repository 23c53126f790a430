package org.didactic.spec;

/** The methods by their names in the file. */
enum EstimatorMethod {
    TWFE("twfe", "Two-way fixed effects"),
    SUN_ABRAHAM("sun-abraham", "Sun and Abraham (2021)"),
    CALLAWAY_SANTANNA("callaway-santanna", "Callaway and Sant'Anna (2021)"),
    TWO_STAGE("two-stage", "Gardner (2022)"),
    IMPUTATION("imputation", "Borusyak, Jaravel and Spiess (2024)"),
    EXTENDED_TWFE("extended-twfe", "Wooldridge (2021)");

    private final String word;
    private final String label;

    EstimatorMethod(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Returns whether its effects are coefficients of one regression on all used rows. */
    boolean linear() {
        return this == TWFE || this == SUN_ABRAHAM || this == EXTENDED_TWFE;
    }

    /** Returns the heading of a column whose estimator has no label of its own. */
    String label() {
        return label;
    }

    @Override
    public String toString() {
        return word;
    }
}
