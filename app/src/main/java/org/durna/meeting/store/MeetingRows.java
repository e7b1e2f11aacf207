package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.meeting.Chairs;
import org.durna.meeting.Meeting;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingKind;
import org.durna.meeting.MeetingQuery;
import org.durna.meeting.MeetingRhythm;
import org.durna.meeting.MeetingState;
import org.durna.meeting.Minutes;
import org.durna.meeting.MovedDay;
import org.durna.meeting.Parameter;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of meetings; every reading asks as a reader, and sees by the one rule of sight. */
@Repository
public class MeetingRows {
    private static final String SEEN = "(m.visibility <= :reach OR m.owner_agency = :agency) ";

    private final JdbcClient sql;

    public MeetingRows(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Meeting> list(MeetingQuery query, Reader reader) {
        return sql.sql("SELECT m.* FROM meeting.meeting m WHERE " + SEEN
                        + "AND (:kind::text IS NULL OR m.kind = :kind) AND (:until::date IS NULL OR m.day <= :until) "
                        + "ORDER BY m.day DESC, m.id DESC LIMIT :limit")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .param(
                        "kind",
                        Optional.ofNullable(query.kind()).map(MeetingKind::code).orElse(null),
                        Types.VARCHAR)
                .param("until", query.until(), Types.DATE)
                .param("limit", query.limit())
                .query(MeetingRows::meeting)
                .list();
    }

    public Optional<Meeting> find(MeetingId id, Reader reader) {
        return sql.sql("SELECT m.* FROM meeting.meeting m WHERE m.id = :id AND " + SEEN)
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(MeetingRows::meeting)
                .optional();
    }

    public boolean isHeld(MeetingId id) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM meeting.meeting WHERE id = :id AND state = 'held')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    public boolean isEmpty() {
        return !sql.sql("SELECT EXISTS (SELECT 1 FROM meeting.meeting)")
                .query(Boolean.class)
                .single();
    }

    public MeetingId insert(Meeting meeting, Instant at) {
        return new MeetingId(sql.sql("""
                        INSERT INTO meeting.meeting (kind, title, place, day, first_chair, second_chair, owner_agency,
                                                     visibility, sample, changed_at)
                        VALUES (:kind, :title::jsonb, :place, :day, :first, :second, :owner, :visibility, :sample, :at)
                        RETURNING id
                        """)
                .param("kind", meeting.kind().code())
                .param("title", meeting.title().json())
                .param("place", meeting.place())
                .param("day", meeting.day())
                .param("first", meeting.chairs().first().value())
                .param("second", meeting.chairs().second().value())
                .param("owner", meeting.owner().value())
                .param("visibility", meeting.visibility().rank())
                .param("sample", meeting.sample())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    /** Changes a planned meeting that still has the version named; says whether it had. */
    public boolean update(Meeting meeting) {
        return sql.sql("""
                        UPDATE meeting.meeting
                        SET kind = :kind, title = :title::jsonb, place = :place, day = :day, first_chair = :first,
                            second_chair = :second, visibility = :visibility, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'planned'
                        """)
                        .param("id", meeting.number().value())
                        .param("version", meeting.version())
                        .param("kind", meeting.kind().code())
                        .param("title", meeting.title().json())
                        .param("place", meeting.place())
                        .param("day", meeting.day())
                        .param("first", meeting.chairs().first().value())
                        .param("second", meeting.chairs().second().value())
                        .param("visibility", meeting.visibility().rank())
                        .update()
                == 1;
    }

    /** Puts a meeting into a state; its minutes belong to that state. */
    public void state(MeetingId id, MeetingState state) {
        LocalDate cancelled = null;
        String why = null;
        Minutes minutes = new Minutes.Unwritten();
        switch (state) {
            case MeetingState.Planned() -> {}
            case MeetingState.Held(var kept) -> minutes = kept;
            case MeetingState.Cancelled(var on, var reason) -> {
                cancelled = on;
                why = reason;
            }
        }
        Set<AgencyCode> agreed = minutes instanceof Minutes.Draft(var text, var by) ? by : Set.of();
        sql.sql("""
                        UPDATE meeting.meeting
                        SET state = :state, cancelled_on = :cancelled, cancelled_why = :why, minutes = :minutes::jsonb,
                            first_agreed = first_chair = ANY (:agreed::text[]),
                            second_agreed = second_chair = ANY (:agreed::text[]), agreed_on = :on, version = version + 1
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("state", state.code())
                .param("cancelled", cancelled, Types.DATE)
                .param("why", why, Types.VARCHAR)
                .param(
                        "minutes",
                        minutes.text().isEmpty() ? null : minutes.text().json(),
                        Types.VARCHAR)
                .param("agreed", agreed.stream().map(AgencyCode::value).toArray(String[]::new))
                .param("on", minutes instanceof Minutes.Agreed(var text, var on) ? on : null, Types.DATE)
                .update();
    }

    public void moved(MeetingId id, MovedDay move) {
        sql.sql("INSERT INTO meeting.moved_day (meeting, from_day, to_day, at) VALUES (:id, :from, :to, :at)")
                .param("id", id.value())
                .param("from", move.from())
                .param("to", move.to())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<MovedDay> moves(MeetingId id) {
        return sql.sql("SELECT from_day, to_day, at FROM meeting.moved_day WHERE meeting = :id ORDER BY at")
                .param("id", id.value())
                .query((row, n) -> new MovedDay(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The days of the parties' meetings that are no drafts, without one of them where so asked. */
    public MeetingRhythm rhythm(List<Parameter> intended, Optional<MeetingId> without) {
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> planned = new ArrayList<>();
        sql.sql("SELECT day, state FROM meeting.meeting WHERE kind = 'parties' AND visibility < 3"
                        + " AND state <> 'cancelled' AND id <> :without")
                .param("without", without.map(MeetingId::value).orElse(0L))
                .query(row -> {
                    (row.getString("state").equals("held") ? held : planned).add(row.getObject("day", LocalDate.class));
                });
        return new MeetingRhythm(intended, held, planned);
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        Chairs chairs =
                new Chairs(new AgencyCode(row.getString("first_chair")), new AgencyCode(row.getString("second_chair")));
        return new Meeting(
                new MeetingId(row.getLong("id")),
                MeetingKind.of(row.getString("kind")),
                LocalizedText.ofJson(row.getString("title")),
                row.getString("place"),
                row.getObject("day", LocalDate.class),
                chairs,
                state(row, chairs),
                new AgencyCode(row.getString("owner_agency")),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static MeetingState state(ResultSet row, Chairs chairs) throws SQLException {
        return switch (row.getString("state")) {
            case "held" -> new MeetingState.Held(minutes(row, chairs));
            case "cancelled" ->
                new MeetingState.Cancelled(
                        row.getObject("cancelled_on", LocalDate.class), row.getString("cancelled_why"));
            default -> new MeetingState.Planned();
        };
    }

    private static Minutes minutes(ResultSet row, Chairs chairs) throws SQLException {
        String written = row.getString("minutes");
        if (written == null) {
            return new Minutes.Unwritten();
        }
        LocalizedText text = LocalizedText.ofJson(written);
        LocalDate on = row.getObject("agreed_on", LocalDate.class);
        if (on != null) {
            return new Minutes.Agreed(text, on);
        }
        Set<AgencyCode> agreed = new HashSet<>();
        if (row.getBoolean("first_agreed")) {
            agreed.add(chairs.first());
        }
        if (row.getBoolean("second_agreed")) {
            agreed.add(chairs.second());
        }
        return new Minutes.Draft(text, agreed);
    }
}
