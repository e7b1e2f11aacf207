package org.durna.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.Activity;
import org.durna.activity.Amount;
import org.durna.activity.CurrencyCode;
import org.durna.activity.Flow;
import org.durna.activity.FlowKind;
import org.durna.activity.Money;
import org.durna.activity.MoneyOf;
import org.durna.activity.MoneySource;
import org.durna.activity.MoneyTotal;
import org.durna.activity.Organisation;
import org.durna.activity.RatesKnown;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the money of an activity into forms, and forms into sources and movements. */
@Component
class MoneyForms {
    private static final int MOST = 20;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Money money;
    private final ActivityNames names;

    MoneyForms(Money money, ActivityNames names) {
        this.money = money;
        this.names = names;
    }

    MoneyViews.OfActivity show(Page page, Activity activity, Reader reader) {
        List<MoneySource> sources = money.sources(activity.number(), reader);
        Form form = Form.of(values(sources)).with("version", Integer.toString(activity.version()));
        return view(page, activity, reader, form, blankFlow(page), Optional.empty());
    }

    MoneyViews.OfActivity sourcesAgain(Page page, Activity activity, Reader reader, Form form) {
        return view(page, activity, reader, form, blankFlow(page), Optional.empty());
    }

    /** The form as written, beside what is stored now. */
    MoneyViews.OfActivity sourcesStale(Page page, Activity now, Reader reader, Form form) {
        Map<String, String> stored = values(money.sources(now.number(), reader));
        Map<String, String> labels = new LinkedHashMap<>();
        for (int row = 0; row < MOST; row++) {
            for (String part : List.of("whose", "fund", "call", "agreement", "share")) {
                labels.put("source_" + row + "_" + part, "money.field." + part);
            }
        }
        Conflict conflict = Conflict.between(labels, stored, form);
        form.with("version", Integer.toString(now.version()));
        return view(page, now, reader, form, blankFlow(page), Optional.of(conflict));
    }

    MoneyViews.OfActivity flowAgain(Page page, Activity activity, Reader reader, Form flow) {
        Form form = Form.of(values(money.sources(activity.number(), reader)))
                .with("version", Integer.toString(activity.version()));
        return view(page, activity, reader, form, flow, Optional.empty());
    }

    private MoneyViews.OfActivity view(
            Page page, Activity activity, Reader reader, Form sources, Form flow, Optional<Conflict> conflict) {
        RatesKnown rates = money.rates();
        ActivityNames.Known known = names.known(page);
        List<Flow> flows = money.flows(activity.number(), reader);
        List<MoneySource> stored = money.sources(activity.number(), reader);
        boolean mine = activity.owner().equals(reader.agency()) && reader.may(Permission.WRITE_ACTIVITIES);
        return new MoneyViews.OfActivity(
                activity,
                stored,
                flows.stream().map(each -> line(each, known, rates)).toList(),
                MoneyTotal.of(flows, rates),
                rates.reporting(),
                mine
                        ? Optional.of(new MoneyViews.Editing(
                                sources,
                                ActivityFields.filled(sources, "source") + 1,
                                flow,
                                owners(page),
                                stored.stream()
                                        .map(each -> new Choice(Long.toString(each.id()), named(page, each)))
                                        .toList(),
                                kinds(page),
                                names.organisations(page),
                                conflict))
                        : Optional.empty());
    }

    private static MoneyViews.Line line(Flow flow, ActivityNames.Known known, RatesKnown rates) {
        return new MoneyViews.Line(
                flow,
                known.of(flow.provider()),
                flow.to().map(known::of).orElse(""),
                rates.convert(flow.amount(), flow.day()));
    }

    /** The sources that a form holds; a row without an owner is no source. */
    List<MoneySource> readSources(Form form) {
        List<MoneySource> sources = new ArrayList<>();
        for (int row = 0; row < MOST; row++) {
            String field = "source_" + row;
            String whose = form.value(field + "_whose");
            String fund = form.optional(field + "_fund", 200);
            String call = form.optional(field + "_call", 200);
            String agreement = form.optional(field + "_agreement", 100);
            Optional<BigDecimal> share = ActivityReading.number(form, field + "_share");
            Optional<MoneyOf> owner = MoneyOf.read(whose);
            if (share.isPresent() && (share.get().signum() == 0 || share.get().compareTo(WHOLE) > 0)) {
                form.wrong(field + "_share", Reason.of("money.share-between"));
            } else if (owner.isPresent()) {
                sources.add(new MoneySource(
                        number(form.value(field + "_id")), owner.get(), fund, call, agreement, share.orElse(null)));
            } else if (!(whose + fund + call + agreement).isEmpty() || share.isPresent()) {
                form.wrong(field + "_whose", Reason.of("money.whose-is-it"));
            }
        }
        MoneySource.wrongSum(sources)
                .ifPresent(sum -> form.wrong("source_0_share", Reason.of("money.shares-add-up", sum)));
        return sources;
    }

