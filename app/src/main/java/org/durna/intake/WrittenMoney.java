package org.durna.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.durna.access.PartyCode;
import org.durna.activity.Amount;
import org.durna.activity.CurrencyCode;
import org.durna.activity.Money;
import org.durna.activity.Organisation;
import org.durna.intake.Question.Kind;
import org.durna.intake.TableReport.SetAside;
import org.durna.intake.table.Grid;
import org.durna.intake.table.Heading;
import org.durna.reporting.reading.Meaning;
import org.durna.reporting.reading.SaidNothing;
import org.durna.reporting.reading.WrittenAmount;
import org.durna.shared.Reason;
import org.springframework.stereotype.Component;

/** The money that a table says is set aside: how much, in which currency, and whose; a cell's own currency stands before its column's. */
@Component
class WrittenMoney {
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}])([A-Z]{3})(?![\\p{L}])|(€)|(₼)");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "₼", "AZN");

    private final Money money;

    WrittenMoney(Money money) {
        this.money = money;
    }

    /** What is set aside for an activity, row by row of a merged title; empty while something about it is asked. */
    Optional<List<SetAside>> of(Lines.Item item, TableTerms.Known known, Optional<PartyCode> party, Asking asking) {
        List<SetAside> found = new ArrayList<>();
        boolean asked = false;
        for (Grid.Row row : item.rows()) {
            Grid.Cell cell = item.columns().in(row, Heading.BUDGET);
            if (cell.fromAbove() && row != item.rows().getFirst() || SaidNothing.by(cell.text())) {
                continue;
            }
            Optional<String> amount = amount(cell.text(), asking, item.where());
            Optional<String> funder = amount.isPresent() && amount.get().equals(Question.NONE)
                    ? Optional.of(Question.NONE)
                    : funder(item, row, known, party, asking);
            asked |= amount.isEmpty() || funder.isEmpty();
            if (amount.isPresent() && funder.isPresent() && !amount.get().equals(Question.NONE)) {
                currency(item, row)
                        .flatMap(currency -> Organisation.read(funder.get())
                                .map(giver -> new SetAside(giver, new Amount(new BigDecimal(amount.get()), currency))))
                        .filter(each -> each.amount().value().signum() > 0)
                        .ifPresent(found::add);
            }
        }
        return asked ? Optional.empty() : Optional.of(found);
    }

    private static Optional<String> amount(String text, Asking asking, String where) {
        String plain = CODE.matcher(text).replaceAll(" ").strip();
        return asking.meant(Kind.AMOUNT, "amount:" + text, WrittenAmount.read(plain), where);
    }

    private static Optional<String> funder(
            Lines.Item item, Grid.Row row, TableTerms.Known known, Optional<PartyCode> party, Asking asking) {
        String written = item.columns().in(row, Heading.FUNDER).text().strip();
        if (SaidNothing.by(written)) {
            String column = item.columns().written().getOrDefault(Heading.BUDGET, "");
            return asking.answered(
                    Kind.FUNDER, "funder:", Reason.of("intake.ask.funder", column), List.of(), item.where());
        }
        Meaning meaning = known.names().find(written, false, party).meaning();
        return asking.meant(Kind.FUNDER, "funder:" + written, meaning, item.where());
    }

    private Optional<CurrencyCode> currency(Lines.Item item, Grid.Row row) {
        return code(item.columns().in(row, Heading.BUDGET).text())
                .or(() -> code(item.columns().in(row, Heading.CURRENCY).text()))
                .or(() -> code(item.columns().written().getOrDefault(Heading.BUDGET, "")))
                .or(() -> Optional.of(money.reporting()));
    }

    private static Optional<CurrencyCode> code(String text) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            Optional<CurrencyCode> currency = CurrencyCode.read(SIGNS.getOrDefault(code.group(), code.group()));
            if (currency.isPresent()) {
                return currency;
            }
        }
        return Optional.empty();
    }
}
