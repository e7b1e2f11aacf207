package org.durna.linkage.people;

import java.time.LocalDate;
import java.util.List;

/** A register writes a person down, with the errors that the rates declare. */
final class WriteDown {
    private final Rates rates;

    WriteDown(Rates rates) {
        this.rates = rates;
    }

    PersonRecord write(Person person, int nth, Register register, Household home, int documentNumber, Dice dice) {
        boolean azerbaijani = person.citizenship().equals("AZ");
        Spelling spelling = azerbaijani ? register.spelling : Spelling.AZERBAIJANI;
        boolean beforeMarriage = person.woman() && nth > 0 && dice.falls(0.3);
        String given = cell(spelling.write(person.given()), dice, 0);
        boolean nameAtBirth = dice.falls(rates.nameAtBirth());
        String birthPlace =
                nameAtBirth ? PlaceNames.at(person.born().getYear(), person.birthPlace()) : person.birthPlace();
        String surname = cell(
                spelling.write(beforeMarriage ? person.formerSurname() : person.surname()), dice, rates.missing() / 4);
        if (dice.falls(rates.swappedNames())) {
            String kept = given;
            given = surname;
            surname = kept;
        }
        String patronymic = register.knowsPatronymic ? cell(patronymic(person, spelling), dice, rates.missing()) : "";
        String fin = azerbaijani ? Numbers.fin(person.number()) : "";
        String document = Numbers.passport(azerbaijani ? 'C' : 'U', person.number() * 4 + documentNumber);
        String line = Numbers.machineLine(
                document,
                azerbaijani ? "AZE" : "XXX",
                sixDigits(person.born()),
                person.woman() ? 'F' : 'M',
                sixDigits(person.born().plusYears(60)),
                fin);
        return new PersonRecord(
                "r" + person.number() + "-" + nth,
                "" + person.number(),
                List.of(
                        register.name().toLowerCase(java.util.Locale.ROOT),
                        given,
                        patronymic,
                        surname,
                        person.woman() ? "F" : "M",
                        date(person.born(), register, dice),
                        cell(PlaceNames.write(birthPlace, spelling), dice, rates.missing() * 4),
                        person.citizenship(),
                        register.knowsFin ? cell(fin, dice, rates.missing()) : "",
                        cell(document, dice, rates.missing() * 4),
                        register == Register.BORDER ? line : "",
                        cell(home.telephone(), dice, rates.missing() * 6),
                        register == Register.BORDER ? "" : cell(home.address(), dice, rates.missing()),
                        cell(home.city(), dice, rates.missing())));
    }

    private static String patronymic(Person person, Spelling spelling) {
        return person.patronymic().isEmpty()
                ? ""
                : switch (spelling) {
                    case RUSSIAN, RUSSIAN_ROMANISED -> {
                        int gap = person.patronymic().lastIndexOf(' ');
                        String father = spelling.write(person.patronymic().substring(0, gap));
                        boolean russian = spelling == Spelling.RUSSIAN;
                        yield father + (person.woman() ? russian ? " кызы" : " kyzy" : russian ? " оглы" : " ogly");
                    }
                    default -> spelling.write(person.patronymic());
                };
    }

    private String cell(String text, Dice dice, double missing) {
        if (text.isEmpty() || dice.falls(missing)) {
            return "";
        }
        return dice.falls(rates.slip()) ? Slips.slip(text, dice) : text;
    }

    private String date(LocalDate born, Register register, Dice dice) {
        if (dice.falls(rates.missing() / 4)) {
            return "";
        }
        if (dice.falls(rates.partialDate())) {
            return dice.falls(0.5) ? "" + born.getYear() : register.date(born.getYear(), 1, 1);
        }
        if (born.getDayOfMonth() <= 12 && dice.falls(rates.swappedDate() * 2.5)) {
            return register.date(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        if (dice.falls(rates.slip())) {
            LocalDate wrong = born.withDayOfMonth(1 + (born.getDayOfMonth() + 9) % 28);
            return register.date(wrong);
        }
        return register.date(born);
    }

    private static String sixDigits(LocalDate date) {
        return ("" + (date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth())).substring(2);
    }
}
