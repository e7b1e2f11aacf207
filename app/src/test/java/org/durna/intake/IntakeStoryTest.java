package org.durna.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.durna.UglyTables;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.web.Browser;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Flow;
import org.durna.activity.Money;
import org.durna.activity.MoneyOf;
import org.durna.intake.TableReport.Fate;
import org.durna.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What coordinators keep in Word and Excel becomes activities, with no more questions than a person would ask. */
@OnThePlatform
class IntakeStoryTest {
    private static final Reader NIGAR = new Reader(
            new AccountName("nigar.aliyeva"),
            new AgencyCode("AZ-MFA"),
            Visibility.OWN,
            Set.of(Permission.values()),
            Purpose.COORDINATION);

    private final Browser officer = Browser.of(PlatformForTests.port(), "nigar.aliyeva");
    private final ReviewTable review = PlatformForTests.bean(ReviewTable.class);
    private final Activities activities = PlatformForTests.bean(Activities.class);
    private final Money money = PlatformForTests.bean(Money.class);

    @Test
    void aScoreboardInWordAsksWhenSomethingBeginsAndNothingElse() {
        UUID file = brought("state of play.docx", UglyTables.scoreboardInWord(), "en");
        TableReport report = report(file);

        assertThat(report.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Question.Kind.DAY);
            assertThat(question.key()).contains("Language courses before departure");
        });
        assertThat(report.rows()).extracting(TableReport.Line::fate).containsExactly(Fate.NEW, Fate.NEW, Fate.ASKED);
        assertThat(report.notes().toString()).contains("intake.note.former", "Ministry of Education");

        answered(file, report, "2027-02-01");
        List<Activity> taken = taken(file);
        Activity leaflets = taken.get(0);
        assertThat(leaflets.title().byLanguage())
                .containsEntry("en", "Leaflets for people going to work abroad (invented)");
        assertThat(leaflets.scope().clauses().toString()).contains("II.1");
        assertThat(leaflets.lead().value()).isEqualTo("AZ-SMS");
        assertThat(leaflets.scope().partners().toString()).contains("ICMPD", "AZ-MSE");
        assertThat(leaflets.dates().plannedStart()).isEqualTo("2021-03-01");
        assertThat(leaflets.dates().plannedEnd()).isEqualTo("2022-12-31");
        assertThat(leaflets.status()).isEqualTo(ActivityStatus.CLOSED);
        assertThat(money.flows(leaflets.number(), NIGAR)).singleElement().satisfies(flow -> {
            assertThat(flow.amount().value()).isEqualByComparingTo("1250000.50");
            assertThat(flow.whose()).isEqualTo(MoneyOf.UNION);
        });
        Activity villages = taken.get(1);
        assertThat(villages.scope().partners().toString()).contains("LT", "NGO “Yol” (invented)");
        assertThat(money.flows(villages.number(), NIGAR).stream()
                        .map(Flow::amount)
                        .map(amount -> amount.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("345000");
        assertThat(taken.get(2).scope().clauses().toString()).contains("II.3");
        assertThat(taken.get(2).lead().value()).isEqualTo("AZ-MSE");

        assertThat(report(brought("again.docx", UglyTables.scoreboardInWord(), "en"))
                        .rows())
                .extracting(TableReport.Line::fate)
                .containsOnly(Fate.HERE_ALREADY);
        officer.submit("/about", "/activities/tables/" + file + "/undo", Map.of());
        assertThat(activities.find(leaflets.number(), NIGAR)).isEmpty();
    }

    @Test
    void aPlanInAzerbaijaniAsksWhoSomebodyIsAndHowMuchSomethingIs() {
        UUID file = brought("plan.xlsx", UglyTables.planInExcel(), "az");
        TableReport report = report(file);

        assertThat(report.questions())
                .extracting(Question::kind)
                .containsExactlyInAnyOrder(Question.Kind.AMOUNT, Question.Kind.LEAD);
        assertThat(report.rows()).hasSize(3).noneMatch(line -> line.title().contains("Gizli"));
        Map<String, String> answers = new HashMap<>();
        for (Question question : report.questions()) {
            answers.put(
                    question.field(),
                    question.kind() == Question.Kind.AMOUNT
                            ? question.candidates().stream()
                                    .max(java.util.Comparator.comparing(BigDecimal::new))
                                    .orElseThrow()
                            : Question.NONE);
        }
        officer.submit("/about", "/activities/tables/" + file + "/answers", answers);
        List<Activity> taken = taken(file);
        assertThat(taken)
                .allSatisfy(
                        each -> assertThat(each.scope().clauses().toString()).contains("III.1"));
        assertThat(taken.get(0).lead().value()).isEqualTo("AZ-SBS");
        assertThat(taken.get(0).dates().plannedStart()).isEqualTo("2025-02-03");
        assertThat(money.flows(taken.get(0).number(), NIGAR)).singleElement().satisfies(flow -> {
            assertThat(flow.amount().toString()).contains("250000", "AZN");
            assertThat(flow.whose()).isEqualTo(MoneyOf.HOME_STATE);
        });
        assertThat(taken.get(1).lead().value()).isEqualTo("AZ-MIA");
        assertThat(taken.get(1).dates().plannedEnd()).isEqualTo("2025-05-31");
        assertThat(taken.get(2).lead().value()).isEqualTo("AZ-MFA");
        assertThat(taken.get(2).status()).isEqualTo(ActivityStatus.IMPLEMENTATION);
        officer.submit("/about", "/activities/tables/" + file + "/undo", Map.of());
    }

    @Test
    void aDonorsTableIsAskedAboutWhatItLeavesOpenAndNothingIsHalfTaken() {
        UUID file = brought("donor.xlsx", UglyTables.donorsExcel(), "en");
        TableReport report = report(file);
        assertThat(report.questions())
                .extracting(Question::key)
                .containsExactlyInAnyOrder("start:12/03/2025", "status:", "start:Q1", "funder:");
        assertThat(report.notes().toString()).contains("Contact person");
        assertThat(officer.submit("/about", "/activities/tables/" + file + "/take", Map.of())
                        .body())
                .contains("questions are still open");

        Map<String, String> answers = new HashMap<>();
        for (Question question : report.questions()) {
            answers.put(
                    question.field(),
                    switch (question.kind()) {
                        case STATUS -> "implementation";
                        case DAY -> question.candidates().isEmpty() ? "2026-01-01" : "2025-03-12";
                        default -> "party:EU";
                    });
        }
        officer.submit("/about", "/activities/tables/" + file + "/answers", answers);
        assertThat(report(file).rows())
                .extracting(TableReport.Line::fate)
                .containsExactly(Fate.NEW, Fate.NEW, Fate.WRONG, Fate.WRONG);
        assertThat(officer.submit("/about", "/activities/tables/" + file + "/take", Map.of())
                        .body())
                .contains("2 rows are wrong");
        officer.submit("/about", "/activities/tables/" + file + "/take", Map.of("without", "yes"));
        List<Activity> taken = taken(file);
        assertThat(taken).hasSize(2);
        assertThat(money.flows(taken.getFirst().number(), NIGAR))
                .singleElement()
                .satisfies(flow -> assertThat(flow.amount().value()).isEqualByComparingTo("2500000"));
        officer.submit("/about", "/activities/tables/" + file + "/undo", Map.of());
    }

    @Test
    void whatWasTakenAwayAsExcelComesBackUnchanged() {
        byte[] ours = officer.bytes("/activities.xlsx").body();
        TableReport report = report(brought("ours.xlsx", ours, "en"));
        assertThat(report.count(Fate.HERE_ALREADY)).isGreaterThan(40);
        assertThat(report.rows().stream().filter(line -> line.fate() != Fate.HERE_ALREADY))
                .isEmpty();
        assertThat(report.questions()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableIsRefusedWithAReason() {
        assertThat(refused("note.xlsx", "no archive".getBytes(StandardCharsets.UTF_8)))
                .contains("cannot be opened as DOCX or XLSX");
        assertThat(refused("old.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .contains("save it as DOCX or XLSX");
    }

    private String refused(String name, byte[] content) {
        return upload(name, content, "en").body();
    }

    private UUID brought(String name, byte[] content, String language) {
        HttpResponse<String> answer = upload(name, content, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.replaceAll(".*/tables/([0-9a-f-]{36}).*", "$1"));
    }

    private HttpResponse<String> upload(String name, byte[] content, String language) {
        return officer.upload(
                "/activities/tables",
                Map.of(
                        "_csrf",
                        officer.formToken("/activities/tables?lang=en"),
                        "clause",
                        "I.1",
                        "language",
                        language,
                        "visibility",
                        "PARTIES"),
                name,
                content);
    }

    private TableReport report(UUID file) {
        assertThat(officer.get("/activities/tables/" + file).statusCode()).isEqualTo(200);
        return review.report(file, NIGAR).orElseThrow();
    }

    private void answered(UUID file, TableReport report, String answer) {
        Map<String, String> answers = new HashMap<>();
        report.questions().forEach(question -> answers.put(question.field(), answer));
        officer.submit("/about", "/activities/tables/" + file + "/answers", answers);
    }

    private List<Activity> taken(UUID file) {
        if (report(file).file().state() == TableFile.State.OPEN) {
            officer.submit("/about", "/activities/tables/" + file + "/take", Map.of());
        }
        TableReport report = report(file);
        assertThat(report.file().state()).isEqualTo(TableFile.State.TAKEN);
        return review.taken(report.file()).stream()
                .map(id -> activities.find(id, NIGAR).orElseThrow())
                .toList();
    }
}
