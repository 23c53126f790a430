package org.didactic.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: reads the command line and answers with an exit code. */
@Command(
        name = "didactic",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "From one declarative analysis file to a finished difference-in-differences report.")
public final class Main implements Runnable {
    private Main() {}

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** Runs the command line {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Returns the exit code of the command line {@code args}: 0 done, 2 when the arguments are wrong. */
    static int execute(String... args) {
        return new CommandLine(new Main()).execute(args);
    }

    /** The version written into the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"didactic " + (version == null ? "(not packaged)" : version)};
        }
    }
}
