package org.durna.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.activity.Activity;
import org.durna.activity.ActivityDates;
import org.durna.activity.ActivityScope;
import org.durna.activity.ActivityStatus;
import org.durna.activity.Organisation;
import org.durna.intake.Question.Kind;
import org.durna.intake.TableReport.Fate;
import org.durna.intake.TableReport.Line;
import org.durna.intake.table.Columns;
import org.durna.intake.table.Grid;
import org.durna.intake.table.Heading;
import org.durna.intake.table.WrittenSpan;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.SaidNothing;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Understands the tables of one document: as activities with the money set aside for them, or by what must be asked, or by what is wrong. */
final class UnderstandTable {
    private static final int LONGEST_TITLE = 300;

    private final TableTerms terms;
    private final TableTerms.Known known;
    private final TableFile file;
    private final WrittenMoney money;
    private final Here here;
    private final Asking asking;
    private final Set<Reason> notes = new LinkedHashSet<>();

    UnderstandTable(TableTerms terms, TableFile file, WrittenMoney money, Here here, Map<String, String> answers) {
        this.terms = terms;
        this.known = terms.known();
        this.file = file;
        this.money = money;
        this.here = here;
        this.asking = new Asking(answers);
    }

    Asking asking() {
        return asking;
    }

    List<Reason> notes() {
        return List.copyOf(notes);
    }

