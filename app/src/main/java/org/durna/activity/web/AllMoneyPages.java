package org.durna.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Behind;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.activity.CurrencyCode;
import org.durna.activity.EnterRate;
import org.durna.activity.ExchangeRate;
import org.durna.activity.Money;
import org.durna.activity.MoneyTotal;
import org.durna.frame.Downloads;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.Reason;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** The money of all activities that a reader sees, by its owner, and the exchange rates by which it is compared. */
@Controller
class AllMoneyPages {
    private final Money money;
    private final EnterRate enterRate;

    AllMoneyPages(Money money, EnterRate enterRate) {
        this.money = money;
        this.enterRate = enterRate;
    }

    @GetMapping("/activities/money")
    View all(Page page, Reader reader) {
        List<MoneyTotal> totals = MoneyTotal.of(money.all(reader), money.rates());
        return page.show(
                "activities/allmoney", new MoneyViews.AllView(totals, MoneyTable.of(totals, page), money.reporting()));
    }

    @GetMapping("/activities/money.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(Page page, Reader reader) {
        return Downloads.xlsx(page, MoneyTable.of(MoneyTotal.of(money.all(reader), money.rates()), page));
    }

    @GetMapping("/activities/rates")
    View rates(Page page, Reader reader) {
        return page.show(
                "activities/rates",
                ratesView(Form.empty().with("day", page.today().toString()), reader));
    }

    @Behind(Permission.EDIT_RATES)
    @PostMapping("/activities/rates")
    View enter(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<ExchangeRate> rate = rate(page, form);
        if (rate.isEmpty()) {
            return page.show("activities/rates", ratesView(form, reader));
        }
        return switch (enterRate.enter(rate.get(), reader)) {
            case Done(var entered) -> new RedirectView("/activities/rates?done=rate-entered");
            case Refused(var why) -> page.show("activities/rates", ratesView(form.wrong("currency", why), reader));
        };
    }

    private MoneyViews.RatesView ratesView(Form form, Reader reader) {
        return new MoneyViews.RatesView(money.everyRate(), money.reporting(), form, reader.may(Permission.EDIT_RATES));
    }

    private static Optional<ExchangeRate> rate(Page page, Form form) {
        String currency = form.required("currency", 3);
        Optional<CurrencyCode> known = CurrencyCode.read(currency);
        if (known.isEmpty() && !currency.isEmpty()) {
            form.wrong("currency", Reason.of("money.no-such-currency", currency));
        }
        Optional<LocalDate> day = form.requiredDay("day");
        day.filter(each -> each.isAfter(page.today()))
                .ifPresent(each -> form.wrong("day", Reason.of("money.in-the-future")));
        String written = form.required("rate", 30).replace(',', '.');
        boolean number = written.matches("\\d{1,9}(\\.\\d{1,10})?") && new BigDecimal(written).signum() > 0;
        if (!number && !written.isEmpty()) {
            form.wrong("rate", Reason.of("activities.not-a-number", written));
        }
        String source = form.required("source", 300);
        return form.isRight()
                ? Optional.of(new ExchangeRate(
                        known.orElseThrow(),
                        day.orElseThrow(),
                        new BigDecimal(written),
                        source,
                        false,
                        form.value("verified").equals("on")))
                : Optional.empty();
    }
}
