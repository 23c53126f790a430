package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RunDuration;
import org.didactic.text.NumberText;

/** What a README says about the program, the machine it ran on, chance, time and room. */
final class MachineModel {
    private static final long MEGABYTE = 1_000_000;

    private final PackedStudy study;

    MachineModel(PackedStudy study) {
        this.study = study;
    }

    Map<String, Object> values() {
        Manifest manifest = study.manifest();
        Environment machine = manifest.environment();
        FileFingerprint jar = machine.jar();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", manifest.program().version());
        values.put("jar_sha256", jar == null ? "" : jar.sha256());
        values.put("java", machine.javaVersion());
        values.put("vendor", machine.javaVendor());
        values.put("system", (machine.system() + " " + machine.systemVersion()).strip());
        values.put("architecture", machine.architecture());
        values.put("processors", NumberText.count(machine.processors()));
        values.put("heap", NumberText.count(machine.heapMegabytes()));
        values.put("duration", machine.duration());
        values.put(
                "times",
                Stream.of(RunDuration.values())
                        .map(RunDuration::words)
                        .map(each -> choice(each, each.equals(machine.duration())))
                        .toList());
        List<Map<String, String>> seeds = new ArrayList<>();
        manifest.seeds().forEach((what, seed) -> seeds.add(Map.of("what", what, "seed", Long.toString(seed))));
        values.put("seeds", seeds);
        long megabytes = megabytes();
        values.put("megabytes", NumberText.count(megabytes));
        values.put(
                "rooms",
                List.of(
                        choice("less than 25 MB", megabytes < 25),
                        choice("25 MB to 250 MB", megabytes >= 25 && megabytes < 250),
                        choice("250 MB to 2 GB", megabytes >= 250 && megabytes < 2_000),
                        choice("2 GB to 25 GB", megabytes >= 2_000)));
        return values;
    }

    /** Whole megabytes, rounded up, of all that is not written by the packing itself. */
    private long megabytes() {
        long bytes =
                study.files().stream().mapToLong(each -> each.print().size()).sum();
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    private static Map<String, Object> choice(String text, boolean on) {
        return Map.of("text", text, "on", on);
    }
}
