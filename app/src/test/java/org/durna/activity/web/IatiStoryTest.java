package org.durna.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.OnThePlatform;
import org.durna.access.Permission;
import org.durna.access.PlatformForTests;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.web.Browser;
import org.durna.activity.ImportActivities;
import org.durna.activity.Money;
import org.durna.activity.MoneyOf;
import org.durna.activity.MoneyTotal;
import org.durna.partnership.ClauseId;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of other registers come in: looked at, explained, published by one switch, undone as a whole; our own file changes nothing. */
@OnThePlatform
class IatiStoryTest {
    private final Browser officer = Browser.of(PlatformForTests.port(), "clara.lindqvist");

    @Test
    void twoReportsOfOneMoneyAreTwoMillionOnce() {
        String first = brought("giver.xml", file(GIVER));
        answered(first, "agency:EU-DEL", Map.of("Sample Union", "party:EU", "Sample Centre", "agency:ICMPD"));
        published(first);
        String second = brought("receiver.xml", file(RECEIVER));
        answered(second, "agency:ICMPD", Map.of("Next of the sample", "-"));
        published(second);

        assertThat(count("select count(*) from activity.money_flow f join activity.money_source s on s.id = f.source"
                        + " join activity.iati_origin o on o.activity = s.activity where o.identifier like 'YY-%'"))
                .isEqualTo(3);
        var flows = PlatformForTests.bean(Money.class)
                .all(new Reader(
                        new AccountName("clara.lindqvist"), new AgencyCode("EU-DEL"), Visibility.OWN, Set.of(), null))
                .stream()
                .filter(each -> each.day().getYear() == 2011)
                .toList();
        assertThat(flows).hasSize(3);
        var rates = PlatformForTests.bean(Money.class).rates();
        assertThat(MoneyTotal.of(flows, rates)).singleElement().satisfies(total -> {
            assertThat(total.whose()).isEqualTo(MoneyOf.UNION);
            assertThat(total.reporting().value()).isEqualByComparingTo("2000000");
        });
        assertThat(brought("giver again.xml", file(GIVER)))
                .satisfies(again -> assertThat(officer.get(again).body())
                        .contains("Unchanged: 1")
                        .contains("New: 0"));
        officer.submit("/about", second + "/undo", Map.of());
        officer.submit("/about", first + "/undo", Map.of());
        assertThat(count("select count(*) from activity.activity a join activity.iati_origin o on o.activity = a.id"
                        + " where o.identifier like 'YY-%' and a.withdrawn_at is null"))
                .isZero();
    }

