package org.durna.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Citizenship;
import org.durna.person.PartialDate;
import org.durna.person.intake.Field;
import org.durna.person.intake.KindOfFinding;
import org.durna.person.intake.PeopleImport;
import org.durna.person.intake.Problem;
import org.durna.person.intake.ReviewImports.Preview;
import org.durna.person.intake.ReviewImports.Report;
import org.durna.person.intake.reading.ReadRow;
import org.durna.shared.Reason;

/** What the pages of files of people show. */
public final class ImportViews {
    private ImportViews() {}

    /**
     * The files that were brought, and the form for one more.
     *
     * @param same the file that was brought before, where the same bytes came again
     * @param megabytes how large a file may be
     */
    public record ListView(List<PeopleImport> files, Form form, Optional<PeopleImport> same, int megabytes) {}

    /** The columns of a file, to be named, and how its first rows are read so. */
    public record ColumnsView(
            PeopleImport file, Form form, List<Choice> columns, List<Choice> encodings, Preview preview) {
        public List<Field> fields() {
            return List.of(Field.values());
        }
    }

    /** One file and what became of it. */
    public record FileView(PeopleImport file, Form form, Report report) {}

    /** A few words about a row that was read: whoever looks sees at once whether the columns are right. */
    public static String born(ReadRow.Good row) {
        PartialDate born = row.said().born();
        return born == null ? "" : born.toString();
    }

    public static String rest(ReadRow.Good row) {
        return Stream.of(
                        Stream.of(row.said().birthplace()),
                        row.said().citizenships().stream().map(Citizenship::code),
                        row.said().numbers().stream().map(number -> number.number()),
                        Stream.of(
                                row.said().father(),
                                row.said().mother(),
                                row.said().address(),
                                row.said().phone()))
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public static String dated(Page page, LocalDate day) {
        return page.day(day);
    }

    /** A kind of finding in a few words; the sentence with its numbers stands at each row. */
    public static String kind(Page page, KindOfFinding kind) {
        return page.t(kind.code() + ".kind");
    }

    public static String say(Page page, Problem problem) {
        return page.say(problem.reason());
    }

    static Reason noFile() {
        return Reason.of("statistics.import.no-file");
    }
}
