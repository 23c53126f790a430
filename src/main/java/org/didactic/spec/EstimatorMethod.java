package org.didactic.spec;

/** The methods by their names in the file. */
enum EstimatorMethod {
    TWFE("Two-way fixed effects"),
    SUN_ABRAHAM("Sun and Abraham (2021)"),
    CALLAWAY_SANTANNA("Callaway and Sant'Anna (2021)");

    private final String label;

    EstimatorMethod(String label) {
        this.label = label;
    }

    /** Returns the heading of a column whose estimator has no label of its own. */
    String label() {
        return label;
    }

    @Override
    public String toString() {
        return switch (this) {
            case TWFE -> "twfe";
            case SUN_ABRAHAM -> "sun-abraham";
            case CALLAWAY_SANTANNA -> "callaway-santanna";
        };
    }
}
