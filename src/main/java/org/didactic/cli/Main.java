package org.didactic.cli;

import java.nio.file.Path;
import java.util.List;
import org.didactic.text.ProgramVersion;
import org.didactic.text.UserErrorException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: reads the command line and answers with an exit code. */
@Command(
        name = "didactic",
        synopsisSubcommandLabel = "COMMAND",
        description = "From one declarative analysis file to a finished difference-in-differences report.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  didactic check analyses/cls      is the analysis file right, and the data?",
            "  didactic report analyses/cls     write output/cls/index.html",
            "  didactic verify output/cls       does it come out the same again?",
            "  didactic bundle output/cls       pack it for others into output/cls.zip",
            "  didactic report --help           more about a command",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program; it says how to report it",
            "  2  something to mend in an analysis file, the data or the arguments",
            "  3  results differ"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required command");
    }

    /** Runs the command line {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.exit(execute(Screen.ofProcess(), args));
    }

    /** Returns the exit code of the command line {@code args}. */
    static int execute(Screen screen, String... args) {
        CommandLine program = new CommandLine(new Main())
                .addSubcommand(new ReportCommand(screen))
                .addSubcommand(new CheckCommand(screen))
                .addSubcommand(withFaultOptions(new VerifyCommand(screen, Path.of(""))))
                .addSubcommand(withFaultOptions(new BundleCommand(screen, Path.of(""))))
                .addSubcommand(withFaultOptions(new DiffCommand(screen)))
                .addSubcommand(withFaultOptions(new AuditCommand(screen)))
                .addSubcommand(new CompletionCommand(screen));
        withStandardOptions(program);
        boolean withStackTrace = List.of(args).contains(FaultOptions.STACK_TRACE);
        Help.Ansi colours = screen.showsProgress() ? Help.Ansi.AUTO : Help.Ansi.OFF;
        program.setOut(screen.out())
                .setErr(screen.err())
                .setColorScheme(Help.defaultColorScheme(colours))
                .setParameterExceptionHandler((e, arguments) -> wrongArguments(e, screen))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(Faults.cause(e), withStackTrace, screen));
        try {
            return program.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(e, withStackTrace, screen);
        }
    }

    /** What all commands that work on files take; those on studies have it among their arguments. */
    private static CommandLine withFaultOptions(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().addMixin("faultOptions", CommandSpec.forAnnotatedObject(new FaultOptions()));
        return line;
    }

    private static void withStandardOptions(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        command.getSubcommands().values().forEach(Main::withStandardOptions);
    }

    private static int wrongArguments(ParameterException e, Screen screen) {
        screen.warn("didactic: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, screen.err());
        screen.warn("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USER_ERROR;
    }

    private static int failed(Throwable e, boolean withStackTrace, Screen screen) {
        if (e instanceof UserErrorException) {
            screen.warn(String.valueOf(e.getMessage()));
            return ExitCode.USER_ERROR;
        }
        screen.warn(Faults.message(e, withStackTrace));
        return ExitCode.OUR_FAULT;
    }

    /** The version of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"didactic " + ProgramVersion.text()};
        }
    }
}
