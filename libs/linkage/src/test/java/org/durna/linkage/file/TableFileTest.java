package org.durna.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    @TempDir
    Path folder;

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLines() throws IOException {
        assertThat(rows("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"two\nlines\",z\n"))
                .containsExactly("2 [x, y, he said \"no\"]", "3 [two\nlines, z]");
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreUnderstood() throws IOException {
        assertThat(rows("\uFEFFa;b\n1;2\n")).containsExactly("2 [1, 2]");
        assertThat(rows("a\tb\n1\t\n")).containsExactly("2 [1, ]");
    }

    @Test
    void aQuotationThatNeverEndsCostsItsOwnRowOnly() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n1,\"open\n");
        for (int i = 0; i < 40; i++) {
            text.append(i).append(",x\n");
        }
        List<String> rows = rows(text.toString());
        assertThat(rows).hasSize(41).startsWith("2 cut", "3 [0, x]").endsWith("42 [39, x]");
    }

    @Test
    void aFileCutInAQuotedCellKeepsTheRowsBeforeIt() throws IOException {
        assertThat(rows("a,b\n1,2\n3,\"cut in the mid")).containsExactly("2 [1, 2]", "3 cut");
    }

    private List<String> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        List<String> rows = new ArrayList<>();
        try (TableFile table = new TableFile(file)) {
            for (TableFile.Row row = table.read(); !row.cells().isEmpty(); row = table.read()) {
                rows.add(row.line() + (row.cut() ? " cut" : " " + row.cells()));
            }
        }
        return rows;
    }
}
