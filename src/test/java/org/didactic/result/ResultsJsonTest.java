package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
                .containsOnlyKeys("study", "joins", "estimations", "numbers")
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
