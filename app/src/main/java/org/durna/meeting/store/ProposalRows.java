package org.durna.meeting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Reader;
import org.durna.meeting.Fate;
import org.durna.meeting.MeetingId;
import org.durna.meeting.Position;
import org.durna.meeting.Procedure;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.ProposalState;
import org.durna.meeting.ProposalText;
import org.durna.meeting.ProposalTrail;
import org.durna.meeting.ProposedChange;
import org.durna.meeting.Remark;
import org.durna.meeting.RunningWork;
import org.durna.meeting.StatedPosition;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of proposals, their texts, positions and remarks; every reading of a proposal asks as a reader. */
@Repository
public class ProposalRows {
    private static final String SELECT = "SELECT p.*, t.kind, t.initiative, t.heading, t.serves, t.others,"
            + " t.title AS new_title, t.wording FROM meeting.proposal p"
            + " JOIN meeting.proposal_text t ON t.proposal = p.id AND t.number = p.text WHERE ";
    private static final String SEEN = "(p.visibility <= :reach OR p.owner_agency = :agency) ";

    private final JdbcClient sql;

    public ProposalRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those still open first, then the newest. */
    public List<Proposal> list(Reader reader) {
        return sql.sql(
                        SELECT + SEEN
                                + "ORDER BY p.state IN ('discussed', 'on-the-table') DESC, p.proposed DESC, p.id DESC LIMIT 500")
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(ProposalRows::proposal)
                .list();
    }

