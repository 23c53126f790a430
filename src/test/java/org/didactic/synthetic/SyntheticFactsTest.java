package org.didactic.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the tables may rely on. */
class SyntheticFactsTest {

    /** As {@code merge_units} in the analysis file has it. */
    private static final Map<String, String> MERGED =
            Map.of("S150", "S030", "S151", "S030", "S152", "S077", "S153", "S077");

    private final SyntheticTable sites = SyntheticTable.read("sites");

    @ParameterizedTest
    @CsvSource({"requests", "reviews", "spending", "clients", "covariates"})
    void everyTableHas153CodesThatBecome149AuthoritiesInEveryYear(String name) {
        SyntheticTable table = SyntheticTable.read(name);
        assertThat(table.levels("authority")).hasSize(153);
        assertThat(table.levels("year")).containsExactly("2016", "2017", "2018", "2019", "2020", "2021");
        for (String year : table.levels("year")) {
            Set<String> merged = new TreeSet<>();
            for (String code : table.where("year", year).levels("authority")) {
                merged.add(MERGED.getOrDefault(code, code));
            }
            assertThat(merged).as(year).hasSize(149);
        }
    }

    @ParameterizedTest
    @CsvSource({"requests, 17960", "reviews, 1796", "spending, 1796", "clients, 898", "covariates, 898", "sites, 16"})
    void everyTableHasItsNumberOfRows(String name, int rows) {
        assertThat(SyntheticTable.read(name).size()).isEqualTo(rows);
    }

    @Test
    void twoAuthoritiesBecomeOneIn2019AndOneIsSplitIn2021() {
        SyntheticTable covariates = SyntheticTable.read("covariates");
        assertThat(covariates.where("authority", "S150").levels("year")).containsExactly("2016", "2017", "2018");
        assertThat(covariates.where("authority", "S151").levels("year")).containsExactly("2016", "2017", "2018");
        assertThat(covariates.where("authority", "S030").levels("year")).containsExactly("2019", "2020", "2021");
        assertThat(covariates.where("authority", "S077").levels("year").last()).isEqualTo("2020");
        assertThat(covariates.where("authority", "S152").levels("year")).containsExactly("2021");
        assertThat(covariates.where("authority", "S153").levels("year")).containsExactly("2021");
    }

    @Test
    void sixteenSitesStartInSevenYearsAndTwoOfThemBeforeThereIsAYearToCompareWith() {
        Map<String, Integer> cohorts = new TreeMap<>();
        sites.column("start_year").forEach(year -> cohorts.merge(year, 1, Integer::sum));
        assertThat(cohorts)
                .isEqualTo(Map.of("2014", 1, "2016", 1, "2017", 3, "2018", 3, "2019", 3, "2020", 2, "2021", 3));
        List<String> alwaysTreated =
                new ArrayList<>(sites.where("start_year", "2014").column("authority"));
        alwaysTreated.addAll(sites.where("start_year", "2016").column("authority"));
        assertThat(alwaysTreated).containsExactly("S052", "S007");
        assertThat(sites.levels("authority")).hasSize(16).doesNotContainAnyElementsOf(MERGED.values());
    }

    @Test
    void noKeyOccursTwice() {
        assertThat(duplicates("requests", "authority", "year", "age", "route", "destination"))
                .isEmpty();
        assertThat(duplicates("reviews", "authority", "year", "type")).isEmpty();
        assertThat(duplicates("spending", "authority", "year", "care_type")).isEmpty();
    }

    @Test
    void countsAreMultiplesOfFiveOrTheMarksOfTheReturns() {
        Pattern cell = Pattern.compile("(\\d*[05]|:|\\*|)");
        assertThat(SyntheticTable.read("requests").column("count")).allMatch(cell.asMatchPredicate());
        assertThat(SyntheticTable.read("reviews").column("count")).allMatch(cell.asMatchPredicate());
        assertThat(SyntheticTable.read("requests").levels("count")).contains("", "*", "0", ":");
    }

    @Test
    void namesOfAuthoritiesAreAllDifferent() {
        Set<String> names = new HashSet<>();
        for (int number = 1; number <= PlaceNames.size(); number++) {
            names.add(PlaceNames.of(number));
        }
        assertThat(names).hasSize(PlaceNames.size()).hasSizeGreaterThanOrEqualTo(Geography.AUTHORITIES);
    }

    private static List<String> duplicates(String name, String... key) {
        List<String> keys = SyntheticTable.read(name).rows().stream()
                .map(row -> String.join(" ", List.of(key).stream().map(row::get).toList()))
                .toList();
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(one -> !seen.add(one)).toList();
    }
}
