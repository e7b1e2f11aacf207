package org.durna.linkage.people;

import java.util.List;

/** Where a family lives at a time: address, city, telephone. */
record Household(String address, String city, String telephone) {
    private static final List<String> STREETS = List.of(
            "Nizami",
            "Füzuli",
            "Nərimanov",
            "Xaqani",
            "Səməd Vurğun",
            "Zərifə Əliyeva",
            "Bülbül",
            "Təbriz",
            "Atatürk",
            "Azadlıq",
            "Neftçilər",
            "Şərifzadə",
            "Hüseyn Cavid",
            "Cəfər Cabbarlı",
            "Mikayıl Müşfiq",
            "Koroğlu",
            "Babək",
            "Əhməd Rəcəbli",
            "Yusif Səfərov",
            "Gəncə");
    private static final List<String> ABROAD = List.of(
            "Lipová",
            "Mickiewicza",
            "Gedimino",
            "Hlavná",
            "Vitosha",
            "Rue Nationale",
            "Dorpsstraat",
            "Slovenska",
            "Polna",
            "Školní",
            "Avenue Foch",
            "Kastanjelaan",
            "Cankarjeva",
            "Vilniaus",
            "Kwiatowa");
    private static final List<String> CITIES_ABROAD = List.of(
            "Sofia",
            "Praha",
            "Paris",
            "Vilnius",
            "Amsterdam",
            "Warszawa",
            "Ljubljana",
            "Bratislava",
            "Brno",
            "Lyon",
            "Kaunas",
            "Rotterdam",
            "Kraków",
            "Maribor",
            "Košice",
            "Plovdiv");

    static Household of(String country, Dice dice) {
        boolean home = country.equals("AZ");
        String street = home ? dice.of(STREETS) + " küç." : dice.of(ABROAD);
        String address = street + " " + (1 + dice.below(180)) + (home ? ", m. " : "/") + (1 + dice.below(120));
        String city = home ? dice.of(Family.CITIES) : dice.of(CITIES_ABROAD);
        String telephone = (home ? "+99450" : "+42060") + ("" + (10_000_000 + dice.below(9_999_999))).substring(1);
        return new Household(address, city, telephone);
    }
}
