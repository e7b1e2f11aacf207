package org.durna.person.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.person.AssertionId;
import org.durna.person.OwnFile;
import org.durna.person.RightsRequest;
import org.durna.person.RightsRequest.State;
import org.durna.person.RightsRequestId;
import org.durna.person.Sight;
import org.durna.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what people asked about what is held of them, and of what may only be kept since. */
@Repository
public class RightsRows {
    private static final String COLUMNS = """
            r.id, r.origin, p.bundle, r.kind, r.concerns, r.asked, r.received, r.due, r.term_from, r.agency,
            r.state, r.why, r.decided_by, r.decided_at
            from person.rights_request r join person.person p on p.id = r.origin""";

    private final JdbcClient sql;

    public RightsRows(JdbcClient sql) {
        this.sql = sql;
    }

    public void insert(RightsRequest request, AccountName by, Instant at) {
        sql.sql("""
                insert into person.rights_request
                  (id, origin, kind, concerns, asked, received, due, term_from, taken_at, taken_by, agency, state)
                values (:id, :origin, :kind, :concerns, :asked, :received, :due, :termFrom, :at, :by, :agency, 'OPEN')""")
                .param("id", request.id().value())
                .param("origin", request.origin().value())
                .param("kind", request.kind().name())
                .param(
                        "concerns",
                        request.concerns().stream().map(AssertionId::value).toArray(UUID[]::new))
                .param("asked", request.asked())
                .param("received", request.received())
                .param("due", request.due())
                .param("termFrom", request.termFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("agency", request.agency().value())
                .update();
    }

    /** Until the transaction ends, nobody else decides it. */
    public Optional<RightsRequest> hold(RightsRequestId id, Sight sight) {
        return sql.sql("select " + COLUMNS + " where r.id = :id and " + InSight.PERSON + " for update of r")
                .param("sight", sight.code())
                .param("id", id.value())
                .query((row, number) -> request(row))
                .optional();
    }

    public Optional<RightsRequest> find(RightsRequestId id, Sight sight) {
        return sql.sql("select " + COLUMNS + " where r.id = :id and " + InSight.PERSON)
                .param("sight", sight.code())
                .param("id", id.value())
                .query((row, number) -> request(row))
                .optional();
    }

    public void decide(RightsRequestId id, State.Decided decided) {
        sql.sql("""
                update person.rights_request set state = :state, why = :why, decided_by = :by, decided_at = :at
                where id = :id""")
                .param("id", id.value())
                .param("state", decided.answer().name())
                .param("why", decided.why())
                .param("by", decided.by().value())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void reopen(RightsRequestId id) {
        sql.sql("""
                update person.rights_request set state = 'OPEN', why = null, decided_by = null, decided_at = null
                where id = :id""").param("id", id.value()).update();
    }

    /** Those who stand in a bundle now, the newest first. */
    public List<RightsRequest> of(PersonId bundle) {
        return sql.sql("select " + COLUMNS + " where p.bundle = :bundle order by r.taken_at desc, r.id")
                .param("bundle", bundle.value())
                .query((row, number) -> request(row))
                .list();
    }

    /** What waits for an agency's answer, the one that is due first at the head. */
    public List<RightsRequest> open(AgencyCode agency, Sight sight) {
        return sql.sql("select " + COLUMNS + " where r.state = 'OPEN' and r.agency = :agency and " + InSight.PERSON
                        + " order by r.due, r.id")
                .param("sight", sight.code())
                .param("agency", agency.value())
                .query((row, number) -> request(row))
                .list();
    }

    public void restrict(RightsRequest request, Instant at) {
        request.concerns()
                .forEach(assertion -> sql.sql("""
                        insert into person.restriction (assertion, request, since)
                        select id, :request, :at from person.assertion where id = :assertion on conflict do nothing""")
                        .param("assertion", assertion.value())
                        .param("request", request.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    public void lift(RightsRequestId request) {
        sql.sql("delete from person.restriction where request = :request")
                .param("request", request.value())
                .update();
    }

    /** Which assertions about somebody may only be kept, and since when. */
    public Map<AssertionId, Instant> restricted(PersonId bundle) {
        return restricted("p.bundle", bundle.value());
    }

    public boolean isRestricted(AssertionId assertion) {
        return !restricted("a.id", assertion.value()).isEmpty();
    }

    /** Whether somebody asks for this word to be put right, and waits for the answer. */
    public boolean isToBePutRight(AssertionId assertion) {
        return sql.sql("""
                select exists (select from person.rights_request
                  where state = 'OPEN' and kind = 'RECTIFICATION' and concerns @> array[:assertion::uuid])""")
                .param("assertion", assertion.value())
                .query(Boolean.class)
                .single();
    }

    private Map<AssertionId, Instant> restricted(String column, Object value) {
        return sql
                .sql("""
                        select s.assertion, min(s.since) as since from person.restriction s
                        join person.assertion a on a.id = s.assertion join person.person p on p.id = a.origin
                        where %s = :value group by s.assertion""".formatted(column))
                .param("value", value)
                .query((row, number) -> Map.entry(
                        new AssertionId(row.getObject("assertion", UUID.class)), Stored.instant(row, "since")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For how long each kind of what this module holds about people is kept. */
    public List<OwnFile.Kept> kept() {
        return sql.sql("""
                select table_name, days from access.retention_rule
                where table_name in ('person.assertion', 'person.former_assertion', 'person.letter', 'person.rights_request')
                order by table_name""")
                .query((row, number) -> new OwnFile.Kept(
                        row.getString("table_name")
                                .replaceFirst("^person\\.", "")
                                .replace('_', '-'),
                        row.getInt("days")))
                .list();
    }

    public int eraseDecidedBefore(Instant before) {
        return sql.sql("""
                delete from person.rights_request r where decided_at < :before
                  and not exists (select from person.restriction s where s.request = r.id)""").param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private static RightsRequest request(ResultSet row) throws SQLException {
        return new RightsRequest(
                new RightsRequestId(row.getObject("id", UUID.class)),
                new PersonId(row.getLong("origin")),
                new PersonId(row.getLong("bundle")),
                RightsRequest.Kind.valueOf(row.getString("kind")),
                Arrays.stream((UUID[]) row.getArray("concerns").getArray())
                        .map(AssertionId::new)
                        .toList(),
                row.getString("asked"),
                row.getObject("received", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("term_from", LocalDate.class),
                new AgencyCode(row.getString("agency")),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state.equals("OPEN")
                ? new State.Open()
                : new State.Decided(
                        RightsRequest.Answer.valueOf(state),
                        row.getString("why"),
                        new AccountName(row.getString("decided_by")),
                        Stored.instant(row, "decided_at"));
    }
}
