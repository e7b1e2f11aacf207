package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.meeting.ActionState;
import org.durna.meeting.AgendaItem;
import org.durna.meeting.Conclusion;
import org.durna.meeting.Matter;
import org.durna.meeting.MeetingAction;
import org.durna.meeting.MeetingId;
import org.durna.meeting.MeetingPaper;
import org.durna.meeting.MeetingParts;
import org.durna.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that hang on a meeting: whoever sees the meeting sees them. */
@Repository
public class MeetingPartRows {
    private final JdbcClient sql;

    public MeetingPartRows(JdbcClient sql) {
        this.sql = sql;
    }

    public MeetingParts parts(MeetingId meeting) {
        return new MeetingParts(agenda(meeting), papers(meeting), conclusions(meeting), actions(meeting));
    }

    private List<AgendaItem> agenda(MeetingId meeting) {
        return sql.sql(
                        "SELECT id, kind, reference, link, title FROM meeting.agenda_item WHERE meeting = :m ORDER BY id")
                .param("m", meeting.value())
                .query((row, n) -> {
                    LocalizedText title = LocalizedText.ofJson(row.getString("title"));
                    Matter matter = new Matter(
                            row.getString("kind"), row.getString("reference"), row.getString("link"), title, false);
                    return new AgendaItem(row.getLong("id"), matter, title);
                })
                .list();
    }

    private List<MeetingPaper> papers(MeetingId meeting) {
        return sql.sql("SELECT id, title, link FROM meeting.paper WHERE meeting = :m ORDER BY id")
                .param("m", meeting.value())
                .query((row, n) -> new MeetingPaper(
                        row.getLong("id"), LocalizedText.ofJson(row.getString("title")), row.getString("link")))
                .list();
    }

    private List<Conclusion> conclusions(MeetingId meeting) {
        return sql.sql("SELECT id, number, text FROM meeting.conclusion WHERE meeting = :m ORDER BY number")
                .param("m", meeting.value())
                .query((row, n) -> new Conclusion(
                        row.getLong("id"), row.getInt("number"), LocalizedText.ofJson(row.getString("text"))))
                .list();
    }

    private List<MeetingAction> actions(MeetingId meeting) {
        return sql.sql("SELECT * FROM meeting.action WHERE meeting = :m ORDER BY due, id")
                .param("m", meeting.value())
                .query(MeetingPartRows::action)
                .list();
    }

    /** Every action still open whose meeting the reader sees, the oldest day first. */
    public List<MeetingAction> open(Reader reader) {
        return sql.sql("SELECT a.* FROM meeting.action a JOIN meeting.meeting m ON m.id = a.meeting"
                        + " WHERE a.done_on IS NULL AND (m.visibility <= :reach OR m.owner_agency = :agency)"
                        + " ORDER BY a.due, a.id LIMIT 500")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(MeetingPartRows::action)
                .list();
    }

    public Optional<MeetingAction> action(long id) {
        return sql.sql("SELECT * FROM meeting.action WHERE id = :id")
                .param("id", id)
                .query(MeetingPartRows::action)
                .optional();
    }

    public void addToAgenda(MeetingId meeting, Matter matter, LocalizedText title) {
        sql.sql("INSERT INTO meeting.agenda_item (meeting, kind, reference, link, title)"
                        + " VALUES (:m, :kind, :reference, :link, :title::jsonb)")
                .param("m", meeting.value())
                .param("kind", matter.kind())
                .param("reference", matter.reference())
                .param("link", matter.address())
                .param("title", title.json())
                .update();
    }

    public boolean removeFromAgenda(MeetingId meeting, long point) {
        return sql.sql("DELETE FROM meeting.agenda_item WHERE meeting = :m AND id = :id")
                        .param("m", meeting.value())
                        .param("id", point)
                        .update()
                == 1;
    }

    public void addPaper(MeetingId meeting, LocalizedText title, String link) {
        sql.sql("INSERT INTO meeting.paper (meeting, title, link) VALUES (:m, :title::jsonb, :link)")
                .param("m", meeting.value())
                .param("title", title.json())
                .param("link", link)
                .update();
    }

    /** Two who conclude at the same moment get two numbers: the meeting's row is held meanwhile. */
    public int addConclusion(MeetingId meeting, LocalizedText text) {
        sql.sql("SELECT 1 FROM meeting.meeting WHERE id = :m FOR UPDATE")
                .param("m", meeting.value())
                .query(row -> {});
        return sql.sql("INSERT INTO meeting.conclusion (meeting, number, text)"
                        + " SELECT :m, coalesce(max(number), 0) + 1, :text::jsonb FROM meeting.conclusion WHERE meeting = :m"
                        + " RETURNING number")
                .param("m", meeting.value())
                .param("text", text.json())
                .query(Integer.class)
                .single();
    }

    public void addAction(MeetingAction action) {
        sql.sql("INSERT INTO meeting.action (meeting, text, owner_agency, due, done_on, sample)"
                        + " VALUES (:m, :text::jsonb, :owner, :due, :done, :sample)")
                .param("m", action.meeting().value())
                .param("text", action.text().json())
                .param("owner", action.owner().value())
                .param("due", action.due())
                .param("done", action.state() instanceof ActionState.Done(var on) ? on : null, Types.DATE)
                .param("sample", action.sample())
                .update();
    }

    public void settle(long action, ActionState state) {
        sql.sql("UPDATE meeting.action SET done_on = :on WHERE id = :id")
                .param("id", action)
                .param("on", state instanceof ActionState.Done(var on) ? on : null, Types.DATE)
                .update();
    }

    private static MeetingAction action(ResultSet row, int index) throws SQLException {
        LocalDate done = row.getObject("done_on", LocalDate.class);
        return new MeetingAction(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting")),
                LocalizedText.ofJson(row.getString("text")),
                new AgencyCode(row.getString("owner_agency")),
                row.getObject("due", LocalDate.class),
                done == null ? new ActionState.Open() : new ActionState.Done(done),
                row.getBoolean("sample"));
    }
}
