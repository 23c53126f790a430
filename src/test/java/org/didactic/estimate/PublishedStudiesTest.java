package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares the two real studies that come with the program with fixest 0.14.2, weights and all. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class PublishedStudiesTest {
    private static final double RELATIVE = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "castle, homicide.twfe, castle_twfe_es",
        "castle, homicide.twfe_static, castle_twfe",
        "castle, homicide.sun_abraham, castle_sunab",
        "castle, homicide.sun_abraham, castle_sunab_att",
        "minimum-wage, employment.twfe_static, mpdta_twfe",
        "minimum-wage, employment.sun_abraham, mpdta_sunab",
        "minimum-wage, employment.sun_abraham, mpdta_sunab_att",
    })
    void equalsFixest(String study, String prefix, String block) throws IOException {
        Analysis analysis = AnalysisReader.read(Path.of("analyses", study, "analysis.yaml"));
        List<Path> folders = List.of(Path.of(System.getenv("DIDACTIC_DATA")));
        Results results = Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(folders)).panels()));
        Object reference = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/test/resources/reference/reference_more.json")));
        Map<String, Object> expected =
                ReferenceStudy.map(ReferenceStudy.map(reference).get(block));
        List<?> terms = list(expected.get("term"));
        for (int i = 0; i < terms.size(); i++) {
            String id = prefix + "." + term((String) terms.get(i));
            Value.Estimated value = (Value.Estimated)
                    Objects.requireNonNull(results.find(id), id).value();
            close(id, value.estimate(), list(expected.get("estimate")).get(i));
            close(id + " se", value.standardError(), list(expected.get("se")).get(i));
            assertThat(value.df()).isEqualTo(ReferenceStudy.number(expected.get("df_t")));
        }
    }

    private static String term(String name) {
        return name.contains("::") ? "period:" + name.substring(name.indexOf("::") + 2) : "att";
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> several ? several : List.of(value);
    }

    private static void close(String what, double found, Object expected) {
        Parity.close(Quantity.REAL_STUDIES, what, found, ReferenceStudy.number(expected), RELATIVE);
    }
}
