package org.durna.activity.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.activity.OverlapReason.Because;
import org.durna.activity.Term;
import org.durna.activity.Vocabulary;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How often the platform is right about two activities, measured on pairs that were labelled by hand. */
class LikenessTest {
    private static final Path PAIRS = Path.of("src/test/resources/overlap");
    private static final Pack PACK = Pack.shipped(new PackId("eu-azerbaijan"));
    private static final Lexicon LEXICON = new Lexicon(
            PACK.readList("activities/words.yaml", Meaning.class),
            PACK.read("activities/vocabulary.yaml", Vocabulary.class).themes().stream()
                    .map(Term::name)
                    .toList());
    private static final Likeness LIKENESS = new Likeness(LEXICON);

    record Described(
            Map<String, String> title,
            String lead,
            List<String> partners,
            List<String> clauses,
            List<String> themes,
            List<String> groups,
            List<String> places,
            LocalDate begins,
            LocalDate ends) {
        Portrait portrait() {
            Set<String> organisations = new HashSet<>(partners);
            organisations.add("agency:" + lead);
            return new Portrait(
                    new ArrayList<>(title.values()),
                    Set.copyOf(themes),
                    Set.copyOf(groups),
                    Set.copyOf(places),
                    organisations,
                    begins,
                    ends);
        }
    }

    record Pair(String kind, boolean overlap, boolean hard, Described one, Described other) {
        Likeness.Found found() {
            return LIKENESS.between(one.portrait(), other.portrait());
        }
    }

    private record Measured(double precision, double recall, int pairs) {}

    @Test
    void itIsRightOnThePairsThatItWasSetBy() throws IOException {
        Measured measured = measure("tuning.json");
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void itIsRightOnPairsOfSubjectsThatItWasNotSetBy() throws IOException {
        Measured measured = measure("frozen/pairs.json");
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void thereAreThreeHundredPairsAndAThirdIsHard() throws IOException {
        List<Pair> all = new ArrayList<>(pairs("tuning.json"));
        all.addAll(pairs("frozen/pairs.json"));
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all.stream().filter(Pair::hard).count() * 3).isGreaterThanOrEqualTo(all.size());
    }

    /** The database looks only among those that share a key: whoever shares none is not found, however alike. */
    @Test
    void thoseThatAreAlikeShareAKey() throws IOException {
        OverlapKeys keys = new OverlapKeys(LEXICON);
        List<Pair> alike = pairs("tuning.json").stream()
                .filter(pair -> pair.overlap() && pair.found().isOverlap())
                .toList();
        long found = alike.stream()
                .filter(pair -> {
                    Set<Integer> shared = new HashSet<>();
                    for (int key : keys.asked(pair.one().portrait())) {
                        shared.add(key);
                    }
                    for (int key : keys.of(pair.other().portrait())) {
                        if (shared.contains(key)) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
        assertThat((double) found / alike.size()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void twoLanguagesMeetInTheirMeanings() {
        Likeness.Found found = LIKENESS.between(
                portrait("Saxta sənədlərin aşkarlanması üzrə təlim kursu"),
                portrait("Training course on detecting forged documents"));
        assertThat(found.isOverlap()).isTrue();
        assertThat(found.reasons()).anySatisfy(reason -> {
            assertThat(reason.because()).isEqualTo(Because.WORDING);
            assertThat(reason.what()).contains("Saxta ~ forged", "sənədlərin ~ documents");
        });
        assertThat(LIKENESS.between(
                                portrait("SAXTA SENEDLERIN ASKARLANMASI UZRE TELIM"),
                                portrait("Saxta sənədlərin aşkarlanması üzrə təlim"))
                        .isOverlap())
                .isTrue();
    }

    private static Portrait portrait(String title) {
        return new Portrait(
                List.of(title),
                Set.of("document-security"),
                Set.of(),
                Set.of("baku"),
                Set.of("agency:XA"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }

    private static Measured measure(String file) throws IOException {
        int right = 0;
        int shown = 0;
        int meant = 0;
        List<Pair> pairs = pairs(file);
        for (Pair pair : pairs) {
            boolean found = pair.found().isOverlap();
            right += found && pair.overlap() ? 1 : 0;
            shown += found ? 1 : 0;
            meant += pair.overlap() ? 1 : 0;
        }
        Measured measured = new Measured((double) right / shown, (double) right / meant, pairs.size());
        System.out.printf("overlap %s: %s%n", file, measured);
        return measured;
    }

    private static List<Pair> pairs(String file) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(PAIRS.resolve(file)), new TypeReference<List<Pair>>() {});
    }
}
