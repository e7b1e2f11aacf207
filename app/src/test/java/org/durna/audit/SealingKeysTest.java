package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeysTest {
    private static final byte[] HEAD = new byte[32];

    @TempDir
    private Path directory;

    @Test
    void theFirstKeyIsMadeAtFirstUseForTheOwnerAlone() throws IOException {
        SealingKeys.open(directory.resolve("keys"));
        Path key = directory.resolve("keys/audit-seal-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("keys/audit-seal-1.pub")).exists();
    }

    @Test
    void theSameKeySignsAfterARestart() {
        SealingKeys.Seal before = SealingKeys.open(directory).sign(HEAD);
        SealingKeys.Seal after = SealingKeys.open(directory).sign(HEAD);
        assertThat(after.signature()).isEqualTo(before.signature());
    }

    @Test
    void afterARotationTheNewKeySignsAndTheOldOneStillVerifies() {
        SealingKeys keys = SealingKeys.open(directory);
        SealingKeys.Seal old = keys.sign(HEAD);
        keys.rotate();
        SealingKeys.Seal fresh = keys.sign(HEAD);

        assertThat(fresh.keyNumber()).isEqualTo(2);
        assertThat(SealingKeys.open(directory).sign(HEAD).keyNumber()).isEqualTo(2);
        SealPublicKeys published = keys.published();
        assertThat(published.signed(1, HEAD, old.signature())).isTrue();
        assertThat(published.signed(2, HEAD, fresh.signature())).isTrue();
        assertThat(published.signed(1, HEAD, fresh.signature())).isFalse();
        assertThat(published.signed(3, HEAD, fresh.signature())).isFalse();
        assertThat(published.signed(1, HEAD, new byte[64])).isFalse();
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws IOException {
        SealingKeys.open(directory);
        Files.setPosixFilePermissions(
                directory.resolve("audit-seal-1.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatIllegalStateException().isThrownBy(() -> SealingKeys.open(directory));
    }

    @Test
    void aKeyWhoseMakingWasCutOffLeavesItsNumberUnused() throws IOException {
        SealingKeys.open(directory);
        Files.delete(directory.resolve("audit-seal-1.key"));
        assertThat(SealingKeys.open(directory).sign(HEAD).keyNumber()).isEqualTo(2);
    }
}
