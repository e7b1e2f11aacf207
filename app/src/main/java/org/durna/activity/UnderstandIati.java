package org.durna.activity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.durna.access.AgencyCode;
import org.durna.activity.iati.IatiActivity;
import org.durna.activity.iati.IatiActivity.Org;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Understands one activity of a file: as an activity of ours with its money, or by what is wrong in it, or by what must be asked. */
final class UnderstandIati {
    private static final String FUNDING = "1";
    private static final int LONGEST = 300;

    private final IatiTerms terms;
    private final IatiTerms.Known known;
    private final Map<String, String> organisationsMean;
    private final Map<String, String> sectorsMean;
    private final IatiImport file;
    private final Set<String> clauses;

    UnderstandIati(IatiTerms terms, IatiImport file, UnderstoodWords meanings, Set<String> clauses) {
        this.terms = terms;
        this.known = terms.known();
        this.organisationsMean = meanings.organisations();
        this.sectorsMean = meanings.sectors();
        this.file = file;
        this.clauses = clauses;
    }

    /** What came of it. */
    record Understood(
            Optional<Activity> activity,
            Map<MoneyOf, List<Flow>> money,
            List<Reason> wrong,
            Set<String> organisations,
            Set<String> sectors) {
        boolean isRight() {
            return wrong.isEmpty();
        }
    }

    /** What is being found out about one row. */
    private static final class Row {
        private final List<Reason> wrong = new ArrayList<>();
        private final Set<String> organisations = new TreeSet<>();
        private final Set<String> sectors = new TreeSet<>();
    }

    Understood understand(IatiActivity read) {
        Row row = new Row();
        LocalizedText title = texts(read.titles());
        if (title.isEmpty()) {
            row.wrong.add(Reason.of("iati.no-title"));
        }
        if (read.identifier().isEmpty()) {
            row.wrong.add(Reason.of("iati.no-identifier"));
        }
        Optional<ActivityDates> dates = dates(read.dates(), row);
        Optional<ActivityStatus> status = read.status().matches("\\d{1,2}")
                ? ActivityStatus.ofCode(Integer.parseInt(read.status()))
                : Optional.empty();
        if (status.isEmpty()) {
            row.wrong.add(Reason.of("iati.no-such-status", read.status()));
        }
        Organisation reporting = who(read.reporting(), row);
        Map<MoneyOf, List<Flow>> money = money(read, reporting, row);
        ActivityScope scope = scope(read, reporting, row);
        AgencyCode lead = reporting instanceof Organisation.OfAgency(AgencyCode code) ? code : file.agency();
        return new Understood(
                row.wrong.isEmpty()
                        ? Optional.of(new Activity(
                                null,
                                title,
                                texts(read.descriptions()),
                                lead,
                                file.agency(),
                                scope,
                                dates.orElseThrow(),
                                status.orElseThrow(),
                                results(read),
                                documents(read),
                                "IATI " + read.identifier(),
                                file.visibility(),
                                false,
                                1))
                        : Optional.empty(),
                money,
                row.wrong,
                row.organisations,
                row.sectors);
    }

    private LocalizedText texts(Map<String, String> byLanguage) {
        Map<String, String> texts = new TreeMap<>();
        byLanguage.forEach((language, text) -> {
            if (language.matches("[a-z]{2,3}") && !text.isBlank()) {
                texts.put(language, text.length() > 6000 ? text.substring(0, 6000) : text);
            }
        });
        return new LocalizedText(texts);
    }

    private Optional<ActivityDates> dates(Map<String, String> coded, Row row) {
        Optional<LocalDate> plannedStart = day(coded.getOrDefault("1", ""), row);
        Optional<LocalDate> actualStart = day(coded.getOrDefault("2", ""), row);
        Optional<LocalDate> plannedEnd = day(coded.getOrDefault("3", ""), row);
        Optional<LocalDate> actualEnd = day(coded.getOrDefault("4", ""), row);
        if (plannedStart.isEmpty() && actualStart.isEmpty()) {
            row.wrong.add(Reason.of("activities.one-start"));
            return Optional.empty();
        }
        if (ActivityDates.endsBefore(plannedStart.orElse(null), plannedEnd.orElse(null))
                || ActivityDates.endsBefore(actualStart.orElse(null), actualEnd.orElse(null))) {
            row.wrong.add(Reason.of("activities.ends-before-start"));
            return Optional.empty();
        }
        ActivityDates dates = new ActivityDates(
                plannedStart.orElse(null), plannedEnd.orElse(null), actualStart.orElse(null), actualEnd.orElse(null));
        if (dates.happensAfter(terms.today())) {
            row.wrong.add(Reason.of("activities.actual-in-the-future"));
        }
        return Optional.of(dates);
    }

