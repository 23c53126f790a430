package org.didactic.browser;

/**
 * How a reader looks at a page.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param scale device pixels per CSS pixel: what zooming changes
 * @param media {@code screen} or {@code print}
 * @param dark whether the reader prefers dark colours
 * @param still whether the reader prefers reduced motion
 * @param scripts whether the browser runs the page's scripts
 */
public record View(int width, int height, int scale, String media, boolean dark, boolean still, boolean scripts) {
    /** A window of 1280 x 1024. */
    public static final View DESK = new View(1280, 1024, 1, "screen", false, true, true);

    /** A small telephone. */
    public static final View TELEPHONE = new View(360, 740, 2, "screen", false, true, true);

    /** The window of {@link #DESK} zoomed to 400 %. */
    public static final View ZOOMED = new View(320, 256, 4, "screen", false, true, true);

    /** Returns the same in dark colours. */
    public View inTheDark() {
        return new View(width, height, scale, media, true, still, scripts);
    }

    /** Returns the same without scripts. */
    public View withoutScripts() {
        return new View(width, height, scale, media, dark, still, false);
    }
}
