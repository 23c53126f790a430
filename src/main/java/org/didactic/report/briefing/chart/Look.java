package org.didactic.report.briefing.chart;

/**
 * What a line looks like on its white ground: every colour has a contrast of at least 4.5 there, and no two lines share
 * colour and pattern.
 */
public enum Look {
    SITE("#b84a00", 3.4, ""),
    TWIN("#0b5c94", 2.4, "7 4"),
    PROGRAMME("#00664c", 2, "2 3"),
    NEIGHBOURS("#7a3b8f", 2, "10 3 2 3"),
    COUNTRY("#55616d", 2, "");

    private final String colour;
    private final double width;
    private final String dashes;

    Look(String colour, double width, String dashes) {
        this.colour = colour;
        this.width = width;
        this.dashes = dashes;
    }

    String colour() {
        return colour;
    }

    double width() {
        return width;
    }

    /** The attributes of the line. */
    String stroke() {
        return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Svg.px(width)
                + "\" stroke-linejoin=\"round\"" + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }
}
