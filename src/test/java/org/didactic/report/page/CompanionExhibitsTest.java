package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Gain.Driver;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.diagnose.valuation.Gain.Standing;
import org.didactic.estimate.Value;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureRenderer;
import org.didactic.report.figure.appendix.GainFigures;
import org.didactic.report.figure.appendix.LogicModelFigures;
import org.didactic.report.figure.appendix.MarkersFigures;
import org.didactic.report.table.ImpactsTable;
import org.didactic.report.table.Table;
import org.didactic.report.table.ValuationTable;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.site.ProgrammeMarkers;
import org.didactic.report.wording.site.SiteContext;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The logic model, its markers and what effects may be worth, on the analysis file that has every key. */
class CompanionExhibitsTest {
    private static final Path COMPLETE = Path.of("src/test/resources/spec/complete.yaml");
    private static final CompanionSpec COMPANIONS =
            AnalysisReader.read(COMPLETE).companions();
    private static final ImpactsSpec IMPACTS = Objects.requireNonNull(COMPANIONS.impacts());
    private static final Value HIDDEN = new Value.NotIdentified("[c]");

    private static Trend trend(Value... values) {
        return new Trend(List.of(2016, 2017, 2018), List.of(values));
    }

    private static Value plain(double value) {
        return new Value.Plain(value);
    }

    /** Funded care of the sites falls from 50 to {@code last} per cent, that of the others from 50 to 48. */
    private static ProgrammeMarkers markers(Value last) {
        MeasureSpec funded =
                Objects.requireNonNull(COMPANIONS.briefings()).measures().get(0);
        Trend others = trend(plain(0.5), plain(0.49), plain(0.48));
        List<MarkerTrend> markers = IMPACTS.markers().stream()
                .map(marker -> new MarkerTrend(marker, shown(marker, funded, last, others)))
                .toList();
        return new ProgrammeMarkers(context(true), markers);
    }

    private static SiteContext context(boolean adoptersKnown) {
        return new SiteContext(
                "CLS", "England", Noun.ofUnit("authority"), Years.FINANCIAL, List.of(), adoptersKnown, "");
    }

    private static @Nullable Shown shown(Marker marker, MeasureSpec funded, Value last, Trend others) {
        return marker.id().value().equals("without_funded_care")
                ? new Shown(funded, trend(plain(0.5), HIDDEN, last), others, others, others)
                : null;
    }

    private static Gain gain(int item, double low, double high, Standing standing) {
        Item valued = Objects.requireNonNull(COMPANIONS.valuation()).items().get(item);
        return new Gain(
                valued,
                valued.effect().value(),
                new Value.Plain(-0.1),
                new Value.Plain(4000),
                new Value.Resampled(400, null, null, null, low / 6, high / 6),
                new Value.Resampled(2400, null, null, null, low, high),
                List.of(new Driver(Input.EFFECT, low + 10, high - 10), new Driver(Input.EACH, 2000, 2800)),
                standing,
                0);
    }

    private static final Standing COUNTS = new Standing(true, null, "");

