package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.durna.person.Counter.as;
import static org.durna.person.RightsStoryTest.register;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.durna.audit.Verification;
import org.durna.audit.VerifyAudit;
import org.durna.person.store.PersonRows;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is erased: by two people, everywhere, for good; a number and a proof are left. */
@OnThePlatform
class ErasureStoryTest {
    private static final String GROUND = "The person asked for it on 1 November; no law obliges us to keep it.";

    private final Browser clerk = as("kamran.abbasov");
    private final Browser second = as("gunay.safarova");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void whoIsErasedByTwoPeopleIsFoundByNobody() throws Exception {
        String person = register(clerk, "E-1", "Silinməzov", "Yadigar", "1949");
        String other = register(clerk, "E-2", "Silinməzova", "Solmaz", "1951");
        PersonRows persons = PlatformForTests.bean(PersonRows.class);
        persons.putInto(id(other), List.of(id(person)));
        letter(other, "E-2");
        persons.putInto(id(person), List.of(id(person)));
        letter(person, "E-1");
        assertThat(clerk.submit("/people", Map.of("words", "Silinməzov Yadigar"))
                        .body())
                .contains(person);
        assertThat(clerk.submit("/people/" + person + "/erase", Map.of("ground", "so"))
                        .body())
                .contains("A ground has at least 20 signs");
        assertThat(clerk.submit("/people/" + person + "/erase", Map.of("ground", GROUND))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.submit("/people/" + person + "/erase", Map.of("ground", GROUND))
                        .body())
                .contains("has been asked for already");
        String confirm = "/people/erasures/" + request(person) + "/confirm";
        assertThat(clerk.submit("/people/erasures", confirm, Map.of()).body())
                .contains("whoever asked cannot carry it out");
        assertThat(clerk.get("/people/" + person).statusCode()).isEqualTo(200);

        assertThat(second.submit("/people/erasures", confirm, Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(clerk.get("/people/" + person).statusCode()).isEqualTo(404);
        assertThat(whoStillSays("Yadigar")).containsExactly("audit.entry");
        assertThat(sql.sql("select distinct action from audit.entry where detail::text like '%Yadigar%'")
                        .query(String.class)
                        .list())
                .as("what was compared before anybody had a number expires by the audit's own rule")
                .containsExactly("person.compared-at-entry");
        assertThat(clerk.submit("/people", Map.of("words", "Silinməzov Yadigar 1949"))
                        .body())
                .doesNotContain("/people/" + person);
        assertThat(second.submit("/people/erasures", confirm, Map.of()).body()).contains("no longer there");
        assertThat(clerk.get("/people/" + other).body())
                .contains("Solmaz", "let go of: it also spoke of somebody erased");
        assertThat(sql.sql("select count(*) from audit.entry where subject_ids @> array[:person]::text[]")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isGreaterThan(4);
        assertThat(PlatformForTests.bean(ErasedList.class).read())
                .extracting(ErasedList.Line::number)
                .contains(id(person));
        assertThat(proof(person))
                .contains("Proof of erasure", person, "assertions, with their search keys", "State Migration Service")
                .doesNotContain("Silinməzov", "kamran", "gunay");
        theAuditIsAsItWasSealed();
    }

    @Test
    void whoWasBroughtTogetherWithSomebodySinceIsLookedAtAnew() {
        String person = register(clerk, "E-3", "Dəyişənzadə", "Fərid", "1960");
        String other = register(clerk, "E-4", "Başqazadə", "Nazim", "1930");
        clerk.submit("/people/" + person + "/erase", Map.of("ground", GROUND));
        String request = request(person);
        PlatformForTests.bean(PersonRows.class).putInto(id(person), List.of(id(other)));
        assertThat(second.submit("/people/erasures", "/people/erasures/" + request + "/confirm", Map.of())
                        .body())
                .contains("no longer stands for the same people");
        assertThat(second.submit(
                                "/people/erasures",
                                "/people/erasures/" + request + "/refuse",
                                Map.of("why", "two people"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get("/people/" + person).body()).contains("Fərid", "Nazim");
    }

    /** As after an old backup of an external database: the list lies beside, the rows are back. */
    @Test
    void whoIsBackFromAnOldBackupIsErasedBeforeThePortOpens() throws IOException {
        String person = register(clerk, "E-5", "Qayıdanov", "Vüqar", "1944");
        ErasedList list = PlatformForTests.bean(ErasedList.class);
        list.append(List.of(new ErasedList.Line(id(person), Instant.parse("2026-11-01T00:00:00Z"))));
        PlatformForTests.bean(ErasedAtStart.class).afterSingletonsInstantiated();
        assertThat(clerk.get("/people/" + person).statusCode()).isEqualTo(404);
        assertThat(sql.sql("select count(*) from person.erased where number = :number")
                        .param("number", id(person).value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(proof(person)).contains("deleted again after a backup was restored");
        int lines = list.read().size();
        PlatformForTests.bean(ErasedAtStart.class).afterSingletonsInstantiated();
        assertThat(list.read()).hasSize(lines);
    }

    /** Every table there is, as text: a name that was erased stands in none of them. */
    private List<String> whoStillSays(String word) {
        return sql.sql("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                  and has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'select')""").query(String.class).list().stream()
                .filter(table -> !table.startsWith("access.session"))
                .filter(table -> sql.sql("select exists (select from " + table + " t where t::text ilike :word)")
                        .param("word", "%" + word + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private void theAuditIsAsItWasSealed() throws InterruptedException {
        Verification found = PlatformForTests.bean(VerifyAudit.class).run();
        while (found instanceof Verification.Verified verified && verified.unsealed() > 0) {
            Thread.sleep(100);
            found = PlatformForTests.bean(VerifyAudit.class).run();
        }
        assertThat(found).isInstanceOf(Verification.Verified.class);
    }

    private String proof(String person) throws IOException {
        try (PDDocument paper = Loader.loadPDF(
                clerk.bytes("/people/erasures/" + person + ".pdf").body())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    private String request(String person) {
        return sql.sql("select id::text from person.erasure_request where person = :person and refused_at is null")
                .param("person", id(person).value())
                .query(String.class)
                .single();
    }

    private void letter(String person, String key) {
        String own = sql.sql("select id::text from person.assertion where keeper_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
        assertThat(clerk.submit(
                                "/people/" + person + "/own-file",
                                Map.of("language", "en", "identity", "passport shown", "own", own))
                        .statusCode())
                .isEqualTo(302);
    }

    private static PersonId id(String written) {
        return PersonId.parse(written).orElseThrow();
    }
}
