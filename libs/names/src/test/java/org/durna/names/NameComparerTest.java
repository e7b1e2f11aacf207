package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameComparerTest {
    @Test
    void oneManInSevenSpellings() {
        Name man = Name.surname("Məmmədov");
        for (String spelling :
                new String[] {"Мәммәдов", "ممدوف", "Мамедов", "Mamedov", "Mammadov", "Mamedow", "Mammadoff"}) {
            assertThat(Samples.compare(man, Name.surname(spelling)).oneName())
                    .as(spelling)
                    .isTrue();
        }
        assertThat(Samples.compare(Name.whole("Məmmədov Əli"), Name.mrz("MAMMADOV<<ALI<<<<<<"))
                        .oneName())
                .isTrue();
    }

    @Test
    void brothersAreTwo() {
        assertThat(Samples.oneWhole("Məmmədov Əli Kərim oğlu", "Məmmədov Vəli Kərim oğlu"))
                .isFalse();
        assertThat(Samples.oneWhole("Məmmədov Həsən Kərim oğlu", "Məmmədov Hüseyn Kərim oğlu"))
                .isFalse();
    }

    @Test
    void fatherAndSonAreTwo() {
        assertThat(Samples.oneWhole("Məmmədov Həsən Əli oğlu", "Məmmədov Əli Həsən oğlu"))
                .isFalse();
    }

    @Test
    void aMissingPatronymicIsNoDisagreement() {
        assertThat(Samples.oneWhole("Məmmədov Rauf Əli oğlu", "Rauf Məmmədov")).isTrue();
    }

    @Test
    void anEmptyNameSaysNothing() {
        Likeness empty = Samples.compare(Name.whole(""), Name.whole("Rauf"));
        assertThat(empty.weight()).isEqualTo(Weight.NOTHING);
        assertThat(empty.degree()).isEqualTo(Degree.MISSING);
    }

    @Test
    void partsWrittenTogetherAreFound() {
        assertThat(Samples.oneWhole("Vahidov Əli Ağa", "Əliağa Vahidov")).isTrue();
    }

    @Test
    void aWeightIsAChance() {
        assertThat(new Weight(0).chance(0.5)).isEqualTo(0.5);
        assertThat(new Weight(10).chance(0.001)).isBetween(0.5, 0.51);
    }

    @Test
    void comparingAllocatesNothing() {
        NameComparer comparer = new NameComparer();
        NameKey a = NameKey.of(Name.whole("Məmmədov Rauf Əli oğlu"));
        NameKey b = NameKey.of(Name.whole("Мамедов Рауф Алиевич"));
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20_000; i++) {
            comparer.bits(a, b);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            comparer.bits(a, b);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000);
    }
}
