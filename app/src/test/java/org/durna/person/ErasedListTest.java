package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.durna.person.ErasedList.Line;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedListTest {
    private static final Line ONE = new Line(new PersonId(77), Instant.parse("2026-11-24T01:02:03.000004Z"));
    private static final Line TWO = new Line(new PersonId(78), Instant.parse("2026-11-24T02:00:00Z"));

    @TempDir
    Path data;

    private ErasedList list;
    private Path file;

    @BeforeEach
    void open() {
        list = ErasedList.in(data);
        file = data.resolve("erased-people.log");
    }

    @Test
    void whatIsAddedIsReadAgain() {
        assertThat(list.read()).isEmpty();
        list.append(List.of(ONE));
        list.append(List.of(TWO));
        assertThat(ErasedList.in(data).read()).containsExactly(ONE, TWO);
    }

    @Test
    void aLineThatWasCutOffIsNone() throws IOException {
        list.append(List.of(ONE));
        Files.writeString(file, "000-000-", StandardOpenOption.APPEND);
        assertThat(list.read()).containsExactly(ONE);
        list.append(List.of(TWO));
        assertThat(list.read()).containsExactly(ONE, TWO);
    }

    @Test
    void aLineThatWasChangedIsNamed() throws IOException {
        list.append(List.of(ONE, TWO));
        Files.writeString(file, Files.readString(file).replace("T02:00:00Z", "T03:00:00Z"));
        assertThatThrownBy(list::read).isInstanceOf(ErasedList.Broken.class).hasMessageContaining("Line 2");
    }
}
