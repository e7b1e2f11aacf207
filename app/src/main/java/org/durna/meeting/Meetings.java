package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.meeting.store.MeetingRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every meeting, as far as a reader sees it; a look at a draft is written into the audit. */
@Service
public class Meetings {
    private final MeetingRows rows;
    private final Parameters parameters;
    private final NotedInAudit noted;

    Meetings(MeetingRows rows, Parameters parameters, NotedInAudit noted) {
        this.rows = rows;
        this.parameters = parameters;
        this.noted = noted;
    }

    @Transactional
    public List<Meeting> list(MeetingQuery query, Reader reader) {
        return seen(rows.list(query, reader), reader);
    }

    @Transactional
    public Optional<Meeting> find(MeetingId id, Reader reader) {
        Optional<Meeting> found = rows.find(id, reader);
        seen(found.stream().toList(), reader);
        return found;
    }

    public List<MovedDay> moves(MeetingId id) {
        return rows.moves(id);
    }

    /** The meeting of the same kind that was held last before this one. */
    @Transactional
    public Optional<Meeting> before(Meeting meeting, Reader reader) {
        return lastHeld(meeting.kind(), meeting.day().minusDays(1), reader);
    }

    /** The meeting of a kind that was held last by a day. */
    @Transactional
    public Optional<Meeting> lastHeld(MeetingKind kind, LocalDate until, Reader reader) {
        return rows.list(new MeetingQuery(kind, until, 500), reader).stream()
                .filter(Meeting::isHeld)
                .findFirst();
    }

    /** The rhythm of the parties' meetings: how often they met is no secret, so it counts all that are no drafts. */
    public MeetingRhythm rhythm() {
        return rows.rhythm(parameters.of(Parameters.MEETINGS_A_YEAR), Optional.empty());
    }

    /** The rhythm as if one meeting did not take place. */
    MeetingRhythm rhythmWithout(MeetingId meeting) {
        return rows.rhythm(parameters.of(Parameters.MEETINGS_A_YEAR), Optional.of(meeting));
    }

    MeetingRhythm rhythmWith(Optional<MeetingId> instead, LocalDate day) {
        MeetingRhythm rest = rows.rhythm(parameters.of(Parameters.MEETINGS_A_YEAR), instead);
        List<LocalDate> planned = new java.util.ArrayList<>(rest.planned());
        planned.add(day);
        return new MeetingRhythm(rest.intended(), rest.held(), planned);
    }

    private List<Meeting> seen(List<Meeting> found, Reader reader) {
        noted.draftsRead(
                reader,
                "meeting",
                found.stream()
                        .filter(Meeting::isDraft)
                        .map(each -> each.number().toString())
                        .toList());
        return found;
    }
}
