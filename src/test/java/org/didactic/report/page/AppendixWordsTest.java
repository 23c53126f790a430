package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.figure.Figure;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.table.AppendixTables;
import org.didactic.report.table.MarkdownTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.PanelSpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables and figures of the appendix say hangs on the study, and not on a usual one. */
class AppendixWordsTest {
    private static final String STRANGE = "A.B:C|D";
    private static final StudyResults TABLES =
            RobustFixture.of(StudyFixture.published().build(), List.of());
    private static final StudyResults FIGURES = DrawnFixture.of(StudyFixture.published());

    @TempDir
    Path folder;

    @Test
    void testsBeforeTheStartAreHeldToTheLevelOfTheIntervals() {
        StudyResults wide = estimators(
                TABLES,
                each -> each.with(
                        each.identity(),
                        each.options()
                                .withInference(new InferenceSpec(
                                        InferenceSpec.Covariance.CLUSTER,
                                        RobustFixture.name("authority"),
                                        InferenceSpec.SmallSample.FIXEST,
                                        0.75))));
        Table table = table(wide, "pretrends:all");

        assertThat(table.finding()).startsWith("The joint test before the start rejects at the 25 % level in 8 of 8");
        assertThat(String.join(" ", table.notes()))
                .contains("whose 75\u00a0% interval leaves out zero")
                .doesNotContain("1.96", "95\u00a0%");
    }

    @Test
    void testsAtSeveralLevelsClaimNoneOfThem() {
        Table table = table(
                RobustFixture.of(
                        StudyFixture.published()
                                .choosing(StudyFixture.Choices.USUAL.level(0.9))
                                .build(),
                        List.of()),
                "pretrends:all");

        assertThat(table.finding()).contains("rejects at the level of each estimator\u2019s intervals in none of 8");
    }

    @Test
    void aMethodThatUsesNoReferenceIsSaidToHaveNone() {
        StudyResults imputed = estimators(
                TABLES,
                each -> each instanceof EstimatorSpec.Twfe
                        ? new EstimatorSpec.Imputation(each.identity(), each.options())
                        : each);

        assertThat(table(imputed, "placebo:funded").notes())
                .anyMatch(each ->
                        each.startsWith("Sun and Abraham (2021); Sun and Abraham (2021), moved 2 years: the sham"))
                .noneMatch(each -> each.startsWith("Two-way fixed effects"));
    }

    @Test
    void aPanelNamesTheEstimatorWhereItIsNotTheMainOne() {
        List<EstimatorSpec> declared = FIGURES.analysis().estimators();
        Figure usual = figure(FIGURES, "sensitivity:all");
        Figure other = figure(with(FIGURES, List.of(declared.get(1), declared.get(0))), "sensitivity:all");

        assertThat(usual.text().title()).contains("Funded care 0.67").doesNotContain("Sun and Abraham");
        assertThat(other.text().title()).contains("Funded care, Sun and Abraham (2021) 0.67");
        assertThat(other.text().caption()).contains("the panel names another");
    }

    @Test
    void ofTwoEqualSpecificationsTheOneThatIsDeclaredIsMarked() {
        Value same = DrawnFixture.estimated(-0.06, 0.02);
        StudyResults study =
                curve(List.of("none", "all", "cluster", "drop"), same, "declared", "all", "cluster", "drop");

        assertThat(figure(study, "curve:funded").rows())
                .filteredOn(row -> row.get(row.size() - 1).equals("yes"))
                .extracting(row -> row.get(0))
                .containsExactly("funded.sun_abraham@curve.spec:declared:all:cluster:drop");
    }

