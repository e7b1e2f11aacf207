package org.durna.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.durna.access.store.AccountRows;
import org.durna.access.store.CredentialRows;
import org.durna.access.store.RetentionRows;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts disabled for longer than the retention rule says lose the person's name and everything that proved it. */
@Service
public class AnonymiseAccounts implements Erasure {
    private final AccountRows accounts;
    private final CredentialRows credentials;
    private final RetentionRows rules;
    private final AuditTrail audit;
    private final Clock clock;

    AnonymiseAccounts(
            AccountRows accounts, CredentialRows credentials, RetentionRows rules, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "access.account";
    }

    @Override
    public int erase(Duration kept) {
        return run().size();
    }

    /** Says which accounts that were. */
    @Transactional
    public List<AccountName> run() {
        Instant now = clock.instant();
        Duration kept = Duration.ofDays(rules.days("access.account"));
        List<AccountName> done = accounts.anonymise(now.minus(kept), now);
        done.forEach(credentials::delete);
        if (!done.isEmpty()) {
            audit.record(new Entry(
                    Actor.machine("retention"),
                    new Action("access.accounts.anonymised"),
                    new Subjects(
                            "account", done.stream().map(AccountName::value).toList()),
                    org.durna.audit.Detail.none()));
        }
        return done;
    }
}
