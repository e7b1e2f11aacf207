package org.durna.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.durna.audit.store.Entries;

/** The audit that every module writes to: an entry commits or vanishes together with the act it tells of. */
public final class AuditTrail {
    private final Entries entries;
    private final Clock clock;
    private final RandomGenerator salts;
    private final AuditSettings settings;

    /** @param salts must be a secure source, for it keeps an expired detail from being guessed back */
    public AuditTrail(DataSource dataSource, Clock clock, RandomGenerator salts, AuditSettings settings) {
        this.entries = new Entries(dataSource);
        this.clock = clock;
        this.salts = salts;
        this.settings = settings;
    }

    public void record(Entry entry) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.insert(entry, at, salt(), expiry(at));
    }

    public AuditPage page(AuditQuery query) {
        return entries.page(query);
    }

    /** Forgets every detail whose time was over before this day; answers how many. The day cannot lie in the future. */
    public long expireDetails(LocalDate day) {
        return entries.expireDetails(day);
    }

    private byte[] salt() {
        byte[] salt = new byte[16];
        salts.nextBytes(salt);
        return salt;
    }

    private LocalDate expiry(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(settings.detailKeptDays());
    }
}