    List<Line> lines(List<Grid> grids) {
        List<Line> lines = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<Columns> columns = Columns.of(grid, terms::heading);
            if (columns.isEmpty()) {
                notes.add(Reason.of("intake.note.no-heads", grid.name()));
                continue;
            }
            columns.get().others().forEach(other -> notes.add(Reason.of("intake.note.column", other)));
            Lines.of(grid, columns.get(), terms::isSum).forEach(item -> lines.add(line(item)));
        }
        return lines;
    }

    private Line line(Lines.Item item) {
        String where = item.where();
        String title = item.title().length() > LONGEST_TITLE
                ? item.title().substring(0, LONGEST_TITLE - 1) + "…"
                : item.title();
        Optional<List<Organisation>> working = working(item);
        Optional<Activity> same = working.flatMap(all -> here.find(lead(all), title));
        if (same.isPresent()) {
            return untaken(
                    item,
                    title,
                    Fate.HERE_ALREADY,
                    Reason.of("intake.here", same.get().number().value()));
        }
        Optional<Days> days = days(item, title);
        Optional<String> status = status(item, days);
        Optional<List<TableReport.SetAside>> setAside = money.of(item, known, party(), asking);
        if (working.isEmpty() || days.isEmpty() || status.isEmpty() || setAside.isEmpty()) {
            return new Line(where, title, Optional.empty(), List.of(), Fate.ASKED, Optional.empty());
        }
        if (ActivityDates.endsBefore(days.get().start(), days.get().end())) {
            return untaken(item, title, Fate.WRONG, Reason.of("activities.ends-before-start"));
        }
        Activity activity = new Activity(
                null,
                LocalizedText.of(file.language().code(), title),
                body(item),
                lead(working.get()),
                file.agency(),
                new ActivityScope(
                        clauses(item),
                        List.of(),
                        List.of(),
                        List.of(),
                        working.get().subList(1, working.get().size())),
                ActivityDates.planned(days.get().start(), days.get().end()),
                ActivityStatus.read(status.get()).orElseThrow(),
                List.of(),
                List.of(),
                file.fileName() + ", " + where,
                file.visibility(),
                false,
                1);
        return new Line(where, title, Optional.of(activity), setAside.get(), Fate.NEW, Optional.empty());
    }

    private static Line untaken(Lines.Item item, String title, Fate fate, Reason why) {
        return new Line(item.where(), title, Optional.empty(), List.of(), fate, Optional.of(why));
    }

    private static AgencyCode lead(List<Organisation> working) {
        return ((Organisation.OfAgency) working.getFirst()).code();
    }

    private LocalizedText body(Lines.Item item) {
        String remarks = String.join("\n\n", item.all(Heading.REMARK));
        return SaidNothing.by(remarks)
                ? LocalizedText.none()
                : LocalizedText.of(file.language().code(), remarks);
    }

    private List<ClauseId> clauses(Lines.Item item) {
        for (String text : List.of(String.join(" ", item.all(Heading.CLAUSE)), item.section())) {
            List<Clause> named = known.initiatives(text);
            if (!named.isEmpty()) {
                return named.stream().map(Clause::id).toList();
            }
        }
        return List.of(file.clause());
    }

    /** The lead first, then whoever works with it; a partner nobody knows stands by name. */
    private Optional<List<Organisation>> working(Lines.Item item) {
        List<String> leads = names(item.all(Heading.LEAD));
        Optional<Organisation> lead = leads.isEmpty()
                ? Optional.of(new Organisation.OfAgency(file.agency()))
                : lead(leads.getFirst(), item.where());
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        Set<Organisation> all = new LinkedHashSet<>(List.of(lead.get()));
        List<String> others = new ArrayList<>(leads.isEmpty() ? List.of() : leads.subList(1, leads.size()));
        others.addAll(names(item.all(Heading.PARTNERS)));
        for (String name : others) {
            KnownNames.Found found = known.names().find(name, false, party());
            noteFormer(name, found);
            (found.meaning() instanceof Meaning.Sure(String key) ? Organisation.read(key) : Organisation.named(name))
                    .ifPresent(all::add);
        }
        return Optional.of(List.copyOf(all));
    }

    private Optional<Organisation> lead(String name, String where) {
        KnownNames.Found found = known.names().find(name, true, party());
        noteFormer(name, found);
        return asking.meant(Kind.LEAD, "lead:" + name, found.meaning(), where)
                .map(answer -> answer.equals(Question.NONE) ? "agency:" + file.agency() : answer)
                .flatMap(Organisation::read)
                .filter(Organisation.OfAgency.class::isInstance);
    }

    private Optional<PartyCode> party() {
        return Optional.ofNullable(known.agencies().get(file.agency())).map(Agency::party);
    }

    private void noteFormer(String name, KnownNames.Found found) {
        if (found.former().isPresent() && found.meaning() instanceof Meaning.Sure(String key)) {
            Organisation.read(key)
                    .filter(Organisation.OfAgency.class::isInstance)
                    .map(each -> ((Organisation.OfAgency) each).code())
                    .map(known.agencies()::get)
                    .ifPresent(agency -> notes.add(Reason.of(
                            "intake.note.former",
                            name,
                            agency.name()
                                    .spoken(file.language(), List.of())
                                    .map(LocalizedText.Spoken::text)
                                    .orElse(agency.code().value()),
                            found.former().get().until().toString())));
        }
    }

    /** Several names in a cell stand apart by a comma, unless all of it is one name. */
    private List<String> names(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> known.names().find(cell, false, party()).meaning() instanceof Meaning.Wrong
                        ? Arrays.stream(cell.split("[;/\\n,•]+", -1))
                        : Stream.of(cell))
                .map(String::strip)
                .filter(name -> !SaidNothing.by(name))
                .distinct()
                .toList();
    }

    private record Days(LocalDate start, @Nullable LocalDate end) {}

    private Optional<Days> days(Lines.Item item, String title) {
        LocalDate near = terms.today();
        WrittenSpan spans = terms.spans();
        String start = item.one(Heading.START).orElse("");
        String end = item.one(Heading.END).orElse("");
        String period = item.one(Heading.PERIOD).orElse("");
        WrittenSpan.Ends ends = start.isBlank() && end.isBlank()
                ? spans.both(period, near)
                : new WrittenSpan.Ends(spans.start(start, near), spans.end(end, near));
        String written = start.isBlank() && end.isBlank() ? period : start;
        Optional<String> begins = ends.start() instanceof Meaning.Nothing
                ? asking.answered(
                        Kind.DAY, "begins:" + title, Reason.of("intake.ask.begins", title), List.of(), item.where())
                : asking.meant(Kind.DAY, "start:" + written, ends.start(), item.where());
        Optional<String> stops =
                asking.meant(Kind.DAY, "end:" + (end.isBlank() ? period : end), ends.end(), item.where());
        if (begins.isEmpty() || stops.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                LocalDate.parse(begins.get()),
                stops.get().equals(Question.NONE) ? null : LocalDate.parse(stops.get())));
    }

    /** Where a table is silent, what begins later is in preparation; of anything else it is asked, once for all. */
    private Optional<String> status(Lines.Item item, Optional<Days> days) {
        String written = item.one(Heading.STATUS).orElse("");
        Meaning meaning = terms.status(written);
        if (!(meaning instanceof Meaning.Nothing)) {
            return asking.meant(Kind.STATUS, "status:" + written, meaning, item.where());
        }
        if (days.isPresent() && days.get().start().isAfter(terms.today())) {
            return Optional.of(ActivityStatus.PIPELINE.word());
        }
        return asking.answered(Kind.STATUS, "status:", Reason.of("intake.ask.no-status"), List.of(), item.where());
    }
}
