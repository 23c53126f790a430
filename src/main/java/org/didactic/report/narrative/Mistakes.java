package org.didactic.report.narrative;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.spec.Analysis;
import org.didactic.text.NearestName;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** Tells the author of a narrative what FreeMarker stumbled over, in our words and without a stack trace. */
record Mistakes(Analysis analysis, String narrative) {
    private static final Pattern FRAME =
            Pattern.compile("in template \"([^\"]*)\"[^\\n]*? at line (\\d+), column (\\d+)");

    /** Returns the error for a mistake found while the narrative was expanded. */
    UserErrorException of(TemplateException mistake, Collection<String> names) {
        if (mistake.getCause() instanceof RefusedExpression refused) {
            return of(refused);
        }
        if (mistake.getCause() instanceof ParseException unreadable) {
            return of(unreadable);
        }
        Position position = position(mistake);
        if (position == null) {
            throw new IllegalStateException("bundled template", mistake);
        }
        if (mistake instanceof AuthorMistake ours) {
            return error(position, ours.path(), ours.getMessageWithoutStackTop(), ours.remedy());
        }
        if (mistake instanceof InvalidReferenceException unknown && unknown.getBlamedExpressionString() != null) {
            String name = unknown.getBlamedExpressionString();
            @Nullable String nearest = NearestName.of(name, names);
            return error(position, "", "nothing is called this (" + name + ")", nearest == null ? "" : nearest);
        }
        return error(position, "", firstSentence(mistake.getMessageWithoutStackTop()), "");
    }

    /** Returns the error for a narrative that FreeMarker cannot read. */
    UserErrorException of(ParseException mistake) {
        if (mistake.getTemplateName() != null && mistake.getTemplateName().startsWith(TemplateSource.BUNDLED)) {
            throw new IllegalStateException("bundled template", mistake);
        }
        String name = mistake.getTemplateName() == null ? narrative : mistake.getTemplateName();
        Position position = new Position(file(name), mistake.getLineNumber(), mistake.getColumnNumber());
        return error(position, "", firstSentence(mistake.getEditorMessage()), "");
    }

    /** Returns the error for a narrative that asks for what may not be in a report. */
    UserErrorException of(RefusedExpression refused) {
        Position position = new Position(file(refused.template()), refused.line(), refused.column());
        return error(position, "", String.valueOf(refused.getMessage()), refused.remedy());
    }

    /** Returns the error for an included file that is not there. */
    UserErrorException notFound(IOException mistake) {
        return error(Position.ofFile(file(narrative)), "", firstSentence(mistake.getMessage()), "");
    }

    private @Nullable Position position(TemplateException mistake) {
        String template = mistake.getTemplateSourceName();
        if (template != null && mistake.getLineNumber() != null && isAuthors(template)) {
            return new Position(file(template), mistake.getLineNumber(), mistake.getColumnNumber());
        }
        Matcher frames = FRAME.matcher(mistake.getFTLInstructionStack());
        while (frames.find()) {
            if (isAuthors(frames.group(1))) {
                return new Position(
                        file(frames.group(1)), Integer.parseInt(frames.group(2)), Integer.parseInt(frames.group(3)));
            }
        }
        return null;
    }

    private static boolean isAuthors(String template) {
        return !template.startsWith(TemplateSource.BUNDLED);
    }

    private String file(String template) {
        return StudyFolder.of(analysis).path().resolve(template).toString().replace('\\', '/');
    }

    private static String firstSentence(@Nullable String message) {
        String line = message == null || message.isBlank()
                ? "the narrative cannot be read"
                : message.strip().lines().findFirst().orElseThrow();
        return line.replaceAll(" \\(wrapper: [^()]*\\)", "").replaceFirst("[.:]$", "");
    }

    private static UserErrorException error(Position position, String path, String what, String remedy) {
        return new UserErrorException(List.of(new Problem(position, path, what, remedy)));
    }
}
