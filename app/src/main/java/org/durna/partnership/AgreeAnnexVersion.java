package org.durna.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subject;
import org.durna.frame.FrameSettings;
import org.durna.pack.Pack;
import org.durna.partnership.store.ClauseLoad;
import org.durna.partnership.store.ClauseRows;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The parties have agreed: a new dated version of the Annex takes effect, and the days before it stay as they were.
 * What was agreed is kept beside the pack and laid over it at every load, so that a pack that is put right never undoes it.
 */
public final class AgreeAnnexVersion {

    /**
     * What was agreed.
     *
     * @param from the first day of the new version
     * @param ground what it rests on, such as a proposal
     */
    public record Command(
            LocalDate from, LocalizedText title, List<AnnexChange> changes, String ground, boolean sample) {
        public Command {
            changes = List.copyOf(changes);
        }
    }

    private final Declaration declaration;
    private final LoadDeclaration loadDeclaration;
    private final ClauseStore store;
    private final TransactionOperations transaction;
    private final Setting setting;

    /** The rows of clauses, read and written. */
    record ClauseStore(ClauseRows rows, ClauseLoad load, AuditTrail audit) {}

    /** What the installation is. */
    record Setting(Pack pack, FrameSettings frame, Clock clock) {}

    AgreeAnnexVersion(
            Declaration declaration,
            LoadDeclaration loadDeclaration,
            ClauseStore store,
            TransactionOperations transaction,
            Setting setting) {
        this.declaration = declaration;
        this.loadDeclaration = loadDeclaration;
        this.store = store;
        this.transaction = transaction;
        this.setting = setting;
    }

    public Outcome<AnnexVersion, Reason> agree(Command command, Reader reader) {
        Outcome<AnnexVersion, Reason> outcome = transaction.execute(status -> {
            store.load().alone();
            Optional<Reason> refusal = reader.refusal(Permission.CHANGE_ANNEX).or(() -> refusal(command));
            return refusal.<Outcome<AnnexVersion, Reason>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(keep(command, reader)));
        });
        return java.util.Objects.requireNonNull(outcome);
    }

    /** Why these changes cannot take effect on that day, or empty. */
    public Optional<Reason> refusal(Command command) {
        AnnexVersion last = declaration.annexVersions().getLast();
        if (command.from().isBefore(LocalDate.now(setting.clock()))) {
            return Optional.of(Reason.of("partnership.annex.in-the-past"));
        }
        if (!command.from().isAfter(last.from())) {
            return Optional.of(Reason.of(
                    "partnership.annex.before-last", last.number(), last.from().toString()));
        }
        if (command.changes().isEmpty()) {
            return Optional.of(Reason.of("partnership.annex.changes-nothing"));
        }
        Optional<Reason> untitled = missing("–", command.title());
        if (untitled.isPresent()) {
            return untitled;
        }
        Set<ClauseId> touched = new HashSet<>();
        DeclarationOn then = declaration.on(command.from());
        for (AnnexChange change : command.changes()) {
            if (!touched.add(change.initiative())) {
                return Optional.of(Reason.of(
                        "partnership.annex.touched-twice", change.initiative().value()));
            }
            Optional<Reason> refusal = refusal(change, then);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> refusal(AnnexChange change, DeclarationOn then) {
        String id = change.initiative().value();
        boolean stands = then.clause(change.initiative())
                .filter(clause -> clause.kind() == ClauseKind.INITIATIVE)
                .isPresent();
        return switch (change) {
            case AnnexChange.Add(var initiative, var under, var serves, var title, var wording) -> {
                if (!declaration.history(initiative).isEmpty()) {
                    yield Optional.of(Reason.of("partnership.annex.id-taken", id));
                }
                if (then.clause(under)
                        .filter(clause -> clause.kind() == ClauseKind.ANNEX_AIM)
                        .isEmpty()) {
                    yield Optional.of(Reason.of("partnership.annex.no-heading", under.value()));
                }
                yield serves.stream()
                        .filter(each -> then.clause(each).isEmpty())
                        .findFirst()
                        .map(each -> Reason.of("partnership.clause.unknown", each.value()))
                        .or(() -> missing(id, title))
                        .or(() -> missing(id, wording));
            }
            case AnnexChange.Amend(var initiative, var title, var wording) -> {
                if (!stands) {
                    yield Optional.of(Reason.of("partnership.annex.not-in-force", id));
                }
                if (title.isEmpty() && wording.isEmpty()) {
                    yield Optional.of(Reason.of("partnership.annex.changes-nothing"));
                }
                yield (title.isEmpty() ? Optional.<Reason>empty() : missing(id, title))
                        .or(() -> wording.isEmpty() ? Optional.empty() : missing(id, wording));
            }
            case AnnexChange.Close(var initiative) ->
                stands ? Optional.empty() : Optional.of(Reason.of("partnership.annex.not-in-force", id));
        };
    }

    /** A text of the Annex stands in every language of the partnership. */
    private Optional<Reason> missing(String id, LocalizedText text) {
        return setting.pack().manifest().languages().stream()
                .filter(language -> !text.has(language))
                .findFirst()
                .map(Language::code)
                .map(language -> Reason.of("partnership.annex.language-missing", id, language));
    }

    private AnnexVersion keep(Command command, Reader reader) {
        Instant at = setting.clock().instant();
        AnnexVersion version = new AnnexVersion(
                declaration.annexVersions().getLast().number() + 1, command.from(), command.title(), command.sample());
        store.load().agreed(version, AnnexChange.json(command.changes()), command.ground(), at);
        loadDeclaration.load(setting.frame().demo());
        store.audit()
                .record(new Entry(
                        reader.actor(),
                        new Action("declaration.annex-agreed"),
                        new Subject("annex-version", String.valueOf(version.number())),
                        Detail.none().with("from", command.from().toString()).with("ground", command.ground())));
        return version;
    }
}
