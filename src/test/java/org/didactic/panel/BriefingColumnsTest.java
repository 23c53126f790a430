package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.fixture.BriefedStudy;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

class BriefingColumnsTest {
    private static final List<String> ROWS = new BriefedStudy().rows();

    @Test
    void columnsThatNoPanelHasAreToldWithTheNearestNameAllAtOnce() {
        String message = message("""
                briefings:
                  name: nme
                  measures: [{id: a, of: helpd, per: asked, counts: [tld]}, {id: b, column: sahre}]
                  groups: [{total: askd, parts: [helped]}, {total: asked, parts: [hleped, told]}]
                  neighbours: {nearest: 3, by: [sixe]}
                """, Map.of());

        assertThat(message)
                .contains(":14:9: briefings.name: no column of that name (nme).\n  Maybe you mean name.")
                .contains("measures[0].of: panel (panel) has no column of that name (helpd).\n  Maybe you mean helped.")
                .contains("measures[0].counts[0]: panel (panel) has no column of that name (tld).")
                .contains("measures[1].column: panel (panel) has no column of that name (sahre).")
                .contains("groups[0].total: no column of that name (askd).\n  Maybe you mean asked.")
                .contains("groups[1].parts[0]: panel (panel) has no column of that name (hleped).")
                .contains("neighbours.by[0]: no column of that name (sixe).\n  Maybe you mean size.");
    }

    @Test
    void columnsOfTextsAreNoNumbers() {
        assertThat(message("briefings: {measures: [{id: a, column: name}]}", Map.of()))
                .contains(
                        "measures[0].column: column (name) holds texts, such as 'Name of 0', and is used as numbers.");
    }

    @Test
    void aUnitThatNoPanelHasIsToldWithTheNearest() {
        assertThat(message("briefings: {measures: [{id: a, column: share}], units: [u02, u002]}", Map.of()))
                .contains("briefings.units[1]: no panel has this unit (u002).\n  Maybe you mean u00.");
    }

    @Test
    void aUnitWithTwoNamesIsToldWhereTheSecondStands() {
        List<String> rows = new BriefedStudy().put(2, 2003, "name", "Another").rows();

        String message = catchThrowableOfType(
                        UserErrorException.class, () -> BriefedStudy.run(rows, BriefedStudy.ASKED))
                .getMessage();

        assertThat(message).contains("data.csv:16: data.name: unit u02 has two names (Name of 2, Another).");
    }

    @Test
    void aListWithoutAnyUnitOfThePanelsIsAnError() {
        String briefings =
                "briefings: {measures: [{id: a, column: share}], neighbours: {source: alike, neighbour: other}}";

        assertThat(message(briefings, Map.of("alike", "unit,other\nE01,E02\n")))
                .contains("neighbours.source: no row of the list names two units that panels have (alike).");
        assertThat(message(briefings, Map.of("alike", "unit,others\nu01,u02\n")))
                .contains("neighbours.neighbour: no column of that name (other).\n  Maybe you mean others.");
    }

    @Test
    void mergedUnitsAreMergedInAListOfNeighboursToo() {
        List<String> rows = ROWS.stream()
                .filter(row -> !row.startsWith("u23"))
                .map(row -> row.replaceFirst("^u22,(200[456])", "u23,$1"))
                .toList();
        String briefings = BriefedStudy.ASKED
                .replace("{nearest: 6, by: [size, age]}", "{source: alike, neighbour: other}")
                .replace("briefings:", "briefings:\n  units: [u22, u20]");

        BriefedStudy.Out out = BriefedStudy.run(
                rows,
                "  merge_units: {u22: [u23]}\n",
                briefings,
                Map.of("alike", "unit,other\nu23,u20\nu20,u22\nu23,u22\n"));

        assertThat(out.site("u22").neighbours()).extracting(Neighbour::unit).containsExactly("u20");
        assertThat(out.site("u20").neighbours()).extracting(Neighbour::unit).containsExactly("u22");
        assertThat(out.briefings().remarks()).isEmpty();
    }

    private static String message(String briefings, Map<String, String> files) {
        return catchThrowableOfType(UserErrorException.class, () -> BriefedStudy.run(ROWS, briefings + "\n", files))
                .getMessage();
    }
}
