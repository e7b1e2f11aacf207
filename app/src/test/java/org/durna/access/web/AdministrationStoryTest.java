package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;

/** An administrator looks after accounts and agencies. */
@OnThePlatform
class AdministrationStoryTest {
    private final Browser administrator = Browser.of(PlatformForTests.port(), "orxan.quliyev");

    @Test
    void anAccountIsOpenedFoundAndUsed() {
        HttpResponse<String> opened =
                administrator.submit("/accounts/new", Newcomer.form("vusal.new", "AZ-SMS", "CONTACT_POINT"));
        String once = Newcomer.word(opened);
        assertThat(administrator.get("/accounts?words=vusal").body()).contains("vusal.new");
        Browser vusal = new Browser(PlatformForTests.port());
        vusal.signIn("vusal.new", once);
        assertThat(vusal.get("/evidence").headers().firstValue("Location").orElse(""))
                .as("the given password is changed first")
                .endsWith("/account/password");
        HttpResponse<String> twice =
                administrator.submit("/accounts/new", Newcomer.form("vusal.new", "AZ-SMS", "CONTACT_POINT"));
        assertThat(twice.body()).contains("vusal.new").doesNotContain("id=\"word\"");
    }

    @Test
    void whatIsMissingInTheFormIsSaidAndNothingIsOpened() {
        HttpResponse<String> answer = administrator.submit("/accounts/new", Map.of("name", "Böyük Hərf"));
        assertThat(answer.body()).contains("There is a problem", "Choose at least one duty", "small Latin letters");
    }

    @Test
    void anAccountIsChangedAndAStaleFormOverwritesNothing() {
        Newcomer.arrives("gunel.changed", "AZ-SMS", "CONTACT_POINT");
        String address = "/accounts/gunel.changed";
        Map<String, String> first = new HashMap<>(Newcomer.form("gunel.changed", "AZ-SSC", "STATISTICIAN"));
        first.put("version", "1");
        assertThat(administrator.submit(address, first).headers().firstValue("Location"))
                .hasValue(address + "?done=account-changed");

        Map<String, String> stale = new HashMap<>(Newcomer.form("gunel.changed", "AZ-SMS", "COORDINATOR"));
        stale.put("version", "1");
        HttpResponse<String> conflict = administrator.submit(address, stale);
        assertThat(conflict.body())
                .contains("Somebody else has changed this in the meantime")
                .contains("AZ-SSC")
                .contains("name=\"version\" value=\"2\"");
        assertThat(administrator.get("/accounts?words=gunel").body()).contains("Statistician");

        stale.put("version", "2");
        administrator.submit(address, stale);
        assertThat(administrator.get("/accounts?words=gunel").body())
                .contains("Coordinator")
                .doesNotContain("Statistician");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndCannotComeBack() {
        Newcomer farid = Newcomer.arrives("farid.disabled", "AZ-SMS", "CONTACT_POINT");
        Map<String, String> disabled = new HashMap<>(Newcomer.form("farid.disabled", "AZ-SMS", "CONTACT_POINT"));
        disabled.put("version", "1");
        disabled.put("disabled", "on");
        administrator.submit("/accounts/farid.disabled", disabled);
        assertThat(farid.browser().get("/account").statusCode()).isEqualTo(303);
        assertThat(new Browser(PlatformForTests.port())
                        .signIn("farid.disabled", farid.password())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aForgottenPasswordIsReplacedByOneForOneSignIn() {
        Newcomer rena = Newcomer.arrives("rena.reset", "AZ-SMS", "CONTACT_POINT");
        HttpResponse<String> reset =
                administrator.submit("/accounts/rena.reset", "/accounts/rena.reset/password", Map.of());
        assertThat(rena.browser().get("/account").statusCode())
                .as("her sessions ended")
                .isEqualTo(303);
        Browser again = new Browser(PlatformForTests.port());
        assertThat(again.signIn("rena.reset", rena.password()).statusCode()).isEqualTo(422);
        assertThat(again.signIn("rena.reset", Newcomer.word(reset)).statusCode())
                .isEqualTo(303);
        assertThat(again.get("/account").headers().firstValue("Location").orElse(""))
                .endsWith("/account/password");
    }

    @Test
    void anAccountThatPausedAfterWrongPasswordsIsLetInAgain() {
        Newcomer tofiq = Newcomer.arrives("tofiq.paused", "AZ-SMS", "CONTACT_POINT");
        Browser wrong = new Browser(PlatformForTests.port());
        for (int i = 0; i < 6; i++) {
            wrong.signIn("tofiq.paused", "wrong " + i);
        }
        assertThat(wrong.signIn("tofiq.paused", tofiq.password()).statusCode())
                .as("the right password does not open a paused account")
                .isEqualTo(422);
        assertThat(administrator.get("/accounts/tofiq.paused").body()).contains("/unlock");
        administrator.submit("/accounts/tofiq.paused", "/accounts/tofiq.paused/unlock", Map.of());
        assertThat(wrong.signIn("tofiq.paused", tofiq.password()).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        Map<String, String> more = new HashMap<>(Newcomer.form("orxan.quliyev", "AZ-MFA", "ADMINISTRATOR", "AUDITOR"));
        more.put("version", "1");
        administrator.submit("/accounts/orxan.quliyev", more);
        assertThat(administrator.get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void anAgencyIsAddedRenamedAndKeepsItsFormerName() {
        Map<String, String> form = new HashMap<>(Map.of(
                "code", "AZ-STORY",
                "party", "AZ",
                "kind", "ministry",
                "standing", "party",
                "name_az", "Hekayə agentliyi",
                "name_en", "Agency of the story",
                "name_ru", "Агентство из рассказа"));
        assertThat(administrator.submit("/agencies/new", form).headers().firstValue("Location"))
                .hasValue("/agencies/AZ-STORY?done=agency-created");
        assertThat(administrator.submit("/agencies/new", form).body()).contains("AZ-STORY");
        form.put("name_en", "Agency of another story");
        form.put("version", "1");
        administrator.submit("/agencies/AZ-STORY", form);
        assertThat(administrator.get("/agencies/AZ-STORY").body())
                .contains("Agency of another story")
                .contains("Former names")
                .contains("Agency of the story");
        form.put("name_en", "A third name");
        assertThat(administrator.submit("/agencies/AZ-STORY", form).body())
                .contains("Somebody else has changed this in the meantime");
    }
}
