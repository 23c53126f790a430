package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.fixture.TinyStudy;
import org.didactic.panel.JoinReport;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ResultsJsonTest {
    private final String json = ResultsJson.write(
            TinyStudy.analysis(Map.of()),
            Results.of(TinyStudy.estimations().subList(0, 1)),
            List.of(new JoinReport("requests", "beds", List.of("authority", "year"), List.of("A, 2011"), List.of())));

    @Test
    void aParserReadsIt() {
        Object parsed = new Load(LoadSettings.builder().build()).loadFromString(json);

        assertThat(parsed)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("study", "joins", "estimations", "runs", "diagnostics", "numbers")
                .containsEntry("study", "tiny");
    }

    @Test
    void theKeysWithoutAPartnerAreListed() {
        assertThat(json).contains("\"unmatched_left\": [\"A, 2011\"]").contains("\"unmatched_right\": []");
    }

    @Test
    void aRowOfTheCovarianceIsALine() {
        assertThat(json).contains("""
                "terms": ["period:0", "covariate:beds"],
                        "matrix": [
                          [0.0625, -0.5],
                          [-0.5, 2]
                        ]
                """.stripTrailing());
    }

    @Test
    void aNumberThatIsNotIdentifiedSaysWhy() {
        assertThat(json).contains("\"reason\": \"no treated rows in 2012\"");
    }

    @Test
    void inferenceByDrawingAnewSaysHowItWasDrawn() {
        Estimation drawn = TinyStudy.estimations()
                .get(0)
                .with(new Alternative(
                        "wild",
                        List.of(new TermEstimate(
                                new Term.Att(), new Value.Resampled(-0.25, null, null, 0.5, null, -1.0), 3, 1)),
                        new Resampling(
                                "wild cluster bootstrap", "webb", 999, false, 7, 9, 0, List.of("Few clusters."))));

        String text = ResultsJson.write(TinyStudy.analysis(Map.of()), Results.of(List.of(drawn)), List.of());

        assertThat(text.replaceAll("\\s+", " "))
                .contains("\"run\": \"wild\", \"method\": \"wild cluster bootstrap\", \"weights\": \"webb\","
                        + " \"draws\": 999, \"enumerated\": false, \"seed\": 7, \"groups\": 9, \"redrawn\": 0,"
                        + " \"terms\": [\"att\"], \"notes\": [\"Few clusters.\"]")
                .contains("@wild.att\", \"state\": \"resampled\", \"estimate\": -0.25, \"std_error\": null");
    }

    @Test
    void whatAnEstimateRestsOnStandsBesideIt() {
        assertThat(json)
                .contains("\"weights\": [1]")
                .contains("\"cohort\": 2011")
                .contains("\"ratio\": 9.9999999999999998E-13")
                .contains("\"notes\": [\"A note with \\\"quotes\\\".\"]")
                .contains("\"level\": 0.94999999999999996")
                .contains("\"factor\": 1.25");
    }
}
