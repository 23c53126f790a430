package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.briefing.Briefings;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.page.ReportRenderer;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.OutputFolder;
import org.didactic.reproduce.ProgramJar;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.reproduce.run.StudyFiles;
import org.didactic.spec.ReportSpec;
import org.didactic.text.NumberText;

/** Reports on a study: reads its data, estimates, renders, and puts the files into place. */
record StudyReport(Path output, Screen screen) implements StudyLoop.Work {

    @Override
    public void on(Study study, DataFolders dataFolders) {
        Stopwatch stopwatch = Stopwatch.start();
        OutputFolder folder = new OutputFolder(output, study.id());
        folder.putBack();
        screen.progress(study.id() + ": reading the data");
        CompletableFuture<StudyTemplates> templates = ReportRenderer.prepare(study.analysis());
        CompletableFuture<FileFingerprint> jar = CompletableFuture.supplyAsync(ProgramJar::fingerprint);
        LoadedStudy loaded = LoadedStudy.load(study.analysis(), dataFolders);
        screen.progress(study.id() + ": estimating");
        StudyResults results = loaded.estimate();
        if (results.adoptersKnown()) {
            UnidentifiedOutcomes.warnings(
                            study.analysis().outcomes(), results.results().estimations())
                    .forEach(screen::warn);
        }
        UnacceptedErrors.throwIfAny(study.analysis(), results.findings());
        screen.progress(study.id() + ": writing the report");
        List<ReportFile> files = StudyFiles.of(
                results, loaded.data().files(), templates, () -> Environment.here(jar.join(), stopwatch.words()));
        folder.replace(files);
        screen.say(ConsoleLedger.block(study.id(), lines(loaded, results, folder.path())));
    }

    private static List<String> lines(LoadedStudy study, StudyResults results, Path folder) {
        ReportSpec report = study.analysis().report();
        List<String> lines = new ArrayList<>();
        lines.addAll(InputLedger.lines(study));
        if (results.adoptersKnown()) {
            lines.addAll(ConsoleLedger.estimates(results.results().estimations(), report.digits()));
        }
        lines.addAll(ConsoleLedger.findings(results.findings()));
        String page = report.formats().contains(ReportSpec.Format.HTML) ? "index.html" : "report.md";
        lines.add("report: " + folder.resolve(page));
        SiteBriefings briefings = results.companions().briefings();
        if (briefings != null) {
            int pages = briefings.sites().size();
            lines.add("briefings: " + NumberText.count(pages) + (pages == 1 ? " page" : " pages") + " in "
                    + folder.resolve(Briefings.FOLDER));
        }
        return lines;
    }
}
