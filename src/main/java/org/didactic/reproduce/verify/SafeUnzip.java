package org.didactic.reproduce.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * Unpacks a zip that may come from a stranger: every entry is looked at before the first is written, sizes are counted
 * and not believed, and the files lie below a folder of their own or nowhere.
 */
final class SafeUnzip {
    private static final String REMEDY = "get the package again from where it came from";
    private static final int BUFFER = 1 << 16;

    private final Path zip;
    private final FileChannel file;
    private final Path folder;

    private SafeUnzip(Path zip, FileChannel file, Path folder) {
        this.zip = zip;
        this.file = file;
        this.folder = folder;
    }

    /**
     * Returns a fresh folder with the files of the zip; closing it deletes them.
     *
     * @param temporary the folder below which the fresh one is made
     * @throws UserErrorException if the zip is damaged or holds what no package should
     */
    static TemporaryFolder unzip(Path zip, Path temporary) {
        return unzip(zip, temporary, UnzipLimits.OF_PACKAGES);
    }

    static TemporaryFolder unzip(Path zip, Path temporary, UnzipLimits limits) {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
            List<ZipEntryHead> entries = ZipDirectory.read(file, limits.entries());
            List<Problem> problems = EntryChecks.of(zip.toString(), entries, limits);
            if (!problems.isEmpty()) {
                throw new UserErrorException(problems);
            }
            return written(zip, file, entries, temporary);
        } catch (DamagedZipException e) {
            throw problem(zip, "", "the zip cannot be unpacked: " + e.getMessage(), REMEDY);
        } catch (IOException e) {
            throw problem(
                    zip,
                    "",
                    "the zip cannot be unpacked (" + FileTrouble.words(e) + ")",
                    "make room, or set another folder for temporary files with -Djava.io.tmpdir");
        }
    }

    private static TemporaryFolder written(Path zip, FileChannel file, List<ZipEntryHead> entries, Path temporary)
            throws IOException, DamagedZipException {
        TemporaryFolder folder = TemporaryFolder.below(temporary);
        boolean done = false;
        try {
            SafeUnzip unzip = new SafeUnzip(zip, file, folder.path());
            for (ZipEntryHead entry : entries) {
                if (folder.isEnded()) {
                    throw new InterruptedIOException("the program was stopped");
                }
                unzip.write(entry);
            }
            done = true;
            return folder;
        } finally {
            if (!done) {
                folder.close();
            }
        }
    }

    private void write(ZipEntryHead entry) throws IOException, DamagedZipException {
        Path target = folder.resolve(entry.name()).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalStateException("a checked name leaves the folder (" + entry.name() + ")");
        }
        if (entry.isFolder()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            copy(entry, out);
        } catch (ZipException | EOFException e) {
            throw damaged(entry);
        }
    }

    private void copy(ZipEntryHead entry, OutputStream out) throws IOException, DamagedZipException {
        ZipSlice packed = new ZipSlice(file, ZipDirectory.dataStart(file, entry), entry.packedSize());
        Inflater inflater = new Inflater(true);
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        try {
            InputStream content =
                    entry.method() == ZipEntryHead.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER);
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                written += count;
                if (written > entry.size()) {
                    throw problem(zip, entry.name(), "the file has more bytes than its head says", REMEDY);
                }
                out.write(buffer, 0, count);
            }
            // The checksum of the zip is not asked: hashes of the package tell of every byte, and which file it is in.
            boolean whole = written == entry.size() && packed.isUsedUp() && inflater.getRemaining() == 0;
            if (!whole) {
                throw damaged(entry);
            }
        } finally {
            inflater.end();
        }
    }

    private UserErrorException damaged(ZipEntryHead entry) {
        return problem(zip, entry.name(), "the file is damaged: its bytes do not fit its size", REMEDY);
    }

    private static UserErrorException problem(Path zip, String entry, String what, String remedy) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(zip.toString()), entry, what, remedy)));
    }
}
