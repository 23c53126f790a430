package org.didactic.report.narrative;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.didactic.report.markup.Escape;
import org.jspecify.annotations.Nullable;

/** Markdown as FreeMarker sees it: interpolated text is escaped, what comes from our functions is Markdown already. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Markdown> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    /** A piece of finished Markdown. */
    static final class Markdown extends CommonTemplateMarkupOutputModel<Markdown> {
        private Markdown(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String textToEscape, Writer out) throws IOException {
        out.write(escapePlainText(textToEscape));
    }

    @Override
    public String escapePlainText(String plainText) {
        return Escape.markdown(plainText);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected Markdown newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Markdown(plain, markup);
    }
}
