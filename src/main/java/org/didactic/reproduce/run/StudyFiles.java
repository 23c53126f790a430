package org.didactic.reproduce.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.didactic.data.SourceFile;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.page.ReportRenderer;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.result.ResultsCsv;
import org.didactic.result.ResultsJson;
import org.didactic.result.SampleCsv;
import org.didactic.result.briefing.BriefingNumbers;
import org.didactic.result.briefing.BriefingsCsv;
import org.didactic.result.published.ComparisonCsv;
import org.didactic.spec.Analysis;

/** Makes all files of a study's output folder. */
public final class StudyFiles {
    private StudyFiles() {}

    /**
     * Returns the pages, tables and figures, then the data files, then the manifest of them all.
     *
     * @param templates those of the study's report, being read
     * @param environment asked for once everything else is done
     */
    public static List<ReportFile> of(
            StudyResults study,
            List<SourceFile> sources,
            CompletableFuture<StudyTemplates> templates,
            Supplier<Environment> environment) {
        CompletableFuture<List<Hashed>> data = CompletableFuture.supplyAsync(() -> hashed(dataFiles(study)));
        List<Hashed> hashed = new ArrayList<>(hashed(ReportRenderer.render(study, templates)));
        hashed.addAll(data.join());
        List<Manifest.Output> outputs = hashed.stream()
                .map(each -> new Manifest.Output(each.print(), each.file().title()))
                .toList();
        Manifest manifest =
                new StudyManifest(study.analysis(), sources, templates.join().read()).of(outputs, environment.get());
        List<ReportFile> files =
                new ArrayList<>(hashed.stream().map(Hashed::file).toList());
        files.add(new ReportFile(Manifest.FILE_NAME, manifest.bytes()));
        return List.copyOf(files);
    }

    /** A file and what the manifest says of it. */
    private record Hashed(ReportFile file, FileFingerprint print) {}

    private static List<Hashed> hashed(List<ReportFile> files) {
        return files.parallelStream()
                .map(each -> new Hashed(each, FileFingerprint.of(each.path(), each.content())))
                .toList();
    }

    private static List<ReportFile> dataFiles(StudyResults study) {
        Analysis analysis = study.analysis();
        List<ReportFile> files = new ArrayList<>(List.of(
                text("results.csv", ResultsCsv.write(study.results())),
                text("results.json", ResultsJson.write(analysis, study.results(), study.joins())),
                text(
                        "sample.csv",
                        SampleCsv.write(
                                analysis, study.panels(), study.results().estimations()))));
        if (study.published() != null) {
            files.add(text("comparison.csv", ComparisonCsv.write(study.published())));
        }
        SiteBriefings briefings = study.companions().briefings();
        if (briefings != null) {
            BriefingNumbers numbers =
                    BriefingNumbers.of(briefings, study.companions().valuation());
            files.add(text(BriefingsCsv.FILE_NAME, BriefingsCsv.write(numbers)));
        }
        return files;
    }

    private static ReportFile text(String path, String content) {
        return new ReportFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
