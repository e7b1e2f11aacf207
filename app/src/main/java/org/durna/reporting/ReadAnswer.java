package org.durna.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.activity.Activity;
import org.durna.activity.ActivityStatus;
import org.durna.frame.Messages;
import org.durna.reporting.reading.KnownWords;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.Sheet;
import org.durna.reporting.reading.WrittenAmount;
import org.durna.reporting.reading.WrittenDay;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet that was sent back, whatever happened to it on the way: rows sorted, columns moved or missing, notes above the head.
 * A row is known by its number, else by its title; a column by its head in any language. What is not the agency's own row is left alone and said.
 */
final class ReadAnswer {
    private static final int HEAD_WITHIN = 30;

    private final KnownWords heads;
    private final KnownWords statuses;

    ReadAnswer(Messages messages, List<Language> languages) {
        Map<String, String> columns = new HashMap<>();
        for (AskedField field : AskedField.values()) {
            columns.put(field.word(), field.key());
        }
        this.heads = new KnownWords(messages, languages, columns);
        Map<String, String> states = new HashMap<>();
        for (ActivityStatus status : ActivityStatus.values()) {
            states.put(status.word(), status.key());
        }
        this.statuses = new KnownWords(messages, languages, states);
    }

    /** What was read: what is to change, and what could not be placed. */
    record Read(List<AnswerLine> lines, List<Reason> problems) {}

    Outcome<Read, Reason> read(Sheet sheet, List<Activity> own, LocalDate near) {
        Optional<Head> head = head(sheet);
        if (head.isEmpty()) {
            return Outcome.refused(Reason.of("reporting.file.no-head"));
        }
        List<AnswerLine> lines = new ArrayList<>();
        List<Reason> problems = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() <= head.get().row() || row.isEmpty()) {
                continue;
            }
            Optional<Activity> activity = activity(row, head.get(), own);
            if (activity.isEmpty()) {
                problems.add(Reason.of("reporting.row.not-yours", row.number(), shortened(row)));
            } else if (!seen.add(activity.get().number().value())) {
                problems.add(Reason.of(
                        "reporting.row.twice",
                        row.number(),
                        activity.get().number().value()));
            } else {
                lines.addAll(lines(row, head.get(), activity.get(), near));
            }
        }
        long missing = own.stream()
                .filter(each -> !seen.contains(each.number().value()))
                .count();
        if (missing > 0) {
            problems.add(Reason.of("reporting.rows.missing", missing));
        }
        return Outcome.done(new Read(lines, problems));
    }

    /** What a field says, be it from a file or from a form. */
    Optional<AnswerLine> line(Activity activity, AskedField field, String written, String place, LocalDate near) {
        String before = stored(activity, field);
        Meaning meaning = meaning(field, written, near);
        boolean same = meaning instanceof Meaning.Nothing
                || meaning instanceof Meaning.Sure(String value) && value.equals(before);
        return same
                ? Optional.empty()
                : Optional.of(new AnswerLine(
                        activity.number(),
                        activity.version(),
                        title(activity),
                        field,
                        before,
                        written.strip(),
                        place,
                        meaning));
    }

    static String stored(Activity activity, AskedField field) {
        return switch (field) {
            case STATUS -> activity.status().word();
            case ACTUAL_START -> written(activity.dates().actualStart());
            case ACTUAL_END -> written(activity.dates().actualEnd());
            case NUMBER, TITLE, SPENT, REMARK -> "";
        };
    }

    private Meaning meaning(AskedField field, String written, LocalDate near) {
        return switch (field) {
            case STATUS -> statuses.read(written);
            case ACTUAL_START, ACTUAL_END -> WrittenDay.read(written, near);
            case SPENT -> WrittenAmount.read(written);
            case REMARK, NUMBER, TITLE -> written.isBlank() ? new Meaning.Nothing() : new Meaning.Sure(written.strip());
        };
    }

    private record Head(int row, Map<AskedField, Integer> columns) {}

    /** The row that names most columns, at least two, within the first thirty. */
    private Optional<Head> head(Sheet sheet) {
        @Nullable Head best = null;
        for (Sheet.Row row : sheet.rows().stream().limit(HEAD_WITHIN).toList()) {
            Map<AskedField, Integer> columns = new EnumMap<>(AskedField.class);
            for (int at = 0; at < row.cells().size(); at++) {
                int column = at;
                if (heads.read(row.cell(at)) instanceof Meaning.Sure(String word)) {
                    AskedField.read(word).ifPresent(field -> columns.putIfAbsent(field, column));
                }
            }
            if (columns.size() >= 2
                    && (best == null || columns.size() > best.columns().size())) {
                best = new Head(row.number(), columns);
            }
        }
        return Optional.ofNullable(best);
    }

    private List<AnswerLine> lines(Sheet.Row row, Head head, Activity activity, LocalDate near) {
        List<AnswerLine> lines = new ArrayList<>();
        for (AskedField field : AskedField.answers()) {
            Integer column = head.columns().get(field);
            if (column != null) {
                line(activity, field, row.cell(column), Sheet.place(column, row.number()), near)
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<Activity> activity(Sheet.Row row, Head head, List<Activity> own) {
        String number =
                cell(row, head, AskedField.NUMBER).replaceAll("\\.0+$", "").strip();
        if (!number.isEmpty()) {
            return own.stream()
                    .filter(each -> each.number().toString().equals(number))
                    .findFirst();
        }
        String title = cell(row, head, AskedField.TITLE).strip();
        List<Activity> named = own.stream()
                .filter(each -> each.title().byLanguage().values().stream().anyMatch(title::equalsIgnoreCase))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String cell(Sheet.Row row, Head head, AskedField field) {
        Integer column = head.columns().get(field);
        return column == null ? "" : row.cell(column);
    }

    private static String shortened(Sheet.Row row) {
        String text = row.cells().stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    private static String title(Activity activity) {
        LocalizedText title = activity.title();
        return title.byLanguage().values().iterator().next();
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
