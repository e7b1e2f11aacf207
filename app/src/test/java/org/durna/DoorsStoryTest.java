package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every door of the platform, knocked at by those who have no business behind it: they see nothing and change nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OnThePlatform
class DoorsStoryTest {
    private static final DoorTable TABLE = DoorTable.read();
    private static final Map<String, Browser> VISITORS = new LinkedHashMap<>();
    private static final Map<String, String> FORM_TOKENS = new LinkedHashMap<>();

    private static Drafts drafts;
    private static Browser owner;

    @BeforeAll
    static void theDraftsAreWrittenAndTheVisitorsArrive() {
        int port = PlatformForTests.port();
        owner = Browser.of(port, "rashad.huseynov");
        drafts = Drafts.of(TABLE, owner);
        VISITORS.put("nobody", new Browser(port));
        VISITORS.put("rashad", Browser.of(port, "rashad.huseynov"));
        VISITORS.put("aygun", Browser.of(port, "aygun.rzayeva"));
        VISITORS.put("sevda", Browser.of(port, "sevda.qasimova"));
        VISITORS.put("clara", Browser.of(port, "clara.lindqvist"));
        VISITORS.forEach((name, browser) ->
                FORM_TOKENS.put(name, browser.formToken(name.equals("nobody") ? "/sign-in" : "/about")));
    }

    static List<DoorTable.Row> rows() {
        return TABLE.rows();
    }

