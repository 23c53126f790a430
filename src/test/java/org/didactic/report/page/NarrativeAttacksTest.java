package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.ReportFile;
import org.didactic.text.UserErrorException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A narrative from a stranger: what it may not reach, and what it may not use up. */
class NarrativeAttacksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x = .now>",
                "<#assign x = . <#-- --> now>",
                "<#assign x = .[#-- --]now>",
                "<#noparse></#noparse ><#assign x = .now>",
                "<#noparse>[/noparse]<#assign x = .now>",
                "<#noParse>${\"</#noParse><#assign x = .now><#-- \"} -->",
                "<#noparse ></noparse><#assign x = .now>",
                "<#comment>${\"</#comment><#assign x = .now><#-- \"} -->",
                "<#comment ></#comment ><#assign x = .now>",
                "<#comment]</#comment><#assign x = .now>",
                "<#macro m a b></#macro><@m bar\"\\\"\"/><#assign x = .now><#-- \" -->",
                "${title <#-- \" -->}<#assign x = .now><#-- \" -->",
                "${\"${\\\"a\\\"}\"}<#assign x = .now><#-- \" -->",
                "${\"${title} \\x24{\\x2enow}\"}",
                "${\"${'}'} ${.now}\"}",
                "${\"${ . <#-- --> now}\"}",
                "<#ftl strict_syntax=false><assign x = .now>",
                "[#ftl]<#assign x = .now>",
                "<#ftl output_format=\"plainText\">x",
                "${r\"\\\"}<#assign x = .now>",
                "${'.now'? <#-- --> eval}",
                "${'x'?interpret}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${outcomes?api.getClass()}",
                "${.data_model.title}",
                "${.globals.title}",
                "${.vars['title']}",
                "<#setting locale='de_DE'>",
                "${.locale_object}",
            })
    void whatReachesTheClockTheMachineOrTheEngineIsRefused(String narrative) {
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md:1:")
                .hasMessageContaining("a narrative cannot use this (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title.class}",
                "${title.bytes}",
                "${outcomes.class.classLoader}",
                "${outcomes[0].class}",
                "${outcomes[0].getClass()}",
                "${outcomes.stream()}",
                "${exhibits.entrySet()}",
                "${est.class}",
                "${est.exec(['x'])}",
                "${didactic_block.index}",
                "${didactic_block.target.blocks}",
                "${didactic_block.class.protectionDomain}",
                "${est.getClass().forName('java.lang.Runtime')}",
                "${.main.class}",
                "${statics['java.lang.System'].getenv()}",
                "${Session} ${request} ${beans}",
            })
    void theModelShowsNoObjectOfTheProgram(String narrative) {
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md:1:")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("org.didactic", "java."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"../secret.md\">",
                "<#include \"/../secret.md\">",
                "<#include \"part/../../secret.md\">",
                "<#include \"SECRET\">",
                "<#include \"file:SECRET\">",
                "<#include \"file://SECRET\">",
                "<#include \"didactic:../META-INF/MANIFEST.MF\">",
                "<#include \"didactic:/../org/didactic/cli/Main.class\">",
                "<#include \"didactic:..%2f..%2fx\">",
                "<#include \"*/secret.md\">",
                "<#include \"link.md\">",
                "<#include \"linked/secret.md\">",
                "<#include \"jar:file:/x!/y\">",
                "<#include \"classpath:logging.properties\">",
                "<#include \"..\\\\secret.md\">",
                "<#include \"a\\x0000b\">",
                "<#import \"../secret.md\" as s>",
                "<@.get_optional_template('../secret.md').include()/>${missing}",
                "<#include \"analysis.yaml\" parse=false>${missing}",
            })
    void noFileOutsideTheStudyIsRead(String narrative) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study"));
        Path secret = Files.writeString(folder.resolve("secret.md"), "the secret");
        Files.createSymbolicLink(study.resolve("link.md"), secret);
        Files.createSymbolicLink(study.resolve("linked"), folder);
        assertThatThrownBy(() -> render(study, narrative.replace("SECRET", secret.toString())))
                .isInstanceOf(UserErrorException.class)
                .satisfies(
                        error -> assertThat(error.getMessage().lines().count()).isLessThanOrEqualTo(2))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("the secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x)></#function>${f(title)}",
                "<#include \"report.md\">",
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
            })
    void whatCallsItselfWithoutEndIsTold(String narrative) {
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md: the narrative goes too deep");
    }

    @Test
    void bracketsWithoutEndAreTold() {
        assertThatThrownBy(() -> render("${" + "(".repeat(100_000) + "title" + ")".repeat(100_000) + "}"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md: the narrative goes too deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@quoted><#list 1.. as i>${title}</#list></@quoted>",
                "<@quoted><#list 1.. as i><#list 1.. as j>text</#list></#list></@quoted>",
                "<@quoted>${''?left_pad(30000000, 'x')}</@quoted>",
            })
    void moreTextThanAReportCanHoldIsTold(String narrative) {
        assertThatThrownBy(() -> render(narrative))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(folder.resolve("report.md")
                        + ": what the narrative expands to is longer than 20,000,000 characters.\n"
                        + "  Maybe a list in it has no end, or shows a table many times.");
    }

    @Test
    void aTextThatNoMemoryHoldsIsTold() {
        assertThatThrownBy(() -> render("<@quoted>${''?left_pad(2147483647)}</@quoted>"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("report.md: the narrative needs more memory than there is (");
    }

    @Test
    void aFileTooLargeForANarrativeIsNotRead() throws IOException {
        Path large = folder.resolve("report.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertThatThrownBy(() -> rendered(folder))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(large + ": the file has 1,099,511,627,776 bytes, more than 2,000,000.\n"
                        + "  Maybe it is no narrative; pictures belong in files of their own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(x))",
                "[x](JaVaScRiPt&colon;alert(x))",
                "[x](java\tscript:alert(x))",
                "[x](&#106;avascript:alert(x))",
                "[x](vbscript:x) [x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(x)) ![x](data:image/svg+xml,<svg/onload=alert(x)>)",
                "[x][y]\n\n[y]: javascript:alert(x)",
                "<javascript:alert(x)>",
                "# Head {onclick=alert(x) style=\"x\" id=top}",
                "text{onmouseover=\"alert(x)\"}",
                "[x](y){href=javascript:alert(x)}",
                "![x](y){src=javascript:alert(x) onerror=alert(x)}",
                "<script>alert(x)</script>\n\n<img src=x onerror=alert(x)>",
                "${\"<img src=x onerror=alert(x)>\"?no_esc}",
                "[^a]: <script>alert(x)</script>\n\nx[^a]",
                "| a |\n|---|\n| <svg onload=alert(x)> |{onload=alert(x)}",
                "`<script>alert(x)</script>`\n\n```x\" onclick=\"alert(x)\n<script>\n```",
                "\"><script>alert(x)</script>{#\"onclick=alert(x)}",
            })
    void noScriptGetsIntoThePage(String narrative) throws IOException {
        assertNothingRuns(Jsoup.parse(text(render(narrative), "index.html")));
    }

    private static void assertNothingRuns(Document page) {
        assertThat(page.select("script, iframe, object, embed, form, base, link[rel=import]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).allSatisfy(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on");
                    String value = attribute
                            .getValue()
                            .replaceAll("[\\s\\p{Cntrl}]", "")
                            .toLowerCase(java.util.Locale.ROOT);
                    assertThat(value).doesNotStartWith("javascript:").doesNotStartWith("vbscript:");
                    assertThat(value).doesNotStartWith("data:text").doesNotStartWith("data:image/svg");
                }));
    }

    private List<ReportFile> render(String narrative) throws IOException {
        return render(folder, narrative);
    }

    private static List<ReportFile> render(Path study, String narrative) throws IOException {
        Files.writeString(study.resolve("report.md"), narrative);
        return rendered(study);
    }

    private static List<ReportFile> rendered(Path study) {
        return ReportRenderer.render(StudyFixture.small()
                .in(study.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build());
    }

    private static String text(List<ReportFile> files, String name) {
        return files.stream()
                .filter(file -> file.path().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
