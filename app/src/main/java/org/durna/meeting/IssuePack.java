package org.durna.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.audit.Detail;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Workbook;
import org.durna.meeting.Refusal.NotAllowed;
import org.durna.meeting.Refusal.NotThere;
import org.durna.meeting.store.PackRows;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By one click the pack of a meeting is set in type, as paper and as workbook, and kept as issued. */
@Service
public class IssuePack {

    /** What the template of the paper needs. */
    public record Contents(Meeting meeting, LocalDate since, MeetingParts parts, List<Table> tables) {
        public Contents {
            tables = List.copyOf(tables);
        }
    }

    private final Meetings meetings;
    private final RunMeeting run;
    private final PackRows rows;
    private final ObjectProvider<PackPart> parts;
    private final NotedInAudit noted;
    private final Clock clock;

    IssuePack(
            Meetings meetings,
            RunMeeting run,
            PackRows rows,
            ObjectProvider<PackPart> parts,
            NotedInAudit noted,
            Clock clock) {
        this.meetings = meetings;
        this.run = run;
        this.rows = rows;
        this.parts = parts;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    public Outcome<MeetingPackId, Refusal<Meeting>> issue(MeetingId id, Page page, Reader reader) {
        Optional<Meeting> found = meetings.find(id, reader);
        if (found.isEmpty()) {
            return Outcome.refused(new NotThere<>());
        }
        Meeting meeting = found.get();
        if (!meeting.isKeptBy(reader)) {
            return Outcome.refused(new NotAllowed<>(Reason.of("meeting.not-yours")));
        }
        Reader shared = SharedSight.of(meeting.visibility(), reader);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Contents contents = contents(meeting, page, shared);
        byte[] paper = page.paper("meetings/packpaper", contents, at).bytes();
        byte[] workbook = workbook(contents, page);
        MeetingPack pack = rows.keep(meeting, page.language(), at, shared.reach(), paper, workbook);
        noted.done(
                reader,
                "pack.issued",
                "meeting-pack",
                pack.id(),
                Detail.none()
                        .with("meeting", id.toString())
                        .with("pdf", pack.pdfDigest())
                        .with("xlsx", pack.xlsxDigest()));
        return Outcome.done(pack.id());
    }

    @Transactional(readOnly = true)
    public List<MeetingPack> of(MeetingId meeting, Reader reader) {
        return rows.of(meeting, reader);
    }

    /** The bytes as they were issued, for whoever sees the meeting and may see all that was in it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(MeetingPackId id, boolean paper, Reader reader) {
        return rows.file(id, paper, reader);
    }

    private Contents contents(Meeting meeting, Page page, Reader shared) {
        LocalDate since = meetings.before(meeting, shared)
                .map(Meeting::day)
                .orElse(page.pack().signed());
        LocalDate today = LocalDate.now(clock);
        PackQuestion question =
                new PackQuestion(meeting, since, meeting.day().isBefore(today) ? meeting.day() : today, shared);
        List<Table> tables = parts.stream()
                .sorted(Comparator.comparingInt(PackPart::order))
                .flatMap(part -> part.tables(question, page).stream())
                .toList();
        return new Contents(meeting, since, run.parts(meeting.number()), tables);
    }

    private static byte[] workbook(Contents contents, Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String title = contents.meeting()
                .title()
                .spoken(page.language(), page.languages())
                .map(LocalizedText.Spoken::text)
                .orElse("");
        try {
            Workbook.write(title, contents.tables(), page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
