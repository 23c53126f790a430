package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.didactic.reproduce.bundle.Bundle;
import org.didactic.reproduce.bundle.BundleFile;
import org.didactic.reproduce.bundle.ChangedStudyException;
import org.didactic.reproduce.bundle.RecordedReport;
import org.didactic.reproduce.bundle.Unstated;
import org.didactic.reproduce.verify.Verdict;
import org.didactic.reproduce.verify.Verification;
import org.didactic.reproduce.verify.VerifyRequest;
import org.didactic.text.NumberText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that packs a study for others. */
@Command(
        name = "bundle",
        description = "Pack a study with its report and the program, so that somebody else can check it.",
        footer = {
            "",
            "Examples:",
            "  didactic bundle output/cls",
            "      check the report in output/cls and pack it into output/cls.zip",
            "  didactic bundle output/castle --data ~/data",
            "      a study whose data lie below ~/data",
            "",
            "Nothing is packed unless all files are those that the manifest records and",
            "another run gives the same results (exit code 3). Data with `travels: false`",
            "are described and left out."
        })
final class BundleCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    private final Screen screen;
    private final Path workingFolder;

    @Parameters(paramLabel = "STUDY-OUTPUT", description = "The output folder of a study, such as output/cls.")
    private Path report = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where to look for the analysis file, and for data that do not lie beside it.")
    private final List<Path> dataFolders = new ArrayList<>();

    BundleCommand(Screen screen, Path workingFolder) {
        this.screen = screen;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() {
        try {
            RecordedReport recorded = RecordedReport.read(report);
            BundleFile file = new BundleFile(report, recorded.manifest().study());
            file.prepare();
            Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
            Verdict verdict =
                    Verification.of(new VerifyRequest(report, dataFolders, workingFolder, temporary), screen::progress);
            if (!verdict.asRecorded()) {
                return nothingPacked(verdict.text());
            }
            screen.progress(recorded.manifest().study() + ": packing");
            Bundle bundle = Bundle.of(recorded, dataFolders, workingFolder);
            file.replace(bundle);
            warn(bundle);
            screen.say(verdict.text() + "\n" + lines(bundle, file.path()));
            return ExitCode.DONE;
        } catch (ChangedStudyException e) {
            return nothingPacked(String.valueOf(e.getMessage()));
        }
    }

    private int nothingPacked(String why) {
        screen.say(
                why
                        + "\n  Maybe something was changed since: make the report anew, or put back what was.\nNothing is packed.");
        return ExitCode.DIFFERENT;
    }

    private void warn(Bundle bundle) {
        bundle.warnings().forEach(each -> screen.warn("warning: " + each));
        for (Unstated each : bundle.unstated()) {
            screen.warn("warning: not stated: " + each.key() + " (" + each.what() + ")");
        }
    }

    private static String lines(Bundle bundle, Path file) {
        long megabytes = (bundle.size() + MEGABYTE - 1) / MEGABYTE;
        List<String> lines = new ArrayList<>();
        lines.add("  packed: " + NumberText.count(bundle.count()) + " files, " + NumberText.count(megabytes) + " MB");
        bundle.absent().forEach(each -> lines.add("  left out, since it does not travel: " + each));
        lines.add("  package: " + file);
        lines.add("  to verify it: didactic verify " + file + (bundle.absent().isEmpty() ? "" : " --data DIR"));
        return String.join("\n", lines);
    }
}
