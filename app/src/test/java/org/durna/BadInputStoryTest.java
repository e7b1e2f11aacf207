package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever comes through the door of a page wrong, broken or twice: a sentence that names place and remedy, and nothing half-done. */
@OnThePlatform
class BadInputStoryTest {
    private static final String HEADER = "geo,period,value\n";

    private static final Caller OFFICER = Caller.signedIn("nigar.aliyeva", "az");
    private static final Caller ENGLISH = Caller.signedIn("nigar.aliyeva", "en");

    private final Caller officer = OFFICER;
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);
    private final String indicator = Caller.anybody("en")
            .json("/api/indicators")
            .get("items")
            .get(0)
            .get("code")
            .asString();
    private final String door = "/indicators/" + indicator + "/import";

    @Test
    void anOversizedFileIsSaidToBeTooLargeInEveryLanguage() {
        long before = imports();
        byte[] large = new byte[25 * 1024 * 1024];
        Arrays.fill(large, (byte) '1');

        HttpResponse<String> az = officer.upload(door, officer.hidden(door), "large.csv", large);
        assertThat(az.statusCode()).as(az.body()).isEqualTo(413);
        assertThat(az.body()).contains("ən çoxu 20 MB").contains("hissələrə bölün");

        byte[] justTooLarge = Arrays.copyOf(large, 20 * 1024 * 1024 + 1);
        HttpResponse<String> en = ENGLISH.upload(door, ENGLISH.hidden(door), "large.csv", justTooLarge);
        assertThat(en.statusCode()).isEqualTo(413);
        assertThat(en.body()).contains("at most 20 MB");
        assertThat(Caller.anybody("ru")
                        .upload(door, Map.of(), "large.csv", large)
                        .body())
                .contains("не больше 20 МБ");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aFileCutShortOnItsWayLeavesNothing() throws Exception {
        long before = imports();
        byte[] whole = Caller.form(officer.hidden(door), "half.csv", (HEADER + "AT,2012,5\n".repeat(5_000)).getBytes());
        String head = "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: az\r\nContent-Type: "
                + Caller.multipart() + "\r\nContent-Length: " + whole.length + "\r\nConnection: close\r\n\r\n";
        try (Socket gone = new Socket("localhost", PlatformForTests.port())) {
            send(gone, head, whole);
        }
        try (Socket halfClosed = new Socket("localhost", PlatformForTests.port())) {
            halfClosed.setSoTimeout(30_000);
            send(halfClosed, head, whole);
            halfClosed.shutdownOutput();
            String answer = new String(halfClosed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as("nothing is said to be done").doesNotContainPattern("^HTTP/1.1 [23]");
        }
        assertThat(imports()).isEqualTo(before);
        assertThat(officer.get("/indicators/imports").statusCode()).isEqualTo(200);
    }

    private static void send(Socket socket, String head, byte[] whole) throws Exception {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(whole, 0, whole.length / 2);
        out.flush();
    }

    @Test
    void anotherCharsetIsNamedWithItsLine() {
        long before = imports();
        refused((HEADER + "AT,2012,5\nАвстрия,2012,7\n").getBytes(Charset.forName("windows-1251")), "3-ci sətirdə");
        refused((HEADER + "AT,2012,5\n").getBytes(StandardCharsets.UTF_16LE), "1-ci sətirdə");
        refused((HEADER + "AT,2012,5\n").getBytes(StandardCharsets.UTF_16), "UTF-16");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aBombInAWorkbookIsNotEvenOpened() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 512; i++) {
                zip.write(zeros);
            }
        }
        long before = imports();
        long start = System.nanoTime();
        refused(bomb.toByteArray(), "CSV UTF-8");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aMalformedTableIsNamedWithItsPlace() {
        long before = imports();
        refused((HEADER + "AT,2012,5\nAT,\"2013,5\nAT,2014,6\n").getBytes(), "3");
        refused(new byte[0], "");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aFormulaIsTakenAwayAsWords() {
        String formula = "=HYPERLINK(\"http://x\",\"" + System.nanoTime() + "\")";
        Map<String, String> fields = evidence(formula);
        fields.put("visibility", "PUBLIC");
        fields.put(
                "clause",
                Caller.anybody("en")
                        .json("/api/initiatives")
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString());
        fields.put(
                "happened",
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1).toString());
        HttpResponse<String> done = officer.submit("/evidence/new", "/evidence/new", fields);
        assertThat(done.statusCode()).as(done.body()).isIn(302, 303);

        String csv = Caller.anybody("en").get("/scoreboard.csv").body();
        assertThat(csv).contains("'" + formula.replace("\"", "\"\"")).doesNotContain(",\"=HYPERLINK");
        String place = path(done.headers().firstValue("Location").orElseThrow());
        assertThat(officer.submit(place, place + "/withdraw", Map.of()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDoubleClickIsTakenOnce() throws Exception {
        String title = "İki dəfə " + System.nanoTime();
        Map<String, String> sent = new HashMap<>(officer.hidden("/evidence/new"));
        sent.putAll(evidence(title));
        Callable<HttpResponse<String>> click = () -> officer.post("/evidence/new", sent);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> led = pool.invokeAll(List.of(click, click, click)).stream()
                    .map(answer -> answer.resultNow())
                    .peek(answer ->
                            assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303))
                    .map(answer -> path(answer.headers().firstValue("Location").orElseThrow()))
                    .distinct()
                    .toList();
            assertThat(led).hasSize(1);
        }
        assertThat(pieces(title)).isEqualTo(1);
    }

    @Test
    void aFormThatWasWrongMayBeSentAgain() {
        String title = "Düzəldilmiş " + System.nanoTime();
        Map<String, String> sent = new HashMap<>(officer.hidden("/evidence/new"));
        sent.putAll(evidence(title));
        sent.put("happened", "31.12.2013");
        HttpResponse<String> wrong = officer.post("/evidence/new", sent);
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("31.12.2013").contains("tarix deyil").contains(title);
        assertThat(pieces(title)).isZero();

        sent.put("happened", "2013-12-31");
        assertThat(officer.post("/evidence/new", sent).statusCode()).isIn(302, 303);
        assertThat(pieces(title)).isEqualTo(1);
    }

    @Test
    void everyFormThatPostsKnowsItsSecondCopy() throws Exception {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template :
                    templates.filter(each -> each.toString().endsWith(".jte")).toList()) {
                String text = Files.readString(template);
                assertThat(text.split("method=\"post\"", -1))
                        .as(template.toString())
                        .hasSameSizeAs(text.split("@template.frame.token\\(", -1));
            }
        }
        assertThat(officer.hidden("/evidence/new")).containsKeys("_csrf", "_once");
    }

    @Test
    void aStaleFormOverwritesNothingAndShowsBoth() {
        String title = "Köhnə " + System.nanoTime();
        String place = path(officer.submit("/evidence/new", "/evidence/new", evidence(title))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        Map<String, String> opened = officer.hidden(place + "/edit");
        Map<String, String> first = new HashMap<>(officer.hidden(place + "/edit"));
        first.putAll(evidence(title + " birinci"));
        assertThat(officer.post(place + "/edit", first).statusCode()).isIn(302, 303);

        Map<String, String> late = new HashMap<>(opened);
        late.putAll(evidence(title + " gecikmiş"));
        HttpResponse<String> conflict = officer.post(place + "/edit", late);

        assertThat(conflict.body()).contains(title + " birinci").contains(title + " gecikmiş");
        assertThat(pieces(title + " birinci")).isEqualTo(1);
        assertThat(pieces(title + " gecikmiş")).isZero();
    }

    @Test
    void aMissingLanguageIsSaidAndNeverFilledSilently() {
        Map<String, String> none = evidence("");
        HttpResponse<String> wrong = officer.submit("/evidence/new", "/evidence/new", none);
        assertThat(wrong.body()).contains("Ən azı bir dildə");

        String title = "Yalnız azərbaycanca " + System.nanoTime();
        String place = path(officer.submit("/evidence/new", "/evidence/new", evidence(title))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertThat(ENGLISH.get(place).body()).containsPattern("lang=\"az\"[^>]*>" + title);
        assertThat(ENGLISH.get("/evidence?lang=xx").statusCode()).isEqualTo(200);
        assertThat(ENGLISH.submit("/declaration/official", "/declaration/official", Map.of("language", "xx"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAddressOfNonsenseIsNoFaultOfOurs() {
        for (String path : List.of(
                "/evidence?clause=%3Cb%3E&party=%00&after=x",
                "/evidence?drafts=perhaps",
                "/parties/1X",
                "/parties?on=yesterday",
                "/declaration/%3C/participation",
                "/evidence/999999999999999999999",
                "/scoreboard.csv?on=31.12.2013",
                "/indicators/..%2f",
                "/?on=0000-00-00")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
        Map<String, String> broken = evidence("a");
        broken.put("clause", "<b>");
        broken.put("party", "no such party");
        broken.put("title_az", "a\u0000b");
        HttpResponse<String> wrong = officer.submit("/evidence/new", "/evidence/new", broken);
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("saxlanıla bilməyən işarə");
        HttpResponse<String> part = officer.submit(
                "/declaration/" + initiative() + "/participation",
                "/declaration/" + initiative() + "/participation",
                Map.of("party", "<b>", "role", "rules", "from", "2020-01-01"));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).contains("Siyahıdan seçin");
    }

    private String initiative() {
        return Caller.anybody("en")
                .json("/api/initiatives")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private void refused(byte[] file, String says) {
        Map<String, String> fields = new HashMap<>(officer.hidden(door));
        fields.putAll(Map.of("organisation", "Nümunə", "vintage", "2020-01-01", "licence", "CC0", "visibility", "OWN"));
        HttpResponse<String> answer = officer.upload(door, fields, "table.csv", file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"file-error\"").contains(says);
    }

    private static Map<String, String> evidence(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("clause", "17");
        fields.put("happened", "2020-01-01");
        fields.put("title_az", title);
        fields.put("visibility", "OWN");
        return fields;
    }

    private static String path(String location) {
        return java.net.URI.create(location).getPath();
    }

    private long imports() {
        return sql.sql("select (select count(*) from statistics.figure_import)"
                        + " + (select count(*) from statistics.figure_import_piece)")
                .query(Long.class)
                .single();
    }

    private int pieces(String title) {
        return sql.sql("select count(*) from partnership.evidence where title ->> 'az' = :title")
                .param("title", title)
                .query(Integer.class)
                .single();
    }
}
