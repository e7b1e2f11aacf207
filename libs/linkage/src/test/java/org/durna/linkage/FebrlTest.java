package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.durna.linkage.accuracy.Accuracy;
import org.durna.linkage.accuracy.Febrl;
import org.junit.jupiter.api.Test;

/** The public FEBRL sets, linked without a label; the threshold is chosen without truth. */
class FebrlTest {
    private static final Schema WITHOUT_NUMBER = Febrl.SCHEMA.without("soc_sec_id");

    @Test
    void febrl4IsLinkedBetweenItsFiles() throws IOException {
        assertThat(f1(Linkage.between(), Febrl.SCHEMA, "dataset4a", "dataset4b"))
                .isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void febrl4IsLinkedWithoutThePersonalNumber() throws IOException {
        assertThat(f1(Linkage.between(), WITHOUT_NUMBER, "dataset4a", "dataset4b"))
                .isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void febrl3IsLinkedWithItself() throws IOException {
        assertThat(f1(Linkage.within(), Febrl.SCHEMA, "dataset3")).isGreaterThanOrEqualTo(0.992);
    }

    @Test
    void febrl3IsLinkedWithoutThePersonalNumber() throws IOException {
        assertThat(f1(Linkage.within(), WITHOUT_NUMBER, "dataset3")).isGreaterThanOrEqualTo(0.96);
    }

    private static double f1(Linkage linkage, Schema schema, String... files) throws IOException {
        Linked linked = linkage.threads(2).link(Samples.febrl(schema, files));
        return Accuracy.of(linked, Febrl::person).f1();
    }
}
