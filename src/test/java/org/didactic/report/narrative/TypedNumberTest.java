package org.didactic.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private static final TypingRules RULES = new TypingRules(
            List.of(HarmlessText.phrase("65 and over"), HarmlessText.phrase("99th percentile")),
            Pattern.compile("funded\\.[\\w@]+\\.[\\w@:-]*|(?:period|cohort):-?\\d+|windows:funded"),
            Set.of(),
            Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "It fell by 9.6 points.¦11 9.6",
                "It fell by 9.6% and 3 %.¦11 9.6%, 20 3 %",
                "a change of -9.6 or \u22125¦12 -9.6, 20 \u22125",
                "1,234 rows¦0 1,234",
                "`9.6` and *9* and _9_ and **12**¦1 9.6, 11 9, 19 9, 28 12",
                "Line\\n14. The next¦5 14",
                "five per cent of 2016.5¦17 2016.5",
                "\u22122016 and £2016 and 2016 %¦0 \u22122016, 11 2016, 20 2016 %",
                "2,016 and 2016-9.6¦0 2,016, 15 9.6",
                "9.6 March, -3 May, 45 May, 12 Marching, in March 12 fell, 12 may¦0 9.6, 11 -3, 19 45, 27 12, 49 12, 58 12",
                "1.2 and 1.234.567 and 9.6.\\n12, 31/12¦0 1.2, 8 1.234.567, 22 9.6, 27 12, 31 31, 34 12",
                "p0.03 and ATT-9.6 and 19th¦1 0.03, 14 9.6, 22 19",
                "See Table 3 and figure 2.¦4 Table 3, 16 figure 2",
                "[a](9 b) [9](x) ![4](y) [z](u \"5\")¦4 9, 10 9, 18 4, 31 5",
                "[^1]: by 9¦9 9",
                "&#57; &#x39; &#xE000;¦2 57, 9 39",
                "\u0669 and ½ and 10\u2076¦0 \u0669, 6 ½, 12 10\u2076",
                "<b x=\"9\">bold</b> <!-- 8 -->¦6 9, 23 8",
                "{#h9} {#x 9}¦10 9",
                "a <#noparse>9</#noparse>¦12 9",
                "65 people, 99 percentile, 165 and over, 65.5 and over¦0 65, 11 99, 26 165, 40 65.5",
                "20<#if a>16</#if>¦0 20, 9 16",
            })
    void aNumberThatAReaderSeesIsFound(String text, String found) {
        assertThat(found(text.replace("\\n", "\n"))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "${\"0.10\"}¦2 0.10",
                "${3.5} #{4}¦2 3.5, 9 4",
                "<#assign x=\"0.10\">¦11 0.10",
                "<#assign x>0.10</#assign>¦11 0.10",
                "<#assign x=3 y = 4>¦11 3, 17 4",
                "${'\\x0039.6'} ${\"IX\"}¦2 9.6",
                "${(a gt 3)?then(\"0.1\", 'none')}¦16 0.1",
                "${a!5} ${a?string(\"9.9\")} ${a?replace(\"b\", \"7\")}¦4 5, 18 9.9, 43 7",
                "<#list [1, 2] as x>${x}</#list> <#list [0.5] as i></#list>¦8 1, 11 2, 40 0.5",
                "<@mine x=\"9.6\"/> <@mine 5>y</@mine>¦9 9.6, 24 5",
                "<#macro m x=\"9.6\"></#macro><#function f><#return 5></#function>¦12 9.6, 49 5",
                "${\"a ${'9'} b\"}¦7 9",
                "${[\"9.6\"][0]} ${{\"a\": \"8\"}.a}¦3 9.6, 22 8",
                "${x.est(\"9.6\")} ${y?est(\"8\")}¦8 9.6, 24 8",
                "${r\"9\"}¦3 9",
                "<#nested 5><#escape x as x + \"9\">¦9 5, 29 9",
                "${0.5 + 1} <#assign x = 3.5>${x} ${x?index + 65}¦2 0.5, 8 1, 24 3.5, 45 65",
                "${''?left_pad(9, '5')} ${title?truncate(3, '9.6')} ${a?chunk(2, 7)}¦17 5, 43 9.6",
                "<#list [9] as k>${k}</#list>¦8 9",
                "<#list [9] as k><#assign x = k></#list>¦8 9",
                "<#list [9] as k><@mine k/></#list>¦8 9",
                "<#list [9] as k>${\"a ${k}\"}</#list>¦8 9",
                "<#list ['9.6'] as k>${est(k)}</#list>¦8 9.6",
            })
    void aNumberThatAnExpressionWouldPrintIsFoundToo(String source, String found) {
        assertThat(found(source)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#noParse>${est('</#noParse>9.6<#-- ')} -->",
                "<#noparse ></noparse>9.6",
                "<#noparse>${est('</#noparse>9.6<#-- ')} -->",
                "<#noparse>${est('[/noparse]9.6<#-- ')} -->",
                "<#comment>${est('</#comment>9.6<#-- ')} -->",
                "<#comment ></comment >9.6",
                "${title <#-- \" -->}9.6<#-- \" -->",
                "${title <!-- ' -->}9.6<#-- ' -->",
                "${\"${est('a\"} 9.6 <#-- \"} -->",
                "${est(bar\"\\\"\")} 9.6 <#-- \" -->",
                "${r\"\\\"}9.6<#-- \" -->",
                "<# if 9.6>",
                "</@ 9.6> </#if 9.6>",
                "<#if a>9.6</#if> ",
                "<@quoted></@quoted>9.6<@table '</@quoted>'/>",
                "<@mine '<@quoted>'/>9.6</@quoted>",
                "<#noparse><@quoted></#noparse>9.6</@quoted>",
            })
    void aNumberCannotHideInAnotherReadingOfTheTemplate(String source) {
        assertThat(found(source)).contains("9.6");
    }

    @Test
    void textsWithinTextsEndSomewhere() {
        String deep = "\"${'${".repeat(100_000);
        assertThat(found("${" + deep + "9.6")).isNotEmpty();
        assertThat(found("${" + "\"${".repeat(100_000) + "9.6")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..3 as i></#list> <#list [0, 2] as k>${est('funded.twfe.period:' + k)}</#list>",
                "<#list -4..<0 as k><#if k == 2>${k?index + 1}</#if>${ids[k]}</#list>",
                "<#list outcomes as o>${o?index + 1}. ${o.label?right_pad(20)?truncate(30)}</#list>",
                "Between 12 March 2021 and 1 April 2016 to 31 March 2022, on 3 and 4 May, by the 1st of June.",
                "March 12, 2021; 3 Sept. 2019; 1\u201331 August; 01/04/2016; 2016-04-01",
                "R 4.2.2 and didactic 1.0.10 (ISBN 978-0-691-12035-5, ISSN 0304-4076)",
                "GPT-4, H2O, \u03b2_1, &#160;, COVID-19",
            })
    void whatOnlyStepsPicksOrDatesIsLeft(String source) {
        assertThat(found(source)).isEmpty();
    }

    @Test
    void aNarrativeAsPeopleWriteItIsRefusedWhereItStatesResults() throws IOException {
        String text = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("as-written.md"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> refused = TypedNumber.in(text, RULES.with(List.of(text))).stream()
                .map(TypedNumber::shown)
                .toList();
        List<String> marked = Pattern.compile("<#-- (.*?) -->")
                .matcher(text)
                .results()
                .flatMap(each -> Stream.of(each.group(1).split(" \\| ")))
                .toList();
        assertThat(refused).containsExactlyElementsOf(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2016, 2016-17, 2016/17, 2016\u20132022, the 1990s, 2016-04-01, mid-2016 (2021; 2022).",
                "# 2. Data {#data-2}\n\n## 2.1 More {#more .c2}\n\n1. one\n2. two\n   more\n10) ten\n",
                "> 1. one\n> 2. two\n\n# Head\n3. three",
                "See Section 3.1, Sections 3 and 4, Appendix 2, \u00a7 5 and Chapter 7.",
                "A note[^1].\n\n[^1]: See [here](https://example.org/9.6 \"there\").\n\n[x]: https://example.org/5\n",
                "COVID-19, SARS-CoV-2, A2, CO2, km\u00b2, R\u00b2, S001, ISO-8859-1 and \u03b2_1",
                "doi:10.1000/182 <https://doi.org/10.1000/182> 10.1016/j.jeconom.2020.12.001",
                "those aged 65\nand  over, above the 99th\u00a0percentile.",
                "<#-- 9.6 --> <@table \"windows:funded\"/> <@ref \"figure:2\"/> <#if x gt 3>a</#if>",
                "${est(\"funded.twfe.period:-4\")} ${est('funded.' + e + '.period:' + 4)} ${n(ids[3])}",
                "<#assign id=\"funded.twfe.period:-4\" k='period:2'> <#list [\"period:0\"] as t></#list>",
                "${(a > 3)?then('b', 'c')} ${(3 == a)?c} <#assign big = a gte 3, same = (a == 3)>",
                "${outcomes[0].label} ${title?substring(0, 3)} ${title[1..3]} ${title?contains(\"9\")}",
                "<@quoted>They found 9.6 ${3} <@ref \"data\"/> and 5</@quoted> <@quoted>\n\n4\n\n</@> none",
                "<#include \"part2.md\"> <#import \"lib9.ftl\" as l> <#switch a><#case 3>x</#switch>",
                "<#assign first = 2016>${\"COVID-19\"} &#8217; &nbsp;",
            })
    void whatIsNoResultIsLeft(String source) {
        assertThat(found(source)).isEmpty();
    }

    @Test
    void whatStandsBehindAQuotationIsReadAgain() {
        assertThat(found("<@quoted>9</@quoted> 8 <@mine><@quoted>7</@></@mine> 6"))
                .isEqualTo("21 8, 53 6");
    }

    @Test
    void aFunctionOfTheReportThatIsGivenAnotherMeaningIsNotTrusted() {
        TypingRules own = new TypingRules(List.of(), RULES.ids(), Set.of("est", "table"), Set.of());
        assertThat(TypedNumber.in("${est('9.6')} <@table \"9\"/> ${pp('a.b.c:3')}", own))
                .extracting(TypedNumber::shown)
                .containsExactly("9.6", "9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "a-", "9, ", "Section 1; ", "${1.}", "2016-", "[a](", "&#5", "\n1. ", "# {#"})
    void textOfAnyLengthIsRead(String piece) {
        assertThat(TypedNumber.in(piece.repeat(5_000) + " 77", RULES))
                .extracting(TypedNumber::shown)
                .last()
                .isEqualTo("77");
    }

    @Test
    void theReportThatComesWithTheProgramHasNoTypedNumber() throws IOException {
        assertThat(found(Files.readString(Path.of("templates/report.md.ftl")))).isEmpty();
    }

    private static String found(String source) {
        return String.join(
                ", ",
                TypedNumber.in(source, RULES.with(List.of(source))).stream()
                        .map(each -> each.at() + " " + each.shown())
                        .toList());
    }
}