    @Test
    void everyDoorStandsInTheTableAndEveryRowHasItsDoor() {
        Set<String> written =
                TABLE.rows().stream().map(DoorTable.Row::door).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(doors());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoHasNoBusinessSeesNothingAndChangesNothing(DoorTable.Row row) {
        Everything before = Everything.in(PlatformForTests.bean(JdbcClient.class));
        SoftAssertions softly = new SoftAssertions();
        row.expected().forEach((visitor, expected) -> {
            if (!expected.equals("–")) {
                Answer answer = knock(visitor, row);
                softly.assertThat(answer.cell(row))
                        .as("%s for %s", row, visitor)
                        .isEqualTo(expected);
                softly.assertThat(answer.words().contains(Drafts.WORD))
                        .as("%s shows %s the draft’s word", row, visitor)
                        .isFalse();
            }
        });
        softly.assertThat(Everything.in(PlatformForTests.bean(JdbcClient.class)).tables())
                .as("%s changes nothing", row)
                .isEqualTo(before.tables());
        softly.assertAll();
    }

    /** Else the table above could not fail: those for whom the drafts are meant do read the word behind the same doors. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "COORDINATION /evidence?drafts=true&clause=I.1",
                "COORDINATION /evidence/{evidence}",
                "COORDINATION /evidence/{evidence}/edit",
                "COORDINATION /activities?drafts=true&clause=I.1",
                "COORDINATION /activities/{activity}",
                "COORDINATION /activities/{activity}/edit",
                "COORDINATION /activities/{activity}/money",
                "COORDINATION /activities/imports/{iati}",
                "COORDINATION /activities/tables/{table}",
                "COORDINATION /meetings",
                "COORDINATION /meetings/{meeting}",
                "COORDINATION /meetings.ics",
                "COORDINATION /meetings/packs/{pack}.pdf",
                "COORDINATION /needs/{need}",
                "COORDINATION /proposals/{proposal}",
                "COORDINATION /measures",
                "COORDINATION /evaluations/{evaluation}",
                "COORDINATION /account",
                "STATISTICS /indicators?text=sirliqara",
                "STATISTICS /indicators/{indicator}",
                "STATISTICS /indicators/{indicator}/edit",
                "STATISTICS /indicators/{public}/figures.csv?dataset={dataset}",
                "STATISTICS /indicators/imports",
                "STATISTICS /indicators/imports/{import}",
                "STATISTICS /api/indicators/{indicator}",
                "STATISTICS /api/indicators/{public}/observations?dataset={dataset}"
            })
    void theOwnerReadsTheDrafts(String look) {
        drafts.choose(look.substring(0, look.indexOf(' ')));
        Answer page = new Answer(owner.bytes(drafts.in(look.substring(look.indexOf(' ') + 1))));
        assertThat(page.response().statusCode()).isEqualTo(200);
        assertThat(page.words()).contains(Drafts.WORD);
    }

    /** Last, for it does change things: the same doors, the same content, and those for whom they are. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoHasBusinessThereEntersWithTheSameContent() {
        SoftAssertions softly = new SoftAssertions();
        for (DoorTable.Row row : TABLE.rows()) {
            boolean oneself = row.address().matches("/(account|account/.*|sign-.*)");
            boolean needsRealFile = row.sends().matches("(official|table) file");
            row.expected().forEach((visitor, expected) -> {
                if (expected.equals("–") && !oneself && !needsRealFile) {
                    Answer answer = knock(visitor, row);
                    softly.assertThat(answer.cell(row))
                            .as("%s for %s", row, visitor)
                            .isIn("page", "back");
                    softly.assertThat(answer.words().contains("error-summary"))
                            .as("%s has something to object to what %s sends", row, visitor)
                            .isFalse();
                }
            });
        }
        softly.assertAll();
    }

    /** What one knock came to. */
    private record Answer(HttpResponse<byte[]> response) {
        String cell(DoorTable.Row row) {
            String where = response.headers().firstValue("Location").orElse("");
            int status = response.statusCode();
            if (status == 303 || status == 302) {
                return where.matches("(https?://[^/]+)?/sign-in([?].*)?") ? "sign-in" : "back";
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (status >= 400 && row.address().startsWith("/api/") && !type.startsWith("application/problem+json")) {
                return status + " as " + type;
            }
            return status / 100 == 2 ? "page" : Integer.toString(status);
        }

        /** All words of the answer, those inside a workbook or a paper too. */
        String words() {
            byte[] body = response.body();
            String start = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
            try {
                return switch (start) {
                    case "PK\u0003\u0004" -> unzipped(body);
                    case "%PDF" -> text(body);
                    default -> new String(body, StandardCharsets.UTF_8);
                };
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String unzipped(byte[] body) throws IOException {
            Path kept = Files.createTempFile("doors", ".xlsx");
            Files.write(kept, body);
            StringBuilder all = new StringBuilder();
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(kept);
            }
            return all.toString();
        }

        private static String text(byte[] body) throws IOException {
            try (var paper = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(paper);
            }
        }
    }

    private static Answer knock(String visitor, DoorTable.Row row) {
        Browser browser = Objects.requireNonNull(VISITORS.get(visitor));
        String address = drafts.in(row.address());
        if (row.get()) {
            return new Answer(browser.bytes(address));
        }
        String form = drafts.in(TABLE.form(row.sends()));
        String token = Optional.ofNullable(FORM_TOKENS.get(visitor)).orElse("");
        if (row.sends().endsWith(" json")) {
            Map<String, String> headers = Map.of(
                    "X-XSRF-TOKEN",
                    token,
                    "Idempotency-Key",
                    "doors-" + row.toString().hashCode(),
                    "If-Match",
                    "\"1\"");
            return new Answer(browser.sends(row.method(), address, "application/json", form, headers));
        }
        Map<String, String> fields = DoorTable.fields(form);
        fields.put("_csrf", token);
        return new Answer(
                row.sends().endsWith(" file")
                        ? browser.sendFile(address, fields, "copy.csv", "geo,period,value\nAT,2012,5\n")
                        : browser.send(
                                address,
                                "application/x-www-form-urlencoded",
                                fields.entrySet().stream()
                                        .map(field -> DoorTable.encode(field.getKey()) + "="
                                                + DoorTable.encode(field.getValue()))
                                        .collect(Collectors.joining("&")),
                                Map.of()));
    }

    private static Set<String> doors() {
        return PlatformForTests.beans(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(DoorsStoryTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo door) {
        List<String> methods =
                door.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return door.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? List.of("ANY") : methods).stream().map(each -> each + " " + path));
    }
}