    /** The movement that a form holds, or nothing when something in it is wrong, which the form then says. */
    Optional<Flow> readFlow(Page page, Form form, Activity activity, Reader reader) {
        long number = number(form.required("source", 20));
        Optional<MoneySource> source = money.sources(activity.number(), reader).stream()
                .filter(each -> each.id() == number)
                .findFirst();
        if (source.isEmpty()) {
            form.wrong("source", Reason.of("money.no-such-source"));
        }
        Optional<FlowKind> kind = FlowKind.read(form.required("kind", 20));
        if (kind.isEmpty()) {
            form.wrong("kind", Reason.of("frame.form.required"));
        }
        Optional<LocalDate> day = form.requiredDay("day");
        if (day.isPresent()
                && day.get().isAfter(page.today())
                && kind.isPresent()
                && kind.get() != FlowKind.SET_ASIDE) {
            form.wrong("day", Reason.of("money.in-the-future"));
        }
        Optional<Amount> amount = amount(form);
        Optional<Organisation> provider = organisation(page, form, "provider");
        Optional<Organisation> receiver = organisation(page, form, "receiver");
        if (provider.isEmpty()) {
            form.wrong("provider", Reason.of("frame.form.required"));
        } else if (provider.equals(receiver)) {
            form.wrong("receiver", Reason.of("money.to-another"));
        } else if (receiver.isEmpty() && kind.isPresent() && kind.get() != FlowKind.SPENT) {
            form.wrong("receiver", Reason.of("frame.form.required"));
        }
        if (!form.isRight() || reader.agency() == null) {
            return Optional.empty();
        }
        return Optional.of(new Flow(
                0,
                number,
                source.orElseThrow().whose(),
                kind.orElseThrow(),
                day.orElseThrow(),
                amount.orElseThrow(),
                provider.orElseThrow(),
                receiver.orElse(null),
                new Organisation.OfAgency(reader.agency())));
    }

    private static Optional<Amount> amount(Form form) {
        String written = form.required("amount", 30);
        String currency = form.required("currency", 3);
        Optional<CurrencyCode> known = CurrencyCode.read(currency);
        if (known.isEmpty() && !currency.isEmpty()) {
            form.wrong("currency", Reason.of("money.no-such-currency", currency));
        }
        if (!written.isEmpty() && !written.matches("\\d{1,14}([.,]\\d{1,2})?")) {
            form.wrong("amount", Reason.of("money.not-an-amount", written));
            return Optional.empty();
        }
        if (written.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(written.replace(',', '.'));
        if (value.signum() == 0) {
            form.wrong("amount", Reason.of("money.not-an-amount", written));
            return Optional.empty();
        }
        return Optional.of(new Amount(value, known.get()));
    }

    private Optional<Organisation> organisation(Page page, Form form, String field) {
        String key = form.optional(field, 220);
        String named = form.optional(field + "_named", 200);
        if (!named.isEmpty()) {
            return Organisation.named(named);
        }
        boolean known =
                names.organisations(page).stream().anyMatch(each -> each.value().equals(key));
        if (!key.isEmpty() && !known) {
            form.wrong(field, Reason.of("activities.no-such-organisation", key));
        }
        return known ? Organisation.read(key) : Optional.empty();
    }

    private static Map<String, String> values(List<MoneySource> sources) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int row = 0; row < sources.size(); row++) {
            MoneySource source = sources.get(row);
            values.put("source_" + row + "_id", Long.toString(source.id()));
            values.put("source_" + row + "_whose", source.whose().word());
            values.put("source_" + row + "_fund", source.fund());
            values.put("source_" + row + "_call", source.call());
            values.put("source_" + row + "_agreement", source.agreement());
            values.put("source_" + row + "_share", plain(source.share()));
        }
        return values;
    }

    private static String plain(@Nullable BigDecimal share) {
        return share == null ? "" : share.stripTrailingZeros().toPlainString();
    }

    private Form blankFlow(Page page) {
        return Form.empty()
                .with("day", page.today().toString())
                .with("currency", money.reporting().value());
    }

    static String named(Page page, MoneySource source) {
        String words = page.t(source.whose().key());
        return source.fund().isEmpty() ? words : words + " · " + source.fund();
    }

    private static List<Choice> owners(Page page) {
        return Arrays.stream(MoneyOf.values())
                .map(each -> new Choice(each.word(), page.t(each.key())))
                .toList();
    }

    private static List<Choice> kinds(Page page) {
        return Arrays.stream(FlowKind.values())
                .map(each -> new Choice(each.word(), page.t(each.key())))
                .toList();
    }

    private static long number(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Long.parseLong(text) : 0;
    }
}
