package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What was invented for the demonstration says so wherever it goes: on pages, in files, on paper and to programs. */
@OnThePlatform
class InventedStoryTest {
    private static final String MARK = "NÜMUNƏ";
    private static final Caller OFFICER = Caller.signedIn("nigar.aliyeva", "az");

    private final Caller anybody = Caller.anybody("az");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void everyObjectOfTheApiSaysIt() {
        Map<Long, Boolean> stored = new HashMap<>();
        sql.sql("select id, sample from partnership.evidence where visibility = 0 and withdrawn_at is null")
                .query(row -> {
                    stored.put(row.getLong(1), row.getBoolean(2));
                });
        Map<Long, Boolean> said = new HashMap<>();
        walk("/api/evidence?limit=50")
                .forEach(each ->
                        said.put(each.get("id").asLong(), each.get("sample").asBoolean()));
        assertThat(said).isEqualTo(stored);
        assertThat(said).containsValue(true);

        List<JsonNode> parts = walk("/api/participations?limit=100");
        assertThat(parts.stream().filter(each -> each.get("sample").asBoolean()))
                .hasSize(sql.sql("select count(*) from partnership.participation where upper_inf(known)"
                                + " and valid @> current_date and sample")
                        .query(Integer.class)
                        .single());
        Stream.of("/api/clauses", "/api/initiatives", "/api/indicators?limit=50")
                .flatMap(list -> walk(list).stream())
                .forEach(each -> assertThat(each.get("sample").isBoolean()).isTrue());
        for (JsonNode indicator : walk("/api/indicators?limit=50")) {
            if (invented(indicator)) {
                walk("/api/indicators/" + indicator.get("code").asString() + "/observations?limit=500")
                        .forEach(cell ->
                                assertThat(cell.get("sample").asBoolean()).isTrue());
            }
        }
    }

    @Test
    void theScoreboardSaysItInEveryFile() throws Exception {
        Set<String> invented = new HashSet<>();
        for (JsonNode each : anybody.json("/api/scoreboard").get("initiatives")) {
            if (isInvented(each)) {
                invented.add(each.get("id").asString());
            }
        }
        assertThat(invented).isNotEmpty();

        Map<String, Boolean> csv = new HashMap<>();
        for (String line : anybody.get("/scoreboard.csv").body().split("\\R")) {
            invented.stream()
                    .filter(id -> line.contains("," + id + ","))
                    .forEach(id -> csv.put(id, line.endsWith(MARK)));
        }
        assertThat(csv.keySet()).isEqualTo(invented);
        assertThat(csv).doesNotContainValue(false);

        Map<String, Boolean> sheet = new HashMap<>();
        for (List<String> row : rows(anybody.bytes("/scoreboard.xlsx"))) {
            invented.stream().filter(row::contains).forEach(id -> sheet.put(id, row.contains(MARK)));
        }
        assertThat(sheet.keySet()).isEqualTo(invented);
        assertThat(sheet).doesNotContainValue(false);

        assertThat(words(anybody.bytes("/scoreboard.pdf")).split(MARK, -1).length - 1)
                .isGreaterThanOrEqualTo(invented.size());
    }

    @Test
    void figuresSayItOnEveryRowOfTheirFiles() throws Exception {
        int looked = 0;
        for (JsonNode indicator : walk("/api/indicators?limit=50")) {
            if (!invented(indicator) || indicator.get("editions").isEmpty() || looked == 3) {
                continue;
            }
            looked++;
            String path = "/indicators/" + indicator.get("code").asString();
            String[] lines = anybody.get(path + "/figures.csv").body().strip().split("\\R");
            assertThat(lines.length).isGreaterThan(1);
            Stream.of(lines).skip(1).forEach(line -> assertThat(line).endsWith(MARK));
            List<List<String>> rows = rows(anybody.bytes(path + "/figures.xlsx"));
            assertThat(rows.stream().filter(row -> row.contains(MARK)).count())
                    .isGreaterThanOrEqualTo(lines.length - 1L);
            assertThat(anybody.get(path).body()).contains(MARK);
        }
        assertThat(looked).isPositive();
    }

    @Test
    void everyRowOfAPageSaysIt() {
        Set<String> invented = new HashSet<>();
        walk("/api/evidence?limit=50").stream()
                .filter(each -> each.get("sample").asBoolean())
                .forEach(each -> invented.add("/evidence/" + each.get("id").asString()));
        int seen = 0;
        String next = "/evidence";
        while (!next.isEmpty()) {
            var page = Jsoup.parse(anybody.get(next).body());
            for (Element row : page.select("main tbody tr")) {
                String address = row.select("th a").attr("href");
                boolean marked = row.text().contains(MARK);
                assertThat(marked).as(row.text()).isEqualTo(invented.contains(address));
                seen += marked ? 1 : 0;
                if (marked) {
                    assertThat(Jsoup.parse(anybody.get(address).body())
                                    .select("main h1")
                                    .text())
                            .contains(MARK);
                }
            }
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(seen).isEqualTo(invented.size());

        var contacts = Jsoup.parse(OFFICER.get("/contacts").body()).select("main tbody tr");
        assertThat(contacts).isNotEmpty().allMatch(row -> row.text().contains(MARK));
        assertThat(anybody.get("/").body()).contains(MARK);
    }

    private static boolean invented(JsonNode indicator) {
        return indicator.get("sample").asBoolean();
    }

    private static boolean isInvented(JsonNode each) {
        if (each.isObject() && each.has("sample") && each.get("sample").asBoolean()) {
            return true;
        }
        for (JsonNode part : each) {
            if (isInvented(part)) {
                return true;
            }
        }
        return false;
    }

    private List<JsonNode> walk(String list) {
        List<JsonNode> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = anybody.json(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.get("items").forEach(seen::add);
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return seen;
    }

    private static List<List<String>> rows(byte[] workbook) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                try (Stream<Row> all = sheet.openStream()) {
                    all.forEach(row -> rows.add(row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList()));
                }
            }
        }
        return rows;
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
