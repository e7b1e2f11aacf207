package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Document shown = Jsoup.parse(Samples.screen(Samples.page("az")));

    @Test
    void aRowHasACellForEachColumn() {
        List<Column> columns = List.of(Column.text("a", "A"), Column.text("b", "B"));
        assertThatThrownBy(() -> Table.of("t", columns, List.of(Row.of(Cell.text("x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoColumnsNeverHaveOneKey() {
        List<Column> columns = List.of(Column.text("a", "A"), Column.text("a", "B"));
        assertThatThrownBy(() -> Table.of("t", columns, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsNeverBecomeMarkup() {
        assertThat(shown.expectFirst("table").expectFirst("tbody th[scope=row]").text())
                .isEqualTo(Samples.LETTERS + " <b> & \"x\"");
    }

    @Test
    void unknownNoneAndHiddenLookDifferentAndAreExplained() {
        assertThat(shown.expectFirst("table").select(".blank > [aria-hidden]").eachText())
                .containsExactly("?", "–", "[…]");
        assertThat(shown.expectFirst(".legend").text()).contains("məlum deyil", "yoxdur", "göstərilmir", "davam edir");
    }

    @Test
    void anInventedRowSaysSo() {
        assertThat(shown.expectFirst("table").select("tr:has(.mark--sample)")).hasSize(1);
    }

    @Test
    void anAddressThatRunsIsNoLink() {
        assertThatThrownBy(() -> Cell.link("x", "javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.link("x", "//elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPartNeedsWhatThePolicyForbids() throws IOException {
        assertThat(shown.select("[style],[onclick],script")).isEmpty();
        String css =
                Path.of("src/main/resources/static/assets/durna.css").toUri().toString();
        Files.createDirectories(Path.of("target", "papers"));
        Files.writeString(
                Path.of("target", "papers", "screen.html"),
                "<!DOCTYPE html><html lang='az'><meta charset='utf-8'><meta name='viewport' content='width=device-width'><link rel='stylesheet' href='"
                        + css + "'><body><div class='frame-width'><main class='main'>"
                        + shown.body().html());
    }
}
