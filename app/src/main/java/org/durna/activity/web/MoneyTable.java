package org.durna.activity.web;

import java.util.List;
import org.durna.activity.MoneyTotal;
import org.durna.frame.Cell;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.TableNotes;

/** The totals of money as a table: by owner, by movement, each currency by itself. */
final class MoneyTable {
    private MoneyTable() {}

    static Table of(List<MoneyTotal> totals, Page page) {
        List<Column> columns = List.of(
                Column.text("whose", page.t("money.field.whose")),
                Column.text("kind", page.t("money.field.kind")),
                Column.text("currency", page.t("money.field.currency")),
                Column.number("amount", page.t("money.field.amount")));
        List<Table.Row> rows = totals.stream()
                .flatMap(total -> total.amounts().stream()
                        .map(amount -> Table.Row.of(
                                Cell.text(page.t(total.whose().key())),
                                Cell.text(page.t(total.kind().key())),
                                Cell.text(amount.currency().value()),
                                Cell.number(amount.value(), 2))))
                .toList();
        return Table.of(page.t("money.all"), columns, rows)
                .withNotes(TableNotes.none()
                        .asOf(page.today())
                        .at("/activities/money")
                        .remarking(page.t("money.counted-once"), page.t("money.samples")));
    }
}
