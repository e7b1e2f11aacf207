package org.durna.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.durna.names.NamePart;
import org.durna.names.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadQueryTest {
    private final ReadQuery read = new ReadQuery(
            new Places(Gazetteer.azerbaijan()), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Мамедов Али Гасан оглы, 1961, Кировабад | Мамедов Али Гасан | 1961 | Кировабад | -",
                "Məmmədov, Əli | Məmmədov Əli | - | - | -",
                "Əli Məmmədov 12.05.1961 Gəncə | Əli Məmmədov | 1961-05-12 | Gəncə | -",
                "Fəxriyyə Cabbar qızı, 1987, Beyləqan | Fəxriyyə Cabbar | 1987 | Beyləqan | -",
                "Akifli Rizvan Füzuli oğlu, 1960, Ağdam | Akifli Rizvan Füzuli | 1960 | Ağdam | -",
                "Şirvan Quliyev | Şirvan Quliyev | - | - | -",
                "Rzayeva Lalə, Çaykənd | Rzayeva Lalə | - | Çaykənd | -",
                "AA 1234567 | - | - | - | AA1234567",
                "C01650812, 1961 | - | 1961 | - | C01650812",
                "4rt61km | - | - | - | 4rt61km",
                "MAMMADOV<<ALI | MAMMADOV ALI | - | - | -",
                "1961 | - | 1961 | - | -",
                "9999 | - | - | - | -",
            })
    void aLineIsTakenApart(String written, String name, String born, String place, String number) {
        Query query = read.read(written);
        String names = String.join(
                " ", query.name().parts().stream().map(NamePart::text).toList());
        assertThat(names).isEqualTo(name == null ? "" : name);
        assertThat(query.born() == null ? null : query.born().toString()).isEqualTo(born);
        assertThat(String.join(" ", query.places())).isEqualTo(place == null ? "" : place);
        assertThat(String.join(" ", query.numbers())).isEqualTo(number == null ? "" : number);
    }

    @Test
    void theSecondWordMayBeAPlaceWhereNobodyHasItForAName() {
        Query query = read.readSecondWordAsPlace("əli gəncə 1961");
        assertThat(query.name().parts()).extracting(NamePart::text).containsExactly("əli");
        assertThat(query.places()).containsExactly("gəncə");
        assertThat(read.read("Quliyev Şirvan").places()).isEmpty();
    }

    /** Doc 9303 part 4, appendix B: the specimen of a passport. */
    @Test
    void thePastedLinesOfAPassportAreRead() {
        Query query =
                read.read("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
        assertThat(query.name().parts()).extracting(NamePart::text).containsExactly("ERIKSSON", "ANNA", "MARIA");
        assertThat(query.born()).hasToString("1974-08-12");
        assertThat(query.numbers()).containsExactly("L898902C3", "ZE184226B");
    }

    /** Doc 9303 part 5, appendix B: the specimen of a card. */
    @Test
    void thePastedLinesOfACardAreRead() {
        Query query = read.read(
                "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
        assertThat(query.name().parts()).extracting(NamePart::text).containsExactly("ERIKSSON", "ANNA", "MARIA");
        assertThat(query.born()).hasToString("1974-08-12");
        assertThat(query.numbers()).containsExactly("D23145890");
    }

    @Test
    void aNumberOfTheRegistryIsKnownByItsStrokes() {
        assertThat(read.read("000-000-000").person()).isNotNull();
        assertThat(read.read("000-000-001").isEmpty()).isFalse();
        assertThat(read.read("000-000-001").person()).isNull();
    }

    @Test
    void nothingIsNothing() {
        assertThat(read.read(" , ; ").isEmpty()).isTrue();
        assertThat(read.read("<<<<").isEmpty()).isTrue();
    }
}
