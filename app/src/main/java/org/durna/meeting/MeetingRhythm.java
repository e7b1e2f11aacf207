package org.durna.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.durna.shared.Reason;

/**
 * Whether the parties meet as often a year as they intend, by the calendar year and by the last twelve months.
 * A day that was cancelled counts for nothing; a planned day that has passed counts only once it is said to have been held.
 *
 * @param intended how many meetings a year, dated
 */
public record MeetingRhythm(List<Parameter> intended, List<LocalDate> held, List<LocalDate> planned) {
    public MeetingRhythm {
        intended = List.copyOf(intended);
        held = held.stream().sorted().toList();
        planned = planned.stream().sorted().toList();
    }

    /** How it stands, best first. */
    public enum State {
        MET,
        /** Not yet met, but it will be when what is planned is held. */
        ON_COURSE,
        AT_RISK,
        NOT_MET;

        public String key() {
            return "meeting.rhythm." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The class of its mark. */
        public String css() {
            return switch (this) {
                case MET -> "mark--ok";
                case ON_COURSE -> "mark--info";
                case AT_RISK -> "mark--warn";
                case NOT_MET -> "mark--stop";
            };
        }
    }

    /** The state of one year or window, with the count that it rests on. */
    public record Finding(State state, Parameter intention, long held, long planned, Reason reason) {}

    /** How a calendar year stands on a day; nothing for a year that began before the intention did. */
    public Optional<Finding> year(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = first.plusYears(1);
        return on(first).map(intention -> {
            long done = count(held, first.minusDays(1), end.minusDays(1));
            long ahead = count(planned, today.minusDays(1), end.minusDays(1))
                    - count(planned, today.minusDays(1), first.minusDays(1));
            State state = done >= intention.value()
                    ? State.MET
                    : !today.isBefore(end)
                            ? State.NOT_MET
                            : done + ahead >= intention.value() ? State.ON_COURSE : State.AT_RISK;
            return new Finding(
                    state,
                    intention,
                    done,
                    ahead,
                    Reason.of("meeting.rhythm.year", String.valueOf(year), done, ahead, intention.value()));
        });
    }

    /** How the last twelve months stand on a day. */
    public Optional<Finding> rolling(LocalDate today) {
        return on(today)
                .filter(each -> !today.minusYears(1).isBefore(each.from()))
                .map(intention -> {
                    long done = window(held, today);
                    Optional<LocalDate> lapses = firstGap(today);
                    long ahead =
                            planned.stream().filter(day -> !day.isBefore(today)).count();
                    State state = done < intention.value()
                            ? planned.stream().anyMatch(day -> window(all(today), day) >= intention.value())
                                    ? State.AT_RISK
                                    : State.NOT_MET
                            : lapses.isEmpty() ? State.MET : State.AT_RISK;
                    Reason reason = lapses.isPresent() && done >= intention.value()
                            ? Reason.of(
                                    "meeting.rhythm.rolling-until",
                                    done,
                                    intention.value(),
                                    lapses.get().toString())
                            : Reason.of("meeting.rhythm.rolling", done, intention.value());
                    return new Finding(state, intention, done, ahead, reason);
                });
    }

    /** The first day from today on, no later than the last meeting known of, on which twelve months would hold too few meetings. */
    public Optional<LocalDate> firstGap(LocalDate today) {
        List<LocalDate> all = all(today);
        return Stream.concat(Stream.of(today), all.stream().map(day -> day.plusYears(1)))
                .filter(day -> !day.isBefore(today))
                .filter(day -> !all.isEmpty() && !day.isAfter(all.getLast()))
                .sorted()
                .filter(day ->
                        on(day).map(each -> window(all, day) < each.value()).orElse(false))
                .findFirst();
    }

    /** What another plan would break that this one does not: said before it is saved. */
    public List<Reason> broken(MeetingRhythm instead, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        for (int year : years(instead, today)) {
            Optional<Finding> before = year(year, today);
            Optional<Finding> after = instead.year(year, today);
            if (before.isPresent()
                    && after.isPresent()
                    && after.get().state().compareTo(before.get().state()) > 0) {
                Finding now = after.get();
                reasons.add(Reason.of(
                        "meeting.rhythm.breaks-year",
                        String.valueOf(year),
                        now.held() + now.planned(),
                        now.intention().value()));
            }
        }
        Optional<LocalDate> gap = instead.firstGap(today);
        if (gap.isPresent() && firstGap(today).map(gap.get()::isBefore).orElse(true)) {
            reasons.add(Reason.of("meeting.rhythm.breaks-window", gap.get().toString()));
        }
        return reasons;
    }

    private TreeSet<Integer> years(MeetingRhythm instead, LocalDate today) {
        TreeSet<Integer> years = new TreeSet<>();
        Stream.of(planned, instead.planned, List.of(today))
                .flatMap(Collection::stream)
                .filter(day -> !day.isBefore(today))
                .forEach(day -> years.add(day.getYear()));
        return years;
    }

    private Optional<Parameter> on(LocalDate day) {
        return intended.stream().filter(each -> each.holdsOn(day)).findFirst();
    }

    private List<LocalDate> all(LocalDate today) {
        return Stream.concat(held.stream(), planned.stream().filter(day -> !day.isBefore(today)))
                .sorted()
                .toList();
    }

    private static long window(List<LocalDate> days, LocalDate last) {
        return count(days, last.minusYears(1), last);
    }

    /** Of these days, those after one day and up to another. */
    private static long count(List<LocalDate> days, LocalDate after, LocalDate until) {
        return days.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .count();
    }
}
