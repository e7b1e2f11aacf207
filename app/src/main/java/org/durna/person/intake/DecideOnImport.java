package org.durna.person.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.person.store.FindingRows;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.StagedRows;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a registrar decides about a file of the own agency: to read it so, to publish it, to withdraw it, to throw it away. The machine does it. */
@Service
public class DecideOnImport {
    public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("work-on-people-import");

    private final PeopleImportRows imports;
    private final StagedRows staged;
    private final FindingRows findings;
    private final SchedulerClient jobs;
    private final AuditTrail audit;
    private final Clock clock;

    DecideOnImport(
            PeopleImportRows imports,
            StagedRows staged,
            FindingRows findings,
            SchedulerClient jobs,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.staged = staged;
        this.findings = findings;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a file is to be read. */
    public record Reading(FileForm form, Columns columns, LocalDate dated) {}

    /** Reads the whole file, anew if it was read before: what was staged so far is gone. */
    @Transactional
    public Outcome<ImportId, Reason> read(ImportId id, Reading reading, Reader reader) {
        return step(id, ImportState.READING, reader, file -> {
            if (file.state() != ImportState.RECEIVED && file.state() != ImportState.STAGED) {
                return Optional.of(notNow(file));
            }
            if (!reading.columns().has(Field.NUMBER)) {
                return Optional.of(Reason.of("person.import.which-number"));
            }
            if (!reading.columns().has(Field.SURNAME) && !reading.columns().has(Field.GIVEN)) {
                return Optional.of(Reason.of("person.import.which-name"));
            }
            staged.clear(id);
            findings.clear(id);
            imports.read(id, reading.form(), reading.columns(), reading.dated());
            return Optional.empty();
        });
    }

    /** @param without whether it was seen that some rows cannot come along */
    @Transactional
    public Outcome<ImportId, Reason> publish(ImportId id, boolean without, Reader reader) {
        return step(id, ImportState.PUBLISHING, reader, file -> {
            if (file.state() != ImportState.STAGED) {
                return Optional.of(notNow(file));
            }
            if (file.counts().good() == 0) {
                return Optional.of(Reason.of("person.import.no-good-row"));
            }
            return file.counts().bad() > 0 && !without
                    ? Optional.of(
                            Reason.of("person.import.bad-rows", file.counts().bad()))
                    : Optional.empty();
        });
    }

    /** @param sure whether it was confirmed */
    @Transactional
    public Outcome<ImportId, Reason> withdraw(ImportId id, boolean sure, Reader reader) {
        return step(id, ImportState.WITHDRAWING, reader, file -> {
            if (file.state() != ImportState.PUBLISHED) {
                return Optional.of(notNow(file));
            }
            return sure ? Optional.empty() : Optional.of(Reason.of("person.import.confirm"));
        });
    }

    @Transactional
    public Outcome<ImportId, Reason> discard(ImportId id, boolean sure, Reader reader) {
        return step(id, ImportState.DISCARDED, reader, file -> {
            if (!file.state().isOpen()) {
                return Optional.of(notNow(file));
            }
            if (!sure) {
                return Optional.of(Reason.of("person.import.confirm"));
            }
            staged.clear(id);
            findings.clear(id);
            imports.forgetContent(id);
            return Optional.empty();
        });
    }

    private interface Check {
        /** Why not; or nothing, and it is done. */
        Optional<Reason> refusal(PeopleImport file);
    }

    private Outcome<ImportId, Reason> step(ImportId id, ImportState next, Reader reader, Check check) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        AgencyCode agency = reader.agency();
        if (closed.isPresent() || agency == null) {
            return new Refused<>(closed.orElse(Reason.of("access.not-permitted")));
        }
        Optional<PeopleImport> file = imports.hold(id, agency);
        if (file.isEmpty()) {
            return new Refused<>(Reason.of("person.import.not-there"));
        }
        Optional<Reason> refusal = check.refusal(file.get());
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        imports.move(
                id,
                next,
                new PeopleImportRows.Asked(
                        Objects.requireNonNull(reader.account()),
                        Objects.requireNonNull(reader.purpose()).name()));
        if (next.isAtWork()) {
            jobs.scheduleIfNotExists(TASK.instance(id + "/" + next).scheduledTo(clock.instant()));
        }
        audit.record(new Entry(
                reader.actor(),
                new Action("person.import." + next.name().toLowerCase(Locale.ROOT)),
                new Subject("person-import", id.toString()),
                Detail.none().with("file", file.get().fileName())));
        return new Done<>(id);
    }

    private static Reason notNow(PeopleImport file) {
        return Reason.of("person.import.not-now." + file.state().name().toLowerCase(Locale.ROOT));
    }
}
