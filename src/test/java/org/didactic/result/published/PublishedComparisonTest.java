package org.didactic.result.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Sample;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cells against numbers that were made up: each effect is −0.0964 (0.0243), t −3.97, p 0.0001, from −0.144 to −0.048;
 * {@code share} is 0.5, 0.25 and 0.75 with one cell missing, {@code beds} 10, 20, 30 and 40.
 */
class PublishedComparisonTest {
    @TempDir
    Path folder;

    private Analysis analysis;

    @BeforeEach
    void readAnalysis() throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: small
                data:
                  sources: {visits: {file: visits.csv}}
                  panel: {from: visits, unit: area, time: year}
                treatment: {start: start}
                outcomes:
                  - {id: funded, column: share, scale: proportion}
                  - {id: spending, column: log_spending, scale: log}
                estimators: [{id: twfe, method: twfe}, {id: sun_abraham, method: sun-abraham}]
                inference: {covariance: cluster, cluster: area}
                published: {file: printed.csv, tables: {"2": funded}}
                """);
        analysis = AnalysisReader.read(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,att,twfe,estimate,-0.10        | funded.twfe.att      | agrees -0.10",
                "2,ATT,twfe,estimate,\u22120.0964     | funded.twfe.att      | agrees -0.0964",
                "2,att,twfe,estimate,-0.09        | funded.twfe.att      | differs -0.10 by 1",
                "2,att,twfe,estimate,0.10         | funded.twfe.att      | differs -0.10 by 20",
                "2,att,twfe,se,0.02               | funded.twfe.att      | agrees 0.02",
                "2,att,twfe,low,-0.14             | funded.twfe.att      | agrees -0.14",
                "2,att,twfe,high,-0.03            | funded.twfe.att      | differs -0.05 by 2",
                "2,att,twfe,t,3.97                | funded.twfe.att      | agrees 3.97",
                "2,att,twfe,t,-3.97               | funded.twfe.att      | agrees -3.97",
                "2,att,twfe,t,3.5                 | funded.twfe.att      | differs 4.0 by 5",
                "2,att,twfe,p,<.001               | funded.twfe.att      | agrees <0.001",
                "2,att,twfe,p,.002                | funded.twfe.att      | differs <0.001 by 2",
                "2,att,twfe,stars,***             | funded.twfe.att      | agrees ***",
                "2,att,twfe,stars,                | funded.twfe.att      | differs *** by 4",
                "2,0,twfe,stars,                  | funded.twfe.period:0 | agrees",
                "2,\u22124,twfe,estimate,-0.096      | funded.twfe.period:-4 | agrees -0.096",
                "2,+0,twfe,estimate,-0.096        | funded.twfe.period:0 | agrees -0.096",
                "2,period:0,twfe,estimate,-0.096  | funded.twfe.period:0 | agrees -0.096",
                "2,pretrend,twfe,estimate,-0.096  | funded.twfe.pretrend | agrees -0.096",
                "funded,att,twfe,estimate,-0.10   | funded.twfe.att      | agrees -0.10",
                "2,,twfe,n,\"1,769\"              | funded.twfe.n        | agrees 1,769",
                "2,,twfe,n,1768                   | funded.twfe.n        | differs 1,769 by 1",
                "2,,twfe,r2,0.603                 | funded.twfe.r2       | agrees 0.603",
                "2,,twfe,aic,-1451                | funded.twfe.aic      | agrees -1,451"
            })
    void aCellIsComparedAtThePrecisionOfThePrint(String cell, String id, String verdict) {
        ComparedCell compared = compare(cell).get(0);

        assertThat(compared.id()).isEqualTo(id);
        assertThat(words(compared.verdict())).isEqualTo(verdict.replaceAll("-(?=\\d)", "\u2212"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,att,twfe,estimate,-0.10      | the printed table names no outcome (9)",
                "2,att,ols,estimate,-0.10       | no estimator has this id (ols)",
                "2,att,,estimate,-0.10          | no estimator is named",
                "2,,twfe,estimate,-0.10         | no row is named",
                "2,7,twfe,estimate,-0.10        | no number has this id (funded.twfe.period:7)",
                "2,2,twfe,estimate,-0.10        | not identified: no treated rows in 2012 (funded.twfe.period:2)",
                "2,-1,twfe,se,0.01              | the number has no standard error (funded.twfe.period:-1)",
                "2,att,sun_abraham,estimate,1   | no number has this id (funded.sun_abraham.att)",
                "spending,att,twfe,estimate,-3% | effects on a logarithm are compared as logarithms (spending.twfe.att)",
                "1,beds,twfe,mean,25            | a summary of data belongs to no estimator (twfe)",
                "1,,,mean,25                    | the row names no variable",
                "1,bed,,mean,25                 | no column of numbers has this name (bed)"
            })
    void whatWeHaveNoValueForCannotBeComparedAndSaysWhy(String cell, String reason) {
        assertThat(words(compare(cell).get(0).verdict())).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,beds,,mean,25.0    | agrees 25.0",
                "1,beds,,sd,12.91     | agrees 12.91",
                "1,beds,,min,10       | agrees 10",
                "1,beds,,max,41       | differs 40 by 1",
                "1,beds,,n,4          | agrees 4",
                "1,beds,,missing,0.00 | agrees 0.00",
                "1,share,,mean,0.50   | agrees 0.50",
                "1,share,,n,3         | agrees 3",
                "1,share,,missing,25  | agrees 25"
            })
    void aSummaryOfDataIsComparedWithTheColumnsOfThePanel(String cell, String verdict) {
        assertThat(words(compare(cell).get(0).verdict())).isEqualTo(verdict);
    }

    @Test
    void aProportionIsInPerCentWhereOnePrintedValueOfItLiesBeyondOne() {
        assertThat(compare("1,share,,mean,50.00", "1,share,,min,0.25", "1,share,,max,75.0"))
                .extracting(each -> words(each.verdict()))
                .containsExactly("agrees 50.00", "differs 25.00 by 2475", "agrees 75.0");
        assertThat(compare("1,share,,min,0.25", "1b,share,,max,75.0"))
                .extracting(each -> words(each.verdict()))
                .containsExactly("agrees 0.25", "agrees 75.0");
    }

    @Test
    void effectsOnAProportionAreInPercentagePointsWhereOneOfTheTableIsOrCarriesTheSign() {
        assertThat(compare("2,att,twfe,estimate,-9.6", "2,att,twfe,se,2.4", "2,att,twfe,t,3.97"))
                .extracting(each -> words(each.verdict()))
                .containsExactly("agrees \u22129.6", "agrees 2.4", "agrees 3.97");
        assertThat(words(compare("2,att,twfe,high,-5 %").get(0).verdict())).isEqualTo("agrees \u22125");
        assertThat(compare("2,covariate:beds,twfe,estimate,7.2", "2,att,twfe,estimate,-0.10"))
                .extracting(each -> words(each.verdict()))
                .contains("agrees \u22120.10");
    }

    @Test
    void everyCellIsCountedOnce() {
        PublishedComparison comparison = comparison(
                "2,att,twfe,estimate,-0.10",
                "2,att,twfe,se,0.03",
                "2,7,twfe,se,0.03",
                "9,att,twfe,se,0.03",
                "1,beds,,mean,25.0");

        assertThat(comparison.byTable().keySet()).containsExactly("2", "9", "1");
        assertThat(comparison.byTable())
                .containsEntry("2", new VerdictCounts(1, 1, 1))
                .containsEntry("9", new VerdictCounts(0, 0, 1))
                .containsEntry("1", new VerdictCounts(1, 0, 0));
        assertThat(comparison.counts()).isEqualTo(new VerdictCounts(2, 1, 2));
        assertThat(comparison.counts().all()).isEqualTo(5);
    }

    @Test
    void aNoteIsNoPrintedValue() {
        PublishedComparison comparison = comparison(
                "2,att,twfe,estimate,-0.10", "2,,,note,One sentence.", "2,,,note,Another.", "8,,,note,Three.");

        assertThat(comparison.cells()).hasSize(1);
        assertThat(comparison.counts()).isEqualTo(new VerdictCounts(1, 0, 0));
        assertThat(comparison.byTable()).containsOnlyKeys("2");
        assertThat(ComparisonCsv.write(comparison).lines()).hasSize(2);
    }

    @Test
    void theDataFileHasOursInFullAndNoFormula() {
        assertThat(ComparisonCsv.write(comparison(
                        "2,att,twfe,estimate,-0.10",
                        "2,att,twfe,se,0.03",
                        "2,att,twfe,stars,+",
                        "=9,att,twfe,se,0.03",
                        "1,beds,,max,41")))
                .isEqualTo("""
                        table,row,estimator,statistic,printed,id,ours,verdict,units_apart,reason
                        2,att,twfe,estimate,-0.10,funded.twfe.att,-0.0964,agrees,,
                        2,att,twfe,se,0.03,funded.twfe.att,0.024299999999999999,differs,1,
                        2,att,twfe,stars,'+,funded.twfe.att,***,differs,3,
                        '=9,att,twfe,se,0.03,,,cannot be compared,,the printed table names no outcome (=9)
                        1,beds,,max,41,,40,differs,1,
                        """);
    }

    private static String words(CellVerdict verdict) {
        if (verdict instanceof CellVerdict.Agrees agrees) {
            return ("agrees " + agrees.ours()).strip();
        }
        if (verdict instanceof CellVerdict.Differs differs) {
            return "differs " + differs.ours() + " by " + (long) differs.units();
        }
        CellVerdict.CannotBeCompared cannot = (CellVerdict.CannotBeCompared) verdict;
        return cannot.reason() + (cannot.about().isEmpty() ? "" : " (" + cannot.about() + ")");
    }

    private List<ComparedCell> compare(String... lines) {
        return comparison(lines).cells();
    }

    private PublishedComparison comparison(String... lines) {
        StringBuilder csv = new StringBuilder("table,row,estimator,statistic,printed,p_of,df_claimed\n");
        Arrays.stream(lines).forEach(each -> csv.append(each).append(",,\n"));
        List<PrintedCell> cells = PublishedFile.read(csv.toString().getBytes(StandardCharsets.UTF_8), "printed.csv");
        Results results = Results.of(List.of(estimation("funded"), estimation("spending")));
        return PublishedComparison.of(analysis, cells, Map.of("visits", panel()), results);
    }

    private static Panel panel() {
        @Nullable Missing[] missing = new Missing[4];
        missing[3] = new Missing(Missing.Kind.CODE, "NA");
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("share", new NumberColumn(new double[] {0.5, 0.25, 0.75, 0}, missing));
        columns.put("beds", new NumberColumn(new double[] {10, 20, 30, 40}, new Missing[4]));
        return new Panel(
                "visits",
                List.of("A", "B"),
                new int[] {0, 0, 1, 1},
                new int[] {2010, 2011, 2010, 2011},
                List.of(new TreatmentStart.At(2011), new TreatmentStart.Never()),
                List.of(),
                columns,
                List.of(),
                List.of());
    }

    private static Estimation estimation(String outcome) {
        Value effect = new Value.Estimated(-0.0964, 0.0243, 148.0, -3.97, 0.0001, -0.144, -0.048);
        Value weak = new Value.Estimated(-0.0964, 0.1, 148.0, -0.964, 0.34, -0.29, 0.1);
        return new Estimation(
                outcome,
                "twfe",
                "twfe",
                new Sample(List.of(0, 1, 2, 3), Arrays.asList(null, null, null, null), 2, List.of("A"), 2, 1),
                List.of(
                        new TermEstimate(new Term.Att(), effect, 1, 1),
                        new TermEstimate(new Term.Period(-4), effect, 1, 1),
                        new TermEstimate(new Term.Period(-1), new Value.Reference(), 1, 1),
                        new TermEstimate(new Term.Period(0), weak, 1, 1),
                        new TermEstimate(new Term.Period(2), new Value.NotIdentified("no treated rows in 2012"), 0, 0),
                        new TermEstimate(new Term.Pretrend(), effect, 1, 1),
                        new TermEstimate(new Term.Fit(Term.Statistic.N), new Value.Plain(1769), 4, 1),
                        new TermEstimate(new Term.Fit(Term.Statistic.R2), new Value.Plain(0.6029), 4, 1),
                        new TermEstimate(new Term.Fit(Term.Statistic.AIC), new Value.Plain(-1451.2), 4, 1)),
                List.of(),
                List.of(),
                new CovarianceReport("cluster", "area", 2, "fixest", 1, 1, 1.0, List.of(), List.of(), ""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
