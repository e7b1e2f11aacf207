package org.durna.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.durna.activity.Activity;
import org.durna.frame.Messages;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The workbook that goes out to one agency: its own rows, with what is stored, to be put right and sent back. */
final class QuestionSheet {
    private static final List<Integer> WIDTHS = List.of(10, 48, 22, 14, 14, 16, 40);

    private final Messages messages;

    QuestionSheet(Messages messages) {
        this.messages = messages;
    }

    byte[] of(List<Activity> rows, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Durna", "1.0")) {
            Worksheet sheet = book.newWorksheet(messages.say(language, "reporting.sheet"));
            sheet.value(0, 0, messages.say(language, "reporting.sheet.how"));
            int at = 0;
            for (AskedField field : AskedField.values()) {
                sheet.width(at, WIDTHS.get(at));
                sheet.value(1, at, messages.say(language, field.key()));
                sheet.style(1, at).bold().fillColor("F1ECE1").wrapText(true).set();
                at++;
            }
            sheet.freezePane(2, 2);
            int row = 2;
            for (Activity activity : rows) {
                write(sheet, row++, activity, language);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, Activity activity, Language language) {
        sheet.value(row, 0, activity.number().value());
        sheet.inlineString(row, 1, title(activity.title(), language));
        sheet.style(row, 1).wrapText(true).set();
        sheet.inlineString(row, 2, messages.say(language, activity.status().key()));
        day(sheet, row, 3, activity.dates().actualStart());
        day(sheet, row, 4, activity.dates().actualEnd());
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static String title(LocalizedText title, Language language) {
        return title.has(language)
                ? title.in(language)
                : title.byLanguage().values().iterator().next();
    }
}