    @Test
    void aSpecificationOfOtherChoicesIsAFault() {
        StudyResults study = curve(
                List.of("none", "all", "cluster"), DrawnFixture.estimated(-0.06, 0.02), "declared", "all", "cluster");

        assertThatThrownBy(() -> figure(study, "curve:funded"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("funded.sun_abraham@curve.spec:none:all:cluster");
    }

    @Test
    void outcomesOfPanelsWithOtherUnitsAndPeriodsShareNeutralWords() {
        StudyResults mixed = withQuarters(TABLES);

        assertThat(table(TABLES, "without:all").finding()).contains("single treated authority is left out");
        assertThat(table(mixed, "without:all").finding()).contains("single treated unit is left out");
        assertThat(table(TABLES, "pretrends:all").groups())
                .anyMatch(each -> each.label().startsWith("Drift per year"));
        assertThat(table(mixed, "pretrends:all").groups())
                .anyMatch(each -> each.label().startsWith("Drift per period"));
    }

    @Test
    void aUnitMayHaveThePunctuationOfIdsInItsName() throws IOException {
        String id = "funded.twfe@without.unit:" + STRANGE;
        Files.writeString(folder.resolve("report.md"), """
                <@table "funded"/>

                <@table "without:all"/>

                ${est("%s")}
                """.formatted(id));
        StudyResults study = RobustFixture.of(
                StudyFixture.published()
                        .in(folder.resolve("analysis.yaml"))
                        .narratedBy("report.md")
                        .build(),
                List.of());
        StudyResults strange = diagnosed(study, unit("twfe", STRANGE), unit("sun_abraham", STRANGE));
        Document page = Jsoup.parse(html(strange));
        Table table = table(strange, "without:all");

        assertThat(page.select("a.num").attr("href")).isEqualTo("#table-2");
        assertThat(page.select("a.num").attr("title")).isEqualTo(id);
        assertThat(page.text()).contains("\u22120.50 (" + STRANGE + ")");
        assertThat(table.data())
                .anyMatch(row -> row.get(0).equals(id) && row.get(1).equals("Without unit " + STRANGE));
        assertThat(MarkdownTable.write(table)).contains("(A.B:C\\|D)");
        assertThat(figure(strange, "influence:all").text().description()).contains("furthest off without " + STRANGE);
    }

    private static Diagnostic unit(String estimator, String name) {
        return new Diagnostic(
                "funded",
                estimator + "@without",
                List.of(new TermEstimate(Term.Diagnostic.of("unit", name), RobustFixture.effect(-0.5, 0.03), 90, 16)),
                1769,
                149,
                List.of());
    }

    /** The study with no specifications but the second estimator's under these choices. */
    private static StudyResults curve(List<String> first, Value value, String... second) {
        List<TermEstimate> numbers = List.of(
                new TermEstimate(new Term.Diagnostic("spec", first), value, 10, 5),
                new TermEstimate(Term.Diagnostic.of("spec", second), value, 10, 5));
        return results(FIGURES, List.of(new Diagnostic("funded", "sun_abraham@curve", numbers, 100, 12, List.of())));
    }

    private static StudyResults diagnosed(StudyResults study, Diagnostic... more) {
        List<Diagnostic> all = new ArrayList<>(study.results().diagnostics());
        all.addAll(List.of(more));
        return results(study, all);
    }

    private static StudyResults results(StudyResults study, List<Diagnostic> diagnostics) {
        return new StudyResults(
                study.analysis(),
                study.panels(),
                Results.of(study.results().estimations(), study.results().runs(), diagnostics),
                study.ledgers(),
                study.findings(),
                study.joins());
    }

    private static StudyResults estimators(StudyResults study, UnaryOperator<EstimatorSpec> change) {
        return with(study, study.analysis().estimators().stream().map(change).toList());
    }

    private static StudyResults with(StudyResults study, List<EstimatorSpec> estimators) {
        Analysis analysis = study.analysis();
        return analysed(study, RobustFixture.analysis(analysis, estimators, analysis.robustness(), List.of()));
    }

    private static StudyResults analysed(StudyResults study, Analysis analysis) {
        return new StudyResults(
                analysis, study.panels(), study.results(), study.ledgers(), study.findings(), study.joins());
    }

    /** The study with its last outcome in a panel of wards and quarters. */
    private static StudyResults withQuarters(StudyResults study) {
        Analysis a = study.analysis();
        List<PanelSpec> panels = new ArrayList<>(a.data().panels());
        panels.add(new PanelSpec(
                RobustFixture.name("wards"),
                RobustFixture.name("requests"),
                RobustFixture.name("ward"),
                RobustFixture.name("quarter"),
                List.of(),
                List.of()));
        List<OutcomeSpec> outcomes = new ArrayList<>(a.outcomes());
        OutcomeSpec last = outcomes.remove(outcomes.size() - 1);
        outcomes.add(new OutcomeSpec(
                last.id(),
                last.label(),
                last.unit(),
                last.column(),
                RobustFixture.name("wards"),
                last.scale(),
                List.of()));
        DataSpec data = new DataSpec(
                a.data().sources(),
                a.data().mergeUnits(),
                panels,
                a.data().derive(),
                a.data().clean());
        return analysed(
                study,
                new Analysis(
                        a.file(),
                        a.study(),
                        a.title(),
                        a.authors(),
                        a.status(),
                        data,
                        a.treatment(),
                        a.eventTime(),
                        a.window(),
                        a.variables(),
                        outcomes,
                        a.covariates(),
                        a.estimators(),
                        a.inference(),
                        a.singletons(),
                        a.attWeights(),
                        a.robustness(),
                        a.accept(),
                        a.report(),
                        a.published(),
                        a.packaging()));
    }

    private static String html(StudyResults study) throws IOException {
        return ReportRenderer.render(study).stream()
                .filter(each -> each.path().equals("index.html"))
                .map(ReportFile::content)
                .map(each -> new String(each, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(StudyResults study, String key) {
        return Objects.requireNonNull(StudyFigures.of(new StudyIndex(study), key, "figure-7"));
    }

    private static Table table(StudyResults study, String key) {
        ExhibitFamily family = Objects.requireNonNull(ExhibitFamily.of(Kind.TABLE, key));
        return AppendixTables.of(new StudyIndex(study), family, ExhibitFamily.subject(key));
    }
}
