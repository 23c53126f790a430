package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.ReportFile;
import org.didactic.text.UserErrorException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeMistakesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "The effect is ${est(\"funded.sun_abraham.at\")}."
                        + "¦1:17: est: no number has this id (funded.sun_abraham.at).|  Maybe funded.sun_abraham.att.",
                "<@table \"fundd\"/>¦1:1: table: no outcome has this id (fundd).|  Maybe funded.",
                "See <@ref \"table:funded\"/>."
                        + "¦1:5: ref: this table is nowhere in the narrative (table:funded).|  Maybe put <@table \"funded\"/> where it belongs.",
                "See <@ref \"tables:funded\"/>."
                        + "¦1:5: ref: no table or figure has this name (tables:funded).|  Maybe table:funded.",
                "${pp(\"expenditure.twfe.att\")}"
                        + "¦1:1: pp: needs an outcome with scale: proportion (expenditure).|  Maybe pct(\"expenditure.twfe.att\").",
                "${se(\"funded.twfe.r2\")}¦1:1: se: this number has no error (funded.twfe.r2).",
                "${est(\"expenditure.sun_abraham.period:4\")}"
                        + "¦1:1: est: this number could not be estimated: no treated rows in 2021 (expenditure.sun_abraham.period:4).",
                "${est()}¦1:1: est: one id is needed (0 given).|  Maybe est(\"OUTCOME.ESTIMATOR.att\").",
                "${effct(\"funded.twfe.att\")}¦1:3: nothing is called this (effct).|  Maybe effect.",
            })
    void aMistakeIsNamedWithItsPlaceAndARemedy(String narrative, String message) throws IOException {
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("%s:%s", folder.resolve("report.md"), message.replace('|', '\n'));
    }

    @Test
    void allUnknownIdsAreToldAtOnceInTheirOrder() {
        assertThatThrownBy(() -> render("${est(\"funded.twfe.period:77\")} ${n('funded.twfe.period:78')}\n"
                        + "<#-- ${est(\"funded.none\")} -->\n<#if n(\"funded.twfe.cohort:1\")?has_content></#if>\n"))
                .satisfies(error -> assertThat(error.getMessage().lines().filter(line -> line.contains("no number")))
                        .extracting(line -> line.substring(line.indexOf("report.md:")))
                        .containsExactly(
                                "report.md:1:3: est: no number has this id (funded.twfe.period:77).",
                                "report.md:1:35: n: no number has this id (funded.twfe.period:78).",
                                "report.md:3:6: n: no number has this id (funded.twfe.cohort:1)."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "It fell by 9.6 points.¦1:12¦9.6¦pp(\"funded.sun_abraham.att\")¦\u22129.6",
                "a|It fell by -9.6%¦2:12¦-9.6%¦pp(\"funded.sun_abraham.att\")¦\u22129.6",
                "p of \u22129.6¦1:6¦\u22129.6¦pp(\"funded.sun_abraham.att\")¦\u22129.6",
                "${'9.6'}¦1:3¦9.6¦pp(\"funded.sun_abraham.att\")¦\u22129.6",
                "an error of 0.02 here¦1:13¦0.02¦se(\"funded.sun_abraham.att\")¦0.02",
            })
    void aNumberTypedByHandIsToldWithTheIdItResembles(
            String narrative, String place, String typed, String call, String printed) {
        assertThatThrownBy(() -> render(narrative.replace('|', '\n')))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(
                        "%s:%s: a number is typed by hand (%s).\n  Maybe ${%s}, which prints %s; a number that no estimate gives"
                                + " stands in <@quoted>\u2026</@quoted> or under report.harmless.",
                        folder.resolve("report.md"), place, typed, call, printed);
    }

    @Test
    void unknownIdsAndTypedNumbersOfAllTemplatesComeAtOnce() throws IOException {
        Files.writeString(folder.resolve("part.md"), "${est(\"funded.twfe.period:77\")} and 123456");
        assertThatThrownBy(() -> render("<#include \"part.md\">\n7.77 ${n(\"funded.twfe.period:78\")}"))
                .satisfies(error -> assertThat(error.getMessage().lines().filter(line -> line.contains(".md:")))
                        .extracting(line -> line.substring(line.lastIndexOf('/') + 1))
                        .containsExactly(
                                "part.md:1:3: est: no number has this id (funded.twfe.period:77).",
                                "part.md:1:37: a number is typed by hand (123456).",
                                "report.md:2:1: a number is typed by hand (7.77).",
                                "report.md:2:8: n: no number has this id (funded.twfe.period:78)."));
    }

    @Test
    void whatIsOnlyFoundToBeIncludedWhenItIsReadIsHeldToTheSame() throws IOException {
        Files.writeString(folder.resolve("part-funded.md"), "Of 7.77 and ${est(\"funded.twfe.\" + \"at\")}");
        String dynamic = "<#list ['funded'] as o><#include \"part-\" + o + \".md\"></#list>";
        assertThatThrownBy(() -> render(dynamic))
                .hasMessageContaining("part-funded.md:1:13: est: no number has this id (funded.twfe.at).");
        Files.writeString(folder.resolve("part-funded.md"), "Of 7.77");
        assertThatThrownBy(() -> render(dynamic))
                .hasMessageContaining("part-funded.md:1:4: a number is typed by hand (7.77).");
    }

    @Test
    void aFileMayNotBeIncludedAsPlainText() throws IOException {
        Files.writeString(folder.resolve("part.md"), "<#-- 9.6 -->");
        assertThatThrownBy(() -> render("<#include \"part.md\" parse=false>"))
                .hasMessageContaining("report.md:1:21: a narrative cannot use this (parse=).");
    }

    @Test
    void aQuotationIsShownAsItStands() throws IOException {
        assertThat(text(
                        render("They <@quoted>found *9.6* (${title})</@quoted>.\n\n<@quoted>\n- 1 of 2\n</@quoted>\n"),
                        "report.md"))
                .contains("They found *9.6* (Effect of strengths-based care: community led support).\n\n- 1 of 2\n");
    }

    @Test
    void theLineOfAMistakeIsCounted() throws IOException {
        assertThatThrownBy(() -> render("# One\n\n  ${title}\n<#list outcomes as o>\n  ${est(o.id)}\n</#list>\n"))
                .hasMessageContaining(
                        "report.md:5:3: est: no number has this id (funded).\n  Maybe one of funded.twfe.att, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a <#if b>¦report.md:1:",
                "a ${¦report.md:1:",
                "<#include \"../secret.txt\">¦report.md:1:",
                "<#include \"/etc/passwd\">¦report.md:1:",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}¦report.md:1:",
                "${title?api.class}¦report.md:1:",
            })
    void whatFreeMarkerRefusesIsToldInOneLine(String narrative, String place) throws IOException {
        Files.writeString(folder.getParent().resolve("secret.txt"), "secret");
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining(place)
                .satisfies(
                        error -> assertThat(error.getMessage().lines().count()).isLessThanOrEqualTo(2))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("freemarker.core", "\tat "));
    }

    @Test
    void aNarrativeOutsideTheStudyOrMissingIsRefusedWhereItIsNamed() {
        assertThatThrownBy(() -> ReportRenderer.render(StudyFixture.small()
                        .in(folder.resolve("analysis.yaml"))
                        .narratedBy("../report.md")
                        .build()))
                .hasMessage(
                        "analyses/cls/analysis.yaml:60:5: report.narrative: the narrative lies outside the study's folder"
                                + " (../report.md).\n  Maybe move it beside the analysis file.");
        assertThatThrownBy(() -> ReportRenderer.render(StudyFixture.small()
                        .in(folder.resolve("analysis.yaml"))
                        .narratedBy("repot.md")
                        .build()))
                .hasMessage("analyses/cls/analysis.yaml:60:5: report.narrative: there is no such file (repot.md).\n"
                        + "  Maybe the path is mistyped: it is relative to the analysis file; without the key the built-in"
                        + " text is used.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Made on ${.now}.¦1:11: a narrative cannot use this (.now)."
                        + "|  Maybe write the date as text: the same input must give the same report on any day.",
                "<#if true>|${\"on ${ . now?string('yyyy')}\"}</#if>¦2:10: a narrative cannot use this (.now)."
                        + "|  Maybe write the date as text: the same input must give the same report on any day.",
                "<#assign l = .locale>¦1:14: a narrative cannot use this (.locale)."
                        + "|  Maybe write it as text: a report does not depend on the machine it is made on.",
                "<#setting time_zone='JVM default'>¦1:1: a narrative cannot use this (<#setting)."
                        + "|  Maybe leave it out: a narrative consists of text, conditions, lists and the functions of the report.",
                "${'.now'?eval}¦1:9: a narrative cannot use this (?eval)."
                        + "|  Maybe leave it out: a narrative consists of text, conditions, lists and the functions of the report.",
            })
    void whatDependsOnTheDayOrTheMachineIsRefused(String narrative, String message) throws IOException {
        assertThatThrownBy(() -> render(narrative.replace('|', '\n')))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("%s:%s", folder.resolve("report.md"), message.replace('|', '\n'));
    }

    @Test
    void anIncludedFileIsHeldToTheSameAndNamed() throws IOException {
        Files.writeString(folder.resolve("part.md"), "\n${.now}");
        assertThatThrownBy(() -> render("<#include \"part.md\">"))
                .hasMessageContaining("part.md:2:3: a narrative cannot use this (.now).");
    }

    @Test
    void proseCommentsAndStringsMaySayWhatExpressionsMayNot() throws IOException {
        String narrative = "Seen .now and ?eval <#-- ${.now} --><#noparse>${.now}</#noparse> ${'a.now'} ${r'${.now}'}";
        assertThat(text(render(narrative), "report.md")).contains("Seen .now and ?eval ${.now} a.now \\$\\{.now\\}");
    }

    @Test
    void aListOfKeysComesInTheSameOrderOnEveryRun() throws IOException {
        assertThat(text(
                        render(
                                "<#list outcomes[0]?keys as key>${key} </#list><#list estimators[0]?keys as key>${key} </#list>"),
                        "report.md"))
                .contains("id label unit scale headline estimator estimated drawn by\\_period compared id label");
    }

    @Test
    void aLinkOutOfTheStudyIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve("part.md"), secret);
        assertThatThrownBy(() -> render("<#include \"part.md\">"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md:1:1:");
        assertThatThrownBy(() -> ReportRenderer.render(StudyFixture.small()
                        .in(folder.resolve("analysis.yaml"))
                        .narratedBy("part.md")
                        .build()))
                .hasMessageContaining("report.narrative: the narrative lies outside the study's folder (part.md).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference/README.md", "templates/report.md.ftl", "templates/macros.ftl"})
    void aFileOfTheStudyIsItsOwnWhateverTheProgramCallsSo(String name) throws IOException {
        Path own = folder.resolve(name);
        Files.createDirectories(own.getParent());
        Files.writeString(own, "The study's own, ${n(\"funded.twfe.att\")}.");
        StudyFixture study =
                StudyFixture.small().in(folder.resolve("analysis.yaml")).narratedBy(name);
        assertThat(text(ReportRenderer.render(study.build()), "report.md")).contains("The study's own, ");
        Files.writeString(own, "${unknown}");
        assertThatThrownBy(() -> ReportRenderer.render(study.build()))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining(name + ":1:3: nothing is called this (unknown).");
    }

    @Test
    void inAnAttributeABoundNumberIsPlainText() throws IOException {
        String page = text(render("![Fell by ${est(\"funded.twfe.att\")} & more](x.png)\n"), "index.html");
        assertThat(Jsoup.parse(page).select("img").attr("alt")).isEqualTo("Fell by \u22120.10 & more");
        assertThat(page).contains("<p><img ");
    }

    @Test
    void marksOfInclusionsCannotBeForged() throws IOException {
        String page = text(
                render("<@quoted>${title} \ue0000\ue001 &#xE000;99&#xE001; ${'\\xE000'?no_esc}1</@quoted>\n"),
                "index.html");
        assertThat(page).contains("\ufffd0\ufffd").doesNotContain("\ue00099");
    }

    @Test
    void aMentionMayComeBeforeItsTableAndNumbersFollowFirstAppearance() throws IOException {
        String report = text(
                render("See <@ref \"table:funded\"/>.\n\n<@table \"expenditure\"/>\n\n<@table \"funded\"/>\n"),
                "report.md");
        assertThat(report)
                .contains("See Table\u00a02.")
                .contains("**Table 1. =Cost")
                .contains("**Table 2. Funded care");
    }

    @Test
    void anIncludedFileOfTheStudyIsRead() throws IOException {
        Files.writeString(folder.resolve("part.md"), "From a part: ${n(\"funded.twfe.att\")}.");
        assertThat(text(render("<#include \"part.md\">"), "report.md")).contains("From a part: 1");
    }

    @Test
    void htmlInANarrativeIsShownAsText() throws IOException {
        String page = text(render("<script>alert(one)</script> and <b>this</b>\n\n# Second title\n"), "index.html");
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<b>this");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    private List<ReportFile> render(String narrative) throws IOException {
        Files.writeString(folder.resolve("report.md"), narrative);
        return ReportRenderer.render(StudyFixture.small()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build());
    }

    private static String text(List<ReportFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
