package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class FindRouteTest {
    private static String words(Name a, Name b, String language) {
        return Samples.compare(a, b).route().words(Locale.of(language));
    }

    @Test
    void theRouteIsSaidInThreeLanguages() {
        Name az = Name.surname("Məmmədov");
        Name russian = Name.surname("Мамедов");
        assertThat(words(az, russian, "en"))
                .isEqualTo("Russian spelling → Azerbaijani Latin, then ə written as a or e");
        assertThat(words(az, russian, "az"))
                .isEqualTo("rusca yazılış → Azərbaycan latını, sonra ə hərfi a və ya e kimi yazılıb");
        assertThat(words(az, russian, "ru")).startsWith("русское написание → азербайджанская латиница");
    }

    @Test
    void theRouteDoesNotDependOnWhoComesFirst() {
        Name a = Name.whole("Məmmədova Aygün Rauf qızı");
        Name b = Name.mrz("MAMMADOVA<<AYGUN<<<<<");
        assertThat(Samples.compare(a, b).route())
                .isEqualTo(Samples.compare(b, a).route());
        assertThat(Samples.compare(a, b).route().steps()).contains(Step.READ_MRZ, Step.PATRONYMIC_MISSING);
    }

    @Test
    void genderEndingAndOrderAreNamed() {
        assertThat(Samples.compare(Name.surname("Əliyev"), Name.surname("Алиева"))
                        .route()
                        .steps())
                .contains(Step.GENDER_OF_SURNAME);
        assertThat(Samples.compare(Name.surname("Əliyev"), Name.surname("Əlizadə"))
                        .route()
                        .steps())
                .contains(Step.SURNAME_ENDING);
        assertThat(Samples.compare(Name.whole("Əliyev Rauf"), Name.whole("Rauf Əliyev"))
                        .route()
                        .steps())
                .contains(Step.ORDER);
        assertThat(Samples.compare(Name.whole("Rauf"), Name.whole("Rauf"))
                        .route()
                        .steps())
                .containsExactly(Step.SAME_LETTERS);
    }

    @Test
    void everyStepHasASentenceInEveryLanguage() {
        for (Locale language : Words.LANGUAGES) {
            for (Step step : Step.values()) {
                assertThat(new Route(List.of(step)).words(language)).isNotBlank();
            }
        }
    }

    @Test
    void aLanguageWeDoNotSpeakIsRefused() {
        assertThatThrownBy(() -> new Route(List.of()).words(Locale.FRENCH))
                .isInstanceOf(MissingResourceException.class);
    }
}
