package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TellWritingTest {
    @Test
    void theLettersTellTheSpelling() {
        assertThat(Name.whole("Əli Həsənov").writing()).isEqualTo(Writing.AZERBAIJANI_LATIN);
        assertThat(Name.whole("Әли Һәсәнов").writing()).isEqualTo(Writing.AZERBAIJANI_CYRILLIC);
        assertThat(Name.whole("Али Гасанов").writing()).isEqualTo(Writing.RUSSIAN);
        assertThat(Name.whole("علی حسنوف").writing()).isEqualTo(Writing.ARABIC);
        assertThat(Name.whole("Şirin Öztürk").writing()).isEqualTo(Writing.TURKISH);
        assertThat(Name.whole("Ali Hasanov").writing()).isEqualTo(Writing.LATIN);
        assertThat(Name.mrz("HASANOV<<ALI").writing()).isEqualTo(Writing.MRZ);
    }

    @Test
    void aRegisterThatSaysSoIsBelieved() {
        assertThat(Name.given("Kamal").in(Writing.AZERBAIJANI_LATIN).writing()).isEqualTo(Writing.AZERBAIJANI_LATIN);
        NameComparer comparer = new NameComparer();
        NameKey kamal = NameKey.of(Name.given("Kamal").in(Writing.AZERBAIJANI_LATIN));
        assertThat(comparer.oneName(kamal, NameKey.of(Name.given("Kəmal")))).isFalse();
        assertThat(comparer.oneName(NameKey.of(Name.given("Kamal")), NameKey.of(Name.given("Kəmal"))))
                .isTrue();
    }
}
