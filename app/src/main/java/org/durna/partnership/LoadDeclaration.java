package org.durna.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.durna.audit.Action;
import org.durna.audit.Actor;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.pack.Pack;
import org.durna.partnership.declared.DeclaredClause;
import org.durna.partnership.declared.DeclaredVersion;
import org.durna.partnership.declared.UnfoldedDeclaration;
import org.durna.partnership.store.ClauseLoad;
import org.durna.partnership.store.ClauseRows;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At every start the pack's declaration is compared with what the database takes for true.
 * Over the pack lies what the parties agreed since. What changed in the pack ends its known time and the new text begins its own; an unchanged pack changes nothing.
 */
public final class LoadDeclaration {
    private static final String CLAUSES = "declaration/clauses.yaml";
    private static final String CHANGES = "demo/demo-changes.yaml";

    private final Pack pack;
    private final ClauseRows rows;
    private final ClauseLoad load;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    public LoadDeclaration(
            Pack pack, DataSource dataSource, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        this.pack = pack;
        this.rows = new ClauseRows(dataSource);
        this.load = new ClauseLoad(dataSource);
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a load did: how many versions of clauses it newly took for true, and how many it gave up. */
    public record Loaded(int learnt, int forgotten) {
        public boolean changedNothing() {
            return learnt == 0 && forgotten == 0;
        }
    }

    /** @param demo whether the pack's invented later versions of the Annex are laid over the signed text */
    public Loaded load(boolean demo) {
        String checksum = checksum(demo);
        if (rows.latestChecksum().filter(checksum::equals).isPresent()) {
            return new Loaded(0, 0);
        }
        UnfoldedDeclaration declared = declared(demo);
        Loaded loaded = transaction.execute(status -> store(declared, checksum));
        return loaded == null ? new Loaded(0, 0) : loaded;
    }

    private UnfoldedDeclaration declared(boolean demo) {
        List<DeclaredClause> signed = pack.readList(CLAUSES, DeclaredClause.class);
        List<DeclaredVersion> later =
                new ArrayList<>(demo ? pack.readListIfPresent(CHANGES, DeclaredVersion.class) : List.of());
        later.addAll(rows.agreedVersions());
        UnfoldedDeclaration declared =
                UnfoldedDeclaration.of(signed, pack.manifest().signed(), later);
        declared.clauses().forEach(this::refuseMissingLanguage);
        return declared;
    }

    private Loaded store(UnfoldedDeclaration declared, String checksum) {
        load.alone();
        if (rows.latestChecksum().filter(checksum::equals).isPresent()) {
            return new Loaded(0, 0);
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Clause> old = rows.known();
        List<Clause> given = missing(old, declared.clauses());
        List<Clause> learnt = missing(declared.clauses(), old);
        load.frame(declared.clauses());
        given.forEach(each -> load.forget(each, at));
        learnt.forEach(each -> load.learn(each, at));
        load.annexVersions(rows.annexVersions(), declared.versions(), at);
        load.loaded(checksum, at);
        audit.record(new Entry(
                Actor.machine("load-declaration"),
                new Action("declaration.loaded"),
                new Subjects("clause", ids(given, learnt)),
                Detail.none()
                        .with("learnt", String.valueOf(learnt.size()))
                        .with("forgotten", String.valueOf(given.size()))));
        return new Loaded(learnt.size(), given.size());
    }

    /** Those of one list that the other lacks; a clause that only moved because another came before it is the same. */
    private static List<Clause> missing(List<Clause> these, List<Clause> there) {
        Set<Clause> known = new HashSet<>();
        there.forEach(clause -> known.add(clause.at(0)));
        return these.stream().filter(clause -> !known.contains(clause.at(0))).toList();
    }

    private static List<String> ids(List<Clause> given, List<Clause> learnt) {
        return java.util.stream.Stream.concat(given.stream(), learnt.stream())
                .map(clause -> clause.id().value())
                .distinct()
                .toList();
    }

    private void refuseMissingLanguage(Clause clause) {
        for (Language language : pack.manifest().languages()) {
            for (ClauseField field : ClauseField.values()) {
                LocalizedText text = clause.wording().of(field);
                boolean needed = field == ClauseField.TITLE || field == ClauseField.WORDING || !text.isEmpty();
                if (needed && !text.has(language)) {
                    throw new org.durna.pack.PackProblem(
                            CLAUSES, clause.id() + " lacks its " + field.code() + " in language " + language);
                }
            }
        }
    }

    private String checksum(boolean demo) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : demo && pack.has(CHANGES)
                    ? List.of("pack.yaml", CLAUSES, CHANGES)
                    : List.of("pack.yaml", CLAUSES)) {
                try (InputStream in = pack.open(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            rows.agreedVersions().forEach(each -> digest.update(each.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
