package org.didactic.browser;

import java.nio.file.Path;
import java.util.List;

/** Something that a page owes its readers. */
interface PageCheck {

    /** Returns what the page does not keep to, each in a line to read; empty when all is well. */
    List<String> violations(Chromium browser, Path page);
}
