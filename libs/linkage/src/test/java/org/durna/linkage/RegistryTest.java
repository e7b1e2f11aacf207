package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTest {
    @Test
    void aRecordFindsItsOtherRecordsAndNobodyElse() {
        List<Samples.Row> rows = Samples.people(5, 5_000);
        Registry registry = Registry.of(Samples.table(rows));
        int right = 0;
        int wrong = 0;
        int asked = 0;
        for (Samples.Row row : rows.subList(0, 1_000)) {
            for (Registry.Candidate candidate : registry.find(row.cells(), 0.9, 10)) {
                asked++;
                boolean same = Samples.person(candidate.id()).equals(Samples.person(row.id()));
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
            }
        }
        assertThat(asked).isGreaterThan(1_000);
        assertThat(wrong).isLessThan(right / 100);
        assertThat(rows.subList(0, 100))
                .allSatisfy(row -> assertThat(registry.find(row.cells(), 0.9, 10))
                        .anyMatch(candidate -> candidate.id().equals(row.id())));
    }

    @Test
    void anEmptyRecordFindsNobody() {
        Registry registry = Registry.of(Samples.table(Samples.people(5, 2_000)));
        assertThat(registry.find(java.util.Collections.nCopies(12, ""), 0.01, 10))
                .isEmpty();
    }
}
