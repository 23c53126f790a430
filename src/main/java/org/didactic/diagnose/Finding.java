package org.didactic.diagnose;

import java.util.List;

/**
 * What a design check found.
 *
 * @param id the check's stable id, such as {@code timing.always-treated}
 * @param where the panel, outcome or estimator it is about; empty when it is the whole study
 * @param what one or two sentences: what was found, with names and numbers
 * @param units the units concerned by name; may be empty
 * @param remedy what the user may do about it, a sentence
 * @param accepted the reason for which the analysis file accepts it; empty when it does not
 */
public record Finding(
        String id, Severity severity, String where, String what, List<String> units, String remedy, String accepted) {

    /** How much a finding matters. */
    public enum Severity {
        /** Stops the run unless accepted. */
        ERROR,
        /** Changes how a number may be read. */
        WARNING,
        /** Good to know. */
        NOTE
    }
}
