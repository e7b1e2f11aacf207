package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.durna.database.Catalogue.Reference;
import org.durna.database.Manifest.TableCopy;
import org.junit.jupiter.api.Test;

class TableOrderTest {
    private static final List<TableCopy> TABLES = List.of(table("a"), table("b"), table("c"));

    @Test
    void theTableReferredToComesFirst() {
        List<Reference> references = List.of(new Reference("s.a", "s.b"), new Reference("s.b", "s.c"));

        assertThat(TableOrder.of(TABLES, references))
                .extracting(TableCopy::name)
                .containsExactly("c", "b", "a");
    }

    @Test
    void aCircleIsNamed() {
        List<Reference> references = List.of(new Reference("s.a", "s.b"), new Reference("s.b", "s.a"));

        assertThatThrownBy(() -> TableOrder.of(TABLES, references))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class,
                        problem -> assertThat(problem.reason().arguments()).containsExactly("s.a, s.b"));
    }

    private static TableCopy table(String name) {
        return new TableCopy("s", name, List.of(), 0, new Sha256("0".repeat(64)));
    }
}
