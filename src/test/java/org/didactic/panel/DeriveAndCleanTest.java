package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.didactic.data.Expr;
import org.didactic.data.Missing;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that are computed and cells that are cleaned, in one panel and in several. */
class DeriveAndCleanTest {
    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void twoPanels() {
        study = new Study(folder);
        study.write("s.csv", "unit,time,start,y\nA,1,,1\nA,2,,2\nB,1,,3\nB,2,,14\nC,1,,NA\n");
        study.write("t.csv", "unit,time,start,z,w\nA,1,,5,few\n");
        study.sources.add(study.source("s"));
        study.sources.add(study.source("t"));
        study.panels.add(study.panel("one", "s"));
        study.panels.add(study.panel("two", "t"));
        study.outcome("y", "one");
    }

    private Panel panel(String id) {
        return Objects.requireNonNull(study.load().panels().get(id));
    }

    private CleanStep winsorise(String column, Double lower, Double upper) {
        return new CleanStep.Winsorise(List.of(study.at(column, "data.clean[0].columns")), lower, upper);
    }

    @Test
    void aStepRunsInEveryPanelThatHasItsColumns() {
        study.derive("log_y", Expr.of(Function.LN, Expr.column("y")));
        study.derive("twice", Expr.of(BinaryOperator.MULTIPLY, Expr.column("time"), Expr.number(2)));

        assertThat(Study.columns(panel("one"))).containsExactly("log_y", "start", "twice", "y");
        assertThat(Study.columns(panel("two"))).containsExactly("start", "twice", "w", "z");
        assertThat(panel("one").text("log_y").value(1)).isEqualTo("0.69314718055994529");
    }

    @Test
    void aNameThatSeveralPanelsLackIsToldOnce() {
        study.outcome("z", "two");
        study.covariates = List.of(study.at("yy", "covariates[0]"));

        assertThat(study.message())
                .endsWith("covariates[0]: each of the panels (one, two) has no column of that name (yy).\n"
                        + "  Maybe one of unit, time, start, y, z, w.");
    }

    @Test
    void aStepThatRunsInNoPanelNamesWhatIsMissing() {
        study.derive("x", Expr.of(BinaryOperator.ADD, Expr.column("z"), Expr.column("ww")));

        assertThat(study.message())
                .isEqualTo(
                        "analysis.yaml:20:5: step: panel (two) has no column of that name (ww).\n  Maybe one of unit, time, start, z, w.");
    }

    @Test
    void anOutcomeWhoseStepRunsNowhereIsNotReportedAgain() {
        study.derive("log_x", Expr.of(Function.LN, Expr.column("x")));
        study.outcome("log_x", "one");

        assertThat(study.message().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("analysis.yaml:20:5: step: panel (one) has no column of that name (x).");
    }

    @Test
    void aComputedColumnNeedsANewName() {
        study.derive("y", Expr.of(Function.EXP, Expr.column("y")));

        assertThat(study.message()).endsWith("""
                        data.derive.y: panel (one) has a column of that name already (y).
                          Maybe give the new column a name of its own, such as y_2.""");
    }

    @Test
    void whatReadsABrokenColumnIsNotReportedAgain() {
        study.derive("x", Expr.of(Function.LN, Expr.column("w")));
        study.derive("v", Expr.of(Function.EXP, Expr.column("x")));

        assertThat(study.message().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("t.csv:2: t.w: text in a column that is used as numbers (few).");
    }

    @Test
    void winsorisingMovesCellsToTheQuantileAndCountsThem() {
        study.clean.add(winsorise("y", 0.25, 0.75));
        Panel panel = panel("one");

        // Of 1, 2, 3, 14: (n - 1) p = 0.75 and 2.25.
        assertThat(panel.number("y").value(0)).isEqualTo(1.75);
        assertThat(panel.number("y").value(1)).isEqualTo(2);
        assertThat(panel.number("y").value(3)).isEqualTo(5.75);
        assertThat(panel.number("y").missing(4)).isEqualTo(new Missing(Missing.Kind.CODE, "NA"));
        assertThat(panel.cleaning())
                .containsExactly(new CleaningCount("y", "below the 0.25 or above the 0.75 quantile", 2, 0));
    }

    @Test
    void stepsRunInOrderAndComputedColumnsSeeWhatWasCleaned() {
        study.clean.add(new CleanStep.DropValues(List.of(study.at("y", "data.clean[0].columns")), List.of(14.0, 1.0)));
        study.clean.add(new CleanStep.Derive(List.of(new DataSpec.Derivation(
                study.at("root", "data.clean[1].derive.root"),
                Expr.of(Function.SQRT, Expr.of(BinaryOperator.SUBTRACT, Expr.column("y"), Expr.number(3)))))));
        Panel panel = panel("one");

        assertThat(panel.number("root").missing(3)).isEqualTo(new Missing(Missing.Kind.REMOVED, "equal to 14"));
        assertThat(panel.number("root").missing(1)).isEqualTo(new Missing(Missing.Kind.UNDEFINED, "sqrt of -1"));
        assertThat(panel.cleaning())
                .containsExactly(
                        new CleaningCount("y", "equal to 14 or 1", 0, 2), new CleaningCount("root", "computed", 0, 1));
    }

    @Test
    void cleaningAColumnThatNoPanelHasOrThatHoldsTextIsAnError() {
        study.clean.add(winsorise("yy", null, 0.9));
        study.clean.add(winsorise("w", null, 0.9));

        assertThat(study.message())
                .contains(
                        "data.clean[0].columns: no column of that name (yy).\n  Maybe one of unit, time, start, y, z, w.")
                .contains("t.csv:2: t.w: text in a column that is used as numbers (few).");
    }
}
