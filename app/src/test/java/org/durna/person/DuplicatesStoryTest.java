package org.durna.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.durna.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who may be one: the machine proposes, people decide, and every decision can be taken back. */
@OnThePlatform
class DuplicatesStoryTest {
    private static final Pattern DECISION = Pattern.compile("/people/decisions/[0-9a-f-]{36}");

    private final Browser clerk = Counter.as("kamran.abbasov");
    private final Browser guard = Counter.as("gunay.safarova");
    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void twoAreFoundToBeOneAndPartedAgain() {
        String home = written(clerk, "Tutuşdurulan", "Məhəmməd", "1971-04-03", "P-1");
        String border = written(guard, "TUTUSHDURULAN", "MAHAMMAD", "1971-04-03", "P-2");
        Counter.compare();
        String queue = everything();
        assertThat(queue).contains("Tutuşdurulan", "TUTUSHDURULAN");
        assertThat(queue).containsAnyOf(door(home, border), door(border, home));

        String pair = clerk.get(door(home, border)).body();
        assertThat(pair)
                .contains("romanised spelling → Azerbaijani Latin", "nearly certain", "Before looking", "differs");
        assertThat(clerk.submit(door(home, border), Map.of("verdict", "SAME")).body())
                .contains("Fill in this field");
        assertThat(clerk.submit(door(home, border), Map.of("why", "seen")).body())
                .contains("Choose what you decide");
        assertThat(decide(clerk, home, border, "SAME")).contains("done=pair-joined");
        assertThat(everything()).doesNotContain("TUTUSHDURULAN");

        String file = clerk.get("/people/" + home).body();
        assertThat(file).contains("P-1", "P-2", home, border, "They are one person");
        assertThat(clerk.get("/people/" + border)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/people/" + home);

        assertThat(takeBack(decisionOn(file), "another photograph")).contains("done=pair-taken-back");
        assertThat(clerk.get("/people/" + home).body())
                .contains("P-1", "taken back")
                .doesNotContain("P-2<");
        assertThat(guard.get("/people/" + border).body()).contains("P-2").doesNotContain("P-1<");
        assertThat(clerk.get(door(home, border)).body()).contains("somebody decided otherwise before");
    }

    @Test
    void notTheSameIsRememberedUntilItIsTakenBack() {
        String one = written(clerk, "Ayrılmaz", "Sabir", "1969-01-30", "P-3");
        String other = written(guard, "AYRILMAZ", "SABIR", "1969-01-30", "P-4");
        Counter.compare();
        assertThat(everything()).containsAnyOf(door(one, other), door(other, one));
        assertThat(decide(clerk, one, other, "NOT_THE_SAME")).contains("done=pair-decided");
        assertThat(everything()).doesNotContain("AYRILMAZ");
        Counter.compare();
        assertThat(everything()).doesNotContain("AYRILMAZ");
        assertThat(decide(guard, one, other, "SAME")).contains("Somebody decided about the two meanwhile");

        String third = written(clerk, "Ayrılmaz", "Sabir", "1969-01-30", "P-5");
        assertThat(decide(clerk, other, third, "SAME")).contains("done=pair-joined");
        String standing = decisionOn(clerk.get(door(one, third)).body());
        assertThat(decide(clerk, one, third, "SAME", standing.substring(standing.lastIndexOf('/') + 1)))
                .contains("Take that back first");
    }

    @Test
    void whoeverWasUnsureMayDecideAnew() {
        String one = written(clerk, "Şübhəli", "Rövşən", "1958", "P-6");
        String other = written(guard, "SHUBHALI", "ROVSHAN", "1958", "P-7");
        Counter.compare();
        assertThat(decide(clerk, one, other, "UNSURE")).contains("done=pair-decided");
        assertThat(clerk.get("/people/duplicates?stage=UNSURE").body()).contains("SHUBHALI");
        String standing = decisionOn(clerk.get(door(one, other)).body());
        assertThat(decide(guard, one, other, "SAME", standing.substring(standing.lastIndexOf('/') + 1)))
                .contains("done=pair-joined");
    }

    /** Two clerks look at the same pair; the second one is told what the first decided. */
    @Test
    void twoClerksAtOnceDecideOnce() {
        String one = written(clerk, "Eynivaxt", "Tural", "1991-09-09", "P-8");
        String other = written(guard, "EYNIVAKHT", "TURAL", "1991-09-09", "P-9");
        assertThat(decide(clerk, one, other, "UNSURE")).contains("done=pair-decided");
        assertThat(decide(guard, one, other, "NOT_THE_SAME")).contains("Somebody decided about the two meanwhile");
    }

    @Test
    void twoPeopleDecideWhereOneIsAChild() {
        String one = written(clerk, "Balaca", "Aylin", "2016-02-02", "P-10");
        String other = written(guard, "BALAJA", "AYLIN", "2016-02-02", "P-11");
        assertThat(clerk.get(door(one, other)).body()).contains("one of them is a child");
        assertThat(decide(clerk, one, other, "SAME")).contains("done=pair-waits");
        String decision = decisionOn(clerk.get("/people/" + one).body());
        assertThat(clerk.get("/people/" + other).body()).contains("P-11").doesNotContain("P-10<");
        assertThat(clerk.get(decision).body())
                .contains("You decided this yourself")
                .doesNotContain("Do you agree?");
        Map<String, String> yes = Map.of("agrees", "yes", "second_why", "the birth certificate was shown");
        assertThat(clerk.submit(decision, decision + "/second", yes).body()).contains("You decided this yourself");
        assertThat(guard.submit(decision, decision + "/second", Map.of("agrees", "yes"))
                        .body())
                .contains("Fill in this field");
        assertThat(guard.submit(decision, decision + "/second", yes)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("done=pair-answered");
        assertThat(clerk.get("/people/" + one).body()).contains("P-10", "P-11", "a second person agreed");
    }

    /** The pack's own twins, one sign apart, and these. */
    @Test
    void twinsAreNeverProposedAndCanStillBeCompared() {
        String one = written(clerk, "Əkizova", "Aygün", "1999-12-12", "P-12");
        String other = written(guard, "Əkizova", "Aygül", "1999-12-12", "P-13");
        Counter.compare();
        assertThat(everything()).doesNotContain("Əkizova").doesNotContain("Nərmin");
        String choose = "/people/compare?one=" + one + "&other=";
        assertThat(clerk.get(choose + "000").body()).contains("no number of another person");
        assertThat(clerk.get(choose + other).headers().firstValue("Location").orElse(""))
                .endsWith(door(one, other));
        assertThat(clerk.get(door(one, other)).body()).contains("They may be twins");
        assertThat(decide(clerk, one, other, "SAME")).contains("done=pair-waits");
    }

    @Test
    void theMachineLinksAloneWhatLeavesNoDoubtAndItCanBeTakenBack() {
        String one = Counter.written(clerk, "Şübhəsiz", "Kamil", "1964-06-06", "P-14", "9KM55QX");
        String other = Counter.written(clerk, "Şübhəsiz", "Kamil", "1964-06-06", "P-15", "9KM55QX");
        Counter.compare();
        String file = clerk.get("/people/" + one).body();
        assertThat(file).contains("P-14", "P-15", "the machine", "The same keeper gave the same personal number");
        assertThat(sql.sql(
                                "select account from audit.entry where action = 'person.pair.decided' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("~machine");
        takeBack(decisionOn(file), "typed twice");
        sql.sql("update person.assertion set compared = false where keeper_key in ('P-14', 'P-15')")
                .update();
        Counter.compare();
        assertThat(clerk.get("/people/" + other).statusCode())
                .as("not linked again")
                .isEqualTo(200);
    }

    /** Somebody who is said at the counter to be here already is brought together with them by a decision like any other. */
    @Test
    void atTheCounterTheSamePersonIsADecisionThatCanBeTakenBack() {
        String one = written(clerk, "Piştaxta", "Validə", "1977-07-17", "P-16");
        Map<String, String> said = new HashMap<>(Counter.said("Piştaxta", "Validə", "1977-07-17", "P-17", ""));
        said.putAll(Map.of("who", one, "why", "the same passport"));
        assertThat(guard.submit("/people/new", said)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/people/" + one);
        String file = clerk.get("/people/" + one).body();
        assertThat(file).contains("P-16", "P-17", "the same passport");
        takeBack(decisionOn(file), "another woman after all");
        assertThat(clerk.get("/people/" + one).body()).contains("P-16").doesNotContain("P-17<");
    }

    private String written(Browser who, String surname, String given, String born, String key) {
        return Counter.written(who, surname, given, born, key, "");
    }

    private static String door(String one, String other) {
        return "/people/compare/" + one + "/" + other;
    }

    private String decide(Browser who, String one, String other, String verdict) {
        return decide(who, one, other, verdict, "");
    }

    /** Where it led, or the page that was shown again. */
    private String decide(Browser who, String one, String other, String verdict, String seen) {
        var answer = who.submit(
                "/people/new",
                door(one, other),
                Map.of("verdict", verdict, "why", "documents were compared", "seen", seen));
        return answer.headers().firstValue("Location").orElseGet(answer::body);
    }

    private String takeBack(String decision, String why) {
        return clerk.submit(decision, decision + "/take-back", Map.of("undone_why", why))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String decisionOn(String page) {
        Matcher found = DECISION.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Who waits to be looked at; few enough for one page in these stories. */
    private String everything() {
        return clerk.get("/people/duplicates").body();
    }
}
