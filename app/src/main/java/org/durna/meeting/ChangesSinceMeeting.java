package org.durna.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.shared.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed since the parties met last: the same tables that the pack of their next meeting will have, and no draft. */
@Service
public class ChangesSinceMeeting {
    private final Meetings meetings;
    private final ObjectProvider<PackPart> parts;

    ChangesSinceMeeting(Meetings meetings, ObjectProvider<PackPart> parts) {
        this.meetings = meetings;
        this.parts = parts;
    }

    /** The meeting that was held last, and what changed since. */
    public record Changes(Meeting meeting, List<Table> tables) {
        public Changes {
            tables = List.copyOf(tables);
        }

        public long count() {
            return tables.stream().mapToLong(table -> table.rows().count()).sum();
        }
    }

    /** As of a day; nothing as long as no meeting was held. */
    @Transactional
    public Optional<Changes> until(LocalDate day, Page page, Reader reader) {
        Reader shared = SharedSight.of(Visibility.PARTIES, reader);
        return meetings.lastHeld(MeetingKind.PARTIES, day, shared).map(meeting -> {
            PackQuestion question = new PackQuestion(meeting, meeting.day(), day, shared);
            return new Changes(
                    meeting,
                    parts.stream()
                            .sorted(Comparator.comparingInt(PackPart::order))
                            .flatMap(part -> part.changes(question, page).stream())
                            .toList());
        });
    }
}
