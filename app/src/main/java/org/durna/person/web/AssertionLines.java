package org.durna.person.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.durna.frame.Page;
import org.durna.person.Assertion;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.person.web.PeopleViews.Line;
import org.durna.person.web.PeopleViews.Names;
import org.jspecify.annotations.Nullable;

/** What keepers say, side by side: a line for each field that at least one of them fills. */
public final class AssertionLines {
    private final List<Assertion> assertions;
    private final List<Line> lines = new ArrayList<>();

    private AssertionLines(List<Assertion> assertions) {
        this.assertions = assertions;
    }

    public static List<Line> of(List<Assertion> assertions, Page page, Names names) {
        AssertionLines all = new AssertionLines(assertions);
        all.one(page.t("person.surname"), said -> said.presentName().surname());
        all.one(page.t("person.given"), said -> said.presentName().given());
        all.one(page.t("person.patronymic"), said -> said.presentName().patronymic());
        all.many(
                page.t("person.other-names"),
                said -> said.names().stream()
                        .skip(1)
                        .map(name -> name.written() + " (" + page.t(name.use().key()) + ")"));
        all.one(page.t("person.sex"), said -> sex(said.sex(), page));
        all.one(page.t("person.born"), said -> born(said.born(), names));
        all.one(page.t("person.birthplace"), Particulars::birthplace);
        all.one(page.t("person.father"), Particulars::father);
        all.one(page.t("person.mother"), Particulars::mother);
        all.many(
                page.t("person.citizenship"),
                said -> said.citizenships().stream().map(names::citizenship));
        all.many(
                page.t("person.numbers"),
                said -> said.numbers().stream()
                        .map(number -> page.t(number.kind().key()) + ": " + number.number()));
        all.one(page.t("person.address"), Particulars::address);
        all.one(page.t("person.phone"), Particulars::phone);
        return all.lines.stream().filter(Line::isSaid).toList();
    }

    private void one(String label, Function<Particulars, String> cell) {
        many(label, said -> Stream.of(cell.apply(said)));
    }

    private void many(String label, Function<Particulars, Stream<String>> cell) {
        lines.add(new Line(
                label,
                assertions.stream()
                        .map(assertion -> cell.apply(assertion.particulars())
                                .filter(text -> !text.isEmpty())
                                .toList())
                        .toList()));
    }

    private static String sex(@Nullable Sex sex, Page page) {
        return sex == null ? "" : page.t(sex.key());
    }

    private static String born(@Nullable PartialDate born, Names names) {
        return born == null ? "" : names.date(born);
    }
}
