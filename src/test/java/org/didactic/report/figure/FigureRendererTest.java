package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureRendererTest {

    @Test
    void anSvgIsWellFormedAndNamesWhatItShows() throws Exception {
        Element svg = parse(FigureRenderer.svg(Figures.small())).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 1120 430");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("fig-small-title fig-small-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B fell");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Panel A: <boxes>.");
    }

    @Test
    void everyIdStartsWithTheFiguresOwnPrefixAndEveryReferenceLeadsToOne() throws Exception {
        NodeList elements = parse(FigureRenderer.svg(Figures.small())).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.hasAttribute("xlink:href")) {
                references.add(element.getAttribute("xlink:href").substring(1));
            }
        }

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("fig-small-"));
        assertThat(ids).containsAll(references);
    }

    @Test
    void anSvgIsTheOneThatWasLookedAt() throws IOException {
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream("small.svg"))) {
            assertThat(FigureRenderer.svg(Figures.small()))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void neitherLocaleNorTimeZoneNorThreadReachesAFigure() {
        OutcomeFigure figure = Figures.withPoints(50);
        String svg = FigureRenderer.svg(figure);
        byte[] png = FigureRenderer.png(figure);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> FigureRenderer.svg(figure));

            assertThat(FigureRenderer.png(figure)).isEqualTo(png);
            assertThat(other.join()).isEqualTo(svg);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theReferencePeriodLiesOnTheZeroLine() {
        String svg = FigureRenderer.svg(Figures.onlyEventStudy(Figures.eventStudy(6, 2, 1)));

        String zero = first(svg, "stroke=\"#1d2733\" stroke-width=\"1.2\" d=\"M\\S+ (\\S+)H");
        String reference = first(svg, "fill=\"#0072b2\" d=\"M\\S+ (\\S+)C");
        assertThat(reference).isEqualTo(zero);
    }

    @Test
    void anEstimateThatIsNotIdentifiedLeavesItsPlaceEmpty() {
        String svg = FigureRenderer.svg(Figures.onlyEventStudy(Figures.eventStudy(6, 2, 1)));

        // four estimates, the reference and the legend; the sixth period has no point
        assertThat(Pattern.compile("<path fill=\"#0072b2\"").matcher(svg).results())
                .hasSize(6);
    }

    @Test
    void thousandsOfPointsStayOnePathAGroupAndASmallFile() {
        String svg = FigureRenderer.svg(Figures.withPoints(900));

        assertThat(Pattern.compile("stroke-linecap=\"round\"").matcher(svg).results())
                .hasSize(4);
        assertThat(svg.length()).isLessThan(150_000);
    }

    @Test
    void aFigureOfManyRowsIsNoLargerThanOneOfFiveThousandASide() {
        OutcomeFigure figure = Figures.withPoints(100_000);
        List<DistributionGroup> groups =
                Objects.requireNonNull(figure.distribution()).groups();

        assertThat(FigureRenderer.svg(figure).length()).isLessThan(400_000);
        List<String> values = FigureData.rows(figure).stream()
                .filter(row -> row.get(1).equals("Community") && row.get(2).equals("other"))
                .map(row -> row.get(3))
                .toList();
        assertThat(values).hasSize(5000).startsWith("5").endsWith("100");
        assertThat(groups.get(0).other()).hasSize(100_000);
        assertThat(figure.distribution().isDrawnInPart()).isTrue();
        assertThat(Figures.withPoints(5000).distribution().isDrawnInPart()).isFalse();
    }

    @Test
    void aPngIsTwoAndAHalfTimesItsNominalSizeAndShowsTheSeriesColour() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(FigureRenderer.png(Figures.small())));

        assertThat(image.getWidth()).isEqualTo(2800);
        assertThat(image.getHeight()).isEqualTo(1075);
        assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        int[] pixels = image.getRGB(0, 0, 2800, 1075, null, 0, 2800);
        assertThat(pixels).contains(0xFF0072B2);
    }

    @Test
    void aDistributionAloneIsNarrower() {
        OutcomeFigure figure =
                new OutcomeFigure("fig-a", "t", "d", Figures.small().distribution(), null);

        assertThat(FigureRenderer.svg(figure)).contains("viewBox=\"0 0 720 430\"");
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in the SVG", pattern).isTrue();
        return matcher.group(1);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
