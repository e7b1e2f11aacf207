package org.durna.linkage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A father, a mother and their children; the children bear his surname and his name as patronymic. */
record Family(List<Person> members, String origin, String livesIn, boolean romanised) {
    static final List<String> MEMBER_STATES = List.of("BG", "CZ", "FR", "LT", "NL", "PL", "SI", "SK");
    private static final List<String> ORIGINS = List.of("TR", "GE", "IR", "RU", "UA", "TR", "RU");
    static final List<String> CITIES = List.of(
            "Bakı",
            "Gəncə",
            "Sumqayıt",
            "Mingəçevir",
            "Naxçıvan",
            "Şəki",
            "Lənkəran",
            "Şirvan",
            "Quba",
            "Şamaxı",
            "Göyçay",
            "Ağdam",
            "Füzuli",
            "Qazax",
            "Tovuz",
            "Bərdə",
            "Salyan",
            "Masallı",
            "Zaqatala",
            "İsmayıllı",
            "Göygöl",
            "Beyləqan",
            "Qəbələ",
            "Şəmkir",
            "Cəlilabad");
    private static final Map<String, List<String>> FOREIGN_CITIES = Map.of(
            "TR", List.of("İstanbul", "Ankara", "İzmir", "Bursa", "Adana", "Iğdır", "Konya", "Trabzon"),
            "GE", List.of("Tbilisi", "Marneuli", "Bolnisi", "Batumi", "Rustavi", "Kutaisi"),
            "IR", List.of("Təbriz", "Ərdəbil", "Tehran", "Urmiyə", "Xoy", "Zəncan"),
            "RU", List.of("Moskva", "Dərbənd", "Sankt-Peterburq", "Mahaçqala", "Voronej", "Saratov"),
            "UA", List.of("Kiyev", "Xarkov", "Odessa", "Dnipro", "Lvov"));
    private static final int MOST_CHILDREN = 5;
    /** More persons than a family can have, so that each has a number of her own. */
    static final int ROOM = 16;

    Family {
        members = List.copyOf(members);
    }

    static Family of(long number, Dice dice, Names names, Rates rates) {
        boolean foreign = dice.falls(rates.foreign());
        String origin = foreign ? dice.of(ORIGINS) : "AZ";
        String livesIn = !foreign && dice.falls(rates.abroad()) ? dice.of(MEMBER_STATES) : "AZ";
        String surname = name(names, origin, 's', dice);
        String grandfather = name(names, origin, 'm', dice);
        LocalDate fathersBirth = LocalDate.of(1945, 1, 1).plusDays(dice.below(16_000));
        List<Person> members = new ArrayList<>();
        String fathersName = name(names, origin, 'm', dice);
        members.add(new Person(
                number * ROOM,
                fathersName,
                patronymic(origin, grandfather, false),
                gendered(surname, false),
                gendered(surname, false),
                false,
                fathersBirth,
                birthPlace(origin, dice),
                origin));
        members.add(mother(number, dice, names, rates, origin, surname, fathersBirth));
        children(number, dice, names, rates, origin, surname, fathersName, fathersBirth, members);
        return new Family(members, origin, livesIn, foreign);
    }

    private static Person mother(
            long number, Dice dice, Names names, Rates rates, String origin, String surname, LocalDate husbandsBirth) {
        String own = gendered(name(names, origin, 's', dice), true);
        String married = dice.falls(rates.marriedName()) ? gendered(surname, true) : own;
        String father = name(names, origin, 'm', dice);
        return new Person(
                number * ROOM + 1,
                name(names, origin, 'f', dice),
                patronymic(origin, father, true),
                married,
                own,
                true,
                husbandsBirth.plusDays(dice.below(3000) - 500L),
                birthPlace(origin, dice),
                origin);
    }

    private static void children(
            long number,
            Dice dice,
            Names names,
            Rates rates,
            String origin,
            String surname,
            String father,
            LocalDate fathersBirth,
            List<Person> members) {
        int children = dice.below(MOST_CHILDREN + 1);
        LocalDate born = fathersBirth.plusDays(7_500L + dice.below(3_000));
        String place = birthPlace(origin, dice);
        for (int child = 0; child < children; child++) {
            int born1 = dice.falls(rates.twins()) ? 2 : 1;
            String before = "";
            for (int twin = 0; twin < born1; twin++) {
                boolean girl = dice.falls(0.48);
                String given = name(names, origin, girl ? 'f' : 'm', dice);
                while (given.equals(before) || taken(members, given)) {
                    given = name(names, origin, girl ? 'f' : 'm', dice) + (dice.falls(0.1) ? dice.of(SECOND) : "");
                }
                before = given;
                String family = gendered(surname, girl);
                members.add(new Person(
                        number * ROOM + members.size(),
                        given,
                        patronymic(origin, father, girl),
                        family,
                        family,
                        girl,
                        born,
                        place,
                        origin));
            }
            born = born.plusDays(400L + dice.below(1_500));
        }
    }

    private static final List<String> SECOND = List.of("xan", "gül", "ağa");

    private static boolean taken(List<Person> members, String given) {
        return members.stream().skip(2).anyMatch(member -> member.given().equals(given));
    }

    private static String name(Names names, String origin, char kind, Dice dice) {
        Names.Listed listed = names.draw(origin, kind, dice);
        return origin.equals("AZ") ? listed.name() : listed.romanised();
    }

    private static String patronymic(String origin, String father, boolean woman) {
        return origin.equals("AZ") ? father + (woman ? " qızı" : " oğlu") : "";
    }

    static String gendered(String surname, boolean woman) {
        boolean endsSo = surname.endsWith("ov") || surname.endsWith("ev") || surname.endsWith("in");
        return woman && endsSo ? surname + "a" : surname;
    }

    private static String birthPlace(String origin, Dice dice) {
        return origin.equals("AZ") ? dice.of(CITIES) : dice.of(Objects.requireNonNull(FOREIGN_CITIES.get(origin)));
    }
}
