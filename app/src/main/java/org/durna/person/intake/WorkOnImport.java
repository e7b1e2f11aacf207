package org.durna.person.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Channel;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.person.rules.KeysOfParticulars;
import org.durna.person.store.PeopleImportRows;
import org.durna.person.store.PeopleImportRows.Asked;
import org.durna.person.store.PersonRows;
import org.durna.person.store.StagedRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was decided about a file, and can be killed at any moment: it goes on where the last finished transaction left it. Two at once
 * do no harm: each transaction holds the file and looks where it stands.
 */
@Component
public class WorkOnImport {
    private final PeopleImportRows imports;
    private final StagedRows staged;
    private final PersonRows persons;
    private final StagePeople stage;
    private final KeysOfParticulars keys;
    private final JdbcTemplate database;
    private final Done done;

    WorkOnImport(
            PeopleImportRows imports,
            StagedRows staged,
            PersonRows persons,
            StagePeople stage,
            KeysOfParticulars keys,
            JdbcTemplate database,
            Done done) {
        this.imports = imports;
        this.staged = staged;
        this.persons = persons;
        this.stage = stage;
        this.keys = keys;
        this.database = database;
        this.done = done;
    }

    /** When something was done, in one transaction with its line in the audit. */
    @Component
    static class Done {
        private final AuditTrail audit;
        private final Clock clock;
        private final TransactionTemplate transaction;

        Done(AuditTrail audit, Clock clock, TransactionTemplate transaction) {
            this.audit = audit;
            this.clock = clock;
            this.transaction = transaction;
        }

        private void atOnce(Runnable deed) {
            transaction.executeWithoutResult(status -> deed.run());
        }

        private Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        private void note(String action, PeopleImport file, Asked asked, Detail detail) {
            audit.record(new Entry(
                    new Actor(asked.by().value(), file.agency().value(), asked.purpose(), Channel.MACHINE),
                    new Action(action),
                    new Subject("person-import", file.id().toString()),
                    detail));
        }
    }

    /** Until nothing is left to do that was decided. */
    public void run(ImportId id) {
        Optional<PeopleImport> file = imports.find(id);
        if (file.isEmpty()) {
            return;
        }
        switch (file.get().state()) {
            case READING -> read(file.get());
            case PUBLISHING -> publish(id);
            case WITHDRAWING -> withdraw(id);
            case PUBLISHED, DISCARDED -> tidy(id);
            case RECEIVED, STAGED, WITHDRAWN -> {}
        }
    }

    private void read(PeopleImport file) {
        OptionalLong last;
        try (InputStream content = imports.content(file.id())) {
            last = stage.stage(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (last.isEmpty()) {
            return;
        }
        database.execute("analyze person.staged_assertion");
        done.atOnce(() -> imports.hold(file.id())
                .filter(now ->
                        now.state() == ImportState.READING && now.counts().readLine() == last.getAsLong())
                .ifPresent(now -> {
                    StagedRows.Compared compared = staged.compare(now.id(), now.agency());
                    imports.staged(now.id(), compared.fresh(), compared.changed(), compared.same());
                }));
    }

    private void publish(ImportId id) {
        done.atOnce(() -> imports.hold(id)
                .filter(file -> file.state() == ImportState.PUBLISHING)
                .ifPresent(file -> {
                    staged.drawAgainWhereTaken(id, new SecureRandom());
                    Instant at = done.now();
                    Asked asked = imports.asked(id);
                    StagedRows.Compared compared = staged.publish(id, file.agency(), asked.by(), at);
                    imports.published(id, at, compared.fresh(), compared.changed(), compared.same());
                    done.note(
                            "person.import.published",
                            file,
                            asked,
                            Detail.none()
                                    .with("new", "" + compared.fresh())
                                    .with("changed", "" + compared.changed())
                                    .with("same", "" + compared.same())
                                    .with("refused", "" + file.counts().bad()));
                }));
        tidy(id);
    }

    private void withdraw(ImportId id) {
        done.atOnce(() -> imports.hold(id)
                .filter(file -> file.state() == ImportState.WITHDRAWING)
                .ifPresent(file -> {
                    persons.holdComparing();
                    Asked asked = imports.asked(id);
                    Instant at = done.now();
                    StagedRows.TakenBack back =
                            staged.takeBack(id, Objects.requireNonNull(file.publishedAt()), asked.by(), at, keys);
                    imports.withdrawn(id, at, back.rows(), back.spared());
                    done.note(
                            "person.import.withdrawn",
                            file,
                            asked,
                            Detail.none().with("rows", "" + back.rows()).with("spared", "" + back.spared()));
                }));
    }

    /** What was only needed on the way is let go of. */
    private void tidy(ImportId id) {
        done.atOnce(() -> {
            staged.clear(id);
            imports.forgetContent(id);
        });
    }
}
