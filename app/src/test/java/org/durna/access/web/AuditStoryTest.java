package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;

/** An auditor finds who saw and changed what, reads one entry, takes the list away, checks the chain; those looks are entries too. */
@OnThePlatform
class AuditStoryTest {
    private static final Pattern ENTRY = Pattern.compile("href=\"/audit/(\\d+)\"");

    private final Browser auditor = Browser.of(PlatformForTests.port(), "sevda.qasimova");

    @Test
    void entriesAreFoundByWhoAndWhat() {
        Newcomer.arrives("nigar.audited", "AZ-SMS", "CONTACT_POINT");
        String opened = auditor.get("/audit?account=orxan.quliyev&action=access.account.created")
                .body();
        assertThat(opened).contains("account", "nigar.audited").doesNotContain("access.signed-in");
        String entry = auditor.get("/audit/" + Newcomer.found(opened, ENTRY)).body();
        assertThat(entry)
                .contains("access.account.created", "AZ-SMS", "CONTACT_POINT", "Running the platform")
                .doesNotContain("argon2");
        assertThat(auditor.get("/audit?account=nobody.at.all").body()).contains("No entry answers this question");
        assertThat(auditor.get("/audit?from=2013-12-05&to=2013-12-05").body())
                .contains("No entry answers this question");
    }

    @Test
    void aQuestionThatCannotBeReadIsAnsweredWithWords() {
        assertThat(auditor.get("/audit?from=yesterday").body()).contains("is not a day");
        assertThat(auditor.get("/audit?subject=%21%21").body()).contains("Write the kind in small Latin letters");
        assertThat(auditor.get("/audit?before=x").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/audit.csv?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/audit/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsTakenAwayAsCsvWithTheSameFilter() {
        Newcomer.arrives("csv.audited", "AZ-SMS", "CONTACT_POINT");
        var file = auditor.get("/audit.csv?action=access.account.created");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.stream().filter(line -> line.contains("csv.audited"))).hasSize(1);
        assertThat(file.body()).doesNotContain("access.signed-in");
    }

    @Test
    void theChainIsCheckedNow() {
        auditor.get("/audit");
        String checked =
                auditor.submit("/audit", "/audit/verify", java.util.Map.of()).body();
        assertThat(checked).contains("sound");
    }

    @Test
    void lookingIntoTheAuditIsWrittenIntoTheAudit() {
        auditor.get("/audit?agency=AZ-SMS&action=access.account");
        auditor.get("/audit.csv?agency=AZ-SMS");
        auditor.get("/audit/1");
        auditor.submit("/audit", "/audit/verify", java.util.Map.of());
        String looks =
                auditor.get("/audit?account=sevda.qasimova&action=access.audit").body();
        assertThat(looks).contains("access.audit.read", "access.audit.verified");
        String list = auditor.get("/audit?account=sevda.qasimova&action=access.audit&subject=audit+list")
                .body();
        String entry = auditor.get("/audit/" + Newcomer.found(list, ENTRY)).body();
        assertThat(entry).contains("Reviewing who saw and changed what").contains("asked");
    }
}