    public Optional<Proposal> find(ProposalId id, Reader reader) {
        return sql.sql(SELECT + SEEN + "AND p.id = :id")
                .param("id", id.value())
                .param("reach", reader.rank())
                .param("agency", reader.agencyOrNobody())
                .query(ProposalRows::proposal)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<Proposal> findToChange(ProposalId id, Reader reader) {
        sql.sql("SELECT 1 FROM meeting.proposal WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(row -> {});
        return find(id, reader);
    }

    public ProposalId insert(Proposal proposal, ProposalText text) {
        ProposalId id = new ProposalId(sql.sql("""
                        INSERT INTO meeting.proposal (party, owner_agency, proposed, title, why, visibility, sample)
                        VALUES (:party, :owner, :proposed, :title::jsonb, :why::jsonb, :visibility, :sample)
                        RETURNING id
                        """)
                .param("party", proposal.party().value())
                .param("owner", proposal.owner().value())
                .param("proposed", proposal.proposed())
                .param("title", proposal.title().json())
                .param("why", proposal.why().json())
                .param("visibility", proposal.visibility().rank())
                .param("sample", proposal.sample())
                .query(Long.class)
                .single());
        keep(id, text);
        if (!(proposal.state() instanceof ProposalState.UnderDiscussion)) {
            state(id, proposal.state());
        }
        return id;
    }

    /** Puts a new text on a proposal that still has the version named; the parties are asked anew. */
    public boolean amend(Proposal proposal, ProposalText text) {
        boolean changed = sql.sql("""
                        UPDATE meeting.proposal
                        SET title = :title::jsonb, why = :why::jsonb, text = :text, visibility = :visibility,
                            state = 'discussed', meeting = NULL, announced = NULL, until = NULL, silence = NULL,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", proposal.number().value())
                        .param("version", proposal.version())
                        .param("title", proposal.title().json())
                        .param("why", proposal.why().json())
                        .param("text", text.number())
                        .param("visibility", proposal.visibility().rank())
                        .update()
                == 1;
        if (changed) {
            keep(proposal.number(), text);
        }
        return changed;
    }

    private void keep(ProposalId id, ProposalText text) {
        ProposedChange change = text.change();
        String heading = change instanceof ProposedChange.Add add ? add.under().value() : null;
        List<ClauseId> serves = change instanceof ProposedChange.Add add ? add.serves() : List.of();
        List<ClauseId> others = change instanceof ProposedChange.Merge merge ? merge.others() : List.of();
        sql.sql("""
                        INSERT INTO meeting.proposal_text (proposal, number, kind, initiative, heading, serves, others, title,
                                                           wording, party, agency, at)
                        VALUES (:id, :number, :kind, :initiative, :heading, :serves::text[], :others::text[], :title::jsonb,
                                :wording::jsonb, :party, :agency, :at)
                        """)
                .param("id", id.value())
                .param("number", text.number())
                .param("kind", change.code())
                .param("initiative", change.initiative().value())
                .param("heading", heading, Types.VARCHAR)
                .param("serves", serves.stream().map(ClauseId::value).toArray(String[]::new))
                .param("others", others.stream().map(ClauseId::value).toArray(String[]::new))
                .param("title", change.title().json())
                .param("wording", change.wording().json())
                .param("party", text.party().value())
                .param("agency", text.agency().value())
                .param("at", text.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void state(ProposalId id, ProposalState state) {
        Long meeting = null;
        LocalDate announced = null;
        LocalDate until = null;
        Boolean silence = null;
        LocalDate closed = null;
        Integer annex = null;
        LocalDate from = null;
        String reason = null;
        switch (state) {
            case ProposalState.UnderDiscussion() -> {}
            case ProposalState.OnTheTable(Procedure.AtMeeting(var at)) -> meeting = at.value();
            case ProposalState.OnTheTable(Procedure.Written(var said, var last, boolean consents)) -> {
                announced = said;
                until = last;
                silence = consents;
            }
            case ProposalState.Agreed(var on, int version, var first) -> {
                closed = on;
                annex = version;
                from = first;
            }
            case ProposalState.Withdrawn(var on, var why) -> {
                closed = on;
                reason = why;
            }
        }
        boolean keeps = state instanceof ProposalState.Agreed;
        sql.sql("UPDATE meeting.proposal SET state = :state, "
                        + (keeps
                                ? ""
                                : "meeting = :meeting, announced = :announced, until = :until, silence = :silence, ")
                        + "closed_on = :closed, annex_version = :annex, annex_from = :from, reason = :reason,"
                        + " version = version + 1 WHERE id = :id")
                .params(keeps ? java.util.Map.of() : procedure(meeting, announced, until, silence))
                .param("id", id.value())
                .param("state", state.code())
                .param("closed", closed, Types.DATE)
                .param("annex", annex, Types.INTEGER)
                .param("from", from, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    private static java.util.Map<String, Object> procedure(
            @org.jspecify.annotations.Nullable Long meeting,
            @org.jspecify.annotations.Nullable LocalDate announced,
            @org.jspecify.annotations.Nullable LocalDate until,
            @org.jspecify.annotations.Nullable Boolean silence) {
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("meeting", new org.springframework.jdbc.core.SqlParameterValue(Types.BIGINT, meeting));
        values.put("announced", new org.springframework.jdbc.core.SqlParameterValue(Types.DATE, announced));
        values.put("until", new org.springframework.jdbc.core.SqlParameterValue(Types.DATE, until));
        values.put("silence", new org.springframework.jdbc.core.SqlParameterValue(Types.BOOLEAN, silence));
        return values;
    }

    public void state(ProposalId id, StatedPosition position) {
        sql.sql("INSERT INTO meeting.position (proposal, text, party, agency, position, note, at)"
                        + " VALUES (:id, :text, :party, :agency, :position, :note, :at)")
                .param("id", id.value())
                .param("text", position.text())
                .param("party", position.party().value())
                .param("agency", position.agency().value())
                .param("position", position.position().code())
                .param("note", position.note())
                .param("at", position.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remark(ProposalId id, Remark remark) {
        sql.sql(
                        "INSERT INTO meeting.remark (proposal, party, agency, words, at) VALUES (:id, :party, :agency, :words, :at)")
                .param("id", id.value())
                .param("party", remark.party().value())
                .param("agency", remark.agency().value())
                .param("words", remark.words())
                .param("at", remark.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void fate(ProposalId id, RunningWork work, Fate fate) {
        sql.sql("INSERT INTO meeting.fate (proposal, reference, initiative, goes_on_under, ends_on)"
                        + " VALUES (:id, :reference, :initiative, :under, :ends)")
                .param("id", id.value())
                .param("reference", work.reference())
                .param("initiative", work.under().value())
                .param("under", fate instanceof Fate.GoesOnUnder(var to, var from) ? to.value() : null, Types.VARCHAR)
                .param("ends", fate instanceof Fate.Ends(var on) ? on : null, Types.DATE)
                .update();
    }

    public ProposalTrail trail(ProposalId id) {
        List<ProposalText> texts = sql.sql("SELECT t.*, t.title AS new_title FROM meeting.proposal_text t"
                        + " WHERE proposal = :id ORDER BY number")
                .param("id", id.value())
                .query((row, n) -> new ProposalText(
                        row.getInt("number"),
                        change(row),
                        new PartyCode(row.getString("party")),
                        new AgencyCode(row.getString("agency")),
                        at(row)))
                .list();
        List<StatedPosition> positions = sql.sql("SELECT * FROM meeting.position WHERE proposal = :id ORDER BY at, id")
                .param("id", id.value())
                .query((row, n) -> new StatedPosition(
                        new PartyCode(row.getString("party")),
                        new AgencyCode(row.getString("agency")),
                        Position.read(row.getString("position")).orElseThrow(),
                        row.getString("note"),
                        row.getInt("text"),
                        at(row)))
                .list();
        List<Remark> remarks = sql.sql("SELECT * FROM meeting.remark WHERE proposal = :id ORDER BY at, id")
                .param("id", id.value())
                .query((row, n) -> new Remark(
                        new PartyCode(row.getString("party")),
                        new AgencyCode(row.getString("agency")),
                        row.getString("words"),
                        at(row)))
                .list();
        List<String> fates = sql.sql("SELECT reference || ': ' || initiative || ' → ' || coalesce(goes_on_under,"
                        + " ends_on::text) FROM meeting.fate WHERE proposal = :id ORDER BY reference")
                .param("id", id.value())
                .query(String.class)
                .list();
        return new ProposalTrail(texts, positions, remarks, fates);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        return new Proposal(
                new ProposalId(row.getLong("id")),
                new PartyCode(row.getString("party")),
                new AgencyCode(row.getString("owner_agency")),
                row.getObject("proposed", LocalDate.class),
                LocalizedText.ofJson(row.getString("title")),
                LocalizedText.ofJson(row.getString("why")),
                row.getInt("text"),
                change(row),
                state(row),
                Visibility.ofRank(row.getInt("visibility")),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static ProposedChange change(ResultSet row) throws SQLException {
        ClauseId initiative = new ClauseId(row.getString("initiative"));
        LocalizedText title = LocalizedText.ofJson(row.getString("new_title"));
        LocalizedText wording = LocalizedText.ofJson(row.getString("wording"));
        return switch (row.getString("kind")) {
            case "add" ->
                new ProposedChange.Add(
                        initiative, new ClauseId(row.getString("heading")), ids(row, "serves"), title, wording);
            case "merge" -> new ProposedChange.Merge(initiative, ids(row, "others"), title, wording);
            case "close" -> new ProposedChange.Close(initiative);
            default -> new ProposedChange.Amend(initiative, title, wording);
        };
    }

    private static List<ClauseId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(ClauseId::new)
                .toList();
    }

    private static ProposalState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "on-the-table" -> {
                long meeting = row.getLong("meeting");
                yield new ProposalState.OnTheTable(
                        row.wasNull()
                                ? new Procedure.Written(
                                        row.getObject("announced", LocalDate.class),
                                        row.getObject("until", LocalDate.class),
                                        row.getBoolean("silence"))
                                : new Procedure.AtMeeting(new MeetingId(meeting)));
            }
            case "agreed" ->
                new ProposalState.Agreed(
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("annex_version"),
                        row.getObject("annex_from", LocalDate.class));
            case "withdrawn" ->
                new ProposalState.Withdrawn(row.getObject("closed_on", LocalDate.class), row.getString("reason"));
            default -> new ProposalState.UnderDiscussion();
        };
    }
}
