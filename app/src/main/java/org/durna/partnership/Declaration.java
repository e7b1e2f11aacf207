package org.durna.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.partnership.store.ClauseRows;
import org.durna.shared.Language;

/** The declaration as anybody may read it: as of any day, as known at any instant, and what changed between two days. */
public final class Declaration {
    private final ClauseRows rows;
    private final List<Language> languages;
    private final DeclarationNotice notice;
    private final List<BaseAgreement> agreements;
    private final List<Corrigendum> corrigenda;
    private volatile Known latest = new Known(-1, List.of(), List.of());

    /** What the database held after its load of that number; clauses change by loads alone, so it stays true until the next. */
    private record Known(long load, List<Clause> clauses, List<AnnexVersion> versions) {}

    public Declaration(ClauseRows rows, Pack pack) {
        this.rows = rows;
        this.languages = pack.manifest().languages();
        this.notice = pack.read("declaration/disclaimer.yaml", DeclarationNotice.class);
        this.agreements = pack.readListIfPresent("declaration/base-agreements.yaml", BaseAgreement.class);
        this.corrigenda = pack.readListIfPresent("declaration/corrigenda.yaml", Corrigendum.class);
        BaseAgreement.overlapping(agreements).ifPresent(each -> {
            throw new PackProblem("declaration/base-agreements.yaml", "two agreements are in force on " + each.from());
        });
    }

    /** The declaration as it stands on a day, by what is known now. */
    public DeclarationOn on(LocalDate day) {
        Known known = known();
        return on(day, known.clauses(), known.versions());
    }

    /** The declaration as it stands on a day, by what was known at an instant. */
    public DeclarationOn on(LocalDate day, Instant knownAt) {
        return on(day, rows.knownAt(knownAt), rows.annexVersionsKnownAt(knownAt));
    }

    public Optional<Clause> clause(ClauseId id, LocalDate day) {
        return on(day).clause(id);
    }

    /** The initiatives of the Annex on a day, in its order. */
    public List<Clause> initiatives(LocalDate day) {
        return on(day).ofKind(ClauseKind.INITIATIVE);
    }

    /** Every version of a clause that was ever taken for true, oldest day first. */
    public List<RecordedClause> history(ClauseId id) {
        return rows.history(id);
    }

    public List<ClauseDifference> difference(LocalDate earlier, LocalDate later) {
        return DeclarationDifference.between(on(earlier), on(later), languages);
    }

    /** The versions of the Annex, oldest first. */
    public List<AnnexVersion> annexVersions() {
        return known().versions();
    }

    public Optional<BaseAgreement> baseAgreement(LocalDate day) {
        return BaseAgreement.on(day, agreements);
    }

    public List<BaseAgreement> baseAgreements() {
        return agreements;
    }

    public DeclarationNotice notice() {
        return notice;
    }

    /** The slips found in one clause, or in one block that is no clause, of the official text. */
    public List<Corrigendum> corrigenda(String id, Language language) {
        return corrigenda.stream()
                .filter(each -> each.id().equals(id) && each.language().equals(language))
                .toList();
    }

    public List<Corrigendum> corrigenda() {
        return corrigenda;
    }

    private Known known() {
        long load = rows.latestLoad();
        Known known = latest;
        if (known.load() != load) {
            known = new Known(load, rows.known(), rows.annexVersions());
            latest = known;
        }
        return known;
    }

    private static DeclarationOn on(LocalDate day, List<Clause> clauses, List<AnnexVersion> versions) {
        List<Clause> inForce = clauses.stream()
                .filter(clause -> clause.valid().covers(day))
                .sorted(Comparator.comparingInt(Clause::position))
                .toList();
        AnnexVersion annex = versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(new AnnexVersion(0, day, org.durna.shared.LocalizedText.none(), false));
        return new DeclarationOn(day, annex, inForce);
    }
}
