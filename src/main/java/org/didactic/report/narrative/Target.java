package org.didactic.report.narrative;

/** The format a narrative is expanded for: what stands in the Markdown for everything that is bound to results. */
public interface Target {
    /** The key of the data summary among the tables; the colon keeps it apart from every outcome's id. */
    String DATA_SUMMARY = ":data";

    /** What stands before an estimator's id in the key of its table in the appendix, and before an outcome's in that of its figure. */
    String APPENDIX = "appendix:";

    /** What stands before an outcome's and an estimator's id, with a colon between them, in the key of a table of cells. */
    String CELLS = "cells:";

    /** Returns the Markdown for a bound number: its printed text and the id it came from. */
    String number(String id, String text);

    /** Returns the Markdown for a mention of a table or figure. */
    String mention(Exhibit exhibit);

    /** Returns the Markdown for a mention of what others found: its text, and where the list of evidence has it. */
    String citation(String text, String anchor);

    /** Returns the Markdown for a block that stands alone. */
    String block(Block block);

    /** A numbered table or figure. */
    record Exhibit(Kind kind, String key) {

        /** The two kinds, each with its own numbers. */
        public enum Kind {
            TABLE,
            FIGURE
        }
    }

    /**
     * A block of the report.
     *
     * @param kind {@code table}, {@code figure}, {@code ledger}, {@code support}, {@code draws}, {@code aggregates},
     *     {@code decompositions}, {@code agreement}, {@code published}, {@code evidence}, {@code checks}, {@code findings}, {@code methods}, {@code statement} or {@code provenance}
     * @param key an outcome's id, {@link #APPENDIX} or {@link #CELLS} with what belongs to them, {@link #DATA_SUMMARY}, or
     *     empty for all outcomes
     */
    record Block(String kind, String key) {}
}
