package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.durna.names.accuracy.Accuracy;
import org.durna.names.accuracy.LabelledPair;
import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void theOpenHalfIsToldApart() throws IOException {
        Accuracy same = Accuracy.of(LabelledPair.read(Samples.OPEN.resolve("one-name.csv")), true);
        Accuracy hard = Accuracy.of(LabelledPair.read(Samples.OPEN.resolve("two-names.csv")), false);
        assertThat(same.routes()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(same.all().rate()).isGreaterThanOrEqualTo(0.98);
        assertThat(hard.all().rate()).isLessThanOrEqualTo(0.005);
    }

    @Test
    void bothHalvesAreLargeEnough() throws IOException {
        Path frozen = Samples.OPEN.resolveSibling("frozen");
        for (String file : new String[] {"one-name.csv", "two-names.csv"}) {
            int pairs = LabelledPair.read(Samples.OPEN.resolve(file)).size()
                    + LabelledPair.read(frozen.resolve(file)).size();
            assertThat(pairs).isGreaterThanOrEqualTo(1500);
        }
    }

    @Test
    void everyRowNamesItsRuleOrSource() throws IOException {
        for (String file : new String[] {"one-name.csv", "two-names.csv"}) {
            assertThat(LabelledPair.read(Samples.OPEN.resolve(file)))
                    .allMatch(pair -> !pair.source().isBlank());
        }
    }
}
