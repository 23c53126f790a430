package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A study whose every text is an attack gives the same report as one whose texts are harmless, but for the texts. */
class HostileTextsTest {
    /** Works in each format that it reaches, unless it is escaped there. */
    private static final String ATTACK = "=1+1\"><script>alert(1)</script><img src=x onerror=alert(1)>'"
            + "[x](javascript:alert(1)) ![y](z) {#top onclick=alert(1)} ${.now} <#assign x=1> <@table \"y\"/> [^1]"
            + " \\input{/etc/passwd} \\write18{id} $x$ 1% ~a^^41 | `code` **b** &amp; <!-- ]]> --> \u001b[31m"
            + " \u202e \u2028 \ue0000\ue001";

    private static final String HARMLESS = "Nothing but words";

    private static TreeMap<String, byte[]> hostile = new TreeMap<>();
    private static TreeMap<String, byte[]> harmless = new TreeMap<>();
    private static String console = "";

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        Run attacked = render(folder.resolve("hostile"), ATTACK);
        console = attacked.out() + attacked.err();
        assertThat(attacked.exitCode()).as(console).isZero();
        hostile = files(folder.resolve("hostile/output/texts"));
        Run usual = render(folder.resolve("harmless"), HARMLESS);
        assertThat(usual.exitCode()).as(usual.err()).isZero();
        harmless = files(folder.resolve("harmless/output/texts"));
    }

    @Test
    void theSameFilesAreMade() {
        assertThat(hostile.keySet()).isEqualTo(harmless.keySet()).contains("index.html", "report.md", "sample.csv");
    }

    @Test
    void thePageHasTheSameElementsAndNothingRuns() {
        Document page = Jsoup.parse(text(hostile, "index.html"));
        assertThat(shape(page)).isEqualTo(shape(Jsoup.parse(text(harmless, "index.html"))));
        assertThat(page.text()).contains("<script>alert(1)</script>", "${.now} <#assign x=1>", "\\input{/etc/passwd}");
    }

    @Test
    void theMarkdownShowsTheTextsAndHoldsNoHtmlOrLinksOfTheirs() {
        Document page = Jsoup.parse(asHtml(text(hostile, "report.md")));
        assertThat(shape(page)).isEqualTo(shape(Jsoup.parse(asHtml(text(harmless, "report.md")))));
        assertThat(page.text()).contains("<script>alert(1)</script>", "[x](javascript:alert(1))", "`code` **b** &amp;");
    }

    @Test
    void laTeXHasNoCommandOfTheirs() {
        assertThat(named(".tex")).isNotEmpty().allSatisfy((name, content) -> {
            String body = text(hostile, name);
            assertThat(body).doesNotContain("\\input{", "\\write18", "^^", "$x$");
            assertThat(body.lines().filter(line -> !line.startsWith("%")))
                    .noneMatch(line -> line.matches(".*(?<!\\\\)%.*"));
        });
    }

    @Test
    void noCellOfADataFileIsAFormula() throws IOException {
        assertThat(named(".csv")).isNotEmpty();
        for (String name : named(".csv").keySet()) {
            for (CSVRecord row : CSVFormat.DEFAULT.parse(new StringReader(text(hostile, name)))) {
                for (String cell : row) {
                    assertThat(cell)
                            .as(name)
                            .doesNotMatch("(?s)(?:[=+@\\t\\r]|-(?!\\d*\\.?\\d+(?:[eE][+-]?\\d+)?$)).*");
                }
            }
        }
    }

    @Test
    void figuresAreXmlWithoutElementsOfTheirs() throws Exception {
        assertThat(named(".svg")).isNotEmpty();
        for (byte[] content : named(".svg").values()) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var elements = builder.parse(new ByteArrayInputStream(content)).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                assertThat(elements.item(i).getNodeName()).isNotIn("script", "img", "b");
            }
        }
    }

    @Test
    void jsonIsWellFormedAndTellsTheTextsAsTheyAre() {
        LoadSettings settings = LoadSettings.builder().build();
        assertThat(named(".json")).isNotEmpty().allSatisfy((name, content) -> {
            assertThat(new Load(settings).loadFromString(text(hostile, name))).isNotNull();
            assertThat(text(hostile, name)).doesNotContain("\u2028");
        });
    }

    @Test
    void nothingSteersATerminalOrForgesAMarkOfThePage() {
        assertThat(console).doesNotContain("\u001b", "\u202e", "\u2028");
        hostile.forEach((name, content) -> {
            if (!name.endsWith(".png")) {
                assertThat(text(hostile, name)).as(name).doesNotContain("\u001b");
            }
            if (name.endsWith(".html") || name.endsWith(".md") || name.endsWith(".svg")) {
                assertThat(text(hostile, name)).as(name).doesNotContain("\ue000");
            }
        });
    }

    @Test
    void anErrorShowsWhatWouldSteerATerminalAsCodes(@TempDir Path folder) throws IOException {
        Path study = StudyOnDisk.write(folder, "visits");
        Files.writeString(study.resolve("visits.csv"), StudyOnDisk.DATA.replace(",17,", ",\u001b[2J\u202e,"));
        Run run = Run.of("check", study);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(run.err()).contains("(\\x1b[2J\\u202e)").doesNotContain("\u001b", "\u202e");
        assertThat(Run.of("check", study.resolve("a\u001b[1mb.yaml")).err())
                .contains("a\\x1b[1mb.yaml: there is no such file")
                .doesNotContain("\u001b");
    }

    /** Element names in order, with the attributes that could do something; a figure has an element a letter. */
    private static List<String> shape(Document page) {
        assertThat(page.select("script, img:not([src^=figures/]), svg a, [onclick], [onerror]"))
                .isEmpty();
        page.select("svg > *").remove();
        return page.getAllElements().stream().map(HostileTextsTest::shape).toList();
    }

    private static String shape(Element element) {
        StringBuilder shape = new StringBuilder(element.tagName());
        element.attributes().forEach(attribute -> {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean acts = name.startsWith("on")
                    || List.of("href", "src", "srcdoc", "action").contains(name);
            shape.append(' ').append(acts ? name + "=" + attribute.getValue() : name);
        });
        return shape.toString();
    }

    /** As a viewer of Markdown that lets HTML pass. */
    private static String asHtml(String markdown) {
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown));
    }

    private static SortedMap<String, byte[]> named(String end) {
        TreeMap<String, byte[]> found = new TreeMap<>(hostile);
        found.keySet().removeIf(name -> !name.endsWith(end));
        return found;
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static TreeMap<String, byte[]> files(Path output) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static Run render(Path folder, String words) throws IOException {
        Files.createDirectories(folder);
        String cell = "\"" + words.replace("\"", "\"\"") + "\"";
        StringBuilder csv = new StringBuilder("area,route,year,visits,beds,start\n");
        for (int area = 0; area < 8; area++) {
            for (int year = 2001; year <= 2006; year++) {
                for (int route = 0; route < 2; route++) {
                    csv.append(cell(cell, area))
                            .append(',')
                            .append(cell(cell, route))
                            .append(',')
                            .append(year);
                    csv.append(',').append((area * 7 + year * 3 + route * 5) % 11 + (area < 4 && year > 2003 ? 3 : 0));
                    csv.append(',').append((area * 5 + year) % 7).append(',');
                    csv.append(area == 0 ? "2004" : area < 4 ? "2005" : "").append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("visits.csv"), csv);
        Files.writeString(folder.resolve("own.csv"), "what," + cell + "\n" + cell + ",-" + HARMLESS + "\n");
        Files.writeString(folder.resolve("analysis.yaml"), """
                study: texts
                title: TEXT
                authors: [{name: TEXT, affiliation: TEXT}]
                status: synthetic
                data:
                  sources:
                    visits: {file: visits.csv, origin: TEXT, licence: TEXT, citation: TEXT, access: TEXT, description: TEXT}
                  panel: {from: visits, unit: area, time: year, within: [route]}
                treatment: {name: TEXT, start: start}
                variables: {beds: {label: TEXT, unit: TEXT, source: TEXT}}
                outcomes:
                  - {id: visits, label: TEXT, unit: TEXT, column: visits, factors: [route]}
                covariates: [beds]
                effects: [area^route, year^route]
                estimators:
                  - {id: twfe, method: twfe, label: TEXT}
                  - {id: sun_abraham, method: sun-abraham, label: TEXT, covariates: [], appendix: true}
                inference: {covariance: cluster, cluster: area}
                robustness:
                  selection: {balance: true, vif: true, dropped: [{column: visits, reason: TEXT}]}
                  influence: true
                  variants: [{id: early, label: TEXT, where: year < 2006}]
                accept: {timing.single-unit-cohort: TEXT}
                report:
                  tables: [{id: own, file: own.csv, label: TEXT, note: TEXT}]
                """.replace("TEXT", quoted(words)));
        return Run.of("report", folder, "--output", folder.resolve("output"));
    }

    /** A cell in quotes that begins alike for all numbers. */
    private static String cell(String quoted, int number) {
        return quoted.substring(0, quoted.length() - 1) + " " + number + "\"";
    }

    private static String quoted(String words) {
        StringBuilder yaml = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                yaml.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                yaml.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                yaml.append((char) c);
            }
        });
        return yaml.append('"').toString();
    }
}
