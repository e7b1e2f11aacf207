package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.durna.access.DemoAccounts;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.durna.person.store.PersonLetterRows;
import org.durna.person.store.PersonRows;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody comes to the counter and asks what is held about them, has it put right, or objects. */
@OnThePlatform
class RightsStoryTest {
    private final Browser clerk = as("kamran.abbasov");
    private final Browser other = as("gunay.safarova");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void aPersonIsHandedWhatIsHeldInTheirLanguageAndNoOfficerIsNamed() throws IOException {
        String person = register(clerk, "R-1", "Sorağov", "Elçin", "1971");
        assertThat(other.get("/people/" + person).body()).contains("Elçin");
        assertThat(issue(person, Map.of("language", "az", "identity", "")).body())
                .contains("Fill in this field");
        for (String language : List.of("az", "en", "ru")) {
            assertThat(issue(person, Map.of("language", language, "identity", "pasport göstərildi"))
                            .statusCode())
                    .isEqualTo(302);
        }
        List<String> letters = letters(person);
        assertThat(letters).hasSize(3);
        String russian = text(letters.getFirst());
        assertThat(russian)
                .contains("Что о вас хранится", "Sorağov", "Elçin", person, "Регистратор", "прочитано", "100 лет")
                .doesNotContain("kamran", "Kamran", "gunay", "Günay");
        assertThat(text(letters.get(1))).contains("What is held about you", "Registrar", "Nothing was replaced");
        assertThat(text(letters.getLast()))
                .contains("Sizin haqqınızda saxlanan məlumat", "Reyestr məsulu", "pasport göstərildi");
        assertThat(sql.sql("select count(*) from audit.entry where action = 'person.letter.issued'"
                                + " and purpose = 'REGISTRATION' and subject_ids @> array[:person]::text[]")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(sql.sql("select bool_and(encode(sha256(pdf), 'hex') = sha256) from person.letter")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** Two who were brought together by mistake: the letter and what was read go back to whom they belong. */
    @Test
    void aLetterGoesWithWhomItIsAddressedTo() {
        PersonId one = PersonId.parse(register(clerk, "R-2", "Birincizadə", "Rəna", "1980"))
                .orElseThrow();
        PersonId two = PersonId.parse(register(clerk, "R-3", "İkincizadə", "Xuraman", "1955"))
                .orElseThrow();
        PersonRows persons = PlatformForTests.bean(PersonRows.class);
        PersonLetterRows rows = PlatformForTests.bean(PersonLetterRows.class);
        persons.putInto(one, List.of(two));
        String own = sql.sql("select id::text from person.assertion where keeper_key = 'R-3'")
                .query(String.class)
                .single();
        clerk.submit(
                "/people/" + one + "/own-file", Map.of("language", "en", "identity", "passport shown", "own", own));
        assertThat(rows.lettersOf(one)).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.origin()).isEqualTo(two);
            assertThat(letter.speaksOf()).containsExactlyInAnyOrder(one, two);
        });
        persons.putInto(two, List.of(two));
        assertThat(rows.lettersOf(one)).isEmpty();
        assertThat(rows.lettersOf(two)).hasSize(1);
        assertThat(clerk.get("/people/" + two).body()).contains("passport shown");
        assertThat(clerk.get("/people/" + one).body()).doesNotContain("passport shown");
        assertThat(sql.sql(
                                "select count(*) from audit.entry where action = 'person.read' and subject_ids @> array[:a, :b]::text[]")
                        .param("a", one.written())
                        .param("b", two.written())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private java.net.http.HttpResponse<String> issue(String person, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("own", own(person));
        return clerk.submit("/people/" + person + "/own-file", all);
    }

    private String own(String person) {
        return sql.sql("select id::text from person.assertion where origin = :origin order by keeper_key limit 1")
                .param("origin", PersonId.parse(person).orElseThrow().value())
                .query(String.class)
                .single();
    }

    /** Addresses of the letters on a file, the newest first. */
    private List<String> letters(String person) {
        Matcher found = Pattern.compile("/people/letters/[0-9a-f-]{36}[.]pdf")
                .matcher(clerk.get("/people/" + person).body());
        return found.results().map(java.util.regex.MatchResult::group).toList();
    }

    private String text(String address) throws IOException {
        try (PDDocument paper = Loader.loadPDF(clerk.bytes(address).body())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    /** Somebody new under a number of the clerk's own register; answers the number in the registry. */
    static String register(Browser clerk, String key, String surname, String given, String born) {
        Map<String, String> said =
                Map.of("surname", surname, "given", given, "born", born, "keeper_key", key, "dated", "2026-11-01");
        var answer = clerk.submit("/people/new", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Matcher where = Pattern.compile("/people/([0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3})")
                .matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(where.find()).isTrue();
        return where.group(1);
    }

    static Browser as(String name) {
        Browser browser = new Browser(PlatformForTests.port());
        browser.signIn(name, DemoAccounts.PASSWORD);
        browser.get("/?lang=en");
        return browser;
    }
}
