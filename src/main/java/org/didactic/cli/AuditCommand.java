package org.didactic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.didactic.result.audit.Audit;
import org.didactic.result.audit.AuditFinding;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.result.published.PublishedFile;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that holds the numbers of printed tables against each other. */
@Command(
        name = "audit",
        description = "Find numbers of printed tables that cannot be true together.",
        footer = {
            "",
            "Examples:",
            "  didactic audit analyses/cls/published.csv",
            "      the tables of a study, as they were printed",
            "  didactic audit published.csv --markdown > audit.md",
            "      the same as a page",
            "",
            "The file has the columns table,row,estimator,statistic,printed,p_of,df_claimed.",
            "A printed number stands for all values within half a unit of its last digit;",
            "something is impossible only if none of them fit. Intervals are estimate",
            "plus and minus a critical value times SE; stars mean + p < .1, * p < .05,",
            "** p < .01, *** p < .001, and an empty cell of stars means p of .1 or more.",
            "The exit code is 3 if something is impossible."
        })
final class AuditCommand implements Callable<Integer> {
    private static final long LARGEST = 10_000_000;

    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.csv", description = "Printed numbers, one a row.")
    private Path file = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The level of the intervals (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.95")
    private double level;

    @Option(names = "--markdown", description = "Print Markdown.")
    private boolean markdown;

    AuditCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!(level > 0 && level < 1)) {
            throw new ParameterException(spec.commandLine(), "--level must lie between 0 and 1, such as 0.95");
        }
        List<AuditFinding> findings = Audit.of(PublishedFile.read(bytes(), file.toString()), level);
        screen.say(markdown ? AuditMarkdown.page(findings) : AuditText.page(findings));
        boolean impossible = findings.stream().anyMatch(each -> each.severity() == Severity.IMPOSSIBLE);
        return impossible ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private byte[] bytes() {
        try {
            if (Files.isDirectory(file)) {
                throw error("this is a folder", "name a CSV file in it");
            }
            if (Files.size(file) > LARGEST) {
                throw error("the file is larger than 10 MB (" + Files.size(file) + " bytes)", "it is another file");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw error("the file cannot be read (" + FileTrouble.words(e) + ")", "the path is mistyped");
        }
    }

    private UserErrorException error(String what, String remedy) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(file.toString()), "", what, remedy)));
    }
}
