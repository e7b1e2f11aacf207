package org.durna.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a run knows for which input it was made, keeps no half pieces, and goes when the run is done. */
class RunFolderTest {
    @TempDir
    Path out;

    @Test
    void aFolderIsForTheInputItWasMadeFor() throws IOException {
        assertThat(new RunFolder(out).isFor("these files")).isTrue();
        assertThat(new RunFolder(out).isFor("these files")).as("begun again").isTrue();
        assertThat(new RunFolder(out).isFor("other files")).isFalse();
    }

    @Test
    void aPieceThatWasNotFinishedIsNotThere() throws IOException {
        RunFolder folder = new RunFolder(out);
        Files.write(out.resolve("pieces/piece-3.part"), new byte[] {1, 2, 3});
        assertThat(folder.piece(3)).isEmpty();
    }

    @Test
    void theFolderGoesWhenTheRunIsDone() throws IOException {
        RunFolder folder = new RunFolder(out);
        folder.isFor("these files");
        folder.clear();
        assertThat(out.resolve("pieces")).doesNotExist();
    }
}
