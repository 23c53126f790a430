package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.data.SourceFile;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.Finding;
import org.didactic.diagnose.StudyDesign;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Estimators;
import org.didactic.panel.LoadedPanels;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.result.SampleLedger;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * A study whose data were read.
 *
 * @param panels by id, in the order of the analysis file
 * @param sources the files behind them
 */
record LoadedStudy(Analysis analysis, Map<String, Panel> panels, List<SourceFile> sources) {

    /**
     * Returns the study with its data.
     *
     * @throws UserErrorException with all that is wrong with them
     */
    static LoadedStudy load(Analysis analysis, List<Path> dataFolders) {
        List<Problem> unknown = DesignChecks.unknownAcceptances(analysis);
        if (!unknown.isEmpty()) {
            throw new UserErrorException(unknown);
        }
        LoadedPanels loaded = PanelLoader.load(analysis, dataFolders);
        return new LoadedStudy(analysis, loaded.panels(), loaded.files());
    }

    /** Returns what the checks that need no estimates found. */
    List<Finding> check() {
        return DesignChecks.withoutEstimates(new StudyDesign(analysis, panels));
    }

    /** Returns the study with its estimates and what all checks found. */
    StudyResults estimate() {
        List<Estimation> estimations = Estimators.estimate(analysis, panels);
        List<String> details = detailOrder();
        List<SampleLedger> ledgers = analysis.outcomes().stream()
                .map(outcome -> estimations.stream()
                        .filter(each -> each.outcome().equals(outcome.id().value()))
                        .toList())
                .map(each -> SampleLedger.of(each, details))
                .toList();
        return new StudyResults(
                analysis,
                panels,
                Results.of(estimations),
                ledgers,
                DesignChecks.withEstimates(new StudyDesign(analysis, panels), estimations));
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
