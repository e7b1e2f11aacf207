package org.durna;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.durna.access.Erasure;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table keeps a person's data without a rule that says for how long, and each rule is carried out. */
@OnThePlatform
class PersonalDataStoryTest {
    /** Words in the name of a column that say: this may name a person, or lead to one. */
    private static final String PERSONAL =
            "display_name|email|phone|account|.*_by|actor|by_account|person|birth.*|address|user.*|principal.*|approver|asker|opener|confirmer";

    /**
     * Who did something is named in the record itself by the name of an account, as accountability asks; once the account
     * is anonymised by its own rule, that name is all that is left.
     */
    private static final Set<String> DONE_BY = Set.of(
            "partnership.party_standing",
            "partnership.participation",
            "partnership.evidence",
            "partnership.official_import",
            "partnership.official_staged",
            "activity.activity",
            "activity.exchange_rate",
            "activity.iati_import",
            "activity.money_flow",
            "activity.overlap_decision",
            "statistics.dataset",
            "statistics.figure_import",
            "reporting.round",
            "durna.flyway_schema_history");

    /** A node of the platform takes a task, not a person. */
    private static final String JOBS = "jobs.task";

    /** The audit has its own rule in its settings: the details expire, the sealed envelope stays. */
    private static final String AUDIT = "audit.";

    /** Carried out together with another table's rule, or by the part that owns the rows. */
    private static final Map<String, String> CARRIED_OUT_BY = Map.of(
            "access.credential", "access.account",
            "access.recovery_code", "access.account",
            "access.session", "the sessions' own clean-up",
            "access.session_attributes", "the sessions' own clean-up");

    /** Rules that nothing carries out yet: this list may only shrink. */
    private static final Set<String> NOT_CARRIED_OUT_YET = Set.of("access.break_glass");

    private final JdbcClient sql = PlatformForTests.bean(JdbcClient.class);

    @Test
    void everyTableThatMayNameAPersonHasARule() {
        Set<String> without = new TreeSet<>(tables());
        without.removeAll(rules());
        without.removeIf(table -> table.startsWith(AUDIT));
        without.removeAll(DONE_BY);
        without.remove(JOBS);
        assertThat(without).isEmpty();
        assertThat(tables())
                .contains("partnership.contact_point", "access.account")
                .containsAll(DONE_BY);
    }

    @Test
    void everyRuleIsAboutATableAndIsCarriedOut() {
        Set<String> open = new TreeSet<>(rules());
        PlatformForTests.beans(Erasure.class)
                .values()
                .forEach(duty -> assertThat(open.remove(duty.table())).isTrue());
        open.removeAll(CARRIED_OUT_BY.keySet());
        assertThat(open).isEqualTo(NOT_CARRIED_OUT_YET);
        assertThat(sql.sql("select table_name from access.retention_rule where to_regclass(table_name) is null")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aContactPointIsGoneWhenItsTimeIsOver() {
        insert("Over Longago", 400);
        insert("Over Lately", 10);
        Collection<Erasure> duties = PlatformForTests.beans(Erasure.class).values();
        duties.stream()
                .filter(duty -> duty.table().equals("partnership.contact_point"))
                .forEach(duty -> assertThat(duty.erase(Duration.ofDays(180))).isEqualTo(1));

        List<String> left = sql.sql("select name from partnership.contact_point where name like 'Over %'")
                .query(String.class)
                .list();
        assertThat(left).containsExactly("Over Lately");
        sql.sql("delete from partnership.contact_point where name like 'Over %'")
                .update();
    }

    private void insert(String name, int daysAgo) {
        sql.sql("insert into partnership.contact_point (agency, name, post, email, sample, ended_on)"
                        + " select code, :name, '{}', 'nobody@example.org', true, current_date - :ago"
                        + " from access.agency order by code limit 1")
                .param("name", name)
                .param("ago", daysAgo)
                .update();
    }

    private Set<String> tables() {
        return new HashSet<>(
                sql.sql("""
                        select distinct n.nspname || '.' || c.relname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
                        join pg_namespace n on n.oid = c.relnamespace
                        where a.attnum > 0 and not a.attisdropped and n.nspname not like 'pg\\_%'
                          and n.nspname <> 'information_schema'
                          and (a.attname ~ ('^(' || :words || ')$') or obj_description(c.oid) like '%personal data%')""").param("words", PERSONAL).query(String.class).list());
    }

    private Set<String> rules() {
        return new HashSet<>(sql.sql("select table_name from access.retention_rule")
                .query(String.class)
                .list());
    }
}
