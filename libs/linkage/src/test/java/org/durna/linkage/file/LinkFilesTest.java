package org.durna.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.durna.linkage.Linkage;
import org.durna.linkage.people.PersonRecord;
import org.durna.linkage.people.SyntheticPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFilesTest {
    @TempDir
    Path folder;

    @Test
    void aBrokenFileCutOffTwiceEndsWithTheResultOfAnUndisturbedRun() throws IOException {
        Path file = brokenPeople();
        run(file, "undisturbed", said -> {});
        killed(file, 3);
        killed(file, 9);
        List<String> told = new ArrayList<>();
        run(file, "disturbed", told::add);
        assertThat(told).anyMatch(line -> line.startsWith("resuming:"));
        for (String result : List.of("groups.csv", "pairs.csv", "problems.csv", "report.html")) {
            assertThat(folder.resolve("disturbed").resolve(result))
                    .hasSameTextualContentAs(folder.resolve("undisturbed").resolve(result));
        }
        assertThat(folder.resolve("disturbed/pieces")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void theOrderOfRowsAndColumnsAndTheNumberOfThreadsChangeNotAByte(long seed) throws IOException {
        Random random = new Random(seed);
        List<Integer> columns = new ArrayList<>(
                IntStream.range(0, PersonRecord.COLUMNS.size()).boxed().toList());
        List<PersonRecord> people = new ArrayList<>();
        SyntheticPeople.seeded(seed).write(1_000, people::add);
        Path plain = write("plain.csv", people, columns);
        Collections.shuffle(people, random);
        Collections.shuffle(columns, random);
        Path mixed = write("mixed.csv", people, columns);
        run(plain, "plain", 1);
        run(mixed, "mixed", 2 + random.nextInt(6));
        for (String result : List.of("groups.csv", "pairs.csv")) {
            assertThat(folder.resolve("mixed").resolve(result))
                    .hasSameBinaryContentAs(folder.resolve("plain").resolve(result));
        }
    }

    private Path write(String name, List<PersonRecord> people, List<Integer> columns) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream().map(PersonRecord.COLUMNS::get).collect(Collectors.joining(",")) + ",record");
        people.forEach(person -> lines.add(
                columns.stream().map(c -> Cells.quoted(person.cells().get(c))).collect(Collectors.joining(",")) + ","
                        + person.id()));
        return Files.write(folder.resolve(name), lines);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void killed(Path file, int afterLines) throws IOException {
        int[] heard = {0};
        try {
            run(file, "disturbed", said -> {
                if (said.startsWith("compared") && ++heard[0] == afterLines) {
                    throw new Killed();
                }
            });
        } catch (Killed e) {
            assertThat(folder.resolve("disturbed/pieces")).exists();
            return;
        }
        throw new AssertionError("The run was not cut off");
    }

    private void run(Path file, String out, Consumer<String> tell) throws IOException {
        run(file, out, 2, tell);
    }

    private void run(Path file, String out, int threads) throws IOException {
        run(file, out, threads, said -> {});
    }

    private void run(Path file, String out, int threads, Consumer<String> tell) throws IOException {
        new LinkFiles(
                        new LinkFiles.Order(
                                List.of(file),
                                Optional.empty(),
                                folder.resolve(out),
                                Linkage.within().threads(threads),
                                threads,
                                Locale.of("en")),
                        tell)
                .run();
    }

    private Path brokenPeople() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("record," + String.join(",", PersonRecord.COLUMNS));
        SyntheticPeople.seeded(2).write(2_000, record -> lines.add(line(record)));
        lines.set(10, lines.get(10).replaceFirst(",", ",\""));
        lines.set(20, lines.get(20) + ",too,many");
        lines.set(30, lines.get(30).substring(0, 20));
        lines.set(40, "x40,home,MÉ™mmÉ™d,,Quliyev,M,31.02.1980,,AZ,,,,,,");
        lines.set(50, ",home,Mаmmad,,Qu\u200Bliyev,M,01.01.1980,,AZ,,,,,,");
        lines.set(60, "x40,home,Ə," + "a".repeat(200) + ",Quliyev,M,1980,,AZ,,,,,,");
        lines.add("x99,home,\"cut in the mid");
        return Files.write(folder.resolve("people.csv"), lines);
    }

    private static String line(PersonRecord record) {
        StringBuilder line = new StringBuilder(record.id());
        record.cells().forEach(cell -> line.append(',').append(Cells.quoted(cell)));
        return line.toString();
    }

    @Test
    void everyProblemIsToldWithItsRowAndColumn() throws IOException {
        run(brokenPeople(), "out", said -> {});
        assertThat(Files.readAllLines(folder.resolve("out/problems.csv")))
                .anyMatch(line -> line.startsWith("people.csv,11,,CUT_IN_QUOTES,false"))
                .anyMatch(line -> line.startsWith("people.csv,21,,CELLS_TOO_MANY,false"))
                .anyMatch(line -> line.startsWith("people.csv,31,,CELLS_MISSING,true"))
                .anyMatch(line -> line.startsWith("people.csv,41,given_name,MOJIBAKE,false"))
                .anyMatch(line -> line.startsWith("people.csv,41,date_of_birth,NO_SUCH_DATE,false"))
                .anyMatch(line -> line.startsWith("people.csv,51,record,ID_MISSING,true"))
                .anyMatch(line -> line.startsWith("people.csv,51,given_name,MIXED_SCRIPTS,true"))
                .anyMatch(line -> line.startsWith("people.csv,51,surname,INVISIBLE_LETTERS,true"))
                .anyMatch(line -> line.startsWith("people.csv,51,date_of_birth,FIRST_OF_JANUARY,true"))
                .anyMatch(line -> line.startsWith("people.csv,61,record,ID_TWICE,true"))
                .anyMatch(line -> line.startsWith("people.csv,61,given_name,ONE_LETTER,true"))
                .anyMatch(line -> line.startsWith("people.csv,61,patronymic,TOO_LONG,false"))
                .anyMatch(line -> line.startsWith("people.csv,2002,,CUT_IN_QUOTES,false"));
    }

    @Test
    void aSchemaThatNamesAColumnThatIsNotThereIsToldAndTheRestGoesOn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "no;ad;soyad;boş\n1;Elnur;Quliyev;\n2;Elnur;Quliyev;\n3;Aygün;Həsənova;\n");
        Path schema = Files.writeString(
                folder.resolve("schema"),
                "no: ID\nad: GIVEN_NAME\nsoyad: SURNAME = soyad, köhnə\nboş: TEXT\nfin: IDENTIFIER\n");
        assertThat(command("" + file, "--schema", "" + schema, "--out", "" + folder.resolve("o"), "--lang", "az"))
                .startsWith("0 ");
        assertThat(Files.readAllLines(folder.resolve("o/problems.csv")))
                .anyMatch(line -> line.startsWith("a.csv,1,fin,COLUMN_NOT_THERE"))
                .anyMatch(line -> line.startsWith("a.csv,1,köhnə,COLUMN_NOT_THERE"))
                .anyMatch(line -> line.startsWith("a.csv,1,boş,COLUMN_EMPTY"));
    }

    @Test
    void fortyColumnsAreReadAndThoseNobodyKnowsAreNamed() throws IOException {
        StringBuilder header = new StringBuilder("id,given_name,surname");
        StringBuilder row = new StringBuilder(",Elnur,Quliyev");
        for (int i = 0; i < 37; i++) {
            header.append(",column_").append(i);
            row.append(",value");
        }
        Path file = Files.writeString(folder.resolve("wide.csv"), header + "\n1" + row + "\n2" + row + "\n");
        assertThat(command("" + file, "--out", "" + folder.resolve("w"), "--lang", "en"))
                .startsWith("0 ");
        assertThat(folder.resolve("w/report.html")).content().contains("Columns not compared", "column_36");
    }

    @Test
    void whatCannotBeginSaysWhatWhereAndWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), "x,y\n1,2\n");
        assertThat(command("" + file, "--out", "o", "--lang", "en"))
                .startsWith("2 ")
                .contains("--schema FILE", "[x, y]");
        assertThat(command("nowhere.csv", "--out", "o", "--lang", "en"))
                .startsWith("2 ")
                .contains("nowhere.csv");
        assertThat(command("" + file, "--lang", "en")).startsWith("2 ").contains("--out FOLDER");
        assertThat(command("" + file, "--out", "o", "--precision", "2", "--lang", "en"))
                .startsWith("2 ")
                .contains("0.999");
        assertThat(command("--wrong", "--lang", "ru")).startsWith("2 ").contains("--wrong");
    }

    private static String command(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = LinkCommand.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
