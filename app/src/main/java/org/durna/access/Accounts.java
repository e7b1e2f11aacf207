package org.durna.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.store.AccountRows;
import org.durna.access.store.AccountStates;
import org.durna.audit.Detail;
import org.durna.audit.Subject;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the platform, for those who look after them; each look is written into the audit. */
@Service
public class Accounts {
    private final AccountRows rows;
    private final AccountStates states;
    private final Noted noted;

    Accounts(AccountRows rows, AccountStates states, Noted noted) {
        this.rows = rows;
        this.states = states;
        this.noted = noted;
    }

    /** One page of accounts; more than asked for are never returned, and the last tells whether there are more. */
    public record Listed(List<AccountState> accounts, boolean more) {
        public Listed {
            accounts = List.copyOf(accounts);
        }
    }

    @Transactional
    public Outcome<Listed, Reason> list(AccountQuery query, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.MANAGE_ACCOUNTS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<AccountState> found = states.list(query);
        boolean more = found.size() > query.limit();
        List<AccountState> shown = more ? found.subList(0, query.limit()) : found;
        noted.other(
                reader,
                "accounts.listed",
                new Subject("account", "list"),
                Detail.none().with("count", Integer.toString(shown.size())));
        return Outcome.done(new Listed(shown, more));
    }

    @Transactional
    public Outcome<AccountState, Reason> look(AccountName name, Reader reader) {
        Optional<Reason> refusal = reader.refusal(Permission.MANAGE_ACCOUNTS);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<AccountState> found = states.find(name);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("access.account.unknown", name.value()));
        }
        noted.account(reader, "account.read", name, Detail.none());
        return Outcome.done(found.get());
    }

    /** The names of people by account, to say in a history who did something. */
    public Map<AccountName, String> displayNames() {
        return rows.all().stream().collect(Collectors.toUnmodifiableMap(Account::name, Account::displayName));
    }
}
