package org.durna.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.durna.linkage.Field;
import org.durna.linkage.Kind;
import org.durna.linkage.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the columns mean is read from a file of lines, or guessed from their names in four languages; what is wrong is said with its line. */
class SchemaFileTest {
    @TempDir
    Path folder;

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("schema.txt"), lines);
    }

    @Test
    void aLineSaysWhatAColumnIsAndAFieldMayHaveSeveral() throws IOException {
        Schema schema =
                SchemaFile.read(file("# people\nqeyd: ID\nsoyad: surname = soyad, qızlıq_soyadı\n\ndoğum: DATE\n"));
        assertThat(schema.id()).contains("qeyd");
        assertThat(schema.fields())
                .containsExactlyInAnyOrder(
                        new Field("soyad", Kind.SURNAME, List.of("soyad", "qızlıq_soyadı")),
                        Field.of("doğum", Kind.DATE));
    }

    @Test
    void aWrongLineIsSaidWithItsNumber() throws IOException {
        Path unknownKind = file("ad: GIVEN_NAME\nsoyad: FAMILY\n");
        assertThatThrownBy(() -> SchemaFile.read(unknownKind)).isInstanceOfSatisfying(BadInput.class, wrong -> {
            assertThat(wrong.key()).isEqualTo("schema.kind");
            assertThat(wrong.arguments()[0]).asString().endsWith("schema.txt:2");
        });
        Path noColon = file("ad GIVEN_NAME\n");
        assertThatThrownBy(() -> SchemaFile.read(noColon))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.key()).isEqualTo("schema.line"));
        Path empty = file("# nothing\n");
        assertThatThrownBy(() -> SchemaFile.read(empty))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.key()).isEqualTo("schema.empty"));
    }

    @Test
    void usualNamesAreKnownAndOthersAreNotCompared() {
        Schema schema = SchemaFile.guess(List.of("rec_id", "Ad", "Фамилия", "Date of birth", "shoe size"), folder);
        assertThat(schema.id()).contains("rec_id");
        assertThat(schema.fields()).extracting(Field::kind).containsOnly(Kind.GIVEN_NAME, Kind.SURNAME, Kind.DATE);
        assertThatThrownBy(() -> SchemaFile.guess(List.of("a", "b"), folder))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.key()).isEqualTo("schema.unknown"));
    }
}
