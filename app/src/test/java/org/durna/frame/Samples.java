package org.durna.frame;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Cell.Shape;
import org.durna.frame.OutlineMap.Kind;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Group;
import org.durna.frame.Table.Row;
import org.durna.pack.Pack;
import org.durna.pack.PackId;
import org.durna.shared.LocalizedText;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page, a visitor and a table to try things on. */
final class Samples {
    static final Instant ISSUED = Instant.parse("2026-11-23T08:30:00Z");
    static final String LETTERS = "ə ğ ı İ ö ü ş ç Ə Ğ I Ö Ü Ş Ç";
    static final String CYRILLIC = "Партнёрство по мобильности";
    private static final Pack PACK = Pack.shipped(new PackId("eu-azerbaijan"));
    private static final PageMaker MAKER = new PageMaker(
            PACK,
            new Messages(PACK),
            new FrameSettings(true, LocalizedText.of("az", "Nümunə nazirlik"), "0.1.0"),
            List.of(),
            Clock.fixed(ISSUED, ZoneOffset.UTC));

    private Samples() {}

    static Page page(String language) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/scoreboard");
        request.setParameter("lang", language);
        return MAKER.page(request, new Nobody());
    }

    static Table table() {
        List<Column> columns = List.of(
                Column.text("initiative", "Təşəbbüs").wide(40),
                Column.mark("state", "Hal"),
                Column.number("amount", "Ödənilib, min €"),
                Column.day("since", "Başlanğıc"));
        return Table.grouped(
                        "Təşəbbüslər: kim nə edir?",
                        columns,
                        "Bölmə",
                        List.of(
                                new Group(
                                        "I. Miqrasiyanın idarə edilməsi",
                                        List.of(
                                                Row.of(
                                                        Cell.text(LETTERS + " <b> & \"x\""),
                                                        Cell.mark("D", "davam edir", Shape.SOLID),
                                                        Cell.number(new BigDecimal("1234567.5"), 1),
                                                        Cell.day(LocalDate.of(2013, 12, 5))),
                                                Row.of(
                                                                Cell.link(CYRILLIC, "/initiatives/2"),
                                                                Cell.mark("B", "bitib", Shape.ROUND),
                                                                Cell.zero(),
                                                                Cell.unknown())
                                                        .asSample(true))),
                                new Group(
                                        "III. Readmissiya",
                                        List.of(Row.of(
                                                Cell.text("=HYPERLINK(\"http://x\")"),
                                                Cell.none(),
                                                Cell.hidden(),
                                                Cell.day(LocalDate.of(2026, 1, 31)))))))
                .withSubtitle("Hər təşəbbüs və onun iştirakçıları")
                .withNotes(TableNotes.none()
                        .from("Durna", "2026-11", "CC BY 4.0")
                        .asOf(LocalDate.of(2026, 11, 23))
                        .at("https://durna.example/scoreboard"));
    }

    static LineChart lines() {
        return LineChart.of(
                "Azərbaycan vətəndaşlarının ilk sığınacaq müraciətləri",
                "Üç dövlət, 2009–2018-ci illər.",
                List.of(
                        ChartTest.series("Germany", 652, 469, 646, 547, 1_107, 1_192, 1_335, 4_573, 3_063, 1_775),
                        ChartTest.series("France", 455, 513, 602, 551, null, 486, 420, 442, 526, 700),
                        ChartTest.series("A<b>&\"c\"", 120, 130, 110, null, null, 160, 260, null, 210, 640)));
    }

    static BarChart bars() {
        return BarChart.of(
                "İlk icazələr və qaytarma qərarları",
                "Beş dövlət, 2024-cü il.",
                List.of(
                        new Series(
                                "İlk icazələr",
                                List.of(
                                        point("Polşa", 4_120),
                                        point("Almaniya", 2_210),
                                        point("Çex Respublikası", 1_390),
                                        point("Sloveniya", 0),
                                        new Series.Point("Litva", null))),
                        new Series(
                                "Qərarlar",
                                List.of(
                                        point("Polşa", 310),
                                        point("Almaniya", 1_905),
                                        point("Çex Respublikası", 96),
                                        point("Sloveniya", 4),
                                        point("Litva", 205)))));
    }

    static OutlineMap map() {
        Map<String, OutlineMap.Mark> marks = new LinkedHashMap<>();
        marks.put("AZ", new OutlineMap.Mark(Kind.SOLID, "Azərbaycan: <imzalayıb> & \"x\"", "/parties/AZ"));
        marks.put("PL", new OutlineMap.Mark(Kind.STRIPED, "Polşa: imzalayıb", "/parties/PL"));
        marks.put("CZ", OutlineMap.Mark.of(Kind.STRIPED, "Çexiya: imzalayıb"));
        marks.put("SI", OutlineMap.Mark.of(Kind.STRIPED, "Sloveniya: imzalayıb"));
        marks.put("LT", OutlineMap.Mark.of(Kind.STRIPED, "Litva: imzalayıb"));
        marks.put("DE", new OutlineMap.Mark(Kind.DOTTED, "Almaniya: tərəfdaş", "/parties/DE"));
        marks.put("AT", OutlineMap.Mark.of(Kind.OUTLINED, "Avstriya: maraqlanır"));
        return new OutlineMap(
                "Tərəfdaşlığın iştirakçıları",
                "İki tərəf imzalayıb, biri tərəfdaşdır.",
                Outlines.of(PACK, "parties/map/map.json"),
                marks,
                List.of(
                        new OutlineMap.Meaning(Kind.SOLID, "Ev sahibi dövlət"),
                        new OutlineMap.Meaning(Kind.STRIPED, "imzalayıb"),
                        new OutlineMap.Meaning(Kind.DOTTED, "tərəfdaş"),
                        new OutlineMap.Meaning(Kind.OUTLINED, "maraqlanır")));
    }

    /** A paper with each kind of drawing. */
    static Paper drawings(Page page) {
        StringOutput out = new StringOutput();
        Content content = output -> {
            MAKER.templates().render("frame/linechart.jte", Map.of("page", page, "chart", lines()), output);
            MAKER.templates().render("frame/barchart.jte", Map.of("page", page, "chart", bars()), output);
            MAKER.templates().render("frame/outlinemap.jte", Map.of("page", page, "map", map()), output);
        };
        MAKER.templates()
                .render(
                        "frame/paper.jte",
                        Map.of("page", page, "issued", ISSUED, "title", "Rəqəmlər", "content", content),
                        out);
        return new Paper(out.toString(), ISSUED);
    }

    /** A screen page with each part, without the frame around it. */
    static String screen(Page page) {
        StringOutput out = new StringOutput();
        MAKER.templates().render("frame/table.jte", Map.of("page", page, "table", table()), out);
        MAKER.templates().render("frame/linechart.jte", Map.of("page", page, "chart", lines()), out);
        MAKER.templates().render("frame/barchart.jte", Map.of("page", page, "chart", bars()), out);
        MAKER.templates().render("frame/outlinemap.jte", Map.of("page", page, "map", map()), out);
        Sparkline.of("Almaniya: 652-dən 1.775-ə", lines().series().getFirst())
                .svg()
                .writeTo(out);
        return out.toString();
    }

    private static Series.Point point(String label, long value) {
        return new Series.Point(label, BigDecimal.valueOf(value));
    }

    /** Somebody who is not signed in. */
    private record Nobody() implements Visitor {
        @Override
        public boolean signedIn() {
            return false;
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public Optional<LocalizedText> agency() {
            return Optional.empty();
        }

        @Override
        public Optional<String> purposeKey() {
            return Optional.empty();
        }

        @Override
        public boolean may(String permission) {
            return false;
        }
    }
}
