package org.durna.partnership.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.pack.PackProblem;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.declared.DeclaredChange.Amend;
import org.durna.partnership.declared.DeclaredChange.Close;
import org.durna.partnership.declared.DeclaredChange.Texts;
import org.durna.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class UnfoldedDeclarationTest {
    private static final Pack PACK = Pack.shipped(new PackId("lorn-vesk"));
    private static final LocalDate SIGNED = PACK.manifest().signed();
    private static final Texts NOTHING = new Texts(null, null, null, null, null, null);

    private final List<DeclaredClause> signed = PACK.readList("declaration/clauses.yaml", DeclaredClause.class);

    @Test
    void anAmendedClauseHasTwoVersionsThatDoNotOverlap() {
        List<Clause> versions =
                UnfoldedDeclaration.of(signed, SIGNED, PACK.readList("demo/demo-changes.yaml", DeclaredVersion.class))
                        .clauses()
                        .stream()
                        .filter(clause -> clause.id().equals(new ClauseId("A.2")))
                        .toList();

        assertThat(versions).extracting(Clause::version).containsExactly(1, 2);
        assertThat(versions.getFirst().valid().until())
                .isEqualTo(versions.getLast().valid().from());
        assertThat(versions.getLast().serves()).isEqualTo(versions.getFirst().serves());
        assertThat(versions.getLast().wording().platform())
                .isEqualTo(versions.getFirst().wording().platform());
    }

    @Test
    void anAddedClauseStandsAfterItsLastSister() {
        UnfoldedDeclaration unfolded =
                UnfoldedDeclaration.of(signed, SIGNED, PACK.readList("demo/demo-changes.yaml", DeclaredVersion.class));

        assertThat(unfolded.clauses().getLast().id()).isEqualTo(new ClauseId("A.4"));
        assertThat(unfolded.versions()).hasSize(3);
    }

    @Test
    void slipsOfAPackAreNamed() {
        List<DeclaredClause> twice = new ArrayList<>(signed);
        twice.add(signed.getFirst());
        assertThatThrownBy(() -> UnfoldedDeclaration.of(twice, SIGNED, List.of()))
                .isInstanceOf(PackProblem.class)
                .hasMessageContaining("P1");
        assertThatThrownBy(() -> UnfoldedDeclaration.of(signed.subList(2, 4), SIGNED, List.of()))
                .isInstanceOf(PackProblem.class)
                .hasMessageContaining("unknown clause");
        assertThatThrownBy(() -> unfold(new Amend(new ClauseId("Z.9"), NOTHING)))
                .isInstanceOf(PackProblem.class)
                .hasMessageContaining("Z.9");
        assertThatThrownBy(() -> unfold(new Close(new ClauseId("A.1")), new Close(new ClauseId("A.1"))))
                .isInstanceOf(PackProblem.class)
                .hasMessageContaining("A.1");
    }

    private void unfold(DeclaredChange... changes) {
        UnfoldedDeclaration.of(
                signed,
                SIGNED,
                List.of(new DeclaredVersion(
                        2, LocalDate.parse("2020-01-01"), true, LocalizedText.of("en", "x"), List.of(changes))));
    }
}
