package org.didactic.report.narrative;

import java.io.Writer;
import java.util.function.Supplier;

/** Gathers text up to a length. */
final class LimitedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final Supplier<RuntimeException> tooLong;

    /**
     * Returns an empty one.
     *
     * @param most how many characters it takes
     * @param tooLong what it throws at more
     */
    LimitedWriter(int most, Supplier<RuntimeException> tooLong) {
        this.most = most;
        this.tooLong = tooLong;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        if (length > most - text.length() || Thread.currentThread().isInterrupted()) {
            throw tooLong.get();
        }
        text.append(characters, from, length);
    }

    @Override
    public void flush() {
        // Nothing waits to be written.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
