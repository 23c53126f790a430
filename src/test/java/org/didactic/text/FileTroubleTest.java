package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileTroubleTest {
    @Test
    void theWordsAreNotThoseOfTheLanguageOfTheProgram() {
        assertThat(FileTrouble.words(new NoSuchFileException("out/x"))).isEqualTo("there is no out/x");
        assertThat(FileTrouble.words(new AccessDeniedException("out/x"))).isEqualTo("no right to use out/x");
        assertThat(FileTrouble.words(new FileAlreadyExistsException("out"))).isEqualTo("out is in the way");
        assertThat(FileTrouble.words(new FileSystemException("out/x", null, "No space left on device")))
                .isEqualTo("out/x: No space left on device");
        assertThat(FileTrouble.words(new IOException("broken pipe"))).isEqualTo("the system says: broken pipe");
    }
}
