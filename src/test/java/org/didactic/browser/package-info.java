/**
 * Finished pages in a real browser: headless Chromium, spoken to by its DevTools protocol, with axe-core for what can be
 * checked by rule. {@link org.didactic.browser.PageChecks} is the entry; a test gets it as a parameter through {@link
 * org.didactic.browser.InBrowser}, which skips the test where the browser is missing. {@code .ci/browser} installs both.
 */
@NullMarked
package org.didactic.browser;

import org.jspecify.annotations.NullMarked;
