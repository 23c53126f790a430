package org.didactic.report.briefing;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** Finished HTML that a template must not escape again. */
final class Markup {
    private Markup() {}

    static Object of(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
