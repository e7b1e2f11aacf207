package org.durna.partnership.declared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.durna.pack.PackProblem;
import org.durna.partnership.AnnexVersion;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.declared.DeclaredChange.Add;
import org.durna.partnership.declared.DeclaredChange.Amend;
import org.durna.partnership.declared.DeclaredChange.Close;
import org.durna.shared.LocalizedText;
import org.durna.shared.Period;
import org.jspecify.annotations.Nullable;

/** Every version of every clause that a pack declares: the signed text, and the later versions of the Annex on top of it. */
public record UnfoldedDeclaration(List<Clause> clauses, List<AnnexVersion> versions) {
    private static final String CHANGES = "demo/demo-changes.yaml";

    public static UnfoldedDeclaration of(List<DeclaredClause> signed, LocalDate signedOn, List<DeclaredVersion> later) {
        List<DeclaredClause> order = new ArrayList<>(signed);
        Map<ClauseId, List<Draft>> drafts = new HashMap<>();
        signed.forEach(clause -> drafts.put(clause.id(), new ArrayList<>(List.of(new Draft(clause, false)))));
        refuseSlips(signed);
        List<AnnexVersion> versions = new ArrayList<>();
        versions.add(new AnnexVersion(1, signedOn, LocalizedText.none(), false));
        for (DeclaredVersion version : later) {
            versions.add(new AnnexVersion(version.version(), version.from(), version.title(), version.sample()));
            version.changes().forEach(change -> apply(change, version, order, drafts));
        }
        return new UnfoldedDeclaration(clauses(order, drafts), List.copyOf(versions));
    }

    /** One version of a clause while the later ones are still being laid over it. */
    private static final class Draft {
        private final DeclaredClause clause;
        private final boolean sample;
        private @Nullable LocalDate until;

        Draft(DeclaredClause clause, boolean sample) {
            this.clause = clause;
            this.sample = sample;
        }
    }

    private static void apply(
            DeclaredChange change,
            DeclaredVersion version,
            List<DeclaredClause> order,
            Map<ClauseId, List<Draft>> drafts) {
        switch (change) {
            case Add add -> {
                if (drafts.containsKey(add.id())) {
                    throw new PackProblem(CHANGES, add.id() + " is added, but is there already");
                }
                DeclaredClause clause = add.clause(version.from());
                order.add(placeOf(clause, order), clause);
                drafts.put(add.id(), new ArrayList<>(List.of(new Draft(clause, version.sample()))));
            }
            case Amend amend -> {
                Draft old = open(amend.id(), drafts);
                old.until = version.from();
                DeclaredClause was = old.clause;
                DeclaredClause now = new DeclaredClause(
                        was.id(),
                        was.kind(),
                        was.under(),
                        was.serves(),
                        version.from(),
                        was.study(),
                        amend.texts().over(was.texts()));
                Objects.requireNonNull(drafts.get(amend.id())).add(new Draft(now, version.sample()));
            }
            case Close close -> open(close.id(), drafts).until = version.from();
        }
    }

    private static Draft open(ClauseId id, Map<ClauseId, List<Draft>> drafts) {
        List<Draft> all = drafts.getOrDefault(id, List.of());
        if (all.isEmpty() || all.getLast().until != null) {
            throw new PackProblem(CHANGES, id + " is changed, but is not in force then");
        }
        return all.getLast();
    }

    /** After its last sister under the same heading, or right after the heading. */
    private static int placeOf(DeclaredClause clause, List<DeclaredClause> order) {
        int place = order.size();
        for (int i = 0; i < order.size(); i++) {
            DeclaredClause other = order.get(i);
            if (other.id().equals(clause.under()) || Objects.equals(other.under(), clause.under())) {
                place = i + 1;
            }
        }
        return place;
    }

    private static List<Clause> clauses(List<DeclaredClause> order, Map<ClauseId, List<Draft>> drafts) {
        List<Clause> clauses = new ArrayList<>();
        for (int position = 1; position <= order.size(); position++) {
            int version = 1;
            for (Draft draft : drafts.getOrDefault(order.get(position - 1).id(), List.of())) {
                clauses.add(clause(draft, position, version++));
            }
        }
        return List.copyOf(clauses);
    }

    private static Clause clause(Draft draft, int position, int version) {
        DeclaredClause clause = draft.clause;
        return new Clause(
                clause.id(),
                clause.kind(),
                clause.under(),
                position,
                clause.study(),
                version,
                new Period(clause.from(), draft.until),
                clause.serves(),
                clause.texts(),
                draft.sample);
    }

    private static void refuseSlips(List<DeclaredClause> signed) {
        Set<ClauseId> ids = new HashSet<>();
        for (DeclaredClause clause : signed) {
            if (!ids.add(clause.id())) {
                throw new PackProblem("declaration/clauses.yaml", clause.id() + " stands there twice");
            }
        }
        for (DeclaredClause clause : signed) {
            if (clause.under() != null && !ids.contains(clause.under())) {
                throw new PackProblem("declaration/clauses.yaml", clause.id() + " stands under an unknown clause");
            }
            if (!ids.containsAll(clause.serves())) {
                throw new PackProblem("declaration/clauses.yaml", clause.id() + " serves an unknown clause");
            }
        }
    }
}
