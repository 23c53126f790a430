package org.didactic.report.figure;

import org.jspecify.annotations.Nullable;

/**
 * One outcome in up to two panels: its unadjusted distribution and its event study.
 *
 * @param idPrefix letters, digits, {@code -} and {@code _}, starting with a letter; unique among the figures of a page,
 *     since every id inside the SVG starts with it
 * @param title the finding in a few words, read out in place of the picture
 * @param description what the panels show, in a sentence or two
 * @param distribution panel A, or null where there is none
 * @param eventStudy panel B, or null where there is none
 */
public record OutcomeFigure(
        String idPrefix,
        String title,
        String description,
        @Nullable Distribution distribution,
        @Nullable EventStudy eventStudy) {

    public OutcomeFigure {
        if (!idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not the start of an XML id (" + idPrefix + ")");
        }
        if (distribution == null && eventStudy == null) {
            throw new IllegalArgumentException("a figure needs at least one panel (" + idPrefix + ")");
        }
    }
}
