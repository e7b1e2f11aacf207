package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.durna.linkage.accuracy.Accuracy;
import org.junit.jupiter.api.Test;

class LabelledTest {
    @Test
    void aFewHundredLabelsDoAsWellAsNone() {
        List<Samples.Row> rows = Samples.people(6, 5_000);
        List<KnownPair> known = new ArrayList<>();
        for (int i = 1; i < 1_000; i++) {
            String before = rows.get(i - 1).id();
            if (Samples.person(before).equals(Samples.person(rows.get(i).id()))) {
                known.add(new KnownPair(before, rows.get(i).id()));
            }
        }
        assertThat(known).hasSizeGreaterThan(100);
        Linked linked = Linkage.within().threads(2).labelled(known).link(Samples.table(rows));
        assertThat(Accuracy.of(linked, Samples::person).f1()).isGreaterThan(0.97);
    }

    @Test
    void labelsOfOtherRecordsAreRefused() {
        Table table = Samples.table(Samples.people(6, 500));
        Linkage linkage = Linkage.within().threads(2).labelled(List.of(new KnownPair("x", "y")));
        assertThatThrownBy(() -> linkage.link(table)).hasMessageContaining("known pairs");
    }
}
