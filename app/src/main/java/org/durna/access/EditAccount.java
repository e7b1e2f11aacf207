package org.durna.access;

import java.util.Optional;
import org.durna.access.store.AccountRows;
import org.durna.audit.Detail;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator changes an account, or disables it, or lets it in again; nobody does that to their own. */
@Service
public class EditAccount {
    private final AccountRows accounts;
    private final Noted noted;

    EditAccount(AccountRows accounts, Noted noted) {
        this.accounts = accounts;
        this.noted = noted;
    }

    /** Why the change was not made. */
    public sealed interface Refusal {
        record No(Reason reason) implements Refusal {}

        /** Somebody else changed the account since the form was opened. */
        record Stale(Account now) implements Refusal {}
    }

    /** @param edited as it shall be, with the version that the form was opened on */
    @Transactional
    public Outcome<Account, Refusal> edit(Account edited, Reader reader) {
        Optional<Account> before = accounts.find(edited.name());
        Optional<Reason> no = reader.refusal(Permission.MANAGE_ACCOUNTS).or(() -> objection(before, edited, reader));
        if (no.isPresent() || before.isEmpty()) {
            return Outcome.refused(new Refusal.No(no.orElseGet(
                    () -> Reason.of("access.account.unknown", edited.name().value()))));
        }
        if (!accounts.update(edited)) {
            return Outcome.refused(
                    new Refusal.Stale(accounts.find(edited.name()).orElse(before.get())));
        }
        noted.account(reader, "account.changed", edited.name(), changes(before.get(), edited));
        return Outcome.done(edited);
    }

    private static Optional<Reason> objection(Optional<Account> before, Account edited, Reader reader) {
        if (!edited.name().equals(reader.account()) || before.isEmpty()) {
            return Optional.empty();
        }
        boolean ownRights = !before.get().roles().equals(edited.roles())
                || !before.get().agency().equals(edited.agency())
                || before.get().disabled() != edited.disabled();
        return ownRights ? Optional.of(Reason.of("access.account.not-your-own")) : Optional.empty();
    }

    private static Detail changes(Account before, Account after) {
        Detail detail = Detail.none();
        if (!before.displayName().equals(after.displayName())) {
            detail = detail.with("changed", "display-name");
        }
        if (!before.agency().equals(after.agency())) {
            detail = detail.change(
                    "agency", before.agency().value(), after.agency().value());
        }
        if (!before.roles().equals(after.roles())) {
            detail = detail.change(
                    "roles",
                    before.sortedRoles().toString(),
                    after.sortedRoles().toString());
        }
        return before.disabled() == after.disabled()
                ? detail
                : detail.change("disabled", "" + before.disabled(), "" + after.disabled());
    }
}
