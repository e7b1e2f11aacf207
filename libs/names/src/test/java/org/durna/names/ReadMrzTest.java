package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadMrzTest {
    @Test
    void twoFillersPartTheIdentifiers() {
        Name name = Name.mrz("MAMMADOVA<<AYGUN<LALA<<<<<<<<<<<<<<<<<<");
        assertThat(name.parts())
                .containsExactly(
                        new NamePart("MAMMADOVA", Role.SURNAME),
                        new NamePart("AYGUN", Role.GIVEN),
                        new NamePart("LALA", Role.GIVEN));
        assertThat(name.mayBeTruncated()).isFalse();
    }

    @Test
    void aNameThatFillsTheFieldMayBeCut() {
        Name cut = Name.mrz("HAJIBAYLINSKAYA<<GULNARAXANIM<MAHARRAMG");
        assertThat(cut.mayBeTruncated()).isTrue();
        assertThat(cut.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MAY_BE_TRUNCATED);
    }

    @Test
    void onlyOneIdentifierIsANameOfUnknownKind() {
        assertThat(Name.mrz("DURNA<<<<<<<<<").parts()).containsExactly(new NamePart("DURNA", Role.UNKNOWN));
    }
}
