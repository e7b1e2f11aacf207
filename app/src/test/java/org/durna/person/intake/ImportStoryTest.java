package org.durna.person.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.web.Browser;
import org.durna.person.store.PeopleImportRows;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A keeper brings a file of its register: it is looked at, published by one switch, and withdrawn but for what was edited since. */
@OnThePlatform
class ImportStoryTest {
    private static final String DOOR = "/people/imports";
    private static final String HEADER = "Nömrə,Soyad,Ad,Ata adı,Doğum tarixi,FİN\n";
    private static final Map<String, String> COLUMNS = Map.of(
            "column_number", "0",
            "column_surname", "1",
            "column_given", "2",
            "column_patronymic", "3",
            "column_born", "4",
            "column_personal_number", "5",
            "dated", "2026-10-01",
            "encoding", "UTF-8",
            "step", "read");

    private final Browser clerk = Browser.of(PlatformForTests.port(), "kamran.abbasov");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    ImportStoryTest() {
        clerk.get("/?lang=en");
    }

    @Test
    void aFileIsLookedAtPublishedAndWithdrawnButForWhatWasEdited() {
        String first = HEADER
                + "I-1,Qızılgülzadə,Sınaqbəy,Aydın oğlu,1971,1AB23CD\n"
                + "I-2,Qızılgülzadə,Sınaqxanım,Aydın qızı,31.02.1980,\n"
                + "I-3,Qızılgülzadə,Sınaqgül,Aydın qızı,1983-05-12,1AB23CD\n"
                + "I-1,Qızılgülzadə,Sınaqnur,Aydın qızı,1985,\n";
        String door = brought("siyahi.csv", first);
        assertThat(clerk.get(door).body())
                .contains(
                        "How the first rows are read", "Qızılgülzadə Sınaqbəy Aydın oğlu", "date of birth is no date");

        assertThat(clerk.submit(door, door + "/columns", COLUMNS).statusCode()).isEqualTo(302);
        work(door);
        String read = clerk.get(door).body();
        assertThat(read)
                .contains("read, not published", "2 new people, 0 changed, 0 the same as now")
                .contains("There is no such day, or this is no date")
                .contains("This number stands in line 2 already")
                .contains("The person in line 2 has this personal number, too");
        assertThat(clerk.get(door + "/report.csv").body())
                .contains("3,refused,Doğum tarixi,31.02.1980", "5,refused,Nömrə,I-1", "4,odd,FİN,1AB23CD");
        assertThat(search("Qızılgülzadə Sınaqbəy 1971")).contains("Nobody was found");
        assertThat(exported()).doesNotContain("Sınaqbəy");

        assertThat(clerk.submit(door, door + "/publish", Map.of()).body()).contains("2 rows are refused");
        assertThat(clerk.submit(door, door + "/publish", Map.of("without", "yes"))
                        .statusCode())
                .isEqualTo(302);
        work(door);
        assertThat(search("Гызылгюльзаде Сынагбей 1971")).contains("Qızılgülzadə Sınaqbəy Aydın oğlu");
        assertThat(exported()).contains("I-1,2026-10-01,Qızılgülzadə,Sınaqbəy,Aydın oğlu");
        assertThat(lines("person.import.published")).isPositive();
        assertThat(count("select count(*) from person.staged_assertion where import = '" + id(door) + "'"))
                .isZero();

        assertThat(upload("siyahi-2.csv", first).body())
                .contains("brought this very file before", "siyahi.csv", "See that file");

        String again = brought(
                "yeni.csv",
                HEADER
                        + "I-1,Qızılgülzadə,Sınaqbəy,Aydın oğlu,1972,1AB23CD\n"
                        + "I-3,Qızılgülzadə,Sınaqgül,Aydın qızı,1983-05-12,1AB23CD\n"
                        + "I-4,Qızılgülzadə,Sınaqay,Aydın qızı,1990,\n"
                        + "I-5,Qızılgülzadə,Sınaqulduz,Aydın qızı,1991,\n");
        clerk.submit(again, again + "/columns", COLUMNS);
        work(again);
        assertThat(clerk.get(again).body()).contains("2 new people, 1 changed, 1 the same as now");
        clerk.submit(again, again + "/publish", Map.of());
        work(again);
        assertThat(born("I-1")).isEqualTo("1972");
        assertThat(count("select count(*) from person.former_assertion where keeper_key = 'I-1'"))
                .isEqualTo(1);

        edit("I-5", "1992");
        assertThat(clerk.get(again).body()).contains("1 assertion edited since will stay", "Edited since: 1");
        assertThat(clerk.submit(again, again + "/withdraw", Map.of()).body()).contains("Confirm that you want this");
        assertThat(clerk.submit(again, again + "/withdraw", Map.of("sure", "yes"))
                        .statusCode())
                .isEqualTo(302);
        work(again);
        assertThat(clerk.get(again).body())
                .contains("2 assertions were taken back; 1 edited since stayed", "Sınaqulduz");
        assertThat(born("I-1")).isEqualTo("1971");
        assertThat(born("I-5")).isEqualTo("1992");
        assertThat(count("select count(*) from person.assertion where keeper_key = 'I-4'"))
                .isZero();
        assertThat(search("Qızılgülzadə Sınaqay 1990")).doesNotContain("Sınaqay Aydın");
        assertThat(search("Qızılgülzadə Sınaqbəy 1971")).contains("Qızılgülzadə Sınaqbəy");
        assertThat(Browser.of(PlatformForTests.port(), "gunay.safarova")
                        .get(again)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsSaidAtTheDoor() {
        assertThat(upload("bos.csv", "").body()).contains("The file is empty");
        assertThat(upload("basliqsiz.csv", "1,Məmmədov,1961-04-17\n").body())
                .contains("does not read as names of columns");
        assertThat(upload("iki.csv", "soyad,ad,soyad\n").body()).contains("Two columns are called");
        String door = brought("adsiz.csv", "x,y,z\na,b,c\n");
        assertThat(clerk.submit(door, door + "/columns", Map.of("dated", "2026-10-01", "step", "read"))
                        .body())
                .contains("Choose the column with your own number");
        assertThat(clerk.submit(door, door + "/discard", Map.of("sure", "yes")).statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(door).body()).contains("was thrown away");
    }

    /** Twenty thousand rows, the columns shift at 70 percent, and the machine dies twice on the way. */
    @Test
    void killedInTheMiddleEachGoodRowComesOnceAndEachBadOneIsReportedOnce() throws IOException {
        int size = 20_000;
        int shift = size * 7 / 10;
        StringBuilder text = new StringBuilder(HEADER);
        int bad = 0;
        for (int i = 0; i < size; i++) {
            String born = "19" + (50 + i % 50) + "-0" + (1 + i % 9) + "-12";
            String person = word(i) + "zadə-Sınaq," + word(i * 7 + 3) + ",Aydın oğlu";
            if (i >= shift) {
                text.append("U-" + i + "," + person.substring(person.indexOf(',') + 1) + "," + born + ",,\n");
                bad++;
            } else if (i % 97 == 0) {
                text.append("U-" + i + "," + person + ",99.99.1990,\n");
                bad++;
            } else if (i % 101 == 0) {
                text.append("U-" + i + "," + person + "\n");
                bad++;
            } else {
                text.append("U-" + i + "," + person + "," + born + ",\n");
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Reader registrar = new Reader(
                new AccountName("kamran.abbasov"),
                new AgencyCode("AZ-SMS"),
                Visibility.PARTIES,
                Set.of(Permission.WRITE_PEOPLE),
                Purpose.REGISTRATION);
        var brought = PlatformForTests.bean(BringPeople.class)
                .bring("uzun.csv", () -> new ByteArrayInputStream(bytes), registrar);
        ImportId id = ((Done<ImportId, BringPeople.Refusal>) brought).result();
        PeopleImportRows imports = PlatformForTests.bean(PeopleImportRows.class);
        PeopleImport file = imports.find(id).orElseThrow();
        DecideOnImport decide = PlatformForTests.bean(DecideOnImport.class);
        decide.read(id, new DecideOnImport.Reading(file.form(), file.columns(), LocalDate.of(2026, 1, 1)), registrar);
        sql.sql("delete from jobs.task where task_name = 'work-on-people-import'")
                .update();

        StagePeople stage = PlatformForTests.bean(StagePeople.class);
        for (int share : new int[] {30, 65}) {
            try {
                stage.stage(imports.find(id).orElseThrow(), new Dies(bytes, bytes.length / 100 * share));
                throw new AssertionError("it should have died");
            } catch (IOException died) {
                assertThat(imports.find(id).orElseThrow().counts().readLine())
                        .isBetween(size * (share - 20) / 100L, size * share / 100L);
            }
        }
        work(id);
        PeopleImport read = imports.find(id).orElseThrow();
        assertThat(read.state()).isEqualTo(ImportState.STAGED);
        assertThat(read.counts().good()).isEqualTo(size - bad);
        assertThat(read.counts().bad()).isEqualTo(bad);
        assertThat(count("select count(distinct keeper_key) from person.staged_assertion where import = '" + id + "'"))
                .isEqualTo(size - bad);
        assertThat(count("select count(*) from person.import_finding where refused and import = '" + id + "'"))
                .isEqualTo(bad);
        assertThat(count("select count(distinct line) from person.import_finding where refused and line > "
                        + (shift + 1) + " and reason = 'person.import.shifted' and import = '" + id + "'"))
                .isEqualTo(size - shift);

        decide.publish(id, true, registrar);
        work(id);
        String ours = "select count(*) from person.assertion where keeper = 'AZ-SMS' and keeper_key like 'U-%'";
        assertThat(count(ours)).isEqualTo(size - bad);
        decide.withdraw(id, true, registrar);
        work(id);
        assertThat(count(ours)).isZero();
        assertThat(imports.find(id).orElseThrow().counts().withdrawn()).isEqualTo(size - bad);
    }

    /** Reads so far and no further. */
    private static final class Dies extends InputStream {
        private final InputStream from;
        private int left;

        Dies(byte[] bytes, int left) {
            this.from = new ByteArrayInputStream(bytes);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("killed");
            }
            return from.read();
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("killed");
            }
            int count = from.read(to, at, Math.min(length, Math.min(left, 8_192)));
            left -= count;
            return count;
        }
    }

    private static String word(int number) {
        String[] parts = {"vur", "qıl", "zəm", "fut", "çöb", "naş", "gül", "pək", "xod", "mis"};
        return "X" + parts[number % 10] + parts[number / 10 % 10] + parts[number / 100 % 10]
                + parts[number / 1_000 % 10];
    }

    private String brought(String name, String content) {
        HttpResponse<String> answer = upload(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private HttpResponse<String> upload(String name, String content) {
        return clerk.upload(DOOR, Map.of("_csrf", clerk.formToken(DOOR)), name, content);
    }

    /** The machine would do it within seconds; here at once, or just now by the machine itself. */
    @Test
    void anExportThatBreaksOffDoesNotLookWhole() {
        sql.sql("""
                insert into person.assertion (id, origin, keeper, keeper_key, dated, particulars, find_by, since, written_by)
                select gen_random_uuid(), origin, keeper, 'zzz-' || n, dated, case when n < 2000 then particulars else '{}' end, '{}',
                  since, written_by
                from (select * from person.assertion where keeper = 'AZ-SMS' limit 1), generate_series(1001, 2000) n""").update();
        try {
            assertThatThrownBy(this::exported).hasRootCauseInstanceOf(IOException.class);
        } finally {
            sql.sql("delete from person.assertion where keeper_key like 'zzz-%'")
                    .update();
        }
    }

    private static void work(String door) {
        work(id(door));
    }

    private static void work(ImportId id) {
        PlatformForTests.bean(WorkOnImport.class).run(id);
        PeopleImportRows imports = PlatformForTests.bean(PeopleImportRows.class);
        for (int look = 0; look < 200 && imports.find(id).orElseThrow().state().isAtWork(); look++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ImportId id(String door) {
        return ImportId.parse(door.substring(door.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String search(String words) {
        String page = clerk.submit("/people", Map.of("words", words)).body();
        return page.substring(page.indexOf("</form>", page.indexOf("role=\"search\"")));
    }

    private String exported() {
        return clerk.submit(DOOR, "/people/export", Map.of("form", "csv")).body();
    }

    private String born(String key) {
        return sql.sql(
                        "select particulars ->> 'born' from person.assertion where keeper = 'AZ-SMS' and keeper_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private void edit(String key, String born) {
        String door = sql.sql(
                        "select '/people/assertions/' || id || '/edit' from person.assertion where keeper = 'AZ-SMS'"
                                + " and keeper_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
        String seen = clerk.get(door).body().replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> fields = new HashMap<>(Map.of(
                "surname", "Qızılgülzadə",
                "given", "Sınaqulduz",
                "patronymic", "Aydın qızı",
                "born", born,
                "dated", "2026-10-02",
                "seen", seen,
                "why", "the birth certificate"));
        assertThat(clerk.submit(door, fields).statusCode()).isEqualTo(302);
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private long lines(String action) {
        return count("select count(*) from audit.entry where action = '" + action + "'");
    }
}
