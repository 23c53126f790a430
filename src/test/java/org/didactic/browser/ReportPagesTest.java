package org.didactic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.didactic.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports of whole studies, as the program writes them. */
@ExtendWith(InBrowser.class)
class ReportPagesTest {
    @TempDir
    Path folder;

    @Test
    void aReportWithEveryExhibitServesEveryReader(PageChecks checks) throws IOException {
        Path page = report(EveryExhibit.write(folder), "every");

        assertThat(checks.of(page)).isEmpty();
    }

    /** Takes most of a minute; the small study above has all the same kinds of parts. */
    @Test
    @EnabledIfSystemProperty(named = "browser.whole", matches = "true")
    void theReportOfClsServesEveryReader(PageChecks checks) {
        assertThat(checks.of(report(Path.of("analyses/cls"), "cls"))).isEmpty();
    }

    private Path report(Path study, String id) {
        Run run = Run.of("report", study, "--output", folder.resolve("output"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return folder.resolve("output").resolve(id).resolve("index.html");
    }
}
