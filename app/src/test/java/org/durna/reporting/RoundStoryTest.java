package org.durna.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reporting round from its letters to the last answer: each agency about its own rows, whatever happened to the file on the way. */
@OnThePlatform
class RoundStoryTest {
    private static final Pattern ROUND = Pattern.compile("/rounds/(\\d+)");

    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);
    private final Browser coordinator = inAzerbaijani("nigar.aliyeva");

    private static Browser inAzerbaijani(String account) {
        Browser browser = Browser.of(PlatformForTests.port(), account);
        browser.get("/about?lang=az");
        return browser;
    }

    private String open(String title) {
        var answer = coordinator.submit(
                "/rounds/new",
                Map.of(
                        "title",
                        title,
                        "due",
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(20).toString()));
        Matcher id = ROUND.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** The workbook that went to one agency, row by row as text. */
    private List<List<String>> enclosed(String round, String address) {
        byte[] file = sql.sql(
                        "select content from post.letter where about = :about and to_address = :to and content is not null")
                .param("about", "round " + round)
                .param("to", address)
                .query(byte[].class)
                .single();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                rows.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Long> own(String agency) {
        return sql.sql("select id from activity.activity where owner_agency = :agency and withdrawn_at is null"
                        + " and visibility < 3 and status not in (4, 5) order by id")
                .param("agency", agency)
                .query(Long.class)
                .list();
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("cavab");
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    sheet.value(row, at, rows.get(row).get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void eachAgencyGetsItsOwnRowsAndNoOthers() {
        String round = open("Dövr: öz sətirlər");
        List<List<String>> rows = enclosed(round, "elaqe@sms-az.example");
        List<String> numbers = rows.stream().skip(2).map(row -> row.getFirst()).toList();
        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        own("AZ-SMS").stream().map(String::valueOf).toList());
        assertThat(coordinator.get("/rounds/" + round).body()).contains("cavab yoxdur");
    }

    @Test
    void aMangledFileTouchesItsOwnRowsOnlyAndAsksWhatIsUnclear() {
        String round = open("Dövr: qarışıq fayl");
        List<Long> own = own("AZ-SMS");
        long mine = own.getFirst();
        long other = own("AZ-SSC").getFirst();
        Browser answering = inAzerbaijani("rashad.huseynov");
        answering.submit("/purpose", Map.of("purpose", "COORDINATION"));
        String before = state(other);
        String untouched = state(mine);
        // Notes above the head, columns moved, one of them missing, rows sorted, a stranger's row in between.
        byte[] mangled = workbook(List.of(
                List.of("Zəhmət olmasa yoxlayın"),
                List.of(),
                List.of("Qeyd", "Başlanğıc", "NÖMRƏ", "Vəziyyət"),
                List.of("hər şey qaydasında", "12/03/2026", Long.toString(mine), "davam edir"),
                List.of("bizim deyil", "2026-01-01", Long.toString(other), "bağlanıb"),
                List.of("", "31.02.2026", Long.toString(own.get(1)), "")));
        var led = answering.upload(
                "/rounds/" + round + "/file",
                Map.of("_csrf", answering.formToken("/rounds/" + round + "/answer")),
                "cavab (2).xlsx",
                mangled);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/rounds/" + round + "/look");
        String look = answering.get("/rounds/" + round + "/look").body();
        assertThat(look)
                .contains("12 mart 2026", "3 dekabr 2026", "B4")
                .contains("31.02.2026")
                .contains("Sətir 5");
        assertThat(state(mine)).as("nothing happens before it is given").isEqualTo(untouched);

        var given = answering.submit(
                "/rounds/" + round + "/look", "/rounds/" + round + "/give", choice(look, "2026-03-12"));
        assertThat(given.headers().firstValue("Location").orElse("")).contains("answer-given");
        assertThat(sql.sql("select actual_start from activity.activity where id = :id")
                        .param("id", mine)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-03-12");
        assertThat(state(other)).isEqualTo(before);

        String review = coordinator.get("/rounds/" + round + "/of/AZ-SMS").body();
        assertThat(review).contains("12/03/2026", "hər şey qaydasında");
        coordinator.submit(
                "/rounds/" + round + "/of/AZ-SMS", Map.of("decision", "return", "remark", "Xərcləri də yazın"));
        assertThat(answering.get("/rounds").body()).contains("Xərcləri də yazın");
        assertThat(sql.sql("select count(*) from post.letter where about = :about and body like '%Xərcləri də yazın%'")
                        .param("about", "round " + round)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsSilentIsRemindedAndAClosedRoundTakesNoAnswer() {
        String round = open("Dövr: xatırlatma");
        coordinator.submit("/rounds/" + round, "/rounds/" + round + "/remind", Map.of());
        assertThat(sql.sql("select min(reminded) from reporting.ask where round = :round")
                        .param("round", Long.parseLong(round))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        coordinator.submit("/rounds/" + round, "/rounds/" + round + "/close", Map.of());
        Browser late = inAzerbaijani("rashad.huseynov");
        late.submit("/purpose", Map.of("purpose", "COORDINATION"));
        assertThat(late.submit("/rounds/" + round + "/answer", Map.of()).body()).contains("Dövr bağlanıb");
    }

    @Test
    void aRoundIsNobodyElsesToRun() {
        String round = open("Dövr: kimin");
        Browser stranger = Browser.of(PlatformForTests.port(), "clara.lindqvist");
        assertThat(stranger.submit("/about", "/rounds/" + round + "/close", Map.of())
                        .statusCode())
                .isEqualTo(404);
        Browser contact = Browser.of(PlatformForTests.port(), "jan.vesely");
        assertThat(contact.get("/rounds/" + round).statusCode()).isEqualTo(403);
        assertThat(contact.get("/rounds/999999/answer").statusCode()).isEqualTo(404);
    }

    private String state(long activity) {
        return sql.sql(
                        "select status || ' ' || coalesce(actual_start::text, '') || ' ' || version from activity.activity where id = :id")
                .param("id", activity)
                .query(String.class)
                .single();
    }

    private static Map<String, String> choice(String look, String value) {
        Matcher radio =
                Pattern.compile("name=\"(line-\\d+)\" value=\"" + value + "\"").matcher(look);
        assertThat(radio.find()).isTrue();
        return Map.of(radio.group(1), value);
    }
}
