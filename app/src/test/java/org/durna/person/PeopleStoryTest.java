package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody comes to a counter with a name in some spelling, and is found, or is written down. */
@OnThePlatform
class PeopleStoryTest {
    private final Browser clerk = Counter.as("kamran.abbasov");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мамедов Али Гасан оглы, 1961, Кировабад",
                "Məmmədov Əli Həsən oğlu 1961",
                "MAMMADOV<<ALI<<<<<<<<<<<<<<<<<<<<<<<<",
                "P<AZEMAMMADOV<<ALI<<<<<<<<<<<<<<<<<<<<<<<<<<<\nC016508126AZE6104178M2910044<<<<<<<<<<<<<<06",
                "ممدوف علی 1961",
                "C01650812",
                "C0165O812",
                "C01650872",
                "Mamedov 17.04.1961",
                "əli gəncə 1961",
                "Mamedow Ali, Gandzha",
                "4rt61km",
            })
    void heIsFoundUnderEverySpelling(String words) {
        String page = search(words);
        assertThat(page).as(words).contains("Məmmədov Əli Həsən oğlu");
    }

    /** Two men of one name were born in one year: the father, the place, the day or a number tells them apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мамедов Али Гасан оглы, 1961, Кировабад",
                "Məmmədov Əli Həsən oğlu",
                "Mammadov Ali 1961-04-17",
                "C0165O812",
                "C01650872",
            })
    void whoeverIsToldApartStandsAlone(String words) {
        assertThat(search(words)).as(words).contains("Məmmədov Əli Həsən oğlu").doesNotContain("Hüseyn oğlu");
    }

    @Test
    void theRouteIsToldInTheReadersLanguage() {
        assertThat(search("Мамедов Али Гасан оглы, 1961, Кировабад"))
                .contains("Gəncə was called Kirovabad in 1935–1989", "Born: 17 April 1961, agrees", "very likely");
        Browser azeri = Counter.as("kamran.abbasov");
        azeri.get("/people?lang=az");
        assertThat(azeri.submit("/people", Map.of("words", "Мамедов Али Гасан оглы, 1961, Кировабад"))
                        .body())
                .contains("Gəncə 1935–1989 illərində Kirovabad adlanıb", "çox ehtimallı");
    }

    @Test
    void anotherManOfTheSameNameIsAnotherPerson() {
        assertThat(search("Məmmədov Əli Hüseyn oğlu, 1961"))
                .contains("Məmmədov Əli Hüseyn oğlu")
                .contains("Şəki");
    }

    @Test
    void aSearchAndALookAreEachOneLineOfTheAudit() {
        long searches = lines("person.searched");
        long looks = lines("person.read");
        String page = search("Məmmədov Əli Həsən oğlu 1961");
        assertThat(lines("person.searched")).isEqualTo(searches + 1);
        String file = clerk.get(firstPerson(page)).body();
        assertThat(file).contains("MAMMADOV", "ممدوف", "Kirovabad", "State Migration Service");
        assertThat(lines("person.read")).isEqualTo(looks + 1);
        assertThat(sql.sql("select purpose from audit.entry where action = 'person.read' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("REGISTRATION");
    }

    @Test
    void whoIsNewIsComparedFirstAndThenFoundAtOnce() {
        Map<String, String> said = Map.of(
                "surname", "Qurbanzadə-Sınaq",
                "given", "Zümrüd",
                "born", "1979-03-08",
                "keeper_key", "T-1",
                "dated", "2026-11-01");
        assertThat(clerk.submit("/people/new", said).statusCode()).isEqualTo(302);
        assertThat(search("Курбанзаде-Сынаг Зумруд 1979")).contains("Qurbanzadə-Sınaq Zümrüd");
        assertThat(clerk.submit("/people/new", with(said, "keeper_key", "T-2")).body())
                .contains("Is it one of these?", "Qurbanzadə-Sınaq Zümrüd");
        assertThat(clerk.submit("/people/new", with(with(said, "keeper_key", "T-2"), "who", "new"))
                        .body())
                .contains("Is it one of these?", "Why?");
        assertThat(clerk.submit("/people/new", with(said, "keeper_key", "T-1")).body())
                .contains("Is it one of these?");
        Map<String, String> decided =
                with(with(with(said, "keeper_key", "T-1"), "who", "new"), "why", "another photograph");
        assertThat(clerk.submit("/people/new", decided).body()).contains("already belongs to person");
        String id = firstPerson(search("Qurbanzadə-Sınaq Zümrüd 1979")).replace("/people/", "");
        Map<String, String> same = with(with(with(said, "keeper_key", "T-2"), "who", id), "why", "the same passport");
        assertThat(clerk.submit("/people/new", same).statusCode()).isEqualTo(302);
        assertThat(clerk.get("/people/" + id).body()).contains("T-1", "T-2");
    }

    @Test
    void aKeeperCorrectsItsOwnWordAndWhatItSaidBeforeStays() {
        Map<String, String> said = Map.of(
                "surname", "Sınaqlı-Düzəliş",
                "given", "Pərvin",
                "born", "1990",
                "number_0", "QQ-77",
                "number_kind_0", "PASSPORT",
                "keeper_key", "D-1",
                "dated", "2026-11-01");
        clerk.submit("/people/new", said);
        String person = firstPerson(search("Sınaqlı-Düzəliş Pərvin 1990"));
        String door = sql.sql(
                        "select '/people/assertions/' || id || '/edit' from person.assertion where keeper_key = 'D-1'")
                .query(String.class)
                .single();
        String form = clerk.get(door).body();
        assertThat(form).contains("QQ-77", "Pərvin");
        String seen = form.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> better =
                with(with(with(said, "born", "12.05.1991"), "seen", seen), "why", "the birth certificate");
        assertThat(clerk.submit(door, with(better, "why", "")).body()).contains("Fill in this field", "12.05.1991");
        assertThat(clerk.submit(door, better).statusCode()).isEqualTo(302);
        assertThat(clerk.get(person).body())
                .contains("12 May 1991", "What was asserted before", "<span dir=\"auto\">1990</span>");
        assertThat(search("Sınaqlı-Düzəliş Pərvin 1991")).contains(person);

        assertThat(clerk.submit(door, with(better, "given", "Pərvanə")).body())
                .contains("Somebody changed this meanwhile", "What is asserted now", "Pərvanə", "12 May 1991");
        assertThat(Counter.as("gunay.safarova").get(door).statusCode()).isEqualTo(404);
    }

    @Test
    void aPaperSaysThatNobodyWasFound() throws java.io.IOException {
        String words = "Heçkimov Yoxdur Olmaz oğlu, 1904, Şuşa";
        assertThat(search(words)).contains("Nobody was found", "no trace");
        var answer = clerk.submit("/people", "/people/no-trace", Map.of("words", words));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        long lines = lines("person.searched");
        assertThat(clerk.submit("/people", "/people/no-trace", Map.of("words", "Məmmədov Əli Həsən oğlu"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lines("person.searched")).isEqualTo(lines + 1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        assertThat(clerk.submit(
                                "/people/new",
                                Map.of(
                                        "born",
                                        "31.02.1980",
                                        "citizenship",
                                        "AZQ",
                                        "keeper_key",
                                        "T-9",
                                        "dated",
                                        "2099-01-01"))
                        .body())
                .contains(
                        "At least a surname or a given name is needed",
                        "A date of birth is written as 1961",
                        "There is no citizenship “AZQ”",
                        "a day to come");
        assertThat(clerk.submit("/people", Map.of("words", "")).body()).contains("Fill in this field");
        assertThat(clerk.submit("/people", Map.of("words", "?!")).body()).contains("There is nothing here to look for");
    }

    @Test
    void whoHasAnotherDutySeesNobody() {
        for (String name : List.of("nigar.aliyeva", "leyla.mammadova", "orxan.quliyev", "sevda.qasimova")) {
            assertThat(Counter.as(name).get("/people").statusCode()).as(name).isEqualTo(403);
        }
        assertThat(new Browser(PlatformForTests.port()).get("/people").statusCode())
                .isEqualTo(303);
    }

    /** What was found, without the box, whose hint has a name in it. */
    private String search(String words) {
        return found(clerk.submit("/people", Map.of("words", words)).body());
    }

    private static String found(String page) {
        return page.substring(page.indexOf("</form>", page.indexOf("role=\"search\"")));
    }

    private static String firstPerson(String page) {
        var found = java.util.regex.Pattern.compile("/people/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private long lines(String action) {
        return sql.sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
