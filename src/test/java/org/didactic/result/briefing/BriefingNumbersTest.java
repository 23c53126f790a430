package org.didactic.result.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.estimate.Value;
import org.didactic.fixture.BriefedStudy;
import org.didactic.reproduce.RecordedNumbers;
import org.didactic.reproduce.RecordedRow;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.junit.jupiter.api.Test;

class BriefingNumbersTest {
    @Test
    void theFileHasARowForEachNumberWithItsIdAndANoteWhereThereIsNone() {
        String csv = new BriefedStudy().put(1, 2002, "told", 1).run().csv();

        assertThat(csv.lines().findFirst())
                .contains(
                        "id,site,outcome,estimator,term,estimate,std_error,df,statistic,p_value,conf_low,conf_high,note");
        assertThat(csv.lines())
                .contains("told.trend@u01.site:2002,u01,told,trend@u01,site:2002,,,,,,,,[c]")
                .anyMatch(line -> line.startsWith("helped.sdid@u04.att,u04,helped,sdid@u04,att,0.")
                        || line.startsWith("helped.sdid@u04.att,u04,helped,sdid@u04,att,-0."))
                .anyMatch(line -> line.startsWith("helped.change@u02.against_neighbours,u02,helped,change@u02,"));
    }

    @Test
    void theFileIsReadBackNumberByNumber() {
        BriefedStudy.Out out = new BriefedStudy().put(1, 2002, "told", 1).run();

        Map<String, RecordedRow> rows =
                RecordedNumbers.read(out.csv().getBytes(StandardCharsets.UTF_8), "briefings.csv");

        assertThat(rows.keySet())
                .containsExactlyElementsOf(
                        out.numbers().rows().stream().map(BriefingNumber::id).toList());
        assertThat(rows.get("told.trend@u01.site:2002").numbers()).isEmpty();
        assertThat(rows.get("told.trend@u02.site:2002").number(RecordedRow.ESTIMATE))
                .isEqualTo(out.number("told.trend@u02.site:2002"));
    }

    @Test
    void markersAndValuesOfTheWholeProgrammeHaveIdsWithoutASite() {
        ImpactsSpec.Marker marker = new ImpactsSpec.Marker(
                at("advice"), "", "", MeasureSpec.Good.UP, at("cog"), ImpactsSpec.Step.OUTCOMES, at("told"));
        Trend trend = new Trend(List.of(2016), List.of(new Value.Plain(0.25)));
        MarkerTrend.Shown shown = new MarkerTrend.Shown(
                new BriefedStudy().run().site("u00").measures().get(0).measure(), trend, trend, trend, trend);
        Gain gain = new Gain(
                new ValuationSpec.Item(
                        at("hours"),
                        "",
                        ValuationSpec.Kind.TIME_RELEASED,
                        at("funded.twfe.att"),
                        at("funded"),
                        at("asked"),
                        new ValuationSpec.Each(5, 7, null, "hours", "", null),
                        List.of()),
                "funded.twfe.att",
                new Value.Plain(-0.1),
                new Value.Plain(1000),
                new Value.Range(50, 150),
                new Value.NotIdentified("nothing is known"),
                List.of(new Gain.Driver(Gain.Input.EACH, 500, 700)),
                new Gain.Standing(true, null, ""),
                2);
        BriefingNumbers numbers = BriefingNumbers.of(
                new SiteBriefings(List.of(), List.of(new MarkerTrend(marker, shown), new MarkerTrend(marker, null))),
                new Valuation(List.of(gain), new LinkedHashMap<>()));

        assertThat(numbers.rows())
                .extracting(BriefingNumber::id)
                .containsExactly(
                        "advice.marker.programme:2016",
                        "advice.marker.median:2016",
                        "advice.marker.lower:2016",
                        "advice.marker.upper:2016",
                        "hours.value.total",
                        "hours.value.cases",
                        "hours.value.volume",
                        "hours.value.effect",
                        "hours.value.driver:each:low",
                        "hours.value.driver:each:high");
        assertThat(BriefingsCsv.write(numbers))
                .contains("hours.value.total,,hours,value,total,,,,,,,,nothing is known\n")
                .contains("hours.value.volume,,hours,value,volume,1000,,,,,,,hidden volumes left out: 2\n");
    }

    private static Located<String> at(String value) {
        return new Located<>(value, new Position("analysis.yaml", 1, 1), value);
    }
}
