package org.durna.person.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.access.AgencyCode;
import org.durna.person.AssertedName;
import org.durna.person.AssertedName.Use;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.IdentityNumber.Kind;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.person.Source;
import org.durna.person.intake.Columns;
import org.durna.person.intake.Field;
import org.durna.person.intake.FileForm;
import org.durna.person.intake.Problem;
import org.durna.shared.Language;
import org.durna.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of people as they come out of other machines: whole, torn, shifted and garbled. */
class ReadPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String HEADER = "Nömrə;Soyad;Ad;Ata adı;Doğum tarixi;Cinsi;Vətəndaşlığı;FİN;Ünvan\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nömrə;Soyadı;Adı;Doğum tarixi;FİN kod",
                "record,Surname,Given name,Date of birth,PIN",
                "Номер\tФамилия\tИмя\tДата рождения\tЛичный номер"
            })
    void columnsAreKnownByTheirUsualNames(String header) throws Exception {
        FileForm form = LookAtFile.of((header + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(KnownColumns.in(form.header()).places())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        Field.NUMBER, 0, Field.SURNAME, 1, Field.GIVEN, 2, Field.BORN, 3, Field.PERSONAL_NUMBER, 4));
    }

    @Test
    void aRowIsReadAsItStands() throws Exception {
        ReadRow row = read(HEADER + "7;Məmmədov;Əli;Həsən oğlu;17.04.1961;kişi;AZE;4RT61KM;\"Bakı; Nizami 5\"\n")
                .getFirst();
        assertThat(row).isInstanceOf(ReadRow.Good.class);
        ReadRow.Good good = (ReadRow.Good) row;
        assertThat(good.line()).isEqualTo(2);
        assertThat(good.key()).isEqualTo("7");
        assertThat(good.oddities()).isEmpty();
        assertThat(good.said().presentName().written()).isEqualTo("Məmmədov Əli Həsən oğlu");
        assertThat(good.said().born()).isEqualTo(new PartialDate(1961, 4, 17));
        assertThat(good.said().sex()).isEqualTo(Sex.MALE);
        assertThat(good.said().address()).isEqualTo("Bakı; Nizami 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "8;Məmmədov;Əli;;31.02.1961;;;;# person.import.born # Doğum tarixi",
                "8;Məmmədov;Əli;;2031;;;;# person.born.future # Doğum tarixi",
                ";Məmmədov;Əli;;1961;;;;# person.import.no-number # Nömrə",
                "8;;;;1961;;;;# person.import.no-name # Soyad",
                "8;Əli;Həsən oğlu;1961-04-17;kişi;AZE;4RT61KM;;# person.import.shifted # Ata adı",
                "8;Məmmədov;Əli;;1961;bəlkə;;;# person.import.sex # Cinsi",
                "8;Məmmədov;Əli;;1961;;ZZQ;;# person.citizenship.unknown # Vətəndaşlığı",
                "8;Məmmədov;Əli;;1961;;;# person.import.count-of-cells # ''",
                "8;Məmmədov;Əli;;1961;;;;;# person.import.count-of-cells # ''",
                "8;\"Məmmədov;Əli;;1961;;;;# person.import.quote-open # ''",
                "8;M\uFFFDmmədov;Əli;;1961;;;;# person.import.bytes # Soyad",
                "8;Məm\u0007mədov;Əli;;1961;;;;# person.import.control # Soyad",
            })
    void whatCannotComeAlongIsSaidOnceWithItsPlace(String row, String reason, String column) throws Exception {
        List<ReadRow> rows = read(HEADER + row + "\n9;Quliyev;Vüqar;;1970;;;;\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(ReadRow.Bad.class);
        ReadRow.Bad bad = (ReadRow.Bad) rows.getFirst();
        assertThat(bad.line()).isEqualTo(2);
        assertThat(bad.problem().reason().code()).isEqualTo(reason);
        assertThat(bad.problem().column()).isEqualTo(column);
        assertThat(bad.text()).isEqualTo(row);
        assertThat(rows.getLast()).isInstanceOf(ReadRow.Good.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "MÉ™mmÉ™dov;Əli;;1961;;;# person.import.name.mojibake",
                "M\u0430mmadov;Əli;;1961;;;# person.import.name.look-alike",
                "Məmmədov\u200B;Əli;;1961;;;# person.import.name.zero-width",
                "Məmmədov;Ə;;1961;;;# person.import.name.one-letter",
                "Məmmədov;Əli;;1861;;;# person.import.very-old",
                "Məmmədov;Əli;;1961;;AZE;4RT61KMX# person.import.personal-number",
            })
    void whatIsOddIsKeptAsItStandsAndSaid(String row, String reason) throws Exception {
        ReadRow.Good good = (ReadRow.Good) read(HEADER + "8;" + row + ";\n").getFirst();
        assertThat(good.said().presentName().surname()).isEqualTo(row.substring(0, row.indexOf(';')));
        assertThat(good.oddities().stream().map(Problem::reason).map(each -> each.code()))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # person.import.empty",
                "'  \n\n' # person.import.empty",
                "'1;Məmmədov;Əli;1961-04-17\n2;Quliyev;Vüqar;1970\n' # person.import.no-header",
                "'soyad;ad;Soyad\n' # person.import.column-twice",
                "'<html><body>' # person.import.is-markup",
                "'[{\"number\":1}]' # person.import.is-array",
                "'%PDF-1.7' # person.import.is-pdf",
                "'PK\u0003\u0004xx' # statistics.file.is-zip",
            })
    void whatIsNoTableIsSaidToBeJustThat(String content, String reason) {
        try {
            LookAtFile.of(content.getBytes(StandardCharsets.UTF_8));
            throw new AssertionError("was taken: " + content);
        } catch (UnreadablePeople | IOException why) {
            assertThat(why).isInstanceOf(UnreadablePeople.class);
            assertThat(((UnreadablePeople) why).reason().code()).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1251"})
    void theLettersOfOldMachinesAreRead(String encoding) throws Exception {
        String text = "Номер;Фамилия;Имя\n1;Мамедов;Али\n2;Кулиев;Вугар\n";
        String marked = encoding.startsWith("UTF-16") ? "\uFEFF" + text : text;
        byte[] bytes = marked.getBytes(Charset.forName(encoding));
        FileForm form = LookAtFile.of(bytes);
        assertThat(form.encoding()).isEqualTo(encoding);
        List<ReadRow> rows = read(bytes, form);
        assertThat(rows.stream()
                        .map(row -> ((ReadRow.Good) row).said().presentName().surname()))
                .containsExactly("Мамедов", "Кулиев");
    }

    @Test
    void objectsOnLinesAreReadToo() throws Exception {
        List<ReadRow> rows = read("""
                {"number":"1","surname":"Məmmədov","born":1961}
                {"number":"2","surname":"Quliyev","given":"Vüqar"
                {"number":"3","surname":"Quliyev","shoe":44}
                {"number":"4","surname":"Quliyev","born":null}
                """);
        assertThat(rows).hasSize(4);
        assertThat(((ReadRow.Good) rows.getFirst()).said().born()).isEqualTo(new PartialDate(1961, 0, 0));
        assertThat(((ReadRow.Bad) rows.get(1)).problem().reason().code()).isEqualTo("person.import.not-json");
        assertThat(rows.getLast()).isInstanceOf(ReadRow.Good.class);
    }

    /** What an export writes is what an import reads, signs that part lists and all. */
    @Test
    void whatIsTakenAwayCanBeBroughtAgain() throws Exception {
        Particulars said = new Particulars(
                List.of(
                        new AssertedName(Use.PRESENT, "Məmmədova", "Leyla", "Əli qızı"),
                        new AssertedName(Use.FORMER, "Quliyeva; \\ [x]", "Leyla, ikinci", ""),
                        new AssertedName(Use.FORMER, "Səfərova", "Leyla", "Əli qızı"),
                        new AssertedName(Use.OTHER, "", "Lala", "")),
                Sex.FEMALE,
                new PartialDate(1961, 4, 0),
                "Kirovabad",
                List.of(new Citizenship("AZE"), Citizenship.UNSPECIFIED),
                List.of(
                        IdentityNumber.of(Kind.PERSONAL_NUMBER, "4RT61KM"),
                        new IdentityNumber(Kind.PASSPORT, "C01; 650", new Citizenship("AZE"), LocalDate.of(2030, 1, 1)),
                        IdentityNumber.of(Kind.PASSPORT, "P [x]"),
                        IdentityNumber.of(Kind.OTHER, "8-33")),
                "Əli",
                "Nərgiz",
                "Gəncə, \"Nizami\" 5",
                "+994 50 000 00 00",
                new Language("en"));
        Assertion assertion = new Assertion(
                new AssertionId(UUID.randomUUID()),
                new PersonId(1),
                new PersonId(1),
                new Source(new AgencyCode("XX"), "7/a", LocalDate.of(2020, 5, 12)),
                said,
                Instant.EPOCH,
                false);
        String csv = Stream.of(Field.values()).map(Field::code).collect(Collectors.joining(",")) + "\n"
                + Stream.of(Field.values())
                        .map(field -> "\"" + WrittenRow.cell(assertion, field).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","));
        ReadRow.Good good = (ReadRow.Good) read(csv).getFirst();
        assertThat(good.said()).isEqualTo(said);
        assertThat(good.key()).isEqualTo("7/a");
        assertThat(good.dated()).isEqualTo(LocalDate.of(2020, 5, 12));
    }

    private static List<ReadRow> read(String text) throws IOException, UnreadablePeople {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, LookAtFile.of(bytes));
    }

    private static List<ReadRow> read(byte[] bytes, FileForm form) throws IOException {
        Columns columns = KnownColumns.in(form.header());
        ReadPeople reading = new ReadPeople(
                columns,
                form.header(),
                TODAY,
                TODAY,
                Optional.of(new PersonalNumbers(new Citizenship("AZE"), Pattern.compile("[0-9A-HJ-NP-Z]{7}"))));
        Rows rows = Rows.of(new ByteArrayInputStream(bytes), form);
        List<ReadRow> read = new ArrayList<>();
        for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            read.add(reading.read(row.get()));
        }
        return read;
    }
}
