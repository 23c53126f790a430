package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.data.DataFolders;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel that the analysis of England makes of the raw files, beside one that somebody else made of them. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the official files in the folder DIDACTIC_DATA")
class EnglandPanelTest {
    /** Relative, above one; counts are whole, and the other panel has some ten digits after the point. */
    private static final double EXACT = 1e-9;

    /** The one-to-one changes of codes in which the other panel took the other code. */
    private static final Map<String, String> CODES = Map.of("E10000002", "E06000060");

    private static LoadedData data;
    private static Panel panel;
    private static Map<String, Map<String, String>> ready;

    @BeforeAll
    static void load() throws IOException {
        Path folder = Path.of(System.getenv("DIDACTIC_DATA"));
        data = PanelLoader.load(
                AnalysisReader.read(Path.of("analyses/england/analysis.yaml")), DataFolders.of(List.of(folder)));
        panel = Objects.requireNonNull(data.panels().get("panel"));
        ready = new HashMap<>();
        List<String> lines = Files.readAllLines(readyMade(folder), StandardCharsets.UTF_8);
        List<String> names = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(names.get(i), cells[i]);
            }
            String code = cells[0];
            ready.put(CODES.getOrDefault(code, code) + " " + row.get("year"), row);
        }
    }

    private static Path readyMade(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("england_panel_149.csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Returns the keys of rows in which the two panels differ, with what each has. */
    private static Set<String> differences(String column, String other, double times) {
        NumberColumn numbers = panel.number(column);
        Set<String> differences = new TreeSet<>();
        for (int row = 0; row < panel.rows(); row++) {
            String key = panel.units().get(panel.unit(row)) + " " + panel.time(row);
            String cell = Objects.requireNonNull(ready.get(key), key).get(other);
            Missing missing = numbers.missing(row);
            boolean same = missing != null || cell.isEmpty()
                    ? (missing != null) == cell.isEmpty()
                    : Math.abs(numbers.value(row) - times * Double.parseDouble(cell))
                            <= EXACT * Math.max(1, Math.abs(numbers.value(row)));
            if (!same) {
                differences.add(key
                        + (missing == null ? " has " + numbers.value(row) + ", there " : " has none, there ")
                        + cell);
            }
        }
        return differences;
    }

    @Test
    void bothHaveTheSameRows() {
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < panel.rows(); row++) {
            keys.add(panel.units().get(panel.unit(row)) + " " + panel.time(row));
        }

        assertThat(panel.units()).hasSize(149);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(ready.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "requests, req65, 1",
        "request_rate, req65_per1000, 1",
        "population65, pop65, 1",
        "population80, pop80, 1",
        "ASC1, asc_carer_qol_1D, 1",
        "spent_in_care_homes, gce65_residential_k, 1000",
        "spent_elsewhere, gce65_community_k, 1000"
    })
    void bothHaveTheSameValuesAndTheSameGaps(String column, String other, double times) {
        assertThat(differences(column, other, times)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no_services, nos65, 12, 2014|2015|2023",
        "no_services_share, share_no_service65, 12, 2014|2015|2023",
        "ASC2, asc_adj_qol_1J, 3, 2019"
    })
    void whatTheOtherKeepsAsAZeroWasNotReported(String column, String other, int zeros, String years) {
        assertThat(differences(column, other, 1))
                .hasSize(zeros)
                .allMatch(each -> each.matches(".* (" + years + ") has none, there 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "1A, ascof_1A, 2020|2023",
        "1B, ascof_1B, 2020|2023",
        "3A, ascof_3A, 2020|2023",
        "1I1, ascof_1I1, 2020",
        "3D1, ascof_3D1, 2020"
    })
    void yearsOfFewAnswersAndOfCodesWithAnotherMeaningAreLeftOut(String column, String other, String years) {
        assertThat(differences(column, other, 1))
                .isNotEmpty()
                .allMatch(each -> each.matches(".* (" + years + ") has none, there .*"));
    }

    @Test
    void scoresOfPartsAreNotAddedUpAndWhatWasMergedIsTold() {
        int merged = panel.units().indexOf("E06000058");
        for (int row = 0; row < panel.rows(); row++) {
            if (panel.unit(row) == merged && panel.time(row) == 2018) {
                assertThat(panel.number("ASC2").missing(row))
                        .isEqualTo(new Missing(Missing.Kind.UNDEFINED, "no one value for units that were merged"));
                assertThat(panel.number("requests").missing(row)).isNull();
            }
        }
        assertThat(data.merges())
                .extracting(UnitMergeReport::toString)
                .contains(
                        "UnitMergeReport[source=local_outcomes, into=E06000058, from=[E06000028, E06000029], rows=6]",
                        "UnitMergeReport[source=local_outcomes, into=E06000060, from=[E10000002], rows=4]",
                        "UnitMergeReport[source=requests, into=E10000021, from=[E06000061, E06000062], rows=6]");
    }
}
