package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.narrative.NarrativeFile;
import org.didactic.spec.Analysis;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeCheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "${est(\"fundd.twfe.att\")}¦1:3: est: no number has this id (fundd.twfe.att).|  Maybe funded.twfe.att.",
                "${pp(\"funded.tfe.period:3\")}"
                        + "¦1:3: pp: no number has this id (funded.tfe.period:3).|  Maybe funded.twfe.period:3.",
                "${est(\"funded.twfe.atr\")}¦1:3: est: no number has this id (funded.twfe.atr).|  Maybe funded.twfe.att.",
                "<@table \"fundd\"/>¦1:1: table: no outcome has this id (fundd).|  Maybe funded.",
                "a|<@ref \"figure:fundd\"/>"
                        + "¦2:1: ref: no table or figure has this name (figure:fundd).|  Maybe figure:funded.",
                "<@tabel \"funded\"/>¦1:1: no directive has this name (tabel).|  Maybe table.",
                "${effct(\"funded.twfe.att\")}¦1:3: nothing is called this (effct).|  Maybe effect.",
            })
    void whatNothingIsCalledIsToldBeforeAnythingIsEstimated(String narrative, String message) throws IOException {
        assertThat(check(narrative.replace('|', '\n')))
                .containsExactly(folder.resolve("report.md") + ":" + message.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <#if title?has_content> b", "a <#nonsense/>", "a ${", "${.now}", "${title?api.class}"})
    void aNarrativeThatCannotBeReadIsTold(String narrative) throws IOException {
        assertThat(check(narrative)).hasSize(1).first().asString().contains("report.md:1:");
    }

    @Test
    void allMistakesComeAtOnce() throws IOException {
        assertThat(check("${est(\"a.b.att\")}\n${est('c.d.att')}\n<@figure \"e\"/>\n"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${est(\"funded.twfe.att\")} <@figure \"funded\"/> <@ledger/> <@ref \"data\"/> <@data/>",
                "${est(\"funded.twfe.period:99\")} ${n('funded.sun_abraham.r2')}",
                "<#list outcomes as o>${effect(o.headline)} <@ref \"table:\" + o.id/></#list>",
                "<#macro mine>x</#macro><@mine/> <#-- ${est(\"no.such.att\")} --> est(\"no.such.att\")",
                "<#noparse>${est(\"no.such.att\")}</#noparse> ${title?replace(\"a\", \"b\")?length}",
            })
    void whatMayBeRightIsAccepted(String narrative) throws IOException {
        assertThat(check(narrative)).isEmpty();
    }

    @Test
    void whatIsIncludedIsHeldToTheSame() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/one.md"), "\n${est(\"fundd.twfe.att\")} <#include \"two.md\">");
        Files.writeString(folder.resolve("parts/two.md"), "a <@table \"fundd\"/> <@mine/>");
        assertThat(check("<#macro mine></#macro><#include \"parts/one.md\"> <#include \"/parts/two.md\">"))
                .containsExactly(
                        folder.resolve("parts/one.md")
                                + ":2:3: est: no number has this id (fundd.twfe.att).\n  Maybe funded.twfe.att.",
                        folder.resolve("parts/two.md")
                                + ":1:3: table: no outcome has this id (fundd).\n  Maybe funded.");
    }

    @Test
    void numbersTypedByHandAreToldApartFromOtherFaults() throws IOException {
        Files.writeString(folder.resolve("part.md"), "Of 12 areas, ");
        assertThat(check("<#include \"part.md\">It fell by 9.6,\nas Table 3 shows."))
                .isEmpty();
        Problems problems = new Problems();
        NarrativeFile.checkTyped(narrated(List.of()), problems);
        String remedy =
                "  Maybe ${est(\"\u2026\")} or another function prints it by its id; a number that no estimate gives"
                        + " stands in <@quoted>\u2026</@quoted> or under report.harmless.";
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly(
                        folder.resolve("part.md") + ":1:4: a number is typed by hand (12).\n" + remedy,
                        folder.resolve("report.md") + ":1:32: a number is typed by hand (9.6).\n" + remedy,
                        folder.resolve("report.md") + ":2:4: a number is typed by hand (Table 3).\n"
                                + "  Maybe <@ref \"table:\u2026\"/>, which prints the number that it has; one of another text"
                                + " stands in <@quoted>\u2026</@quoted> or under report.harmless.");
    }

    @Test
    void aPhraseDeclaredHarmlessMustStandSomewhere() throws IOException {
        Files.writeString(folder.resolve("report.md"), "Those aged\n65 and over.");
        Problems problems = new Problems();
        Analysis analysis = narrated(List.of("aged 65 and over", "65 years", "5 and over"));
        NarrativeFile.check(analysis, EvidenceLibrary.EMPTY, problems);
        NarrativeFile.checkTyped(analysis, problems);
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly(
                        "analysis.yaml:70:16: report.harmless: the narrative has no such phrase (5 and over).\n"
                                + "  Maybe it is mistyped, or no longer needed.",
                        "analysis.yaml:70:16: report.harmless: the narrative has no such phrase (65 years).\n"
                                + "  Maybe it is mistyped, or no longer needed.");
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithLineAndByte() throws IOException {
        Files.write(folder.resolve("report.md"), "One\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check())
                .containsExactly(folder.resolve("report.md") + ":2: byte 4 of the line is not UTF-8 (0xE9).\n"
                        + "  Maybe the file is Latin-1, where that byte is '\u00e9': save it as UTF-8.");
    }

    private List<String> check(String narrative) throws IOException {
        Files.writeString(folder.resolve("report.md"), narrative);
        return check();
    }

    private List<String> check() {
        Problems problems = new Problems();
        NarrativeFile.check(narrated(List.of()), EvidenceLibrary.EMPTY, problems);
        return problems.sorted().stream().map(Problem::message).toList();
    }

    private Analysis narrated(List<String> harmless) {
        return StudyFixture.small()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .allowing(harmless)
                .build()
                .analysis();
    }
}
