package org.durna.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.partnership.LoadDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A year of the partnership's work, through the pages of the running platform. */
@OnThePlatform
class MeetingStoryTest {
    private static final Caller NIGAR = Caller.signedIn("nigar.aliyeva", "en");
    private static final Caller CLARA = Caller.signedIn("clara.lindqvist", "en");
    private static final Caller RUTA = Caller.signedIn("ruta.petraite", "en");
    private static final Caller ANYBODY = Caller.anybody("en");
    private static final Map<String, String> OF_THE_PARTIES = Map.of(
            "kind",
            "parties",
            "title_en",
            "Autumn meeting (a sample)",
            "place",
            "Baku",
            "first",
            "AZ-MFA",
            "second",
            "EU-DEL",
            "visibility",
            "PARTIES");

    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/needs",
                "/proposals",
                "/measures",
                "/evaluations",
                "/evaluations/1",
                "/meetings/1",
                "/needs/2",
                "/proposals/2"
            })
    void anybodyReadsWhatIsPublicInEachLanguage(String path) {
        for (String language : List.of("az", "en", "ru")) {
            HttpResponse<String> page = Caller.anybody(language).get(path);
            assertThat(page.statusCode()).as("%s in %s", path, language).isEqualTo(200);
            assertThat(page.body()).contains("mark--sample").doesNotContain("⟦");
        }
    }

    @Test
    void theRhythmOfTheDemonstrationIsComputed() {
        assertThat(ANYBODY.get("/meetings").body())
                .contains("Last twelve months", "at risk", "by the plan there will be fewer from 2026-12-02")
                .contains("1 held, 1 ahead; 2 intended.", "2 held, 0 ahead; 2 intended.")
                .doesNotContain("not met");
    }

    @Test
    void aMeetingWithoutTwoChairsIsRefusedInWords() {
        for (String second : List.of("", "AZ-MFA", "AZ-SMS")) {
            HttpResponse<String> answer = planned(Map.of("day", "2031-03-01", "second", second));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("A meeting has two chairs, one from each side.");
        }
    }

    @Test
    void aMeetingMovedFromDecemberToJanuaryIsWarnedOfAndItsOldPackStays() throws Exception {
        planned(Map.of("day", "2031-06-01"));
        String december = id(planned(Map.of("day", "2031-12-10")), "/meetings/(\\d+)");
        NIGAR.submit("/meetings/" + december, "/meetings/" + december + "/agenda", Map.of("do", "make"));
        NIGAR.submit("/meetings/" + december, "/meetings/" + december + "/packs", Map.of());
        String pack = found(NIGAR.get("/meetings/" + december).body(), "/meetings/packs/(\\d+)\\.pdf");
        byte[] paper = NIGAR.bytes("/meetings/packs/" + pack + ".pdf");
        byte[] workbook = NIGAR.bytes("/meetings/packs/" + pack + ".xlsx");
        assertThat(faults(paper)).isEmpty();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheets().count()).isGreaterThanOrEqualTo(7);
        }

        HttpResponse<String> warned = change(december, Map.of("day", "2032-01-20"));
        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.body()).contains("In 2031 only 1 meeting remains", "Nothing has been saved yet");
        assertThat(day(december)).isEqualTo(LocalDate.of(2031, 12, 10));

        HttpResponse<String> saved = change(december, Map.of("day", "2032-01-20", "confirmed", "yes"));
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(day(december)).isEqualTo(LocalDate.of(2032, 1, 20));
        assertThat(NIGAR.get("/meetings/" + december).body()).contains("from 10 December 2031 to 20 January 2032");
        assertThat(NIGAR.bytes("/meetings/packs/" + pack + ".pdf")).isEqualTo(paper);
        assertThat(NIGAR.bytes("/meetings/packs/" + pack + ".xlsx")).isEqualTo(workbook);
        assertThat(ANYBODY.get("/meetings/packs/" + pack + ".pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void twoWhoChangeOneMeetingDoNotOverwriteEachOther() {
        String id = id(planned(Map.of("day", "2033-03-01")), "/meetings/(\\d+)");
        Map<String, String> seen = CLARA.hidden("/meetings/" + id + "/edit");
        change(id, Map.of("day", "2033-03-02"));
        Map<String, String> late = new java.util.HashMap<>(OF_THE_PARTIES);
        late.putAll(seen);
        late.putAll(Map.of("day", "2033-03-09", "place", "Brussels"));
        assertThat(CLARA.post("/meetings/" + id + "/edit", late).body()).contains("2033-03-02", "2033-03-09");
        assertThat(day(id)).isEqualTo(LocalDate.of(2033, 3, 2));
    }

    @Test
    void aNeedIsRaisedAndAConclusionTakesItUp() {
        String need = id(
                RUTA.submit(
                        "/needs/new",
                        "/needs/new",
                        Map.of("title_en", "A shared list (a sample)", "visibility", "PARTIES")),
                "/needs/(\\d+)");
        String meeting = id(planned(Map.of("day", "2026-11-20", "kind", "platform")), "/meetings/(\\d+)");
        String page = "/meetings/" + meeting;
        NIGAR.submit(page, page + "/agenda", Map.of("do", "make"));
        assertThat(NIGAR.get(page).body()).contains("A shared list (a sample)");
        assertThat(NIGAR.submit(page, page + "/conclusions", Map.of("conclusion_en", "Too early"))
                        .body())
                .contains("A conclusion belongs to a meeting that was held.");
        NIGAR.submit(page, page + "/state", Map.of("state", "held"));
        NIGAR.submit(page, page + "/conclusions", Map.of("conclusion_en", "The list is made together (a sample)"));
        NIGAR.submit(
                page,
                page + "/actions",
                Map.of("action_en", "Draft the list", "owner", "LT-MIGR", "due", "2027-02-01"));
        assertThat(RUTA.get("/meetings.ics").body()).contains("BEGIN:VCALENDAR", "Due: Draft the list", "20270201");
        NIGAR.submit(
                "/needs/" + need,
                "/needs/" + need + "/answer",
                Map.of("answer", "concluded", "conclusion", meeting + "-1"));
        assertThat(RUTA.get("/needs/" + need).body()).contains("taken up", "by conclusion 1");
        assertThat(NIGAR.submit(
                                "/needs/" + need,
                                "/needs/" + need + "/answer",
                                Map.of("answer", "declined", "reason", "x"))
                        .body())
                .contains("The need has its answer already.");

        NIGAR.submit(page, page + "/minutes", Map.of("minutes_en", "The list was spoken of (a sample)."));
        NIGAR.submit(page, page + "/minutes", Map.of("do", "agree"));
        assertThat(NIGAR.get(page).body()).contains("draft: waits for both chairs");
        CLARA.submit(page, page + "/minutes", Map.of("do", "agree"));
        assertThat(NIGAR.get(page).body()).contains("agreed by both chairs");
        assertThat(CLARA.submit(page, page + "/minutes", Map.of("minutes_en", "Another text"))
                        .body())
                .contains("Agreed minutes are not changed.");
    }

    @Test
    void aWrittenProcedureWithOneAdReferendumAndOneSilentChangesNothing() {
        Declaration declaration = PlatformForTests.bean(Declaration.class);
        int versions = declaration.annexVersions().size();
        LocalDate from = declaration.annexVersions().getLast().from().plusYears(5);
        String proposal = proposed();
        String page = "/proposals/" + proposal;
        NIGAR.submit(page, page + "/step", Map.of("step", "written", "until", "2027-01-15", "silence", "no"));
        NIGAR.submit(page, page + "/step", Map.of("step", "position", "position", "agrees"));
        CLARA.submit(page, page + "/step", Map.of("step", "position", "position", "agrees-ad-referendum"));
        HttpResponse<String> refused = NIGAR.submit(page, page + "/agree", Map.of("from", from.toString()));
        assertThat(refused.body())
                .contains("EU agrees ad referendum and has not confirmed yet.", "LT has not answered.");
        assertThat(declaration.annexVersions()).hasSize(versions);

        for (String contact : List.of(
                "ivanka.dimova",
                "jan.vesely",
                "camille.garnier",
                "ruta.petraite",
                "sanne.vandijk",
                "piotr.zielinski",
                "zuzana.kovacova",
                "luka.zupan")) {
            Caller.signedIn(contact, "en")
                    .submit(page, page + "/step", Map.of("step", "position", "position", "does-not-object"));
        }
        assertThat(NIGAR.submit(page, page + "/agree", Map.of("from", from.toString()))
                        .body())
                .contains("EU agrees ad referendum");
        CLARA.submit(page, page + "/step", Map.of("step", "position", "position", "agrees"));
        assertThat(NIGAR.submit(page, page + "/agree", Map.of("from", "2020-01-01"))
                        .body())
                .contains("the past does not change");
        assertThat(NIGAR.submit(page, page + "/agree", Map.of("from", from.toString()))
                        .statusCode())
                .isEqualTo(302);

        ClauseId initiative = new ClauseId("II.7");
        assertThat(declaration.annexVersions()).hasSize(versions + 1);
        assertThat(title(declaration, initiative, from.minusDays(1))).doesNotContain("(a sample)");
        assertThat(title(declaration, initiative, from)).isEqualTo("Students and the EQF (a sample)");
        assertThat(PlatformForTests.bean(LoadDeclaration.class).load(true).changedNothing())
                .as("a start lays the agreement over the pack again and finds nothing new")
                .isTrue();
        assertThat(ANYBODY.get("/declaration/II.7?on=" + from).body()).contains("Students and the EQF (a sample)");
        assertThat(RUTA.get(page).body())
                .contains("LT", "does not object", "Version " + (versions + 1) + " of the Annex");
    }

    @Test
    void anAmendedTextAsksAllPartiesAnew() {
        String page = "/proposals/" + proposed();
        NIGAR.submit(page, page + "/step", Map.of("step", "position", "position", "agrees"));
        Map<String, String> text = new java.util.HashMap<>(text());
        text.put("wording_en", "Another wording (a sample)");
        assertThat(CLARA.submit(page + "/edit", page + "/edit", text).statusCode())
                .isEqualTo(302);
        assertThat(NIGAR.get(page).body()).contains("AZ has not answered.", "brought text 2", "agrees", "(text 1)");
    }

    @Test
    void anEvaluationStandsOnItsFrozenSnapshot() throws Exception {
        String id = id(
                CLARA.submit(
                        "/evaluations/new",
                        "/evaluations/new",
                        Map.of("title_en", "An evaluation (a sample)", "day", "2026-06-30", "visibility", "PARTIES")),
                "/evaluations/(\\d+)");
        String page = "/evaluations/" + id;
        String digest = found(CLARA.get(page).body(), "SHA-256 ([0-9a-f]{64})");
        String evidence = found(CLARA.get(page).body(), "<option value=\"(\\d+)\">");
        assertThat(CLARA.submit(page, page + "/step", Map.of("step", "conclude"))
                        .body())
                .contains("Write at least one finding");
        assertThat(CLARA.submit(
                                page,
                                page + "/step",
                                Map.of("step", "finding", "criterion", "impact", "finding_en", "It helps"))
                        .body())
                .contains("A finding rests on at least one piece of evidence.");
        Map<String, String> finding = Map.of(
                "step", "finding", "criterion", "impact", "finding_en", "It helps (a sample)", "evidence", evidence);
        CLARA.submit(page, page + "/step", finding);
        CLARA.submit(
                page,
                page + "/step",
                Map.of(
                        "step",
                        "recommendation",
                        "recommendation_en",
                        "Go on",
                        "owner",
                        "LT-MIGR",
                        "due",
                        "2027-05-01"));
        assertThat(NIGAR.submit("/evaluations/new", page + "/step", finding).body())
                .contains("Only the agency that carries it out");
        CLARA.submit(page, page + "/step", Map.of("step", "conclude"));
        assertThat(CLARA.submit(page, page + "/step", finding).body()).contains("The evaluation is concluded.");
        Caller.signedIn("nigar.aliyeva", "en")
                .submit(
                        "/evidence/new",
                        "/evidence/new",
                        Map.of(
                                "clause",
                                "II.7",
                                "happened",
                                "2026-06-29",
                                "title_en",
                                "Written later (a sample)",
                                "visibility",
                                "PUBLIC"));
        assertThat(CLARA.get(page).body()).contains(digest).doesNotContain("Written later (a sample)");
        String recommendation = found(RUTA.get(page).body(), "name=\"number\" value=\"(\\d+)\"");
        RUTA.submit(
                page, page + "/step", Map.of("step", "follow-up", "number", recommendation, "state", "carried-out"));
        assertThat(CLARA.get(page).body()).contains("carried out");
        byte[] report = CLARA.bytes(page + ".pdf");
        assertThat(faults(report)).isEmpty();
        assertThat(CLARA.bytes(page + ".pdf")).isEqualTo(report);
    }

    private static String proposed() {
        return id(NIGAR.submit("/proposals/new?kind=amend", "/proposals/new", text()), "/proposals/(\\d+)");
    }

    private static Map<String, String> text() {
        Map<String, String> text =
                new java.util.HashMap<>(Map.of("kind", "amend", "initiative", "II.7", "visibility", "PARTIES"));
        for (String language : List.of("az", "en", "ru")) {
            text.put("title_" + language, "Students (a sample)");
            text.put("new_title_" + language, "Students and the EQF (a sample)");
            text.put("wording_" + language, "The parties intend to inform students (a sample).");
        }
        return text;
    }

    private static String title(Declaration declaration, ClauseId id, LocalDate day) {
        return declaration.clause(id, day).orElseThrow().title().byLanguage().getOrDefault("en", "");
    }

    private static HttpResponse<String> planned(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(OF_THE_PARTIES);
        all.putAll(fields);
        return NIGAR.submit("/meetings/new", "/meetings/new", all);
    }

    private static HttpResponse<String> change(String id, Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(OF_THE_PARTIES);
        all.putAll(fields);
        return NIGAR.submit("/meetings/" + id + "/edit", "/meetings/" + id + "/edit", all);
    }

    private LocalDate day(String id) {
        return sql.sql("select day from meeting.meeting where id = :id")
                .param("id", Long.parseLong(id))
                .query(LocalDate.class)
                .single();
    }

    private static String id(HttpResponse<String> answer, String pattern) {
        return found(answer.headers().firstValue("Location").orElse(answer.body()), pattern);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        Matcher summary = Pattern.compile("(?s)error-summary.*?</ul>").matcher(text);
        assertThat(matcher.find())
                .as("%s in %s", pattern, summary.find() ? summary.group() : "the answer")
                .isTrue();
        return matcher.group(1);
    }

    /** The papers in each language, kept under target to be looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void thePapersCanBeKeptInEachLanguage(String language) throws Exception {
        Caller nigar = Caller.signedIn("nigar.aliyeva", language);
        String meeting = found(
                nigar.get("/meetings").body(), "/meetings/(\\d+)\">[^/]*<span[^>]*>[^<]*(?:December|dekabr|декабр)");
        nigar.submit("/meetings/" + meeting, "/meetings/" + meeting + "/agenda", Map.of("do", "make"));
        nigar.submit("/meetings/" + meeting, "/meetings/" + meeting + "/packs", Map.of());
        String pack = found(nigar.get("/meetings/" + meeting).body(), "/meetings/packs/(\\d+)\\.pdf");
        byte[] paper = nigar.bytes("/meetings/packs/" + pack + ".pdf");
        byte[] report = Caller.anybody(language).bytes("/evaluations/1.pdf");
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("meeting-pack-" + language + ".pdf"), paper);
        Files.write(folder.resolve("evaluation-" + language + ".pdf"), report);
        assertThat(faults(paper)).isEmpty();
        assertThat(faults(report)).isEmpty();
    }

    private static List<String> faults(byte[] paper) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                    PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
                judge.validate(parser).getTestAssertions().stream()
                        .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(each -> faults.add(flavour + " " + each.getMessage()));
            }
        }
        return faults;
    }
}
