package org.durna.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.durna.access.Reader;
import org.durna.audit.Actor;
import org.durna.partnership.ImportOfficialText.Refusal;
import org.durna.partnership.OfficialCopy.Edition;
import org.durna.partnership.OfficialTextReport.State;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official text beside the clauses: taken whole, once, with its history, or not at all. */
class OfficialTextsStoreTest {
    private static final Language EO = new Language("eo");
    private static final Actor BY = Actor.machine("test");
    private static final Path FILE =
            DeclarationRoom.folderOf(DeclarationRoom.INVENTED).resolve("declaration/official-eo.md");

    private final DeclarationRoom room = new DeclarationRoom();
    private final OfficialTexts official = room.officialTexts(DeclarationRoom.INVENTED);

    @BeforeEach
    void theDeclarationIsThere() {
        room.load(DeclarationRoom.INVENTED, false);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void everyClauseGetsItsWordsAsPublished() throws IOException {
        OfficialTextReport report = done(official.importFile(FILE, EO, BY));

        assertThat(report.state()).isEqualTo(State.FIRST);
        assertThat(report.clauses()).isEqualTo(11);
        assertThat(report.furniture()).isEqualTo(4);
        assertThat(report.slipsNotFound()).isEmpty();
        assertThat(words("2"))
                .startsWith("La Partioj intencas informi")
                .contains("vojagxojn")
                .endsWith("kaj pri la rajtoj de pasaĝeroj.");
        assertThat(words("A.2")).isEqualTo("kunhavigo de horaroj inter la pramistoj de ĉiuj Partioj;");
        assertThat(room.audited("declaration.official-text.imported")).isEqualTo(1);
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        official.importFile(FILE, EO, BY);
        long rows = room.count("partnership.official_text");

        assertThat(done(official.importFile(FILE, EO, BY)).state()).isEqualTo(State.SAME);
        assertThat(done(official.take(copy(text() + "\n\n"), BY)).state()).isEqualTo(State.SAME);

        assertThat(room.count("partnership.official_text")).isEqualTo(rows);
        assertThat(official.imports()).hasSize(1);
    }

    @Test
    void aDamagedCopyIsRefusedWithItsLineAndNothingIsStored() throws IOException {
        Refusal refusal = refused(official.take(copy(text().replace("3. Ĉi tiu", "5. Ĉi tiu")), BY));

        assertThat(((Refusal.Damaged) refusal).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(20))
                .satisfies(problem -> assertThat(problem.reason().code()).isEqualTo("declaration.text.wrong-number"));
        assertThat(room.count("partnership.official_text")).isZero();
        assertThat(room.count("partnership.official_import")).isZero();
    }

    @Test
    void aDamagedCopyLeavesTheOldTextAlone() throws IOException {
        official.importFile(FILE, EO, BY);

        refused(official.take(copy(text().replace("studado de", "studo de")), BY));

        assertThat(words("A.3")).startsWith("studado de");
    }

    @Test
    void anotherEditionIsTakenOnlyWhenAnOfficerAnswersForItAndTheOldOneStaysInTheHistory() throws IOException {
        official.importFile(FILE, EO, BY);
        OfficialCopy corrected = copy(text().replace("vojagxojn", "vojaĝojn"));

        assertThat(((Refusal.Damaged) refused(official.take(corrected, BY))).onlyWordsDiffer())
                .isTrue();
        OfficialTextReport report = done(official.take(corrected.asAnotherEdition(), BY));

        assertThat(report.state()).isEqualTo(State.REPLACES);
        assertThat(report.changed()).containsExactly("2");
        assertThat(report.slipsNotFound()).extracting(Corrigendum::id).containsExactly("2");
        assertThat(words("2")).contains("vojaĝojn");
        assertThat(room.count("partnership.official_text")).isEqualTo(30);
        assertThat(official.imports())
                .extracting(OfficialImport::edition)
                .containsExactly(Edition.ANOTHER, Edition.KNOWN);
    }

    @Test
    void whatIsPreviewedIsStoredOnlyWhenTheSameOfficerConfirmsIt() throws IOException {
        Reader officer = DeclarationRoom.coordinator("ana");
        UUID staged = done(official.stage(copy(text()), officer));

        assertThat(official.in(EO)).isEmpty();
        assertThat(refused(official.confirm(staged, Edition.KNOWN, DeclarationRoom.coordinator("ben"))))
                .isInstanceOf(Refusal.Gone.class);
        assertThat(done(official.confirm(staged, Edition.KNOWN, officer)).state())
                .isEqualTo(State.FIRST);
        assertThat(official.in(EO)).hasSize(15);
        assertThat(refused(official.confirm(staged, Edition.KNOWN, officer))).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void theDoorIsClosedToThePublic() throws IOException {
        assertThat(refused(official.stage(copy(text()), Reader.anonymous()))).isInstanceOf(Refusal.Closed.class);
        assertThat(refused(official.confirm(UUID.randomUUID(), Edition.KNOWN, Reader.anonymous())))
                .isInstanceOf(Refusal.Closed.class);
        assertThat(room.count("partnership.official_staged")).isZero();
    }

    @Test
    void aLanguageWithoutAGuideIsRefused() throws IOException {
        OfficialCopy copy = new OfficialCopy("x.md", copy(text()).content(), new Language("en"), Edition.KNOWN);

        assertThat(refused(official.take(copy, BY))).isEqualTo(new Refusal.NoGuide(new Language("en")));
    }

    @Test
    void theRealTextStandsWholeBesideItsClauses() throws IOException {
        Path real = Path.of("../../shared/declaration/declaration.az.md");
        Assumptions.assumeTrue(Files.exists(real), "the official text is not shipped and not found at " + real);
        room.load(DeclarationRoom.REAL, false);
        OfficialTexts texts = room.officialTexts(DeclarationRoom.REAL);
        Language az = new Language("az");

        OfficialTextReport report = done(texts.importFile(real, az, BY));

        assertThat(report.clauses()).isEqualTo(75);
        assertThat(report.slipsNotFound()).isEmpty();
        assertThat(done(texts.importFile(real, az, BY)).state()).isEqualTo(State.SAME);
    }

    private String words(String clause) {
        List<OfficialText> texts = official.of(new ClauseId(clause));
        assertThat(texts).hasSize(1);
        return texts.getFirst().words();
    }

    private static String text() throws IOException {
        return Files.readString(FILE);
    }

    private static OfficialCopy copy(String text) {
        return new OfficialCopy(
                "copy.md", new OfficialCopy.Content(text.getBytes(StandardCharsets.UTF_8)), EO, Edition.KNOWN);
    }

    private static <T> T done(Outcome<T, Refusal> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T, Refusal>) outcome).result();
    }

    private static <T> Refusal refused(Outcome<T, Refusal> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<T, Refusal>) outcome).reason();
    }
}
