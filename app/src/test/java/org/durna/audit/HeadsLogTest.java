package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsLogTest {
    @TempDir
    private Path directory;

    private Path file = Path.of("");
    private HeadsLog log = new HeadsLog(file);

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        file = directory.resolve("seal/heads.log");
        log = new HeadsLog(file);
    }

    private static PrintedHead head(long seq, int era) {
        byte[] head = new byte[32];
        head[0] = (byte) seq;
        return new PrintedHead(seq, era, Samples.NOON, head, new byte[64]);
    }

    private List<PrintedHead> printed() {
        List<PrintedHead> heads = new ArrayList<>();
        try (PrintedHeads printed = log.read()) {
            for (Optional<PrintedHead> next = printed.next(); next.isPresent(); next = printed.next()) {
                heads.add(next.get());
                printed.advance();
            }
        }
        return heads;
    }

    @Test
    void aLineIsReadAsItWasPrinted() {
        assertThat(PrintedHead.read(head(7, 1).line())).contains(head(7, 1));
        assertThat(head(7, 1).line())
                .startsWith("7 1 2026-03-02T12:00:00.123456Z 07000000")
                .endsWith("AAAA==");
    }

    @Test
    void headsStandInTheOrderTheyWerePrinted() {
        assertThat(log.last()).isEmpty();
        assertThat(printed()).isEmpty();
        log.append(List.of(head(1, 1), head(2, 1)));
        log.append(List.of(head(3, 1)));
        assertThat(log.last()).contains(head(3, 1));
        assertThat(printed()).containsExactly(head(1, 1), head(2, 1), head(3, 1));
    }

    @Test
    void aLineCutOffByACrashIsPrintedAgainAndDoesNotDisturb() throws IOException {
        log.append(List.of(head(1, 1)));
        String cutOff = head(2, 1).line().substring(0, 60);
        Files.writeString(file, cutOff, StandardOpenOption.APPEND);
        assertThat(log.last()).contains(head(1, 1));
        assertThat(printed()).containsExactly(head(1, 1));

        log.append(List.of(head(2, 1)));
        assertThat(Files.readString(file)).contains(cutOff + "\n" + head(2, 1).line() + "\n");
        assertThat(printed()).containsExactly(head(1, 1), head(2, 1));
    }

    @Test
    void aLineThatIsNoHeadIsSeen() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "nothing to see\n" + head(1, 1).line() + "\n");
        assertThat(printed()).startsWith(PrintedHead.UNREADABLE);
    }

    @Test
    void headsThatARestoreLeftBehindAreGivenUpAndCounted() {
        log.append(List.of(head(1, 1), head(2, 1), head(3, 1), head(2, 2), head(3, 2), head(4, 2)));
        assertThat(printed()).containsExactly(head(1, 1), head(2, 2), head(3, 2), head(4, 2));
        try (PrintedHeads heads = log.read()) {
            while (heads.next().isPresent()) {
                heads.advance();
            }
            assertThat(heads.givenUp()).isEqualTo(2);
        }
    }

    @Test
    void aNumberPrintedTwiceInOneEraIsNoRestore() {
        log.append(List.of(head(1, 1), head(2, 1), head(2, 1)));
        assertThat(printed()).hasSize(3);
    }

    @Test
    void whatIsPrintedWhileReadingIsNotSeen() {
        log.append(List.of(head(1, 1)));
        try (PrintedHeads heads = log.read()) {
            log.append(List.of(head(2, 1)));
            assertThat(heads.next()).contains(head(1, 1));
            heads.advance();
            assertThat(heads.next()).isEmpty();
        }
    }
}
