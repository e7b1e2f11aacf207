package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final Schema NAMES = Schema.of("id", Field.of("name", Kind.SURNAME));

    @Test
    void aBridgeBetweenTwoGroupsOfStrangersJoinsNobody() {
        Table table = rows(6);
        ScoredPairs pairs = new ScoredPairs();
        // 0-1-2 are one, 3-4-5 are one; only 2 and 3 look alike.
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}}) {
            pairs.add(pair[0], pair[1], 12);
        }
        pairs.add(2, 3, 4);
        Clusters clusters = Clusters.of(table, Mode.WITHIN, pairs, 0, (a, b) -> a / 3 == b / 3 ? 12 : -9);
        assertThat(clusters.groups()).containsExactlyInAnyOrder(new int[] {0, 1, 2}, new int[] {3, 4, 5});
    }

    @Test
    void aRecordThatFitsOnTheWholeJoinsThoughOnePairIsWeak() {
        Table table = rows(3);
        ScoredPairs pairs = new ScoredPairs();
        pairs.add(0, 1, 15);
        pairs.add(1, 2, 8);
        Clusters clusters = Clusters.of(table, Mode.WITHIN, pairs, 0, (a, b) -> a + b == 2 ? -3 : 8);
        assertThat(clusters.groups()).containsExactly(new int[] {0, 1, 2});
    }

    @Test
    void oneToOneGivesEachRecordTheLikelierPartner() {
        Table.Builder builder = new Table.Builder(NAMES);
        builder.add(0, "a", List.of("x"));
        builder.add(1, "b", List.of("y"));
        builder.add(1, "c", List.of("z"));
        Table table = builder.build();
        ScoredPairs pairs = new ScoredPairs();
        pairs.add(0, 1, 5);
        pairs.add(0, 2, 7);
        Clusters clusters = Clusters.of(table, Mode.ONE_TO_ONE, pairs, 0, (a, b) -> 6);
        assertThat(clusters.groups()).containsExactly(new int[] {0, 2});
    }

    private static Table rows(int count) {
        Table.Builder builder = new Table.Builder(NAMES);
        for (int i = 0; i < count; i++) {
            builder.add(0, "r" + i, List.of("name" + i));
        }
        return builder.build();
    }
}
