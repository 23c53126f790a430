package org.didactic.cli;

import java.io.Console;

/** Tells whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** Returns whether the process talks to a terminal. */
    static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 there is a console even without a terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
