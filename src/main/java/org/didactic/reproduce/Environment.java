package org.didactic.reproduce;

import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The machine a report was made on, as far as it could matter.
 *
 * @param jar the program's file, null when it ran from loose classes
 * @param processors that the program could use
 * @param heapMegabytes memory that the program could use for its objects
 * @param duration how long the run took, in a word or two that is the same on every run of a machine
 */
public record Environment(
        @Nullable FileFingerprint jar,
        String javaVersion,
        String javaVendor,
        String system,
        String systemVersion,
        String architecture,
        int processors,
        long heapMegabytes,
        String duration) {
    private static final long MEGABYTE = 1 << 20;

    /** Returns the machine this runs on. */
    public static Environment here(@Nullable FileFingerprint jar, String duration) {
        return new Environment(
                jar,
                System.getProperty("java.version", ""),
                System.getProperty("java.vendor", ""),
                System.getProperty("os.name", ""),
                System.getProperty("os.version", ""),
                System.getProperty("os.arch", ""),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                duration);
    }

    Json toJson() {
        return Json.object()
                .with("jar", jar == null ? Json.of((String) null) : jar.toJson().build())
                .with("java_version", javaVersion)
                .with("java_vendor", javaVendor)
                .with("system", system)
                .with("system_version", systemVersion)
                .with("architecture", architecture)
                .with("processors", processors)
                .with("heap_megabytes", heapMegabytes)
                .with("duration", duration)
                .build();
    }
}
