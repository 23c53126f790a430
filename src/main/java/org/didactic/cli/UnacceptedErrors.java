package org.didactic.cli;

import java.util.List;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.Finding;
import org.didactic.spec.Analysis;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/** Stops a study whose design has an error that its analysis file does not accept. */
final class UnacceptedErrors {
    private UnacceptedErrors() {}

    static void throwIfAny(Analysis analysis, List<Finding> findings) {
        List<Problem> problems = DesignChecks.stopping(findings).stream()
                .map(finding -> problem(analysis, finding))
                .toList();
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems);
        }
    }

    private static Problem problem(Analysis analysis, Finding finding) {
        String where = finding.where().isEmpty() ? "" : " (" + finding.where() + ")";
        return new Problem(
                Position.ofFile(analysis.file().toString()),
                finding.id() + where,
                withoutStop(finding.what()),
                lowerCase(withoutStop(finding.remedy())) + ", or accept it with a reason under accept");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The remedy goes on behind "Maybe". */
    private static String lowerCase(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
