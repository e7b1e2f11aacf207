package org.durna.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.durna.pack.Pack;
import org.durna.partnership.ClauseDifference.Amended;
import org.durna.partnership.ClauseDifference.FieldChange;
import org.durna.partnership.LoadDeclaration.Loaded;
import org.durna.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The declaration in two times, for the real pack and for the invented one. */
class DeclarationStoreTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate AFTER_SIGNING = LocalDate.parse("2013-12-06");

    private final DeclarationRoom room = new DeclarationRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void everyClauseIsThereInTheNumbersOfTheDeclaration() {
        assertThat(room.load(DeclarationRoom.REAL, false)).isEqualTo(new Loaded(75, 0));
        DeclarationOn today = room.declaration(DeclarationRoom.REAL).on(TODAY);

        assertThat(List.of(ClauseKind.values()).stream()
                        .map(kind -> today.ofKind(kind).size()))
                .containsExactly(2, 9, 3, 6, 24, 1, 5, 25);
        assertThat(today.clauses()).hasSize(75);
        assertThat(today.clauses().stream().map(Clause::position)).isSorted();
        assertThat(today.under(new ClauseId("AO-III"))).hasSize(7);
    }

    @Test
    void aSecondStartChangesNothing() {
        room.load(DeclarationRoom.REAL, true);
        long rows = room.count("partnership.clause_wording");

        assertThat(room.load(DeclarationRoom.REAL, true).changedNothing()).isTrue();
        assertThat(room.count("partnership.clause_wording")).isEqualTo(rows);
        assertThat(room.count("partnership.declaration_load")).isEqualTo(1);
        assertThat(room.audited("declaration.loaded")).isEqualTo(1);
    }

    @Test
    void theSignedDeclarationIsTheSameThenAndToday() {
        room.load(DeclarationRoom.REAL, false);
        Declaration declaration = room.declaration(DeclarationRoom.REAL);

        assertThat(declaration.difference(AFTER_SIGNING, TODAY)).isEmpty();
        assertThat(declaration.on(AFTER_SIGNING).clauses())
                .isEqualTo(declaration.on(TODAY).clauses())
                .hasSize(75);
        assertThat(declaration.on(LocalDate.parse("2013-12-04")).clauses()).isEmpty();
    }

    @Test
    void theDemosVersionsDifferExactlyByTheirChanges() {
        room.load(DeclarationRoom.REAL, true);
        Declaration declaration = room.declaration(DeclarationRoom.REAL);

        assertThat(changes(declaration, "2017-03-14", "2017-03-15")).containsExactly("added I.7", "amended II.6");
        assertThat(changes(declaration, "2022-10-19", "2022-10-20"))
                .containsExactly("closed I.7", "amended II.2", "added IV.2");
        assertThat(changes(declaration, "2013-12-06", "2026-11-23"))
                .containsExactly("amended II.2", "amended II.6", "added IV.2");
        assertThat(declaration.annexVersions().stream().map(AnnexVersion::number))
                .containsExactly(1, 2, 3);
        assertThat(declaration.on(TODAY).clauses().stream().filter(Clause::sample))
                .extracting(clause -> clause.id().value())
                .containsExactly("II.2", "II.6", "IV.2");
    }

    @Test
    void anotherPackRunsTheSameCode() {
        room.load(DeclarationRoom.INVENTED, true);
        Declaration declaration = room.declaration(DeclarationRoom.INVENTED);

        assertThat(declaration.initiatives(LocalDate.parse("2020-01-01"))).hasSize(3);
        assertThat(declaration.initiatives(LocalDate.parse("2021-03-01"))).hasSize(4);
        assertThat(changes(declaration, "2019-06-01", "2022-01-01")).containsExactly("amended A.2", "added A.4");
        assertThat(changes(declaration, "2019-06-01", "2024-01-01")).containsExactly("amended A.2");
        assertThat(declaration
                        .baseAgreement(LocalDate.parse("2021-12-31"))
                        .orElseThrow()
                        .shortName())
                .extracting(name -> name.in(new Language("en")))
                .isEqualTo("Old Treaty");
        assertThat(declaration
                        .baseAgreement(LocalDate.parse("2022-01-01"))
                        .orElseThrow()
                        .shortName())
                .extracting(name -> name.in(new Language("eo")))
                .isEqualTo("Nova traktato");
    }

    @Test
    void anAmendmentIsShownWordByWord() {
        room.load(DeclarationRoom.INVENTED, true);

        ClauseDifference difference = room.declaration(DeclarationRoom.INVENTED)
                .difference(LocalDate.parse("2019-06-01"), LocalDate.parse("2024-01-01"))
                .getFirst();

        FieldChange change = ((Amended) difference).in(new Language("en")).getFirst();
        assertThat(change.words())
                .extracting(run -> run.fate().code() + ": " + run.text())
                .containsExactly("kept: Timetables are", "removed: shared.", "added: shared every month.");
    }

    @Test
    void aBetterTextInThePackEndsTheKnownTimeOfTheOldOne(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(DeclarationRoom.folderOf(DeclarationRoom.INVENTED), folder);
        room.load(Pack.in(folder), false);
        Instant before = room.now();
        Path clauses = folder.resolve("declaration/clauses.yaml");
        Files.writeString(clauses, Files.readString(clauses).replace("more often", "twice as often"));

        assertThat(room.load(Pack.in(folder), false)).isEqualTo(new Loaded(1, 1));

        Declaration declaration = room.declaration(Pack.in(folder));
        ClauseId item = new ClauseId("1");
        LocalDate day = LocalDate.parse("2020-01-01");
        assertThat(wording(declaration.on(day), item)).contains("twice as often");
        assertThat(wording(declaration.on(day, before), item)).contains("more often");
        assertThat(declaration.history(item)).hasSize(2);
        assertThat(declaration.history(item).getFirst().replaced()).isPresent();
    }

    @Test
    void withoutTheDemoItsVersionsAreNoLongerTakenForTrue() {
        room.load(DeclarationRoom.INVENTED, true);

        assertThat(room.load(DeclarationRoom.INVENTED, false)).isEqualTo(new Loaded(1, 3));

        Declaration declaration = room.declaration(DeclarationRoom.INVENTED);
        assertThat(declaration.on(TODAY).clauses()).hasSize(11).noneMatch(Clause::sample);
        assertThat(declaration.annexVersions()).hasSize(1);
    }

    private static List<String> changes(Declaration declaration, String from, String to) {
        return declaration.difference(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(each -> each.code() + " " + each.clause().id())
                .toList();
    }

    private static String wording(DeclarationOn declaration, ClauseId id) {
        return declaration.clause(id).orElseThrow().wording().wording().in(new Language("en"));
    }
}
