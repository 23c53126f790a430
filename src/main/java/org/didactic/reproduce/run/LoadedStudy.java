package org.didactic.reproduce.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinTask;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.Finding;
import org.didactic.diagnose.StudyDesign;
import org.didactic.diagnose.method.Diagnoses;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.compare.SiteStudy;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.Runs;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.report.InputNotes;
import org.didactic.report.StudyResults;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.narrative.NarrativeFile;
import org.didactic.report.narrative.StudyEvidence;
import org.didactic.report.table.DeclaredFile;
import org.didactic.result.Results;
import org.didactic.result.SampleLedger;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PublishedComparison;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * A study whose data were read.
 *
 * @param printed the printed values that it is to be compared with; none where it declares no file of them
 * @param library what others found; empty where it names no library
 */
public record LoadedStudy(Analysis analysis, LoadedData data, List<PrintedCell> printed, EvidenceLibrary library) {

    /**
     * Returns the study with its data. Numbers typed into its narrative are no reason to stop yet: once there are estimates,
     * the report can say which of them they resemble.
     *
     * @throws org.didactic.text.UserErrorException with all that is wrong with them, typed numbers among it
     */
    public static LoadedStudy load(Analysis analysis, DataFolders dataFolders) {
        CompletableFuture<Texts> texts = CompletableFuture.supplyAsync(() -> texts(analysis));
        try {
            LoadedData data = PanelLoader.load(analysis, dataFolders);
            texts.join().problems().throwIfAny();
            return new LoadedStudy(
                    analysis, data, texts.join().printed(), texts.join().evidence());
        } catch (UserErrorException e) {
            Problems problems = texts.join().problems();
            NarrativeFile.checkTyped(analysis, problems);
            e.problems().forEach(problems::add);
            throw new UserErrorException(problems.sorted());
        }
    }

    /** What was read besides the data, with all that is wrong with it. */
    private record Texts(List<PrintedCell> printed, EvidenceLibrary evidence, Problems problems) {}

    private static Texts texts(Analysis analysis) {
        Problems problems = new Problems();
        EvidenceLibrary evidence = StudyEvidence.read(analysis, problems);
        NarrativeFile.check(analysis, evidence, problems);
        DeclaredFile.check(analysis, problems);
        return new Texts(
                PrintedValues.read(analysis, problems), evidence == null ? EvidenceLibrary.EMPTY : evidence, problems);
    }

    /**
     * Returns what the checks that need no estimates found.
     *
     * @throws org.didactic.text.UserErrorException if numbers are typed into the narrative
     */
    public List<Finding> check() {
        Problems problems = new Problems();
        NarrativeFile.checkTyped(analysis, problems);
        problems.throwIfAny();
        return !data.adoptersKnown()
                ? PassedOver.findings(analysis, data)
                : DesignChecks.withoutEstimates(new StudyDesign(analysis, data.panels()));
    }

    /** Returns the study with its estimates and what all checks found. */
    public StudyResults estimate() {
        return AllCores.run(this::results);
    }

    /** Returns what the data tell of each site, null where no pages are asked for. */
    private @Nullable SiteBriefings briefings() {
        BriefingsSpec asked = analysis.companions().briefings();
        return asked == null ? null : SiteStudy.of(analysis, asked, data);
    }

    private StudyResults results() {
        ForkJoinTask<@Nullable SiteBriefings> briefings =
                ForkJoinTask.<@Nullable SiteBriefings>adapt(this::briefings).fork();
        if (!data.adoptersKnown()) {
            List<Estimation> passedOver = Estimators.estimate(analysis, data.panels()).stream()
                    .map(PassedOver::estimation)
                    .toList();
            Evidence evidence = new Evidence(analysis, data.panels(), passedOver, List.of(), List.of());
            return results(
                    evidence.with(Diagnoses.withoutAdopters(evidence)),
                    PassedOver.findings(analysis, data),
                    PassedOver.files(data),
                    briefings.join());
        }
        ForkJoinTask<List<RobustnessRun>> runs =
                ForkJoinTask.adapt(() -> Runs.of(analysis, data)).fork();
        List<Estimation> estimations = Estimators.estimate(analysis, data.panels());
        Evidence evidence = new Evidence(analysis, data.panels(), estimations, runs.join(), List.of());
        Evidence all = evidence.with(Diagnoses.of(evidence));
        return results(
                all, DesignChecks.withEstimates(new StudyDesign(analysis, data.panels()), all), "", briefings.join());
    }

    private StudyResults results(
            Evidence all, List<Finding> findings, String absentAdopters, @Nullable SiteBriefings briefings) {
        List<Estimation> estimations = all.estimations();
        List<String> details = detailOrder();
        List<SampleLedger> ledgers = analysis.outcomes().stream()
                .map(outcome -> estimations.stream()
                        .filter(each -> each.outcome().equals(outcome.id().value()))
                        .toList())
                .map(each -> SampleLedger.of(each, details))
                .toList();
        Results results = Results.of(estimations, all.runs(), all.diagnostics());
        return new StudyResults(
                analysis,
                data.panels(),
                results,
                ledgers,
                findings,
                data.joins(),
                absentAdopters,
                analysis.published() == null ? null : PublishedComparison.of(analysis, printed, data.panels(), results),
                new InputNotes(data.files(), data.merges()),
                Companions.of(analysis, data.panels(), results, briefings, library));
    }

    /** The covariates in their declared order, the common ones first: the ledger lists reasons in it. */
    private List<String> detailOrder() {
        Set<String> columns = new LinkedHashSet<>();
        analysis.covariates().stream().map(Located::value).forEach(columns::add);
        for (EstimatorSpec estimator : analysis.estimators()) {
            estimator.options().covariates().stream().map(Located::value).forEach(columns::add);
        }
        return new ArrayList<>(columns);
    }
}
