package org.durna.linkage.file;

import java.util.List;
import java.util.Locale;
import org.durna.linkage.Blocking;
import org.durna.linkage.Field;
import org.durna.linkage.Linked;
import org.durna.linkage.Threshold;
import org.durna.linkage.Waterfall;
import org.durna.linkage.Words;

/** One page that says what was found, how sure it is, what was odd in the files, and which pairs a person should see first. */
final class Report {
    private static final int DOUBTFUL = 6;

    private final Linked linked;
    private final Words words;
    private final List<ProblemFile.Sum> problems;
    private final List<String> unused;
    private final StringBuilder page = new StringBuilder();

    private Report(Linked linked, Words words, List<ProblemFile.Sum> problems, List<String> unused) {
        this.linked = linked;
        this.words = words;
        this.problems = problems;
        this.unused = unused;
    }

    static String of(Linked linked, Words words, List<ProblemFile.Sum> problems, List<String> unused) {
        Report report = new Report(linked, words, problems, unused);
        report.head();
        report.threshold();
        report.problems();
        report.pairs();
        report.fields();
        report.search();
        return report.page.append("</main></body></html>\n").toString();
    }

    private void head() {
        String title = words.say("report.title");
        page.append("<!doctype html><html lang=\"")
                .append(words.language().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>body{font:17px/1.5 'Noto Sans',Arial,sans-serif;margin:0;color:#0b0c0c}")
                .append(
                        "main{max-width:68rem;margin:0 auto;padding:1.5rem}table{border-collapse:collapse;margin:1rem 0}")
                .append(
                        "th,td{border-bottom:1px solid #b1b4b6;padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top}")
                .append(
                        "td.n,th.n{text-align:right}tr.chosen{background:#e8f1fb;font-weight:bold}svg{max-width:100%;height:auto}")
                .append("</style></head><body><main><h1>")
                .append(title)
                .append("</h1><p>")
                .append(words.say("report.note"))
                .append("</p><table>");
        Threshold.Point chosen = linked.threshold().chosen();
        fact("report.records", number(linked.table().rows()));
        fact("report.groups", number(linked.clusters().groups().size()));
        fact("report.pairs", number(linked.clusters().pairs()));
        fact("report.compared", number(linked.compared()));
        fact("report.all", number(linked.blocking().pairsFullyCompared()));
        fact("report.relatives", number(linked.model().family() * linked.model().pairs()));
        fact("report.line", share(chosen.probability()));
        fact("report.precision", share(chosen.precision()) + " · " + words.say("report.estimated"));
        fact("report.recall", share(chosen.recall()) + " · " + words.say("report.estimated"));
        if (!unused.isEmpty()) {
            fact("report.unused", String.join(", ", unused));
        }
        page.append("</table>");
    }

    private void fact(String key, String value) {
        page.append("<tr><th scope=\"row\">")
                .append(words.say(key))
                .append("</th><td>")
                .append(Cells.html(value))
                .append("</td></tr>");
    }

    private void threshold() {
        heading("report.threshold", "report.probability", "report.above", "report.precision", "report.recall", "F1");
        for (Threshold.Point point : linked.threshold().curve()) {
            boolean chosen = point.equals(linked.threshold().chosen());
            if (chosen || Math.abs(point.odds()) <= 10 && point.odds() % 2 == 0) {
                page.append(chosen ? "<tr class=\"chosen\">" : "<tr>");
                cells(
                        share(point.probability()),
                        number(point.pairs()),
                        share(point.precision()),
                        share(point.recall()),
                        share(point.f1()));
            }
        }
        page.append("</table>");
    }

    private void problems() {
        heading("report.problems", "report.column", "report.problem", "report.count", "report.first");
        for (ProblemFile.Sum sum : problems) {
            String compared = words.say(sum.what().compared() ? "problem.compared.yes" : "problem.compared.no");
            page.append("<tr>");
            cells(
                    sum.file() + " · " + sum.column(),
                    words.say("problem." + sum.what()) + " – " + compared,
                    number(sum.count()),
                    "" + sum.firstRow());
        }
        page.append("</table>");
        if (problems.isEmpty()) {
            page.append("<p>").append(words.say("report.none")).append("</p>");
        }
    }

    private void pairs() {
        page.append("<h2>").append(words.say("report.doubtful")).append("</h2>");
        for (int i : linked.doubtful(DOUBTFUL)) {
            page.append(Waterfall.of(
                            linked.explain(linked.pairs().one(i), linked.pairs().other(i)), words.language())
                    .svg());
        }
    }

    private void fields() {
        heading("report.fields", "report.field", "report.level", "report.m", "report.u", "report.bits");
        List<Field> fields = linked.table().schema().fields();
        for (int f = 0; f < fields.size(); f++) {
            List<String> levels = linked.table().levels(f);
            for (int level = levels.size() - 1; level >= 0; level--) {
                page.append("<tr>");
                cells(
                        words.field(fields.get(f)),
                        words.say("level." + levels.get(level)),
                        small(linked.model().m().get(f)[level]),
                        small(linked.model().u().get(f)[level]),
                        String.format(Locale.ROOT, "%+.1f", linked.model().weight(f, level)));
            }
        }
        page.append("</table>");
    }

    private void search() {
        heading("report.search", "report.key", "report.compared", "report.sofar");
        for (Blocking.Step step : linked.blocking().steps()) {
            page.append("<tr>");
            cells(step.key(), number(step.pairs()), share(step.recallSoFar()));
        }
        page.append("</table>");
    }

    private void heading(String title, String... columns) {
        page.append("<h2>").append(words.say(title)).append("</h2><table><tr>");
        for (String column : columns) {
            page.append("<th>")
                    .append(column.startsWith("report.") ? words.say(column) : column)
                    .append("</th>");
        }
        page.append("</tr>");
    }

    private void cells(String... cells) {
        for (String cell : cells) {
            page.append("<td>").append(Cells.html(cell)).append("</td>");
        }
        page.append("</tr>");
    }

    private static String number(double count) {
        return String.format(Locale.ROOT, "%,.0f", count).replace(',', '\u00a0');
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static String small(double chance) {
        return chance >= 0.001
                ? String.format(Locale.ROOT, "%.3f", chance)
                : String.format(Locale.ROOT, "%.1e", chance);
    }
}
