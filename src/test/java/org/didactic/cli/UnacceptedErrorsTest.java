package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.didactic.diagnose.Finding;
import org.didactic.fixture.TinyStudy;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

class UnacceptedErrorsTest {
    private static Finding finding(Finding.Severity severity, String accepted) {
        return new Finding("design.broken", severity, "visits", "It is broken.", List.of(), "Mend it.", accepted);
    }

    @Test
    void anErrorStopsTheStudyUnlessItIsAccepted() {
        assertThatThrownBy(() -> UnacceptedErrors.throwIfAny(
                        TinyStudy.analysis(Map.of()), List.of(finding(Finding.Severity.ERROR, ""))))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("analysis.yaml: design.broken (visits): It is broken.\n"
                        + "  Maybe mend it, or accept it with a reason under accept.");
        assertThatCode(() -> UnacceptedErrors.throwIfAny(
                        TinyStudy.analysis(Map.of()),
                        List.of(finding(Finding.Severity.ERROR, "known"), finding(Finding.Severity.WARNING, ""))))
                .doesNotThrowAnyException();
    }
}
