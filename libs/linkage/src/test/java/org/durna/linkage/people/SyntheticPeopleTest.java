package org.durna.linkage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticPeopleTest {
    private static List<PersonRecord> people(long seed, int count, Rates rates) {
        List<PersonRecord> all = new ArrayList<>();
        new SyntheticPeople(seed, rates).write(count, all::add);
        return all;
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(people(1, 2_000, Rates.usual())).isEqualTo(people(1, 2_000, Rates.usual()));
        assertThat(people(1, 100, Rates.usual())).isNotEqualTo(people(2, 100, Rates.usual()));
    }

    @Test
    void asManyRecordsAsAsked() {
        assertThat(people(1, 1_234, Rates.usual())).hasSize(1_234);
    }

    @Test
    void withoutErrorsEachPersonHasOneNumberThatNobodyElseHas() {
        Map<String, String> persons = new HashMap<>();
        for (PersonRecord record : people(1, 20_000, Rates.usual().withoutErrors())) {
            if (!record.cell("fin").isEmpty()) {
                assertThat(persons.putIfAbsent(record.cell("fin"), record.person()))
                        .isIn(null, record.person());
            }
        }
        assertThat(persons.size()).isGreaterThan(10_000);
    }

    @Test
    void everyMachineReadableLineHasRightCheckDigits() {
        List<String> lines = people(1, 20_000, Rates.usual()).stream()
                .map(record -> record.cell("mrz"))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).hasSizeGreaterThan(500).allSatisfy(line -> {
            assertThat(line).hasSize(44).matches("[A-Z0-9<]+");
            assertThat(CheckDigit.of(line.substring(0, 9))).isEqualTo(line.charAt(9) - '0');
            assertThat(CheckDigit.of(line.substring(13, 19))).isEqualTo(line.charAt(19) - '0');
            String composite = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43);
            assertThat(CheckDigit.of(composite)).isEqualTo(line.charAt(43) - '0');
        });
    }

    @Test
    void thereAreTwinsAndTheyHaveDifferentNames() {
        Names names = new Names(0.8);
        int twins = 0;
        int births = 0;
        for (int number = 0; number < 5_000; number++) {
            Family family = Family.of(number, new Dice(9, number), names, Rates.usual());
            List<Person> children = family.members().subList(2, family.members().size());
            Set<String> given = new HashSet<>();
            children.forEach(child -> assertThat(given.add(child.given())).isTrue());
            for (int i = 1; i < children.size(); i++) {
                twins += children.get(i).born().equals(children.get(i - 1).born()) ? 1 : 0;
            }
            births += children.size();
        }
        assertThat(twins / (double) births).isBetween(0.008, 0.016);
    }

    @Test
    void allSpellingsAreThere() {
        Set<String> registers = new HashSet<>();
        people(1, 5_000, Rates.usual()).forEach(record -> registers.add(record.cell("register")));
        assertThat(registers).hasSize(Register.values().length);
    }

    @Test
    void placesHaveTheirOldNamesAtTheDeclaredRate() {
        List<PersonRecord> fromGanja = people(1, 40_000, Rates.usual()).stream()
                .filter(record -> record.cell("register").equals("home"))
                .filter(record -> Set.of("Gəncə", "Kirovabad").contains(record.cell("place_of_birth")))
                .filter(record -> record.cell("date_of_birth").matches(".*\\.19[4-8]\\d"))
                .toList();
        double old = fromGanja.stream()
                .filter(record -> record.cell("place_of_birth").equals("Kirovabad"))
                .count();
        assertThat(fromGanja).hasSizeGreaterThan(300);
        assertThat(old / fromGanja.size()).isBetween(0.13, 0.27);
    }

    @Test
    void aNameHoldsInItsYearsOnly() {
        assertThat(PlaceNames.at(1970, "Gəncə")).isEqualTo("Kirovabad");
        assertThat(PlaceNames.at(1990, "Gəncə")).isEqualTo("Gəncə");
        assertThat(PlaceNames.write("Bakı", Spelling.RUSSIAN)).isEqualTo("Баку");
    }

    @Test
    void oneNameInEverySpelling() {
        assertThat(Spelling.ENGLISH.write("Məmmədov")).isEqualTo("Mammadov");
        assertThat(Spelling.RUSSIAN.write("Məmmədov")).isEqualTo("Мамедов");
        assertThat(Spelling.RUSSIAN_ROMANISED.write("Məmmədov")).isEqualTo("Mamedov");
        assertThat(Spelling.AZERBAIJANI_CYRILLIC.write("Məmmədov")).isEqualTo("Мәммәдов");
        assertThat(Spelling.MRZ.write("Məmmədov")).isEqualTo("MEMMEDOV");
        assertThat(Spelling.ARABIC.write("Məmmədov")).isEqualTo("ممدوف");
    }
}
