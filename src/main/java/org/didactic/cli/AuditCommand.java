package org.didactic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.didactic.data.SmallCsv;
import org.didactic.result.audit.Audit;
import org.didactic.result.audit.AuditFinding;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.result.audit.StarLevels;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.result.published.PublishedFile;
import org.didactic.text.FileTrouble;
import org.didactic.text.NearestName;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Shown;
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
            "  didactic audit published.csv --parameters \"3 twfe=16\"",
            "      the model twfe of table 3 has 16 parameters beside one for each cluster",
            "  didactic audit published.csv --stars 0.1,0.05,0.01",
            "      * p < .1, ** p < .05, *** p < .01, as many tables of economics have them",
            "",
            "The file has the columns table,row,estimator,statistic,printed,p_of,df_claimed.",
            "A printed number stands for all values within half a unit of its last digit;",
            "something is impossible only if none of them fit. Intervals are estimate",
            "plus and minus a critical value times SE; stars mean + p < .1, * p < .05,",
            "** p < .01, *** p < .001 unless --stars says otherwise, and an empty cell of",
            "stars means a p that takes none. Rows of the statistic note are sentences, and",
            "are listed for a person to check.",
            "The exit code is 3 if something is impossible."
        })
final class AuditCommand implements Callable<Integer> {
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

    @Option(
            names = "--parameters",
            paramLabel = "MODEL=COUNT",
            description = "How many parameters a model has beside one for each cluster, such as \"3 twfe=16\""
                    + " for the estimator twfe of table 3. May be given several times.")
    private Map<String, Integer> parameters = new LinkedHashMap<>();

    @Option(
            names = "--stars",
            paramLabel = "LEVEL",
            split = ",",
            description =
                    "The levels of *, ** and ***, or of +, *, ** and ***, falling" + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.1,0.05,0.01,0.001")
    private List<Double> stars = List.of();

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
        List<PrintedCell> cells = PublishedFile.read(bytes(), file.toString());
        List<AuditFinding> findings = Audit.of(cells, level, levels(cells), others(cells));
        screen.say(markdown ? AuditMarkdown.page(findings) : AuditText.page(findings));
        boolean impossible = findings.stream().anyMatch(each -> each.severity() == Severity.IMPOSSIBLE);
        return impossible ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private StarLevels levels(List<PrintedCell> cells) {
        StarLevels levels;
        try {
            levels = new StarLevels(stars);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--stars must be one to four levels between 0 and 1, each below the one before,"
                            + " such as 0.1,0.05,0.01",
                    e);
        }
        List<Problem> problems = cells.stream()
                .filter(cell -> cell.statistic() == PrintedStatistic.STARS
                        && !cell.printed().isEmpty()
                        && !levels.marks().contains(cell.printed()))
                .map(cell -> new Problem(
                        cell.position(),
                        "printed",
                        "these stars have no level (" + cell.printed() + ")",
                        "give --stars more levels: it has those of " + String.join(", ", levels.marks()) + " alone"))
                .toList();
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems);
        }
        return levels;
    }

    private Map<String, Integer> others(List<PrintedCell> cells) {
        List<String> columns = Audit.modelsWithAic(cells);
        parameters.forEach((column, others) -> {
            if (!columns.contains(column)) {
                String near = NearestName.of(column, columns);
                throw new ParameterException(
                        spec.commandLine(),
                        "--parameters: no model with an AIC has this name (" + Shown.line(column) + ").\n  Maybe "
                                + (near != null
                                        ? near
                                        : columns.isEmpty()
                                                ? "leave it out: no AIC is printed"
                                                : "one of " + String.join(", ", columns))
                                + ".");
            }
            if (others < 0) {
                throw new ParameterException(
                        spec.commandLine(), "--parameters must be counts, such as \"" + column + "=16\"");
            }
        });
        return parameters;
    }

    private byte[] bytes() {
        if (Files.isDirectory(file)) {
            throw error("this is a folder", "name a CSV file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw error("this is a pipe or a device, not a file", "save what it gives in a CSV file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(SmallCsv.LARGEST + 1);
            if (bytes.length > SmallCsv.LARGEST) {
                throw error(
                        "the file has more than a megabyte",
                        "name a file of printed numbers: some thousand of them take a tenth of that");
            }
            return bytes;
        } catch (IOException e) {
            throw error("the file cannot be read (" + FileTrouble.words(e) + ")", "the path is mistyped");
        }
    }

    private UserErrorException error(String what, String remedy) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(file.toString()), "", what, remedy)));
    }
}
