package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One draft of each kind, all of one agency, made through the same forms that the strangers will try, each with one word in it. */
final class Drafts {
    /** The word that nobody else may ever read. */
    static final String WORD = "sirliqaralama";

    static final String PUBLIC_INDICATOR = "asylum-first-az";

    private final DoorTable table;
    private final Browser owner;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Drafts(DoorTable table, Browser owner) {
        this.table = table;
        this.owner = owner;
    }

    static Drafts of(DoorTable table, Browser owner) {
        Drafts drafts = new Drafts(table, owner);
        drafts.choose("COORDINATION");
        drafts.evidence();
        drafts.meetings();
        drafts.ids.put("token", drafts.token());
        drafts.choose("STATISTICS");
        drafts.figures();
        drafts.ids.put("staged", staged());
        drafts.ids.put("letter", letter());
        drafts.ids.put("person", person());
        drafts.ids.put("people-import", peopleImport());
        drafts.ids.put("round", round());
        drafts.ids.put("glass", glass());
        drafts.ids.put("session", drafts.session());
        drafts.ids.put("public", PUBLIC_INDICATOR);
        return drafts;
    }

    /** The address with the drafts' own numbers in it. */
    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private void evidence() {
        HttpResponse<String> written = send("/evidence/new", form("evidence"));
        ids.put("evidence", found(written, "/evidence/(\\d+)"));
        ids.put("activity", found(send("/activities/new", form("activity")), "/activities/(\\d+)"));
        money(in("/activities/{activity}/money"));
        Map<String, String> file = form("iati file");
        file.put("_csrf", owner.formToken("/about"));
        HttpResponse<String> brought = owner.upload(
                "/activities/imports", file, WORD + ".xml", "<iati-activities version=\"2.03\"></iati-activities>");
        ids.put("iati", found(brought, "/activities/imports/([0-9a-f-]{36})"));
        Map<String, String> table = form("table file");
        table.put("_csrf", owner.formToken("/about"));
        HttpResponse<String> read = owner.upload("/activities/tables", table, WORD + ".xlsx", UglyTables.small(WORD));
        ids.put("table", found(read, "/activities/tables/([0-9a-f-]{36})"));
    }

