package org.didactic.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.report.ReportFile;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * A study's output folder, which is replaced whole or not at all. New files are written to a hidden folder beside it; then
 * the earlier output steps aside, the new one takes its name, and the earlier one goes. A run that is killed in between
 * leaves either output in place or aside; {@link #putBack} and the next {@link #replace} set that right.
 */
public final class OutputFolder {
    private static final String ELSEWHERE = "move it away or choose another folder with --output";
    private static final int NAMED = 3;

    private final String study;
    private final Path folder;
    private final Path fresh;
    private final Path aside;
    private final Path lock;

    /** Returns the folder of a study below the output folder. */
    public OutputFolder(Path output, String study) {
        this.study = study;
        this.folder = output.resolve(study);
        this.fresh = output.resolve("." + study + ".new");
        this.aside = output.resolve("." + study + ".old");
        this.lock = output.resolve("." + study + ".lock");
    }

    /** Returns the path of the folder. */
    public Path path() {
        return folder;
    }

    /** Sets right what a killed run left behind: the earlier output is in its place again. */
    public void putBack() {
        if (!Files.exists(fresh) && !Files.exists(aside)) {
            return;
        }
        try {
            FolderLock.whileHeld(lock, this::clearUp);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Replaces the content by these files; what an earlier run wrote and this one did not is gone.
     *
     * @throws UserErrorException when the folder cannot be written, or holds what no earlier run wrote
     */
    public void replace(List<ReportFile> files) {
        try {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            FolderLock.whileHeld(lock, () -> {
                clearUp();
                refuseForeignContent();
                write(files);
                if (Files.exists(folder)) {
                    Files.move(folder, aside);
                }
                Files.move(fresh, folder);
                FileTree.delete(aside);
            });
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void write(List<ReportFile> files) throws IOException {
        for (ReportFile file : files) {
            Path path = fresh.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    private void clearUp() throws IOException {
        if (Files.exists(aside)) {
            if (Files.exists(folder)) {
                FileTree.delete(aside);
            } else {
                Files.move(aside, folder);
            }
        }
        FileTree.delete(fresh);
    }

    /** Nothing that this program did not write may vanish. */
    private void refuseForeignContent() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw problem("a file has the name of the output folder", ELSEWHERE);
        }
        EarlierOutput earlier = EarlierOutput.of(folder, study);
        List<String> foreign = earlier == null ? List.of() : earlier.foreignFiles();
        if (earlier == null && !isEmpty(folder)) {
            throw problem(
                    "the folder holds files but no " + Manifest.FILE_NAME
                            + " of this study, or a damaged one, so they may be somebody's own",
                    ELSEWHERE);
        }
        if (!foreign.isEmpty()) {
            throw problem(
                    "the folder holds what no earlier report wrote (" + some(foreign) + "), and is replaced whole",
                    ELSEWHERE);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static String some(List<String> files) {
        String first = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
        return files.size() > NAMED ? first + " and " + (files.size() - NAMED) + " more" : first;
    }

    private UserErrorException failure(IOException e) {
        return problem(
                "the report cannot be written (" + FileTrouble.words(e) + ")",
                "make room or choose another folder with --output");
    }

    private UserErrorException problem(String what, String remedy) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(folder.toString()), "", what, remedy)));
    }
}
