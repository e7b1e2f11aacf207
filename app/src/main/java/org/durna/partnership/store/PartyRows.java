package org.durna.partnership.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.access.PartyCode;
import org.durna.partnership.Party;
import org.durna.partnership.PartyKind;
import org.durna.partnership.PartyStanding;
import org.durna.partnership.StandingVersion;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of parties, and of what they are to the declaration in two times. */
@Repository
public class PartyRows {
    private static final String KNOWN = """
            SELECT p.code, p.kind, p.name, p.short,
                   coalesce(s.standing, 'partner') AS standing, coalesce(lower(s.valid), :day::date) AS since
            FROM partnership.party p
            LEFT JOIN partnership.party_standing s
              ON s.party = p.code AND s.valid @> :day::date AND upper_inf(s.known)
            """;

    private final JdbcClient sql;

    public PartyRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who stood in some relation on a day, in the pack's order. */
    public List<Party> on(LocalDate day) {
        return sql.sql("""
                        SELECT p.code, p.kind, p.name, p.short, s.standing, lower(s.valid) AS since
                        FROM partnership.party p
                        JOIN partnership.party_standing s ON s.party = p.code
                        WHERE s.valid @> :day AND upper_inf(s.known)
                        ORDER BY p.position
                        """).param("day", day).query(PartyRows::party).list();
    }

    /** Those who may still join: member states that are no party on the day nor will be by what is known. */
    public List<Party> notYetParties(LocalDate day) {
        return sql.sql("""
                        SELECT p.code, p.kind, p.name, p.short, 'partner' AS standing, :day::date AS since
                        FROM partnership.party p
                        WHERE p.kind = 'member-state'
                          AND NOT EXISTS (SELECT 1 FROM partnership.party_standing s
                                          WHERE s.party = p.code AND upper_inf(s.known)
                                            AND s.standing <> 'partner')
                        ORDER BY p.position
                        """).param("day", day).query(PartyRows::party).list();
    }

    /** Everybody, in the pack's order; who stood in no relation on the day is held for a partner. */
    public List<Party> known(LocalDate day) {
        return sql.sql(KNOWN + "ORDER BY p.position")
                .param("day", day)
                .query(PartyRows::party)
                .list();
    }

    public Optional<Party> find(PartyCode code, LocalDate day) {
        return sql.sql(KNOWN + "WHERE p.code = :code")
                .param("day", day)
                .param("code", code.value())
                .query(PartyRows::party)
                .optional();
    }

    /** All that was ever held true of a party's standing, the oldest day first. */
    public List<StandingVersion> history(PartyCode code) {
        return sql.sql("""
                        SELECT standing, lower(valid) AS since, upper(valid) AS until,
                               lower(known) AS known_from, upper(known) AS known_until, ground, recorded_by
                        FROM partnership.party_standing WHERE party = :code ORDER BY lower(valid), lower(known)
                        """)
                .param("code", code.value())
                .query((row, i) -> new StandingVersion(
                        PartyStanding.of(row.getString("standing")),
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                        instant(row, "known_from").orElseThrow(),
                        instant(row, "known_until").orElse(null),
                        row.getString("ground"),
                        row.getString("recorded_by")))
                .list();
    }

    public void put(PartyCode code, PartyKind kind, LocalizedText name, LocalizedText shortName, int position) {
        sql.sql("""
                        INSERT INTO partnership.party (code, kind, name, short, position)
                        VALUES (:code, :kind, :name::jsonb, :short::jsonb, :position)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name, short = excluded.short, kind = excluded.kind
                        WHERE (party.name, party.short, party.kind) IS DISTINCT FROM (excluded.name, excluded.short, excluded.kind)
                        """)
                .param("code", code.value())
                .param("kind", kind.code())
                .param("name", name.json())
                .param("short", shortName.json())
                .param("position", position)
                .update();
    }

    public boolean hasStanding(PartyCode code) {
        return sql.sql("SELECT exists (SELECT 1 FROM partnership.party_standing WHERE party = :code)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    /** The rows known now that a new standing from that day would change are closed, and what they held before that day is known anew. */
    public void stand(PartyCode code, PartyStanding standing, LocalDate from, String ground, String by, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        List<Held> held = sql.sql("""
                        UPDATE partnership.party_standing SET known = tstzrange(lower(known), :now)
                        WHERE party = :code AND upper_inf(known) AND (upper_inf(valid) OR upper(valid) > :from)
                        RETURNING standing, lower(valid) AS since, ground, recorded_by
                        """)
                .param("now", now)
                .param("code", code.value())
                .param("from", from)
                .query((row, i) -> new Held(
                        row.getString("standing"),
                        row.getObject("since", LocalDate.class),
                        row.getString("ground"),
                        row.getString("recorded_by")))
                .list();
        for (Held before : held) {
            if (before.since().isBefore(from)) {
                insert(code, before.standing(), before.since(), from, before.ground(), before.by(), now);
            }
        }
        insert(code, standing.code(), from, null, ground, by, now);
    }

    private record Held(String standing, LocalDate since, String ground, String by) {}

    private void insert(
            PartyCode code,
            String standing,
            LocalDate from,
            @Nullable LocalDate until,
            String ground,
            String by,
            OffsetDateTime known) {
        sql.sql("""
                        INSERT INTO partnership.party_standing (party, standing, valid, known, ground, recorded_by)
                        VALUES (:party, :standing, daterange(:from, :until), tstzrange(:known, NULL), :ground, :by)
                        """)
                .param("party", code.value())
                .param("standing", standing)
                .param("from", from)
                .param("until", until, java.sql.Types.DATE)
                .param("known", known)
                .param("ground", ground)
                .param("by", by)
                .update();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Party party(ResultSet row, int index) throws SQLException {
        return new Party(
                new PartyCode(row.getString("code")),
                PartyKind.of(row.getString("kind")),
                LocalizedText.ofJson(row.getString("name")),
                LocalizedText.ofJson(row.getString("short")),
                PartyStanding.of(row.getString("standing")),
                row.getObject("since", LocalDate.class));
    }
}
