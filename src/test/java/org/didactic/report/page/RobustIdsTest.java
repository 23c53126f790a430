package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.StudyResults;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.narrative.NarrativeFile;
import org.didactic.spec.Analysis;
import org.didactic.spec.RobustnessSpec;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of runs and diagnostics in a narrative. */
class RobustIdsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funded.twfe@window3.att",
                "funded.twfe@placebo.period:1",
                "funded.sun_abraham@placebo_shift2.att",
                "funded.twfe@yearly.drift:any:80",
                "funded.twfe@yearly.sensitivity_rm:first:0.5",
                "funded.twfe@yearly.breakdown_sd:average",
                "funded.twfe.pretrend_wald:residual",
                "funded.twfe.pretrend:equal",
                "funded.twfe@without.unit:Authority 137",
                "funded.twfe@without.unit:A.B:C|D",
                "funded.twfe@influence.effective_clusters",
                "funded.twfe@space.att",
                "funded.twfe@outcomes.holm",
                "funded.twfe@plain.att",
                "funded.selection.vif:beds",
                "funded.selection.adopters",
            })
    void whatTheAnalysisAsksForIsKnown(String id) throws IOException {
        assertThat(check(id, RobustFixture.asked())).isEmpty();
        assertThat(check(id, RobustnessSpec.NONE)).hasSize(id.startsWith("funded.twfe.") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "funded.twfe@window6.att, funded.twfe@window3.att",
        "funded.twfe@plane.att, funded.twfe@plain.att",
        "funded.twfe@window3.atr, funded.twfe@window3.att",
        "fundd.selection.vif:beds, funded.selection.vif:beds",
    })
    void anotherRunOrOutcomeIsRefusedWithTheNearestName(String id, String nearest) throws IOException {
        assertThat(check(id, RobustFixture.asked()))
                .singleElement()
                .asString()
                .contains("no number has this id (" + id + ")", "Maybe " + nearest + ".");
    }

    @Test
    void anIntervalHasEndsAndNoEstimate() throws IOException {
        assertThatThrownBy(() -> render("${est(\"funded.twfe@yearly.sensitivity_rm:first:0.5\")}"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("this is an interval, which has two ends and nothing else"
                        + " (funded.twfe@yearly.sensitivity_rm:first:0.5)");
        assertThat(render("${ci(\"funded.twfe@yearly.sensitivity_rm:first:0.5\")}"
                        + " ${low(\"funded.twfe@yearly.sensitivity_rm:first:0.5\")}"
                        + " ${pp_ci(\"funded.twfe@yearly.sensitivity_rm:first:0.5\")}"))
                .contains("−0.20 to 0.005 −0.20 −19.5 to 0.5");
    }

    private String render(String narrative) throws IOException {
        Files.writeString(folder.resolve("report.md"), narrative + "\n");
        StudyResults study = StudyFixture.published()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build();
        return ReportRenderer.render(RobustFixture.of(study, List.of())).stream()
                .filter(each -> each.path().equals("report.md"))
                .map(each -> new String(each.content(), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private List<String> check(String id, RobustnessSpec robustness) throws IOException {
        Files.writeString(folder.resolve("report.md"), "${est(\"" + id + "\")}");
        Analysis analysis = StudyFixture.small()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build()
                .analysis();
        Problems problems = new Problems();
        NarrativeFile.check(
                RobustFixture.analysis(analysis, analysis.estimators(), robustness, List.of()),
                EvidenceLibrary.EMPTY,
                problems);
        return problems.sorted().stream().map(Problem::message).toList();
    }
}