    @Test
    void ourOwnFileChangesNothing() {
        String ours = officer.get("/activities/iati.xml").body();
        String report = officer.get(brought("ours.xml", ours)).body();
        assertThat(report)
                .contains("New: 0")
                .contains("Changed: 0")
                .contains("Wrong: 0")
                .doesNotContain("/publish\"");
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhere() {
        long before = count("select count(*) from activity.activity");
        String good = file(GIVER);
        String report = officer.get(brought("broken.xml", good.substring(0, good.length() - 40)))
                .body();
        assertThat(report).contains("The file breaks at line").contains("Nothing was changed");
        assertThat(officer.get(brought("doctype.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + good))
                        .body())
                .contains("has a DOCTYPE")
                .doesNotContain("root:");
        assertThat(count("select count(*) from activity.activity")).isEqualTo(before);
        assertThat(count("select count(*) from activity.iati_row r join activity.iati_import i on i.id = r.import"
                        + " where i.state = 'broken'"))
                .isZero();
    }

    @Test
    void wrongRowsAreNamedEachWithItsReasonAndStayBehind() {
        String file = file(activity("ZZ-1", "2030-05-01", "EUR")
                + activity("ZZ-2", "2012-05-01", "EURO")
                + activity("ZZ-3", "2012-05-01", "EUR").replace("2012-12-31", "2011-12-31")
                + activity("ZZ-4", "2012-05-01", "EUR")
                + activity("ZZ-4", "2012-05-01", "EUR"));
        String address = brought("wrong.xml", file);
        answered(address, "agency:EU-DEL", Map.of("Sample Union", "agency:EU-DEL"));
        assertThat(officer.get(address).body())
                .contains("Wrong: 4")
                .contains("This day has not come yet")
                .contains("There is no currency “EURO”")
                .contains("This end lies before the start")
                .contains("“ZZ-4” stands in the file twice");
        assertThat(officer.submit("/about", address + "/publish", Map.of()).body())
                .contains("4 rows are wrong");
        assertThat(count("select count(*) from activity.iati_origin where identifier like 'ZZ-%'"))
                .isZero();
        assertThat(officer.submit("/about", address + "/publish", Map.of("without", "yes"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(count("select count(*) from activity.iati_origin where identifier like 'ZZ-%'"))
                .isEqualTo(1);
        officer.submit("/about", address + "/undo", Map.of());
    }

    /** The connection breaks after some hundred activities; the same file sent again goes on, and each row is there once. */
    @Test
    void aFileThatStoppedComingGoesOnWhereItStopped() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            many.append(activity("QQ-" + i, "2012-05-01", "EUR"));
        }
        byte[] whole = file(many.toString()).getBytes(StandardCharsets.UTF_8);
        InputStream cut =
                new SequenceInputStream(new ByteArrayInputStream(whole, 0, whole.length * 2 / 3), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The line is dead");
                    }
                });
        assertThatThrownBy(() -> stage(cut)).isInstanceOf(IOException.class);
        assertThat(count("select count(*) from activity.iati_row where identifier like 'QQ-%'"))
                .isBetween(500L, 1100L);
        Outcome<UUID, Reason> again = stage(new ByteArrayInputStream(whole));
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(count("select count(*) from activity.iati_row where identifier like 'QQ-%'"))
                .isEqualTo(1200);
        assertThat(count("select count(*) from activity.iati_import where file_name = 'resumed.xml'"))
                .isEqualTo(1);
    }

    private static Outcome<UUID, Reason> stage(InputStream content) throws IOException {
        Reader reader = new Reader(
                new AccountName("clara.lindqvist"),
                new AgencyCode("EU-DEL"),
                Visibility.PARTIES,
                Set.of(Permission.values()),
                Purpose.COORDINATION);
        return PlatformForTests.bean(ImportActivities.class)
                .stage(
                        content,
                        new ImportActivities.Particulars("resumed.xml", new ClauseId("I.1"), Visibility.OWN),
                        reader);
    }

    private static final String GIVER = """
            <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>YY-GIVER-1</iati-identifier>
            <reporting-org ref="YY-GIVER" type="40"><narrative>Sample Union</narrative></reporting-org>
            <title><narrative>Zonal quay signage (sample)</narrative></title><activity-status code="4"/>
            <activity-date type="2" iso-date="2011-01-01"/><activity-date type="4" iso-date="2011-12-31"/>
            <sector vocabulary="1" code="16062" percentage="100"/>
            <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-01"/><value>2000000</value>
            <provider-org><narrative>Sample Union</narrative></provider-org><receiver-org><narrative>Sample Centre</narrative></receiver-org></transaction>
            </iati-activity>""";

    private static final String RECEIVER = """
            <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>YY-CENTRE-7</iati-identifier>
            <reporting-org ref="YY-CENTRE" type="40"><narrative>Sample Centre</narrative></reporting-org>
            <title><narrative>Harbour lantern repainting (sample)</narrative></title>
            <participating-org role="1"><narrative>Sample Union</narrative></participating-org><activity-status code="4"/>
            <activity-date type="2" iso-date="2011-01-01"/><activity-date type="4" iso-date="2011-12-31"/>
            <sector vocabulary="1" code="16062" percentage="100"/>
            <transaction><transaction-type code="1"/><transaction-date iso-date="2011-02-11"/><value>2000000</value>
            <provider-org><narrative>Sample Union</narrative></provider-org><receiver-org><narrative>Sample Centre</narrative></receiver-org></transaction>
            <transaction><transaction-type code="3"/><transaction-date iso-date="2011-05-01"/><value>300000</value>
            <provider-org><narrative>Sample Centre</narrative></provider-org><receiver-org><narrative>Next of the sample</narrative></receiver-org></transaction>
            </iati-activity>""";

    private static String activity(String identifier, String start, String currency) {
        return """
                <iati-activity default-currency="%s" xml:lang="en"><iati-identifier>%s</iati-identifier>
                <reporting-org ref="ZZ" type="40"><narrative>Sample Union</narrative></reporting-org>
                <title><narrative>A row (sample)</narrative></title><activity-status code="4"/>
                <activity-date type="2" iso-date="%s"/><activity-date type="4" iso-date="2012-12-31"/>
                <sector vocabulary="1" code="16062" percentage="100"/>
                <transaction><transaction-type code="4"/><transaction-date iso-date="2012-06-01"/><value>5</value></transaction>
                </iati-activity>""".formatted(currency, identifier, start)
                .replace(start.startsWith("2030") ? "2012-12-31" : "nothing", "2030-12-31");
    }

    private static String file(String activities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">" + activities
                + "</iati-activities>";
    }

    private String brought(String name, String content) {
        Map<String, String> fields = new HashMap<>(Map.of("clause", "I.1", "visibility", "OWN"));
        fields.put("_csrf", officer.formToken("/about"));
        HttpResponse<String> answer = officer.upload("/activities/imports", fields, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*", "");
    }

    /** Answers each question of a report: by these answers, and who reports by the first. */
    private void answered(String address, String otherwise, Map<String, String> answers) {
        String page = officer.get(address).body();
        Map<String, String> fields = new HashMap<>();
        Matcher asked = Pattern.compile(
                        "<label class=\"govuk-label\" for=\"(organisation_[0-9a-f]+)\">Who is “([^”]+)”")
                .matcher(page);
        while (asked.find()) {
            fields.put(asked.group(1), answers.getOrDefault(asked.group(2), otherwise));
        }
        if (!fields.isEmpty()) {
            assertThat(officer.submit("/about", address + "/publish", Map.of()).body())
                    .contains("Answer first");
            assertThat(officer.submit("/about", address + "/answers", fields).statusCode())
                    .isEqualTo(302);
        }
    }

    private void published(String address) {
        HttpResponse<String> answer = officer.submit("/about", address + "/publish", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static long count(String query) {
        return PlatformForTests.bean(JdbcClient.class)
                .sql(query)
                .query(Long.class)
                .single();
    }
}
