package org.didactic.report.narrative;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.didactic.report.markup.Escape;

/** HTML as FreeMarker writes it, without the characters that have no place on a page. */
final class PageFormat extends HTMLOutputFormat {
    static final PageFormat INSTANCE = new PageFormat();

    private PageFormat() {}

    @Override
    public void output(String textToEscape, Writer out) throws IOException, TemplateModelException {
        super.output(Escape.printable(textToEscape), out);
    }

    @Override
    public String escapePlainText(String plainText) {
        return super.escapePlainText(Escape.printable(plainText));
    }

    /** Returns that finished HTML, which FreeMarker knows as that of its own format, is HTML here too. */
    @Override
    public boolean isOutputFormatMixingAllowed() {
        return true;
    }
}