    private void money(String address) {
        assertThat(send(address + "/sources", form("money")).statusCode()).isEqualTo(302);
        Map<String, String> flow = form("flow");
        flow.put("source", first(owner.get(address).body(), "<option value=\"(\\d+)\""));
        assertThat(send(address + "/flows", flow).statusCode()).isEqualTo(302);
        ids.put("flow", first(owner.get(address).body(), "/activities/money/(\\d+)/withdraw"));
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** What grows out of a meeting; the agency holds no evaluation of its own, so that one is put there. */
    private void meetings() {
        for (String kind : List.of("meeting", "need", "proposal", "measure")) {
            HttpResponse<String> written = send("/" + kind + "s/new", form(kind));
            ids.put(kind, kind.equals("measure") ? newest("measure") : found(written, "/" + kind + "s/(\\d+)"));
        }
        send("/meetings/" + ids.get("meeting") + "/actions", form("action"));
        ids.put("action", newest("action"));
        send("/meetings/" + ids.get("meeting") + "/packs", form("nothing"));
        ids.put("pack", newest("pack"));
        PlatformForTests.bean(JdbcClient.class)
                .sql("insert into meeting.evaluation (title, day, owner_agency, snapshot, digest, visibility)"
                        + " values (jsonb_build_object('az', :word), '2020-01-01', 'AZ-SMS', :snapshot,"
                        + " encode(sha256(convert_to(:snapshot, 'UTF8')), 'hex'), 3)")
                .param("word", WORD)
                .param("snapshot", "{\"day\":\"2020-01-01\",\"annexVersion\":1,\"lines\":[],\"pieces\":[]}")
                .update();
        ids.put("evaluation", newest("evaluation"));
    }

    private static String newest(String table) {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("select max(id) from meeting." + table)
                .query(String.class)
                .single();
    }

    private void figures() {
        Map<String, String> indicator = form("indicator");
        indicator.put("code", "ancaq-bizim");
        ids.put("indicator", found(send("/indicators/new", indicator), "/indicators/([a-z-]+)"));
        HttpResponse<String> figure = send("/indicators/" + PUBLIC_INDICATOR + "/figure", form("figure"));
        ids.put("dataset", found(figure, "dataset=(\\d+)"));
        Map<String, String> file = form("figures file");
        file.put("_csrf", owner.formToken("/about"));
        HttpResponse<String> staged = owner.upload(
                "/indicators/" + PUBLIC_INDICATOR + "/import", file, WORD + ".csv", "geo,period,value\nAT,2012,5\n");
        ids.put("import", found(staged, "/indicators/imports/([0-9a-f-]{36})"));
    }

    private String token() {
        Map<String, String> token = form("token");
        HttpResponse<String> made = send("/account/tokens/new", token);
        assertThat(made.statusCode()).as("a token is made").isEqualTo(200);
        Matcher id = Pattern.compile("/account/tokens/(\\d+)/revoke")
                .matcher(owner.get("/account").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String session() {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("select encode(sha256(convert_to(session_id, 'UTF8')), 'hex') from access.session"
                        + " where principal_name = 'rashad.huseynov' limit 1")
                .query(String.class)
                .single();
    }

    /** A copy of the official text set aside by a coordinator; a file that reads as one would be half a declaration long. */
    private static String staged() {
        UUID id = UUID.fromString("00000000-0000-4000-8000-00000000d00e");
        PlatformForTests.bean(JdbcClient.class)
                .sql("insert into partnership.official_staged (id, language, file_name, content, account, at)"
                        + " values (:id, 'az', :name, :content, 'nigar.aliyeva', now())")
                .param("id", id)
                .param("name", WORD + ".md")
                .param("content", WORD.getBytes(StandardCharsets.UTF_8))
                .update();
        return id.toString();
    }

    private static String letter() {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("insert into post.letter (owner_agency, about, to_name, to_address, language, subject, body,"
                        + " file_name, media_type, content, posted_at, state_at)"
                        + " values ('AZ-SMS', 'round 1', :word, 'a@b.example', 'az', :word, :word, 'a.txt', 'text/plain', :content, now(), now())"
                        + " returning id")
                .param("word", WORD)
                .param("content", WORD.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .single();
    }

    /** Nobody among those who knock keeps the registry. */
    private static String person() {
        PersonId id = new PersonId(7);
        JdbcClient sql = PlatformForTests.bean(JdbcClient.class);
        sql.sql("insert into person.person (id, bundle, made_at) values (:id, :id, now())")
                .param("id", id.value())
                .update();
        sql.sql(
                        "insert into person.assertion (id, origin, keeper, keeper_key, dated, particulars, find_by, since, written_by)"
                                + " values ('00000000-0000-0000-0000-000000000007', :id, 'AZ-SMS', 'yoxlama', '2020-01-01', cast(:said as jsonb), '{}', now(), 'nobody')")
                .param("id", id.value())
                .param("said", "{\"names\": [{\"use\": \"PRESENT\", \"surname\": \"" + WORD + "\"}]}")
                .update();
        return id.written();
    }

    private static String peopleImport() {
        return PlatformForTests.bean(JdbcClient.class)
                .sql(
                        "insert into person.import (id, agency, state, file_name, sha256, bytes, lines, form, encoding, header,"
                                + " columns, dated, received_at, received_by)"
                                + " values (gen_random_uuid(), 'AZ-SMS', 'RECEIVED', :word, :word, 1, 1, 'CSV', 'UTF-8', '[]', '{}',"
                                + " '2020-01-01', now(), 'nobody') returning id::text")
                .param("word", WORD)
                .query(String.class)
                .single();
    }

    private static String round() {
        return PlatformForTests.bean(JdbcClient.class)
                .sql("""
                        with made as (
                            insert into reporting.round (title, agency, due, opened_by, opened_at)
                            values (:word, 'AZ-SMS', '2030-01-01', 'nobody', now()) returning id)
                        insert into reporting.ask (round, agency, state_at) select id, 'AZ-SMS', now() from made
                        returning round""")
                .param("word", WORD)
                .query(String.class)
                .single();
    }

    private static String glass() {
        Browser asker = Browser.of(PlatformForTests.port(), "orxan.quliyev");
        asker.submit("/glass", Map.of("ground", "A request that others may not open (a sample)", "minutes", "5"));
        Matcher id = Pattern.compile("/glass/(\\d+)/close")
                .matcher(asker.get("/glass").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    void choose(String purpose) {
        assertThat(owner.submit("/purpose", Map.of("purpose", purpose)).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        return owner.submit("/about", path, fields);
    }

    private Map<String, String> form(String name) {
        return DoorTable.fields(table.form(name).replace("Yoxlama", WORD));
    }

    private static String found(HttpResponse<String> answer, String pattern) {
        String where = answer.headers().firstValue("Location").orElse("");
        Matcher matcher = Pattern.compile(pattern).matcher(where);
        assertThat(matcher.find())
                .as("%s leads to %s with %d: %s", answer.uri(), where, answer.statusCode(), problems(answer.body()))
                .isTrue();
        return matcher.group(1);
    }

    private static String problems(String page) {
        Matcher summary = Pattern.compile("(?s)error-summary.*?</div>").matcher(page);
        return summary.find() ? summary.group() : page.substring(0, Math.min(400, page.length()));
    }
}
