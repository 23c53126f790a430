package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.OutputFolder;
import org.didactic.reproduce.PackageLayout;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.reproduce.run.Rerun;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Sha256;

/** A study with everything a study may have, its report, and a package of both, laid out by hand. */
record RecordedStudy(Path root) {
    private static final String DATA = """
            area,year,visits,start
            A,2010,10,2012
            A,2011,12,2012
            A,2012,17,2012
            A,2013,19,2012
            B,2010,20,2013
            B,2011,21,2013
            B,2012,22,2013
            B,2013,29,2013
            C,2010,11,
            C,2011,12,
            C,2012,16,
            C,2013,14,
            D,2010,8,
            D,2011,10,
            D,2012,11,
            D,2013,10,
            """;

    static RecordedStudy write(Path root) throws IOException {
        RecordedStudy study = new RecordedStudy(root);
        study.writeSources();
        study.render(List.of());
        study.pack();
        return study;
    }

    private void writeSources() throws IOException {
        write("analysis.yaml", """
                study: tiny
                data:
                  sources:
                    visits: {file: ./data/visits.csv, origin: "The archive", travels: false}
                  panel: {from: visits, unit: area, time: year}
                treatment: {start: start}
                outcomes: [{id: visits, column: visits}]
                estimators: [{id: twfe, method: twfe}]
                inference: {covariance: cluster, cluster: area}
                published: published.csv
                report:
                  narrative: report.md
                  tables: [{id: own, file: tables/own.csv, label: "What was said"}]
                """);
        write("data/visits.csv", DATA);
        write("report.md", """
                Visits changed by ${est("visits.twfe.att")}.

                <#include "parts/more.ftl">

                <@table "declared:own"/>

                <@table "visits"/>

                <@figure "visits"/>
                """);
        write("parts/more.ftl", "More of it.\n");
        write("tables/own.csv", "who,what\nsomebody,something\n");
        write(
                "published.csv",
                "table,row,estimator,statistic,printed,p_of,df_claimed\nvisits,att,twfe,estimate,3.00,,\n");
    }

    private void write(String name, String content) throws IOException {
        Path file = analysis().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    void render(List<Path> dataFolders) {
        new OutputFolder(output().getParent(), "tiny")
                .replace(Rerun.of(
                        analysis().resolve("analysis.yaml"),
                        dataFolders,
                        Environment.here(null, "less than 10 minutes")));
    }

    /** The folder below which the analysis file is looked for. */
    Path working() {
        return root;
    }

    Path analysis() {
        return root.resolve("analyses/tiny");
    }

    Path output() {
        return root.resolve("output/tiny");
    }

    Path packed() {
        return root.resolve("packages/tiny");
    }

    private void pack() throws IOException {
        copy(analysis(), packed().resolve("analysis"));
        copy(output(), packed().resolve("output/tiny"));
        for (String each : List.of(
                "README.md",
                "codecheck.yml",
                "ro-crate-metadata.json",
                "sbom.cdx.json",
                "LICENCES.md",
                "licences/didactic.txt",
                "didactic",
                "didactic.jar")) {
            Path file = packed().resolve(each);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "the content of " + each + "\n");
        }
        sum();
    }

    /** Writes the list of checksums of the package anew. */
    void sum() throws IOException {
        Path list = packed().resolve(PackageLayout.CHECKSUMS);
        Files.deleteIfExists(list);
        StringBuilder sums = new StringBuilder();
        for (String name : names(packed())) {
            sums.append(Sha256.of(packed().resolve(name)))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(list, sums);
    }

    Path zip(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (String name : names(packed())) {
                out.putNextEntry(new ZipEntry("tiny/" + name));
                Files.copy(packed().resolve(name), out);
            }
        }
        return file;
    }

    /** Writes the manifest of the report as if it had always been so. */
    void remake(UnaryOperator<Manifest> change) throws IOException {
        Path file = output().resolve(Manifest.FILE_NAME);
        try {
            Files.write(
                    file,
                    change.apply(RecordedManifest.of(Files.readAllBytes(file))).bytes());
        } catch (DamagedManifestException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes the manifest of the report anew with the hashes of the outputs as they are now. */
    void refit() throws IOException {
        remake(old -> {
            List<Manifest.Output> outputs = new ArrayList<>();
            for (Manifest.Output each : old.outputs()) {
                Path file = output().resolve(each.file().path());
                try {
                    outputs.add(
                            new Manifest.Output(FileFingerprint.of(each.file().path(), file), each.title()));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            return with(old, old.program(), old.analysis(), outputs, old.environment());
        });
    }

    static Manifest with(
            Manifest old,
            Manifest.Program program,
            FileFingerprint analysis,
            List<Manifest.Output> outputs,
            Environment environment) {
        return new Manifest(
                old.study(),
                program,
                analysis,
                old.texts(),
                old.templates(),
                old.inputs(),
                outputs,
                old.options(),
                old.settings(),
                old.seeds(),
                environment);
    }

    /** Returns the names of the files below a folder, by code point. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString())
                    .sorted(CodePointOrder.INSTANCE)
                    .toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (String name : names(from)) {
            Path target = to.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target);
        }
    }
}
