package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.ProgramJar;
import org.didactic.spec.Analysis;

/**
 * What goes into a package before anything is written about it.
 *
 * @param inputs the analysis file, its texts and the data that travel
 * @param notes what the authors say about their data beside them
 * @param outputs the report, the manifest last
 * @param program the program, what it consists of and the licences
 */
record PackedStudy(
        Analysis analysis,
        Manifest manifest,
        List<PackedSource> sources,
        List<PackedFile> inputs,
        List<PackedFile> notes,
        List<PackedFile> outputs,
        List<PackedFile> program) {
    static final String ANALYSIS = "analysis/";
    static final String README = "README.md";

    /** Returns the study's id, which names the root folder. */
    String study() {
        return manifest.study();
    }

    /** Returns where the report lies in the package, with a slash at its end. */
    String report() {
        return "output/" + study() + "/";
    }

    /** Returns all files. */
    List<PackedFile> files() {
        List<PackedFile> files = new ArrayList<>(inputs);
        files.addAll(notes);
        files.addAll(outputs);
        files.addAll(program);
        return files;
    }

    /** Returns whether the program itself is among the files. */
    boolean holdsProgram() {
        return program.stream().anyMatch(each -> each.path().equals(ProgramJar.NAME));
    }
}
