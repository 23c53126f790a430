package org.didactic.fuzz;

import java.util.List;
import java.util.regex.Pattern;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** Whether messages to a user are as they are promised: place, what is wrong, and on a second line what may help. */
final class WellFormed {
    private static final Pattern MESSAGE =
            Pattern.compile("[^\\n]+?(?::\\d+(?::\\d+)?)?: [^\\n]*\\S[^\\n]*\\.(?:\\n  Maybe [^\\n]*\\S\\.)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern INSIDE = Pattern.compile("(?:java|org)\\.[a-z]+\\.|Exception");
    private static final int LONGEST = 3000;

    private WellFormed() {}

    /** Returns the first of these problems that is not well told, or null. */
    static @Nullable String fault(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "an error without a message";
        }
        for (Problem problem : problems) {
            String message = problem.message();
            boolean wrong = !MESSAGE.matcher(message).matches()
                    || CONTROL.matcher(message).find()
                    || INSIDE.matcher(message).find()
                    || message.length() > LONGEST;
            if (wrong) {
                return "ill-formed message: " + message.substring(0, Math.min(LONGEST, message.length()));
            }
        }
        return null;
    }
}
