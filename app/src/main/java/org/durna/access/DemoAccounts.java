package org.durna.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.durna.access.rules.Passwords;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.pack.Pack;
import org.durna.shared.Language;

/** The invented people of a demo, one password for all; outside a demo they do not exist and a start that finds one refuses. */
public final class DemoAccounts {
    /** Shown on the sign-in page of every demo; worthless anywhere else. */
    public static final String PASSWORD = "durna-demo-password";

    private static final String FILE = "demo/accounts.yaml";

    private final Pack pack;
    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final Passwords passwords;
    private final AccessSettings settings;
    private final Clock clock;

    public DemoAccounts(
            Pack pack,
            AccountRows accounts,
            CredentialRows credentials,
            Passwords passwords,
            AccessSettings settings,
            Clock clock) {
        this.pack = pack;
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** One line of the pack's file of invented people. */
    public record Sample(String name, String displayName, AgencyCode agency, Set<Role> roles, Language language) {
        Account account() {
            return new Account(new AccountName(name), displayName, agency, roles, language, true, null, 1);
        }
    }

    /** Who may be tried out, as the sign-in page lists them; nobody outside a demo. */
    public List<Account> offered() {
        return settings.demo()
                ? pack.readListIfPresent(FILE, Sample.class).stream()
                        .map(Sample::account)
                        .toList()
                : List.of();
    }

    /** Loads the invented people in a demo, after the agencies; a second time changes nothing. */
    public int load() {
        List<Account> missing = offered().stream()
                .filter(account -> accounts.find(account.name()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        String hash = passwords.hash(PASSWORD);
        for (Account account : missing) {
            if (accounts.insert(account, clock.instant())) {
                credentials.putPassword(account.name(), hash, false, true);
            }
        }
        return missing.size();
    }

    /** Outside a demo, an account whose password everybody knows stops the start. */
    public void refuseOutsideDemo() {
        List<AccountName> known = settings.demo() ? List.of() : credentials.withDemoPassword();
        if (!known.isEmpty()) {
            throw new DemoPasswordsLeft(known);
        }
    }

    /** The start was refused: these accounts still have the demo's password. */
    public static final class DemoPasswordsLeft extends RuntimeException {
        private static final long serialVersionUID = 1;

        DemoPasswordsLeft(List<AccountName> accounts) {
            super("These accounts have the demo's password; disable them or give them their own before production: "
                    + accounts);
        }
    }
}
