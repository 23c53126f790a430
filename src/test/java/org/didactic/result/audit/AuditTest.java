package org.didactic.result.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.result.published.PublishedFile;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
    @Test
    void aTFromOtherNumbersIsFound() {
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,se,0.10,,", "1,x,ols,t,4.1,,"))
                .containsExactly("t-against-se");
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,se,0.10,,", "1,x,ols,t,-4.8,,"))
                .isEmpty();
    }

    @Test
    void anEstimateOutsideItsIntervalIsFound() {
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,low,0.60,,", "1,x,ols,high,0.90,,"))
                .contains("estimate-outside-interval");
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,low,0.60,,", "1,x,ols,high,0.40,,"))
                .contains("estimate-outside-interval");
    }

    @Test
    void anIntervalThatIsNotCentredIsFoundOnlyBeyondRounding() {
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,low,0.41,,", "1,x,ols,high,0.61,,"))
                .isEmpty();
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,low,0.41,,", "1,x,ols,high,0.63,,"))
                .containsExactly("interval-not-centred");
    }

    @Test
    void starsFollowFromTheStandardErrorWhereNothingTellsMore() {
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,se,0.10,,500", "1,x,ols,stars,+,,"))
                .containsExactly("stars-against-se");
        assertThat(checks("1,x,ols,estimate,0.50,,", "1,x,ols,se,0.10,,500", "1,x,ols,stars,***,,"))
                .isEmpty();
    }

    @Test
    void aPBelowABoundIsStrictlyBelowIt() {
        assertThat(checks("1,x,ols,p,<.001,,", "1,x,ols,stars,**,,")).containsExactly("stars-against-p");
        assertThat(checks("1,x,ols,p,.050,,", "1,x,ols,stars,*,,")).isEmpty();
        assertThat(checks("1,x,ols,p,.050,,", "1,x,ols,stars,+,,")).isEmpty();
    }

    @Test
    void aPThatNoDegreesOfFreedomGiveIsFoundWithoutAClaim() {
        assertThat(checks("1,x,ols,p,.001,,", "1,x,ols,t,1.96,,")).containsExactly("p-against-t");
        assertThat(checks("1,x,ols,p,.08,,", "1,x,ols,t,1.96,,")).isEmpty();
    }

    @Test
    void theTextMayPrintMoreDigitsButNotOtherNumbers() {
        assertThat(checks("1,att,ols,estimate,0.50,,", "1 text,att,ols,estimate,0.504,,"))
                .isEmpty();
        assertThat(checks("1,att,ols,estimate,0.50,,", "1 text,att,ols,estimate,0.506,,"))
                .containsExactly("table-against-text");
    }

    @Test
    void theReferencePeriodIsNoPartOfAnAverage() {
        assertThat(checks("1,-2,ols,estimate,0.50,,", "1,-1,ols,estimate,0.00,,", "1,pretrend,ols,estimate,0.25,,"))
                .containsExactly("average-outside-parts");
    }

    @Test
    void anAverageIsKnownHoweverTheTableSpellsIt() {
        assertThat(checks("1,+0,ols,estimate,0.50,,", "1,period:2,ols,estimate,0.60,,", "1,ATT,ols,estimate,0.25,,"))
                .containsExactly("average-outside-parts");
        assertThat(checks("1,\u2212 2,ols,estimate,0.50,,", "1,Pretrend,ols,estimate,0.25,,"))
                .containsExactly("average-outside-parts");
    }

    /** AIC and R\u00b2 leave 47 to 55 parameters. */
    @Test
    void parametersThatCannotBeAreNeverLessThanNone() {
        String[] model = {
            "1,,ols,n,1000,,200",
            "1,,ols,r2,0.500,,",
            "1,,ols,aic,\u22121350,,",
            "1,,,sd,0.170,,",
            "1,0,ols,estimate,1,,"
        };
        assertThat(findings(Map.of("1 ols", 120), model))
                .singleElement()
                .extracting(AuditFinding::fits)
                .isEqualTo("No number of clusters fits, if each has a parameter.");
        assertThat(findings(Map.of(), model)).singleElement().satisfies(each -> {
            assertThat(each.what()).endsWith("200 degrees of freedom and 1 printed period take at least 202.");
            assertThat(each.fits()).isEqualTo("The clusters are fewer, or not each has a parameter.");
        });
    }

    @Test
    void clustersAreNotToldFromTheNormalDistribution() {
        assertThat(checks("1,,ols,n,1000,,normal", "1,,ols,r2,0.500,,", "1,,ols,aic,-1350,,", "1,,,sd,0.170,,"))
                .isEmpty();
    }

    @Test
    void aTableWithoutANameIsRefusedAsItWouldBeTakenForAllTables() {
        assertThatThrownBy(() -> checks(",x,ols,p,.05,,"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("t.csv:2: table: the table has no name.\n  Maybe number it as in print, such as 2.");
    }

    @Test
    void degreesOfFreedomThatAreNoneAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> checks("1,x,ols,p,.05,,many"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("t.csv:2: df_claimed: these are no degrees of freedom (many).\n"
                        + "  Maybe write a number such as 148, or normal, or leave the cell empty.");
    }

    @Test
    void starsStandForTheLevelsOfTheirTable() {
        String[] economics = {"1,x,ols,estimate,0.50,,", "1,x,ols,se,0.21,,100", "1,x,ols,stars,**,,"};

        assertThat(findings(StarLevels.USUAL, economics)).singleElement().satisfies(each -> {
            assertThat(each.what()).endsWith("printed with ** (p < .01).");
            assertThat(each.fits()).isEqualTo("It takes * (p < .05).");
        });
        assertThat(findings(new StarLevels(List.of(0.1, 0.05, 0.01)), economics))
                .isEmpty();
        assertThat(findings(new StarLevels(List.of(0.01)), "1,x,ols,p,.004,,", "1,x,ols,stars,,,"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.what()).endsWith("printed with no star (p \u2265 .01).");
                    assertThat(each.fits()).isEqualTo("It takes * (p < .01).");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05 0.1", "0.05 0.05", "1", "0", "NaN", "0.5 0.4 0.3 0.2 0.1", ""})
    void levelsThatDoNotFallFromOneToZeroAreRefused(String levels) {
        List<Double> each = Stream.of(levels.split(" "))
                .filter(level -> !level.isEmpty())
                .map(Double::valueOf)
                .toList();

        assertThatThrownBy(() -> new StarLevels(each)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notesAreForAPersonToReadAndNumbersToNobody() {
        assertThat(findings(
                        Map.of(),
                        "1 text,,,note,The text says one thing.,,",
                        "1 text,,,note,\"12 months, or 11?\",,",
                        "2,-2,ols,note,Is this so?,,"))
                .allMatch(each -> each.severity() == AuditFinding.Severity.READ)
                .extracting(each -> each.table() + "/" + each.row() + "/" + each.estimator() + ": " + each.what())
                .containsExactly("1//: The text says one thing.", "1//: 12 months, or 11?", "2/-2/ols: Is this so?");
    }

    @Test
    void aNoteThatSaysNothingOrTheSameAgainIsRefused() {
        assertThatThrownBy(() -> checks("1,,,note,,,", "1,,,note,Is this so?,,", "1,,,note,Is this so?,,"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith("t.csv:2: printed: the note is empty.\n")
                .hasMessageContaining("t.csv:4: this value is already on line 3 (note");
    }

    @Test
    void anAverageOutsideItsPartsIsNotDeniedToOtherWeightsOrPeriods() {
        assertThat(findings(Map.of(), "1,0,ols,estimate,0.50,,", "1,att,ols,estimate,0.25,,"))
                .singleElement()
                .extracting(AuditFinding::what)
                .isEqualTo("0.25 of 0.50: no weights of zero or more on the printed periods give that: it is of other"
                        + " periods or of another model.");
    }

    private static List<String> checks(String... lines) {
        return findings(Map.of(), lines).stream().map(AuditFinding::check).toList();
    }

    private static List<AuditFinding> findings(Map<String, Integer> others, String... lines) {
        return findings(StarLevels.USUAL, others, lines);
    }

    private static List<AuditFinding> findings(StarLevels stars, String... lines) {
        return findings(stars, Map.of(), lines);
    }

    private static List<AuditFinding> findings(StarLevels stars, Map<String, Integer> others, String... lines) {
        String file = "table,row,estimator,statistic,printed,p_of,df_claimed\n" + String.join("\n", lines) + "\n";
        return Audit.of(PublishedFile.read(file.getBytes(StandardCharsets.UTF_8), "t.csv"), 0.95, stars, others);
    }
}
