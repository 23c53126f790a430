package org.didactic.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command that prints a script for completion in the shell. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {"", "Example:", "  source <(didactic completion)", "      in ~/.bashrc or ~/.zshrc"})
final class CompletionCommand implements Runnable {
    private final Screen screen;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        CommandLine program = spec.root().commandLine();
        screen.say(AutoComplete.bash(program.getCommandName(), program).stripTrailing());
    }
}
