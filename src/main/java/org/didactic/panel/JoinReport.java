package org.didactic.panel;

import java.util.List;

/**
 * Keys without a partner in a join; keys of several columns are separated by a comma and a blank.
 *
 * @param panel the panel's id
 * @param with the joined source's id
 * @param on the key columns
 * @param unmatchedLeft keys of the panel that the source does not have, by code point
 * @param unmatchedRight keys of the source that the panel does not have, by code point
 */
public record JoinReport(
        String panel, String with, List<String> on, List<String> unmatchedLeft, List<String> unmatchedRight) {}
