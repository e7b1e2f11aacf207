package org.durna.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.durna.access.Reader;
import org.durna.activity.iati.IatiActivity;
import org.durna.activity.iati.IatiWriter;
import org.durna.activity.store.ActivityRows;
import org.durna.activity.store.IatiRows;
import org.durna.activity.store.MoneyRows;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes the public activities as other registers read them; a page of them at a time, however many there are. */
@Service
public class ExportActivities {
    private static final int PAGE = 200;
    private static final String UNSPECIFIED = "99810";
    private static final String FUNDING = "1";
    private static final String IMPLEMENTING = "4";

    private final ActivityRows rows;
    private final MoneyRows money;
    private final IatiRows origins;
    private final IatiTerms terms;
    private final Clock clock;

    ExportActivities(ActivityRows rows, MoneyRows money, IatiRows origins, IatiTerms terms, Clock clock) {
        this.rows = rows;
        this.money = money;
        this.origins = origins;
        this.terms = terms;
        this.clock = clock;
    }

    /** Every activity that everybody may see; what an imported one was called where it came from, it is called again. */
    public void write(OutputStream out) throws IOException {
        IatiTerms.Known known = terms.known();
        Reader anybody = Reader.anonymous();
        try (IatiWriter writer = IatiWriter.open(out, clock.instant())) {
            ActivityQuery query = ActivityQuery.all(PAGE);
            while (true) {
                List<Activity> page = rows.list(query, anybody);
                List<ActivityId> ids = page.stream().map(Activity::number).toList();
                Map<ActivityId, List<Flow>> flows = money.flowsOf(ids, anybody);
                Map<ActivityId, String> identifiers = origins.identifiers(ids);
                for (Activity each : page) {
                    writer.write(written(
                            each,
                            flows.getOrDefault(each.number(), List.of()),
                            Optional.ofNullable(identifiers.get(each.number())),
                            known));
                }
                if (page.size() < PAGE) {
                    break;
                }
                query = new ActivityQuery(
                        null, null, null, null, false, ActivityQuery.Position.of(page.getLast()), PAGE);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private IatiWriter.Written written(
            Activity activity, List<Flow> flows, Optional<String> foreign, IatiTerms.Known known) {
        Organisation reporter = foreign.isPresent()
                ? new Organisation.OfAgency(activity.lead())
                : new Organisation.OfAgency(activity.owner());
        String reference = known.written(reporter, "").ref();
        String identifier = foreign.orElse(reference + "-" + activity.number());
        IatiWriter.Party reporting = known.written(reporter, "");
        LocalizedText description = activity.body().isEmpty() ? activity.title() : activity.body();
        return new IatiWriter.Written(
                identifier,
                terms.vocabulary().reportingCurrency(),
                known.language().code(),
                foreign.isPresent() && !identifier.startsWith(reference)
                        ? new IatiWriter.Party(
                                identifier.replaceAll("-[^-]*$", ""), reporting.name(), reporting.type(), "")
                        : reporting,
                activity.title().byLanguage(),
                description.byLanguage(),
                participating(activity, flows, known),
                activity.status().code(),
                dates(activity.dates()),
                terms.vocabulary().recipientCountry(),
                places(activity),
                sectors(activity),
                tags(activity),
                flows.stream().map(each -> movement(each, reporter, known)).toList(),
                activity.documents().stream()
                        .map(each -> new IatiActivity.Link(each.title(), each.url()))
                        .toList(),
                activity.results().stream()
                        .map(each -> new IatiWriter.Outcome(each.title().byLanguage(), each.target(), each.actual()))
                        .toList());
    }

    private static List<IatiWriter.Party> participating(Activity activity, List<Flow> flows, IatiTerms.Known known) {
        List<IatiWriter.Party> all = new ArrayList<>();
        flows.stream()
                .map(Flow::whose)
                .distinct()
                .flatMap(whose -> known.ownerOf(whose).stream())
                .forEach(funder -> all.add(known.written(funder, FUNDING)));
        all.add(known.written(new Organisation.OfAgency(activity.lead()), IMPLEMENTING));
        activity.scope().partners().forEach(each -> all.add(known.written(each, IMPLEMENTING)));
        return all.stream().distinct().toList();
    }

    private static Map<Integer, LocalDate> dates(ActivityDates dates) {
        Map<Integer, LocalDate> coded = new HashMap<>();
        put(coded, 1, dates.plannedStart());
        put(coded, 2, dates.actualStart());
        put(coded, 3, dates.plannedEnd());
        put(coded, 4, dates.actualEnd());
        return coded;
    }

    private static void put(Map<Integer, LocalDate> dates, int code, @Nullable LocalDate day) {
        if (day != null) {
            dates.put(code, day);
        }
    }

    private Map<String, Map<String, String>> places(Activity activity) {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        activity.scope()
                .places()
                .forEach(code -> terms.vocabulary()
                        .place(code)
                        .ifPresent(place -> places.put(code, place.name().byLanguage())));
        return places;
    }

    private List<IatiWriter.Sector> sectors(Activity activity) {
        List<IatiWriter.Sector> sectors = new ArrayList<>();
        for (String code : activity.scope().themes()) {
            sectors.add(new IatiWriter.Sector("99", code));
            sectors.add(new IatiWriter.Sector(
                    "1", terms.vocabulary().theme(code).flatMap(Term::purpose).orElse(UNSPECIFIED)));
        }
        return sectors.isEmpty() ? List.of(new IatiWriter.Sector("1", UNSPECIFIED)) : sectors;
    }

    private static List<String> tags(Activity activity) {
        List<String> tags = new ArrayList<>();
        activity.scope().clauses().stream().map(ClauseId::value).forEach(each -> tags.add("clause:" + each));
        activity.scope().groups().forEach(each -> tags.add("group:" + each));
        return tags;
    }

    private static IatiWriter.Movement movement(Flow flow, Organisation reporter, IatiTerms.Known known) {
        boolean incoming = flow.to().equals(Optional.of(reporter));
        String type = switch (flow.kind()) {
            case SET_ASIDE -> incoming ? "11" : "2";
            case DISBURSED -> incoming ? "1" : "3";
            case SPENT -> "4";
        };
        return new IatiWriter.Movement(
                type,
                flow.day(),
                flow.amount().value(),
                flow.amount().currency().value(),
                known.written(flow.provider(), ""),
                flow.to().map(each -> known.written(each, "")).orElse(null),
                flow.whose().word());
    }
}
