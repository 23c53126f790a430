package org.didactic.report.wording.site;

/**
 * A finding at a glance.
 *
 * @param head what it is about: {@code Funded care}
 * @param big one to five words: {@code −11 points}, {@code cannot tell}
 * @param line what stands below it, without a full stop
 */
public record Card(String head, String big, String line, Tone tone) {}
