package org.durna.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.durna.access.rules.Passwords;
import org.durna.access.rules.Tokens;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.pack.Pack;
import org.jspecify.annotations.Nullable;

/** The person who installs the platform outside a demo: gets in once with a password shown at the start, and changes it. */
public final class FirstAdministrator {
    private static final AccountName NAME = new AccountName("administrator");

    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final Passwords passwords;
    private final Agencies agencies;
    private final Pack pack;
    private final Clock clock;

    public FirstAdministrator(
            AccountRows accounts,
            CredentialRows credentials,
            Passwords passwords,
            Agencies agencies,
            Pack pack,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.agencies = agencies;
        this.pack = pack;
        this.clock = clock;
    }

    /** What is told on the console, and nowhere else. */
    public record Issued(AccountName name, String password, boolean chosenByInstaller) {}

    /**
     * Gives the password when no administrator has got in yet; afterwards never again.
     *
     * @param chosen the password that the installer put into the environment, if any
     */
    public Optional<Issued> issue(@Nullable String chosen, SecureRandom random) {
        if (somebodyAdministers()) {
            return Optional.empty();
        }
        if (accounts.find(NAME).isEmpty()) {
            AgencyCode agency = hostAgency();
            accounts.insert(
                    new Account(
                            NAME,
                            "Administrator",
                            agency,
                            Set.of(Role.ADMINISTRATOR),
                            pack.manifest().firstLanguage(),
                            false,
                            null,
                            1),
                    clock.instant());
        }
        Optional<String> given = Optional.ofNullable(chosen).filter(word -> !word.isBlank());
        String password = given.orElseGet(() -> Tokens.oneTimePassword(random));
        credentials.putPassword(NAME, passwords.hash(password), true, false);
        return Optional.of(new Issued(NAME, password, given.isPresent()));
    }

    private boolean somebodyAdministers() {
        return accounts.all().stream()
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR) && !account.disabled())
                .anyMatch(account -> credentials
                        .find(account.name())
                        .map(credential -> !credential.mustChange())
                        .orElse(true));
    }

    /** An agency of the state at home; a pack without one gets an agency for whoever runs the installation. */
    private AgencyCode hostAgency() {
        PartyCode home = new PartyCode(pack.manifest().homeState());
        return agencies.all().stream()
                .filter(agency -> agency.party().equals(home))
                .map(Agency::code)
                .findFirst()
                .orElseGet(() -> hostOf(home));
    }

    private AgencyCode hostOf(PartyCode home) {
        Agency host = new Agency(
                new AgencyCode("HOST"),
                home,
                new AgencyKind("host"),
                Standing.PARTY,
                pack.manifest().shortName(),
                1);
        agencies.establish(host, java.util.List.of(), pack.manifest().signed());
        return host.code();
    }
}
