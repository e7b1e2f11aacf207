package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
    private final Browser clerk = Counter.as("kamran.abbasov");
    private final Browser other = Counter.as("gunay.safarova");
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
        assertThat(rows.lettersOf(one, Sight.open())).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.origin()).isEqualTo(two);
            assertThat(letter.speaksOf()).containsExactlyInAnyOrder(one, two);
        });
        persons.putInto(two, List.of(two));
        assertThat(rows.lettersOf(one, Sight.open())).isEmpty();
        assertThat(rows.lettersOf(two, Sight.open())).hasSize(1);
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

    @Test
    void aRequestHasItsLastDayAndIsAnsweredByWhoTookIt() {
        String person = register(clerk, "R-4", "Düzəlişova", "Lalə", "1983");
        String door = "/people/" + person + "/rights/new";
        Map<String, String> asked = Map.of(
                "kind",
                "RECTIFICATION",
                "asked",
                "I was born in 1984",
                "received",
                "2026-01-15",
                concerns(person),
                "yes");
        assertThat(clerk.submit(door, Map.of("kind", "", "asked", "", "received", "2099-01-01"))
                        .body())
                .contains("Fill in this field", "Choose at least one record");
        assertThat(clerk.submit(door, with(asked, "received", "2099-01-01")).body())
                .contains("on a day to come");
        assertThat(clerk.submit(door, with(asked, "received", "2001-01-01")).body())
                .contains("No term for this request");
        String request =
                "/people/rights/" + found(location(clerk.submit(door, asked)), "/people/rights/([0-9a-f-]{36})");
        assertThat(clerk.get("/people/rights").body()).contains("I was born in 1984", "14 February 2026", "overdue");
        assertThat(clerk.get(request).body())
                .contains("GDPR 16", "not checked against the law", "/people/assertions/" + own(person) + "/edit");
        assertThat(other.submit(request, Map.of("answer", "GRANTED", "why", "so"))
                        .body())
                .contains("Only the agency that took it answers it");
        assertThat(clerk.submit(request, Map.of("answer", "REFUSED", "why", "")).body())
                .contains("Fill in this field");
        assertThat(clerk.submit(request, Map.of("answer", "REFUSED", "why", "The certificate says 1983"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.submit(request, Map.of("answer", "GRANTED", "why", "so"))
                        .body())
                .contains("has been answered already");
        assertThat(clerk.get("/people/rights").body()).doesNotContain("I was born in 1984");
        assertThat(clerk.submit(request, Map.of("answer", "REOPEN", "why", "a slip"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/people/" + person).body()).contains("overdue");
    }

    @Test
    void whatIsRestrictedIsShownOnAStatedGroundAndNotCorrected() {
        String person = register(clerk, "R-5", "Məhdudov", "Kərim", "1966");
        String edit = "/people/assertions/" + own(person) + "/edit";
        String door = "/people/" + person + "/rights/new";
        Map<String, String> asked = Map.of(
                "kind", "RESTRICTION", "asked", "Do not use it", "received", "2026-11-01", concerns(person), "yes");
        String request =
                "/people/rights/" + found(location(clerk.submit(door, asked)), "/people/rights/([0-9a-f-]{36})");
        assertThat(clerk.get("/people/" + person).body()).contains("1966", edit);
        clerk.submit(request, Map.of("answer", "GRANTED", "why", "the accuracy is disputed"));
        assertThat(clerk.get("/people/" + person).body())
                .contains("only kept", "not shown")
                .doesNotContain("1966", edit);
        assertThat(clerk.get(edit).body()).contains("This record is only kept").doesNotContain("1966");
        assertThat(clerk.submit("/people", "/people/" + person + "/restricted", Map.of("ground", "curiosity"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(clerk.submit("/people", "/people/" + person + "/restricted", Map.of("ground", "claim"))
                        .body())
                .contains("1966", "only kept");
        assertThat(sql.sql("select detail::text from audit.entry where action = 'person.restricted.read'"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("claim");
        clerk.submit(door, with(with(asked, "kind", "RECTIFICATION"), "asked", "Put it right"));
        assertThat(clerk.get(edit).body()).contains("1966");
        assertThat(clerk.submit(request, Map.of("answer", "LIFTED", "why", "it was put right"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/people/" + person).body()).contains("1966").doesNotContain("only kept");
    }

    /** Two keepers know her; one defers: her paper says nothing of it, and says so again when that is over. */
    @Test
    void thePaperSaysNothingOfWhatIsDeferred() throws IOException {
        String person = register(clerk, "R-6", "Təxirova", "Aytən", "1992");
        Map<String, String> theirs = new HashMap<>(Map.of(
                "surname", "Takhirova", "given", "Ayten", "born", "1992", "keeper_key", "R-7", "dated", "2026-11-01"));
        theirs.putAll(Map.of("who", person, "why", "the same passport"));
        assertThat(other.submit("/people/new", theirs).statusCode()).isEqualTo(302);
        Map<String, String> asked = Map.of("ground", "security", "why", "a reason", "until", day(30));
        String door = "/people/" + person + "/defer";
        assertThat(clerk.submit(door, with(asked, "until", day(900))).body()).contains("after 90 days at the latest");
        assertThat(clerk.submit(door, asked).statusCode()).isEqualTo(302);
        String deferral = sql.sql("select id::text from person.deferral")
                .query(String.class)
                .single();
        String confirm = "/people/deferrals/" + deferral + "/confirm";
        assertThat(clerk.submit("/people/rights", confirm, Map.of()).body()).contains("whoever asked cannot");
        assertThat(other.submit("/people/rights", confirm, Map.of()).body()).contains("Only the agency");
        assertThat(paper(person)).contains("Təxirova", "State Migration Service");
        assertThat(Counter.as("elnur.quluzada")
                        .submit("/people/rights", confirm, Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/people/rights").body()).contains("National security", "holds");
        other.submit(
                "/people/" + person + "/own-file",
                Map.of("language", "en", "identity", "passport shown", "own", ofKeeper("R-7")));
        assertThat(text(letters(person).getFirst()))
                .contains("Takhirova", "may be given later")
                .doesNotContain("Təxirova", "State Migration Service", "R-6");
        assertThat(clerk.submit("/people/rights", "/people/deferrals/" + deferral + "/end", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(paper(person)).contains("Təxirova", "State Migration Service");
    }

    private String paper(String person) throws IOException {
        assertThat(issue(person, Map.of("language", "en", "identity", "passport shown"))
                        .statusCode())
                .isEqualTo(302);
        return text(letters(person).getFirst());
    }

    private String concerns(String person) {
        return "concerns_" + own(person);
    }

    private static String day(int ahead) {
        return LocalDate.now(PlatformForTests.bean(Clock.class)).plusDays(ahead).toString();
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String found(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private String ofKeeper(String key) {
        return sql.sql("select id::text from person.assertion where keeper_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
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
}
