package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ten lines of the README, compiled and run; and that the README still has these very lines. */
class ReadmeTest {
    private record Row(String id, List<String> cells) {}

    /** In the order of the fields' names: ad, doğum, fin, soyad. */
    private final List<Row> rows = List.of(
            new Row("1", List.of("Elçin", "07.03.1985", "5KLM7XQ", "Məmmədov")),
            new Row("2", List.of("ELCHIN", "19850307", "5KLM7XQ", "MAMMADOV")),
            new Row("3", List.of("Aygün", "12.11.1991", "8PQR2ST", "Quliyeva")));

    @Test
    void theExampleRuns() {
        Schema schema = Schema.of(
                "id",
                Field.of("ad", Kind.GIVEN_NAME),
                Field.of("soyad", Kind.SURNAME),
                Field.of("doğum", Kind.DATE),
                Field.of("fin", Kind.IDENTIFIER));
        Table.Builder records = new Table.Builder(schema);
        rows.forEach(row -> records.add(0, row.id(), row.cells()));
        Linked linked = Linkage.within().link(records.build());
        for (int[] group : linked.clusters().groups()) {
            Explanation why = linked.explain(group[0], group[1]);
            System.out.println(Waterfall.of(why, Locale.of("az")).text());
        }
        System.out.println(linked.threshold().chosen());

        assertThat(linked.clusters().groups()).hasSize(1);
        assertThat(linked.threshold().chosen().precision()).isGreaterThan(0.9);
    }

    @Test
    void theReadmeHasTheseLines() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String example = readme.substring(readme.indexOf("```java") + 7);
        example = example.substring(0, example.indexOf("```"));
        String test = Files.readString(Path.of("src/test/java/org/durna/linkage/ReadmeTest.java"));
        Pattern gaps = Pattern.compile("\\s+");
        assertThat(gaps.matcher(test).replaceAll(""))
                .contains(gaps.matcher(example).replaceAll(""));
    }
}
