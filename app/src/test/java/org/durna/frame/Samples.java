package org.durna.frame;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.durna.frame.Cell.Shape;
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