    static Stream<Figure> figures() {
        return Stream.of(
                Objects.requireNonNull(LogicModelFigures.of("figure-7", "CLS", IMPACTS)),
                Objects.requireNonNull(MarkersFigures.of("figure-7", markers(plain(0.4)), false)),
                Objects.requireNonNull(GainFigures.of(
                        "figure-7", List.of(gain(0, 1000, 3800, COUNTS), gain(1, -9000, 12_000, COUNTS)))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsSmallToldInWordsAndKeepsItsIdsToItself(Figure figure) {
        String svg = FigureRenderer.svg(figure);

        assertThat(svg.length()).isLessThan(100_000);
        assertThat(svg).contains("<title id=\"figure-7-title\">", "<desc id=\"figure-7-desc\">");
        assertThat(Pattern.compile("id=\"(?!figure-7-)").matcher(svg).find()).isFalse();
        assertThat(figure.text().title()).isNotBlank().doesNotEndWith(".");
        assertThat(figure.text().description()).endsWith(".");
        assertThat(figure.text().caption()).endsWith(".");
        assertThat(figure.tables()).isNotEmpty();
        assertThat(figure.rows())
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(figure.rows().get(0)));
    }

    @Test
    void aMarkerWithoutDataSaysSo() {
        Table table = ImpactsTable.of(IMPACTS, markers(plain(0.4)));

        assertThat(table.finding())
                .isEqualTo("On 1 of 1 marker that can be compared the sites fared better than the middle of the others;"
                        + " for 8 there are no data in this study");
        assertThat(table.data())
                .filteredOn(row -> row.get(7).equals("No data in this study"))
                .hasSize(8);
    }

    @Test
    void aMarkerIsSaidByTheDirectionThatIsWantedOfItsMeasure() {
        assertThat(said(plain(0.4)))
                .isEqualTo(
                        "Funded care (less is better): mean of the sites from 50% to 40%, median of the others from 50%"
                                + " to 48%, 2016-17 to 2018-19; without a test, the sites fared better");
        assertThat(said(plain(0.49))).endsWith("; without a test, the sites fared worse");
        assertThat(said(plain(0.484))).endsWith("; hardly a difference");
        assertThat(said(HIDDEN)).contains("nothing can be compared");
    }

    @Test
    void whatCannotBeComparedIsNotCalledWithoutData() {
        assertThat(markers(HIDDEN).finding())
                .isEqualTo("No marker can be compared yet; for 1 too few have a number;"
                        + " for 8 there are no data in this study");
        assertThat(ProgrammeMarkers.withoutData(IMPACTS).finding()).startsWith("There are no data yet");
    }

    @Test
    void whereNobodyKnowsWhoJoinedTheMedianStandsAlone() {
        ProgrammeMarkers unknown = new ProgrammeMarkers(
                context(false),
                markers(plain(0.4)).markers().stream()
                        .map(CompanionExhibitsTest::withoutSites)
                        .toList());
        Figure figure = Objects.requireNonNull(MarkersFigures.of("figure-7", unknown, false));

        assertThat(figure.text().title())
                .isEqualTo("England\u2019s middle half, 2016-17 to 2018-19: the median improved on 1 of 1 marker, got"
                        + " worse on 0 and hardly moved on 0; for 8 there are no data in this study");
        assertThat(figure.text().caption())
                .contains("the median of all authorities")
                .doesNotContain("outside");
        assertThat(figure.rows().get(1)).startsWith("Funded care", "2016-17", "", "50");
        assertThat(figure.tables().get("trends").columns())
                .extracting(Table.Column::label)
                .containsExactly("Marker and period", "median of all authorities", "lower quartile", "upper quartile");
        assertThat(ImpactsTable.of(IMPACTS, unknown).data())
                .extracting(row -> row.get(7))
                .contains("Funded care (less is better): median of all authorities from 50% to 48%, 2016-17 to 2018-19;"
                        + " who joined is not known here");
    }

    private static MarkerTrend withoutSites(MarkerTrend marker) {
        Shown shown = marker.shown();
        return shown == null
                ? marker
                : new MarkerTrend(
                        marker.marker(),
                        new Shown(
                                shown.measure(),
                                trend(HIDDEN, HIDDEN, HIDDEN),
                                shown.median(),
                                shown.lower(),
                                shown.upper()));
    }

    private static String said(Value last) {
        return ImpactsTable.of(IMPACTS, markers(last)).data().stream()
                .filter(row -> row.get(0).equals("without_funded_care"))
                .findFirst()
                .orElseThrow()
                .get(7);
    }

    @Test
    void aHiddenNumberIsAGapInTheFigureAndItsData() {
        Figure figure = Objects.requireNonNull(MarkersFigures.of("figure-7", markers(plain(0.4)), true));

        assertThat(figure.rows().get(2)).startsWith("Funded care", "2017-18", "", "0.48999999999999999");
    }

    @Test
    void totalsAreSaidWithTheirRangeAndKindsAreKeptApart() {
        Table table = ValuationTable.of(
                List.of(
                        gain(0, 1000, 3800, COUNTS),
                        gain(1, -9000, 12_000, new Standing(false, "funded", "it got worse"))),
                COMPANIONS,
                "95\u00a0%");

        assertThat(table.finding())
                .isEqualTo(
                        "Assessments: 2,400 hours (1,000 to 3,800) a year; Care: we cannot tell, £2,400 (\u2212£9,000 to"
                                + " £12,000) a year");
        assertThat(table.body())
                .extracting(Table.Row::label)
                .containsExactly("Time released", "Assessments", "Money not spent", "Care");
        assertThat(table.body().get(3).cells())
                .extracting(Table.Cell::text)
                .last()
                .isEqualTo("cannot tell");
    }

    @Test
    void theTornadoNamesWhatMovesTheTotalMost() {
        Figure figure = Objects.requireNonNull(GainFigures.of("figure-7", List.of(gain(0, 1000, 3800, COUNTS))));

        assertThat(figure.text().title())
                .isEqualTo(
                        "Assessments: the size of the change moves the total most, from 1,000 hours to 3,800 hours a year");
    }
}
