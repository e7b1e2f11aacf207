package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.durna.access.Role;
import org.durna.database.TestDatabase;
import org.durna.partnership.declared.DeclaredChange;
import org.durna.partnership.declared.DeclaredVersion;
import org.durna.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** The same stories on two packs, one real and one invented: what belongs to one partnership is in its pack and nowhere else. */
@ParameterizedClass(name = "{0}")
@MethodSource("packs")
class PackStoryTest {
    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/declaration",
            "/declaration/versions",
            "/declaration/official",
            "/parties",
            "/evidence",
            "/activities",
            "/activities/money",
            "/activities/rates",
            "/indicators",
            "/sign-in",
            "/about",
            "/accessibility");
    private static final List<String> PAGES_OF_A_COORDINATOR = List.of(
            "/contacts",
            "/evidence/new",
            "/activities/new",
            "/parties/join",
            "/indicators/new",
            "/indicators/imports",
            "/account");
    private static final List<String> PAGES_OF_AN_ADMINISTRATOR = List.of("/accounts", "/agencies", "/glass");

    @SuppressWarnings("NullAway.Init")
    private static TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext platform;

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private PackUnderTest pack;

    static Stream<PackUnderTest> packs() throws Exception {
        return Stream.of(PackUnderTest.real(), PackUnderTest.invented());
    }

    @BeforeParameterizedClassInvocation(injectArguments = true)
    static void aPlatformIsStartedOn(PackUnderTest pack) throws Exception {
        Path data = Path.of("target", "pack-stories", pack.toString()).toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        database = TestDatabase.fresh();
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--durna.person.demo-people=0",
                "--durna.data=" + data,
                "--durna.pack-folder=" + pack.folder()));
        platform = SpringApplication.run(Platform.class, settings.toArray(String[]::new));
    }

    @AfterParameterizedClassInvocation
    static void andStopped() {
        platform.close();
        database.close();
    }

    @Test
    void everyPageOpensInEachLanguageOfThePack() throws Exception {
        List<String> pages = new ArrayList<>(PUBLIC_PAGES);
        pages.add("/parties/" + pack.candidate());
        pages.add("/declaration/" + pack.clauses().getLast());
        pages.add("/indicators/" + pack.newestFigures().indicator());
        open(pages, reader());
        open(PAGES_OF_A_COORDINATOR, as(Role.COORDINATOR));
        open(PAGES_OF_AN_ADMINISTRATOR, as(Role.ADMINISTRATOR));
        open(List.of("/audit"), as(Role.AUDITOR));
        for (String file : List.of("/scoreboard.pdf", "/scoreboard.xlsx", "/scoreboard.csv")) {
            for (String language : pack.languages()) {
                assertThat(reader().get(file + "?lang=" + language).statusCode())
                        .as(file + " in " + language)
                        .isEqualTo(200);
            }
        }
    }

    private void open(List<String> pages, PackReader reader) throws Exception {
        for (String language : pack.languages()) {
            String mark = language.equals("eo") ? PackUnderTest.MARK.strip() : "";
            for (String page : pages) {
                HttpResponse<String> opened = reader.get(page + "?lang=" + language);
                assertThat(opened.statusCode()).as(page + " in " + language).isEqualTo(200);
                assertThat(opened.body())
                        .as(page + " in " + language)
                        .contains("<html lang=\"" + language + "\"")
                        .contains(mark)
                        .doesNotContain("⟦");
            }
        }
    }

    /** Between the midnight there and that of the machine, a day is another: a deadline announced then was refused once. */
    @Test
    void daysAreThoseOfThePartnership() {
        assertThat(platform.getBean(Clock.class).getZone())
                .isEqualTo(pack.pack().manifest().zone());
    }

    @Test
    void noPageNamesAnotherPartnership() throws Exception {
        Pattern another = pack.toString().equals("lorn-vesk")
                ? Pattern.compile("(?i)azerbaijan|\\bbaku\\b|\\bEU\\b|european|frontex|\\bitem (?!4\\b)\\d")
                : Pattern.compile("(?i)\\bLorn\\b|\\bVesk\\b|esperanto|passage accord");
        PackReader coordinator = as(Role.COORDINATOR);
        for (String page : Stream.concat(PUBLIC_PAGES.stream(), PAGES_OF_A_COORDINATOR.stream())
                .toList()) {
            Matcher found =
                    another.matcher(coordinator.get(page).body().replaceAll("(?s)<(style|script).*?</\\1>", ""));
            assertThat(found.find() ? found.group() : "").as(page).isEmpty();
        }
    }

    @Test
    void everyClauseIsInTheApi() throws Exception {
        JsonNode clauses = reader().json("/api/clauses?on=" + pack.dayAfterSignature());

        assertThat(texts(clauses.get("items"), "id")).containsExactlyElementsOf(pack.clauses());
        for (JsonNode clause : clauses.get("items")) {
            for (String language : pack.languages()) {
                assertThat(clause.get("wording").get(language).asString()).isNotBlank();
            }
        }
    }

    @Test
    void anAccessionLeavesTheDayBeforeAsItWas() throws Exception {
        String state = pack.candidate();
        String before = reader().json("/api/scoreboard?on=2031-02-28").toString();

        HttpResponse<String> joined = as(Role.COORDINATOR)
                .submit("/parties/join", Map.of("party", state, "from", "2031-03-01", "ground", "Note 1 (a sample)"));

        assertThat(joined.uri().getPath()).isEqualTo("/parties/" + state);
        assertThat(reader().json("/api/scoreboard?on=2031-02-28").toString()).isEqualTo(before);
        assertThat(texts(reader().json("/api/scoreboard?on=2031-02-28").get("parties")))
                .doesNotContain(state);
        assertThat(texts(reader().json("/api/scoreboard?on=2031-03-01").get("parties")))
                .contains(state);
    }

    @Test
    void nobodyButACoordinatorRecordsAnAccession() throws Exception {
        as(Role.IMPLEMENTER)
                .submit(
                        "/parties/join",
                        Map.of("party", pack.candidate(), "from", "2030-01-01", "ground", "Note 2 (a sample)"));

        assertThat(texts(reader().json("/api/scoreboard?on=2030-06-01").get("parties")))
                .doesNotContain(pack.candidate());
    }

    @Test
    void aDraftIsSeenByItsOwnAgencyAlone() throws Exception {
        PackReader writer = as(Role.IMPLEMENTER);
        String clause = pack.clauses().getLast();
        HttpResponse<String> written = writer.submit(
                "/evidence/new?clause=" + clause,
                Map.of(
                        "clause",
                        clause,
                        "happened",
                        "2025-05-05",
                        "title_" + pack.languages().getFirst(),
                        "Draft nobody knows",
                        "visibility",
                        "OWN"));
        String address = written.uri().getPath();

        assertThat(address).matches("/evidence/\\d+");
        assertThat(writer.get(address).body()).contains("Draft nobody knows");
        for (PackReader stranger : List.of(reader(), as(Role.COORDINATOR), as(Role.CONTACT_POINT))) {
            assertThat(stranger.get(address).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/evidence").body()).doesNotContain("Draft nobody knows");
            assertThat(stranger.get("/declaration/" + clause).body()).doesNotContain("Draft nobody knows");
        }
    }

    @Test
    void theOfficialTextIsTakenWholeAndADamagedCopyIsRefusedWithItsLine() throws Exception {
        String language = pack.pack().manifest().officialLanguage().code();
        String text = pack.officialCopy();
        PackReader officer = as(Role.COORDINATOR);

        String damaged = officer.uploadOfficialText(language, text.replace("\n2. ", "\n9. "))
                .body();
        int line = text.lines()
                        .toList()
                        .indexOf(text.lines()
                                .filter(each -> each.startsWith("2. "))
                                .findFirst()
                                .orElseThrow())
                + 1;
        assertThat(damaged).contains("Line " + line + ": this should be number 2, but it is numbered 9");
        assertThat(officialTexts()).isEmpty();

        HttpResponse<String> preview = officer.uploadOfficialText(language, text);
        assertThat(preview.body()).contains("What the file holds");
        officer.submit(preview.uri().getPath(), Map.of("edition", "another"));
        assertThat(officialTexts()).containsExactlyElementsOf(pack.clauses());
    }

    private List<String> officialTexts() throws Exception {
        JsonNode clauses = reader().json("/api/clauses?on=" + pack.dayAfterSignature());
        return stream(clauses.get("items"))
                .filter(clause -> !clause.get("official").isEmpty())
                .map(clause -> clause.get("id").asString())
                .toList();
    }

    @Test
    void versionsDifferExactlyByTheirChanges() throws Exception {
        List<DeclaredVersion> versions = pack.laterVersions();
        assertThat(differences(
                        pack.dayAfterSignature(), versions.getFirst().from().minusDays(1)))
                .isEmpty();
        LocalDate last = versions.getLast().from();
        assertThat(differences(last, last.plusYears(20))).isEmpty();
        for (DeclaredVersion version : versions) {
            List<String> declared = version.changes().stream()
                    .map(change -> change.id() + " " + fate(change))
                    .toList();
            assertThat(differences(version.from().minusDays(1), version.from()))
                    .as("version %d", version.version())
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    private static String fate(DeclaredChange change) {
        return switch (change) {
            case DeclaredChange.Add ignored -> "added";
            case DeclaredChange.Amend ignored -> "amended";
            case DeclaredChange.Close ignored -> "closed";
        };
    }

    private List<String> differences(LocalDate from, LocalDate to) throws Exception {
        JsonNode found = reader().json("/api/declaration/differences?from=" + from + "&to=" + to);
        return stream(found.get("items"))
                .map(each ->
                        each.get("id").asString() + " " + each.get("change").asString())
                .toList();
    }

    @Test
    void theFiguresAreThoseOfThePack() throws Exception {
        assertThat(indicators()).containsExactlyInAnyOrderElementsOf(pack.indicators());
        PackUnderTest.Figures figures = pack.newestFigures();
        String indicator = figures.indicator();
        assertThat(stream(reader().json("/api/indicators/" + indicator + "/observations?limit=1000")
                        .get("items")))
                .hasSize(figures.rows());
        for (String language : pack.languages()) {
            assertThat(reader().get("/indicators/" + indicator + "?lang=" + language)
                            .body())
                    .contains(figures.owner())
                    .contains(figures.notes().in(new Language(language)));
        }
    }

    private List<String> indicators() throws Exception {
        List<String> codes = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = reader().json("/api/indicators?limit=50&cursor=" + next);
            codes.addAll(texts(page.get("items"), "code"));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());
        return codes;
    }

    private PackReader as(Role role) throws Exception {
        return reader().signedIn(pack.accountOf(role));
    }

    private static PackReader reader() {
        return new PackReader(Integer.parseInt(
                Objects.requireNonNull(platform.getEnvironment().getProperty("local.server.port"))));
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static List<String> texts(JsonNode nodes) {
        return stream(nodes).map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return stream(nodes).map(node -> node.get(field).asString()).toList();
    }
}
