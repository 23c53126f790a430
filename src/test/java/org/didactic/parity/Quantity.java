package org.didactic.parity;

/** Kinds of numbers that R computes too, each with a line in the certificate. */
public enum Quantity {
    TWO_WAY("Two-way fixed effects: effects, errors, t, p, intervals, fit", "fixest 0.14.2", Data.PANEL),
    SUN_ABRAHAM("Sun and Abraham: effects, errors, t, p, intervals, fit", "fixest 0.14.2", Data.PANEL),
    EFFECTS("Further fixed effects, here by access route", "fixest 0.14.2", Data.PANEL),
    RUNS("Narrower windows, placebo in time, single event times", "fixest 0.14.2", Data.PANEL),
    AVERAGES("Averages of effects by the delta method", "fixest 0.14.2 and R 4.2.2", Data.PANEL),
    COVARIANCES(
            "Covariance matrices, errors from leverage, two ways of clusters, joint test", "fixest 0.14.2", Data.PANEL),
    FEW_CLUSTERS(
            "CR2, CR3 and jackknife errors, Satterthwaite degrees of freedom",
            "clubSandwich 0.5.8 and summclust 0.7.2",
            Data.PANEL),
    REAL_STUDIES("Two-way and Sun and Abraham on published studies, weights included", "fixest 0.14.2", Data.BOTH),
    GROUP_TIME(
            "Group-time effects and their averages by regression or without covariates",
            "did 2.5.1",
            Data.PANEL_AND_WAGES),
    PROPENSITY(
            "Group-time effects through a propensity, which R stops seeking early", "did 2.5.1", Data.PANEL_AND_WAGES),
    ONE_COMPARISON("One comparison of two groups and two periods, four ways", "DRDID 1.2.3", Data.WAGES),
    UNBALANCED("Unbalanced panels and repeated cross-sections", "did 2.5.1", Data.WAGES),
    IMPUTATION("Imputation", "didimputation 0.5.0", Data.WAGES),
    TWO_STAGE("Two stages", "did2s 1.2.1", Data.WAGES),
    DECOMPOSITION("Comparisons behind a two-way coefficient", "bacondecomp 0.1.3", Data.WAGES),
    SELECTION("Correlations, variance inflation, balance, adoption logit", "R 4.2.2", Data.PANEL),
    WILD("Wild cluster bootstrap, all sign vectors: p", "fwildclusterboot (version not recorded)", Data.CASTLE),
    WILD_INTERVAL(
            "The same: ends of the interval, which R searches in steps",
            "fwildclusterboot (version not recorded)",
            Data.CASTLE),
    SENSITIVITY(
            "Bounds on violations of parallel trends, which R seeks on a grid or draws",
            "HonestDiD 0.2.6",
            Data.BENZARTI),
    SYNTHETIC_DID(
            "Synthetic difference-in-differences, whose weights R stops seeking early; plain differences",
            "synthdid 0.0.9",
            Data.CALIFORNIA),
    SYNTHETIC_CONTROL("Synthetic control, whose weights R stops seeking early", "synthdid 0.0.9", Data.CALIFORNIA),
    SYNTHDID_STEPS(
            "Effects of all three with weights that stop where R stops (compatibility: synthdid-0.0.9)",
            "synthdid 0.0.9",
            Data.CALIFORNIA);

    private final String label;
    private final String software;
    private final Data data;

    Quantity(String label, String software, Data data) {
        this.label = label;
        this.software = software;
        this.data = data;
    }

    /** What both were run on. */
    private enum Data {
        PANEL("generated panel"),
        WAGES("minimum wages"),
        CASTLE("castle doctrine"),
        BENZARTI("Benzarti and Carloni"),
        CALIFORNIA("California's tobacco programme"),
        BOTH("castle doctrine, minimum wages"),
        PANEL_AND_WAGES("generated panel, minimum wages");

        private final String label;

        Data(String label) {
            this.label = label;
        }
    }

    String label() {
        return label;
    }

    String software() {
        return software;
    }

    String data() {
        return data.label;
    }
}
