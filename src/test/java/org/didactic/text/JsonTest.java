package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void membersKeepTheirOrderAndScalarsShareALine() {
        Json json = Json.object()
                .with("b", 1)
                .with("a", Json.array(List.of(0.1, -2.0), Json::of))
                .withNumber("none", null)
                .with("empty", Json.object().build())
                .with(
                        "list",
                        Json.array(
                                List.of(1, 2), n -> Json.object().with("n", n).build()))
                .build();

        assertThat(json.toText()).isEqualTo("""
                {
                  "b": 1,
                  "a": [0.10000000000000001, -2],
                  "none": null,
                  "empty": {},
                  "list": [
                    {
                      "n": 1
                    },
                    {
                      "n": 2
                    }
                  ]
                }""");
    }

    @Test
    void whatJsonCannotHoldIsEscaped() {
        assertThat(Json.of("a\"b\\c\n\t\u0001é\ud83d\ude00\ud83d").toText())
                .isEqualTo("\"a\\\"b\\\\c\\n\\t\\u0001é\ud83d\ude00\\ud83d\"");
    }
}
