package org.durna.reporting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.AgencyCode;
import org.durna.activity.Activity;
import org.durna.activity.ActivityStatus;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.reporting.AnswerLine;
import org.durna.reporting.Ask;
import org.durna.reporting.AskedField;
import org.durna.reporting.GivenLine;
import org.durna.reporting.OpenRound.Prospect;
import org.durna.reporting.Round;
import org.durna.reporting.Rounds.Standing;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;

/** What the templates of rounds show. */
public final class RoundViews {
    private RoundViews() {}

    /** The list: what is asked of the reader, and, for whoever may open rounds, all of them. */
    public record ListView(List<Standing> askedOfMe, List<Standing> all, boolean mayOpen) {}

    /** The form by which a round is opened, with whom it would ask. */
    public record OpenView(Form form, Prospect prospect, Names names) {}

    /** One round, with the chase list. */
    public record RoundView(Standing standing, Names names, LocalDate today, boolean open) {
        /** Days left until the answers are due; less than none when they are late. */
        public long daysLeft() {
            return ChronoUnit.DAYS.between(today, standing.round().due());
        }
    }

    /** One agency's answer, to be accepted or returned. */
    public record ReviewView(
            Round round, Ask ask, List<GivenLine> lines, Names names, Map<Long, String> titles, Form form) {}

    /** The sheet of one agency, as a form. */
    public record AnswerView(Round round, Ask ask, List<Activity> own, List<Choice> statuses, Form form) {
        public static String field(Activity activity, AskedField field) {
            return field.word() + "-" + activity.number();
        }
    }

    /** What is asked of the reader's agency, the earliest due first, and how many there are in all. */
    public record CardView(List<Standing> shown, int all, LocalDate today) {
        public static long daysLeft(Round round, LocalDate today) {
            return ChronoUnit.DAYS.between(today, round.due());
        }
    }

    /** An answer as it was read, before it is given. */
    public record LookView(
            Round round, List<AnswerLine> lines, List<Reason> problems, String fileName, Optional<Reason> stopped) {
        public long questions() {
            return lines.stream()
                    .filter(line -> line.meaning() instanceof org.durna.reporting.reading.Meaning.Unclear)
                    .count();
        }
    }

    /** Agencies by their code. */
    public record Names(Map<AgencyCode, LocalizedText> byCode) {
        public String of(AgencyCode code, Page page) {
            LocalizedText name = byCode.get(code);
            return name == null ? code.value() : page.text(name);
        }
    }

    /** A canonical value in the words of the page. */
    public static String said(AskedField field, String value, Page page) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case STATUS ->
                ActivityStatus.read(value).map(status -> page.t(status.key())).orElse(value);
            case ACTUAL_START, ACTUAL_END -> page.day(LocalDate.parse(value));
            case SPENT -> page.number(new java.math.BigDecimal(value));
            case REMARK, NUMBER, TITLE -> value;
        };
    }
}
