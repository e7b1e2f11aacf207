package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.Erased;
import org.durna.person.Erased.Kind;
import org.durna.person.ErasedList;
import org.durna.person.ErasureRequest;
import org.durna.person.Sight;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of erasures that were asked for, the deleting itself, and the numbers that are left. */
@Repository
public class ErasureRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<Kind, Integer>> COUNTS = new TypeReference<>() {};

    private static final String SEEN = InSight.everybodyOf("people");

    private static final String ASKED = """
            id, person, people, ground, asked_by, agency, asked_at from person.erasure_request where refused_at is null""";

    private final JdbcClient sql;

    public ErasureRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Answers whether nobody had asked for the same. */
    public boolean insert(ErasureRequest asked) {
        return sql.sql("""
                insert into person.erasure_request (id, person, people, ground, asked_by, agency, asked_at)
                values (:id, :person, :people, :ground, :by, :agency, :at) on conflict do nothing""")
                        .param("id", asked.id())
                        .param("person", asked.person().value())
                        .param("people", Stored.numbers(asked.people()))
                        .param("ground", asked.ground())
                        .param("by", asked.askedBy().value())
                        .param("agency", asked.agency().value())
                        .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Until the transaction ends, nobody else carries it out or refuses it. */
    public Optional<ErasureRequest> hold(UUID id, Sight sight) {
        return sql.sql("select " + ASKED + " and id = :id and " + SEEN + " for update")
                .param("sight", sight.code())
                .param("id", id)
                .query((row, number) -> request(row))
                .optional();
    }

    /** What waits for a second person, the oldest first. */
    public List<ErasureRequest> waiting(Sight sight) {
        return sql.sql("select " + ASKED + " and " + SEEN + " order by asked_at, id")
                .param("sight", sight.code())
                .query((row, number) -> request(row))
                .list();
    }

    public void refuse(UUID id, String why, AccountName by, Instant at) {
        sql.sql(
                        "update person.erasure_request set refused_by = :by, refused_why = :why, refused_at = :at where id = :id")
                .param("id", id)
                .param("by", by.value())
                .param("why", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public int eraseRefusedBefore(Instant before) {
        return sql.sql("delete from person.erasure_request where refused_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything about somebody, in the caller's transaction; the number stays, and how many rows of which kind were deleted. */
    public Map<Kind, Integer> erase(ErasedList.Line line) {
        long number = line.number().value();
        Map<Kind, Integer> deleted = new EnumMap<>(Kind.class);
        deleted.put(Kind.POSSIBLE_DUPLICATE, delete(number, """
                delete from person.possible_duplicate where one in (select id from person.assertion where origin = :number)
                  or other in (select id from person.assertion where origin = :number)"""));
        deleted.put(
                Kind.PAIR_DECISION, delete(number, "delete from person.pair_decision where :number in (one, other)"));
        deleted.put(Kind.RESTRICTION, delete(number, """
                delete from person.restriction where assertion in (select id from person.assertion where origin = :number)"""));
        forgetFiles(number);
        deleted.put(Kind.RIGHTS_REQUEST, delete(number, "delete from person.rights_request where origin = :number"));
        deleted.put(Kind.DEFERRAL, delete(number, "delete from person.deferral where origin = :number"));
        deleted.put(Kind.LETTER, delete(number, "delete from person.letter where origin = :number"));
        deleted.put(Kind.LETTER_OF_ANOTHER, delete(number, """
                update person.letter set pdf = null where speaks_of @> array[:number::bigint] and pdf is not null"""));
        deleted.put(
                Kind.FORMER_ASSERTION, delete(number, "delete from person.former_assertion where origin = :number"));
        deleted.put(Kind.ASSERTION, delete(number, "delete from person.assertion where origin = :number"));
        deleted.put(
                Kind.ERASURE_REQUEST,
                delete(number, "delete from person.erasure_request where people @> array[:number::bigint]"));
        rehouse(number);
        deleted.put(Kind.PERSON, delete(number, "delete from person.person where id = :number"));
        remember(line);
        deleted.put(Kind.AUDIT_DETAIL, forgetDetails(number));
        deleted.values().removeIf(count -> count == 0);
        return deleted;
    }

    /** What a file said about them, and what was looked for lately: it was held against whoever is sealed before. */
    private void forgetFiles(long number) {
        delete(number, """
                delete from person.import_finding f using person.imported i, person.assertion a
                where a.origin = :number and i.assertion = a.id and f.import = i.import and f.line = i.line""");
        delete(number, """
                delete from person.imported where assertion in (select id from person.assertion where origin = :number)""");
        delete(number, "delete from person.staged_assertion where origin = :number");
        sql.sql("delete from person.glance").update();
    }

    private int delete(long number, String statement) {
        return sql.sql(statement).param("number", number).update();
    }

    /** Whoever stood in a bundle that bore this number, as an old backup may have it, stands in one of their own. */
    private void rehouse(long number) {
        sql.sql("""
                update person.person set bundle = (
                  select id from person.person where bundle = :number and id <> :number order by made_at, id limit 1)
                where bundle = :number and id <> :number""").param("number", number).update();
        sql.sql("update person.person set bundle = id where id = :number")
                .param("number", number)
                .update();
    }

    private void remember(ErasedList.Line line) {
        sql.sql("""
                insert into person.erased (number, erased_at, digest) values (:number, :at, :digest)
                on conflict do nothing""")
                .param("number", line.number().value())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("digest", line.digest())
                .update();
    }

    private int forgetDetails(long number) {
        return sql.sql("select person.forget_details(:number)")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    /** What was deleted stands with the first of the numbers, for the proof. */
    public void keepCounts(Erased erased) {
        sql.sql("update person.erased set deleted = :deleted::jsonb where number = :number")
                .param("number", erased.numbers().getFirst().value())
                .param("deleted", JSON.writeValueAsString(erased.deleted()))
                .update();
    }

    /** Whether rows of somebody are there who was erased, or the number is not known as erased: an old backup was restored. */
    public boolean isBack(PersonId number) {
        return sql.sql("""
                select not exists (select from person.erased where number = :number)
                  or exists (select from person.person where id = :number)""").param("number", number.value()).query(Boolean.class).single();
    }

    /** All numbers that this database knows as erased. */
    public List<ErasedList.Line> known() {
        return sql.sql("select number, erased_at from person.erased order by erased_at, number")
                .query((row, number) ->
                        new ErasedList.Line(new PersonId(row.getLong("number")), Stored.instant(row, "erased_at")))
                .list();
    }

    /** Those erased last, whoever was erased together as one. */
    public List<Erased> latest(int most) {
        return sql.sql(GROUPED + " order by erased_at desc limit :most")
                .param("most", most)
                .query((row, number) -> erased(row))
                .list();
    }

    public Optional<Erased> find(PersonId number) {
        return sql.sql(GROUPED + " having bool_or(number = :number)")
                .param("number", number.value())
                .query((row, each) -> erased(row))
                .optional();
    }

    private static final String GROUPED = """
            select array_agg(number order by deleted <> '{}' desc, number) as numbers, erased_at,
              (array_agg(deleted order by deleted <> '{}' desc, number))[1]::text as deleted
            from person.erased group by erased_at""";

    private static Erased erased(ResultSet row) throws SQLException {
        return new Erased(
                Stored.people(row.getArray("numbers")),
                Stored.instant(row, "erased_at"),
                JSON.readValue(row.getString("deleted"), COUNTS));
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                new PersonId(row.getLong("person")),
                Stored.people(row.getArray("people")),
                row.getString("ground"),
                new AccountName(row.getString("asked_by")),
                new AgencyCode(row.getString("agency")),
                Stored.instant(row, "asked_at"));
    }
}
