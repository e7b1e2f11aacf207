package org.durna.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.azerbaijan();

    private List<String> found(String text) {
        return gazetteer.named(text).stream()
                .map(place -> place.presentName().name())
                .toList();
    }

    @Test
    void anOldNameFindsThePlaceOfToday() {
        assertThat(found("Kirovabad")).containsExactly("Gəncə");
        assertThat(found("г. Кировабад")).containsExactly("Gəncə");
        assertThat(found("Əli Bayramlı")).containsExactly("Şirvan");
        assertThat(found("Али-Байрамлы")).containsExactly("Şirvan");
        assertThat(found("Xanlar rayonu")).contains("Göygöl");
    }

    @Test
    void anyKnownSpellingFindsAPlace() {
        assertThat(found("Гянджа")).contains("Gəncə");
        assertThat(found("GANJA")).contains("Gəncə");
        assertThat(found("Лянкяран")).contains("Lənkəran");
        assertThat(found("Paris")).isEmpty();
    }

    @Test
    void aNameHoldsInItsYears() {
        assertThat(gazetteer.named("Kirovabad", Year.of(1970))).hasSize(1);
        assertThat(gazetteer.named("Kirovabad", Year.of(2020))).isEmpty();
    }

    @Test
    void twoNamesOfOnePlaceAreOnePlace() {
        assertThat(gazetteer.onePlace("Kirovabad", "Gəncə şəhəri")).isTrue();
        assertThat(gazetteer.onePlace("Kirovabad", "Bakı")).isFalse();
    }

    @Test
    void everyRowHasASource() {
        assertThat(gazetteer.places()).hasSizeGreaterThan(70);
        assertThat(gazetteer.places())
                .allSatisfy(place -> assertThat(place.names())
                        .allSatisfy(name -> assertThat(name.source()).isNotBlank()));
    }

    @Test
    void aVerifiedRowNamesWhereItWasRead() {
        List<PlaceName> verified = gazetteer.places().stream()
                .flatMap(place -> place.names().stream())
                .filter(PlaceName::verified)
                .toList();
        assertThat(verified).hasSizeGreaterThan(100);
        assertThat(verified)
                .allSatisfy(name -> assertThat(name.source())
                        .doesNotContain("general knowledge")
                        .containsPattern("Wikipedia|Britannica|\\.(az|de|org|com|imtqy)|geonames"));
    }
}