    private static Optional<LocalDate> day(String written, Row row) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written));
        } catch (DateTimeException e) {
            row.wrong.add(Reason.of("frame.form.not-a-day", written));
            return Optional.empty();
        }
    }

    /** Who an organisation of the file is; one of whom nobody has said it is asked about, and stands by its name until then. */
    private Organisation who(Org org, Row row) {
        Optional<Organisation> said = Optional.ofNullable(organisationsMean.get(org.word()))
                .flatMap(Organisation::read)
                .or(() -> known.understood(org));
        if (said.isPresent()) {
            return said.get();
        }
        row.organisations.add(org.word());
        return Organisation.named(org.word()).orElseGet(() -> new Organisation.Named("?"));
    }

    /** An activity that no agency of ours reports is kept by the one that brings it; whoever reports it stands among the partners. */
    private ActivityScope scope(IatiActivity read, Organisation reporting, Row row) {
        Set<String> under = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        for (String tag : read.tags()) {
            if (tag.startsWith("clause:") && clauses.contains(tag.substring(7))) {
                under.add(tag.substring(7));
            } else if (tag.startsWith("group:")) {
                terms.vocabulary().targetGroup(tag.substring(6)).ifPresent(each -> groups.add(each.code()));
            }
        }
        if (under.isEmpty()) {
            under.add(file.clause().value());
        }
        List<Organisation> partners = Stream.concat(
                        Stream.of(reporting),
                        read.participating().stream()
                                .filter(each -> !each.role().equals(FUNDING) && each.isKnown())
                                .map(each -> who(each, row)))
                .filter(each -> !(each.equals(reporting) && each instanceof Organisation.OfAgency))
                .distinct()
                .toList();
        List<String> places = read.places().stream()
                .flatMap(each -> place(each).stream())
                .distinct()
                .toList();
        return new ActivityScope(
                under.stream().map(ClauseId::new).toList(), themes(read, row), List.copyOf(groups), places, partners);
    }

    private Optional<String> place(String word) {
        return terms.vocabulary().places().stream()
                .filter(each -> each.code().equals(word)
                        || each.name().byLanguage().values().stream().anyMatch(word::equalsIgnoreCase))
                .map(Term::code)
                .findFirst();
    }

    private List<String> themes(IatiActivity read, Row row) {
        Set<String> themes = new LinkedHashSet<>();
        boolean ours = read.sectors().stream()
                .anyMatch(each -> each.vocabulary().equals("99")
                        && terms.vocabulary().theme(each.code()).isPresent());
        for (IatiActivity.Code sector : read.sectors()) {
            Optional<Term> ownCode =
                    sector.vocabulary().equals("99") ? terms.vocabulary().theme(sector.code()) : Optional.empty();
            if (ownCode.isPresent()) {
                themes.add(ownCode.get().code());
            } else if (!ours) {
                String word = sector.vocabulary() + ":" + sector.code();
                String means = sectorsMean.get(word);
                List<Term> alike = terms.vocabulary().themes().stream()
                        .filter(each -> each.purpose().equals(Optional.of(sector.code())))
                        .toList();
                if (means != null) {
                    terms.vocabulary().theme(means).ifPresent(each -> themes.add(each.code()));
                } else if (alike.size() == 1) {
                    themes.add(alike.getFirst().code());
                } else {
                    row.sectors.add(word);
                }
            }
        }
        return List.copyOf(themes);
    }

    private Map<MoneyOf, List<Flow>> money(IatiActivity read, Organisation reporting, Row row) {
        Optional<Organisation> funder = read.participating().stream()
                .filter(each -> each.role().equals(FUNDING) && each.isKnown())
                .map(each -> who(each, row))
                .findFirst();
        Map<MoneyOf, List<Flow>> money = new LinkedHashMap<>();
        for (IatiActivity.Transaction each : read.transactions()) {
            flow(each, reporting, funder, row)
                    .ifPresent(flow -> money.computeIfAbsent(flow.whose(), ignored -> new ArrayList<>())
                            .add(flow));
        }
        return money;
    }

    private Optional<Flow> flow(
            IatiActivity.Transaction read, Organisation reporting, Optional<Organisation> funder, Row row) {
        Optional<FlowKind> kind = switch (read.type()) {
            case "2", "11" -> Optional.of(FlowKind.SET_ASIDE);
            case "1", "3" -> Optional.of(FlowKind.DISBURSED);
            case "4" -> Optional.of(FlowKind.SPENT);
            default -> Optional.empty();
        };
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<CurrencyCode> currency = CurrencyCode.read(read.currency());
        if (currency.isEmpty()) {
            row.wrong.add(Reason.of("money.no-such-currency", read.currency()));
        }
        Optional<LocalDate> day = day(read.date(), row);
        boolean amount = read.value().matches("\\d{1,14}(\\.\\d+)?") && new BigDecimal(read.value()).signum() > 0;
        if (!amount) {
            row.wrong.add(Reason.of("money.not-an-amount", read.value()));
        }
        boolean incoming = read.type().equals("1") || read.type().equals("11");
        Organisation provider = read.provider().isKnown() ? who(read.provider(), row) : reporting;
        @Nullable
        Organisation receiver = read.receiver().isKnown() ? who(read.receiver(), row) : incoming ? reporting : null;
        if (day.isEmpty() || currency.isEmpty() || !amount || provider.equals(receiver)) {
            return Optional.empty();
        }
        MoneyOf whose = MoneyOf.read(read.whose()).orElseGet(() -> known.whose(funder.orElse(provider)));
        return Optional.of(new Flow(
                0,
                0,
                whose,
                kind.get(),
                day.get(),
                new Amount(new BigDecimal(read.value()), currency.get()),
                provider,
                receiver,
                reporting));
    }

    private List<ActivityResult> results(IatiActivity read) {
        return read.results().stream()
                .map(each -> new IatiResult(texts(each.titles()), number(each.target()), number(each.actual())))
                .filter(each -> !each.title().isEmpty())
                .map(each -> new ActivityResult(each.title(), each.target(), each.actual()))
                .toList();
    }

    private record IatiResult(
            LocalizedText title,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    private static @Nullable BigDecimal number(String written) {
        return written.matches("\\d{1,15}(\\.\\d{1,4})?") ? new BigDecimal(written) : null;
    }

    private static List<ActivityDocument> documents(IatiActivity read) {
        return read.documents().stream()
                .filter(each -> each.url().startsWith("https://") || each.url().startsWith("http://"))
                .map(each -> new ActivityDocument(
                        each.title().isBlank()
                                ? each.url()
                                : each.title()
                                        .substring(
                                                0,
                                                Math.min(LONGEST, each.title().length())),
                        each.url()))
                .toList();
    }
}
