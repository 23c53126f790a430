package org.didactic.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes the certificate once all tests of a run passed, when {@code -Dparity.write=true} asks for it. */
public final class CertificateWriter implements TestExecutionListener {
    private static final Path SKIPPED = Path.of("target", "parity-kept.txt");

    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            failed.set(true);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!Boolean.getBoolean("parity.write") || failed.get()) {
            return;
        }
        try {
            Certificate certificate = Certificate.stored().with(Parity.compared());
            certificate.write();
            Files.writeString(Certificate.METHODS, certificate.into(Files.readString(Certificate.METHODS)));
            List<String> absent = Arrays.stream(Quantity.values())
                    .filter(each -> !Parity.compared().containsKey(each))
                    .map(Quantity::label)
                    .toList();
            Files.write(SKIPPED, absent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
