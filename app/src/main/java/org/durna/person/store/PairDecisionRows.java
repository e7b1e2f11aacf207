package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.PairDecision;
import org.durna.person.PairDecision.Second;
import org.durna.person.PairDecision.Word;
import org.durna.person.Sight;
import org.durna.person.Verdict;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was decided about two people. */
@Repository
public class PairDecisionRows {
    private static final String COLUMNS = """
            id, one, other, verdict, why, bits, decided_by, agency, decided_at, second, second_by, second_why, second_at,
            undone_by, undone_why, undone_at
            from person.pair_decision""";

    private final JdbcClient sql;
    private final JdbcTemplate template;

    public PairDecisionRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    public void insert(List<PairDecision> decisions) {
        template.batchUpdate("""
                insert into person.pair_decision (id, one, other, verdict, why, bits, decided_by, agency, decided_at, second)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", decisions, 500, (statement, decision) -> {
            AccountName by = decision.by();
            AgencyCode agency = decision.agency();
            Double bits = decision.bits();
            statement.setObject(1, decision.id());
            statement.setLong(2, decision.one().value());
            statement.setLong(3, decision.other().value());
            statement.setString(4, decision.verdict().name());
            statement.setString(5, decision.why());
            statement.setObject(6, bits == null ? null : (Float) bits.floatValue());
            statement.setString(7, by == null ? null : by.value());
            statement.setString(8, agency == null ? null : agency.value());
            statement.setObject(9, decision.at().atOffset(ZoneOffset.UTC));
            statement.setString(10, decision.second().name());
        });
    }

    public Optional<PairDecision> find(UUID id) {
        return sql.sql("select " + COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, number) -> decision(row))
                .optional();
    }

    /** Every decision between somebody of these and somebody of those, the latest first. */
    public List<PairDecision> between(Collection<PersonId> these, Collection<PersonId> those) {
        return sql.sql("select " + COLUMNS + """
                         where one = any (:these) and other = any (:those) or one = any (:those) and other = any (:these)
                        order by decided_at desc, id""")
                .param("these", Stored.numbers(these))
                .param("those", Stored.numbers(those))
                .query((row, number) -> decision(row))
                .list();
    }

    /** Every decision that somebody of these has a part in, and nobody who is out of sight, the latest first. */
    public List<PairDecision> about(Collection<PersonId> people, Sight sight) {
        return sql.sql("select " + COLUMNS + " where (one = any (:people) or other = any (:people)) and "
                        + InSight.everybodyOf("array[one, other]") + " order by decided_at desc, id")
                .param("sight", sight.code())
                .param("people", Stored.numbers(people))
                .query((row, number) -> decision(row))
                .list();
    }

    /** The same with those who are out of everybody's sight: for putting people into bundles, never to be shown. */
    public List<PairDecision> aboutAnybody(Collection<PersonId> people) {
        return sql.sql("select " + COLUMNS
                        + " where one = any (:people) or other = any (:people) order by decided_at desc, id")
                .param("people", Stored.numbers(people))
                .query((row, number) -> decision(row))
                .list();
    }

    public void answer(UUID id, Second second, Word word) {
        sql.sql("""
                update person.pair_decision set second = :second, second_by = :by, second_why = :why, second_at = :at
                where id = :id and second = 'WANTED' and undone_at is null""")
                .param("id", id)
                .param("second", second.name())
                .param("by", word.by().value())
                .param("why", word.why())
                .param("at", word.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takeBack(UUID id, Word word) {
        sql.sql("update person.pair_decision set undone_by = :by, undone_why = :why, undone_at = :at"
                        + " where id = :id and undone_at is null")
                .param("id", id)
                .param("by", word.by().value())
                .param("why", word.why())
                .param("at", word.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public int eraseEndedBefore(Instant before) {
        return sql.sql("""
                delete from person.pair_decision where undone_at < :before or second = 'REFUSED' and second_at < :before""").param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private static PairDecision decision(ResultSet row) throws SQLException {
        float bits = row.getFloat("bits");
        boolean weighed = !row.wasNull();
        String by = row.getString("decided_by");
        String agency = row.getString("agency");
        return new PairDecision(
                row.getObject("id", UUID.class),
                new PersonId(row.getLong("one")),
                new PersonId(row.getLong("other")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("why"),
                weighed ? (Double) (double) bits : null,
                by == null ? null : new AccountName(by),
                agency == null ? null : new AgencyCode(agency),
                Stored.instant(row, "decided_at"),
                Second.valueOf(row.getString("second")),
                word(row, "second"),
                word(row, "undone"));
    }

    private static @Nullable Word word(ResultSet row, String whose) throws SQLException {
        String by = row.getString(whose + "_by");
        if (by == null) {
            return null;
        }
        String why = row.getString(whose + "_why");
        return new Word(new AccountName(by), why == null ? "" : why, Stored.instant(row, whose + "_at"));
    }
}
