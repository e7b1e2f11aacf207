package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.durna.frame.Series.Point;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Page EN = Samples.page("en");

    @Test
    void aMissingFigureIsAGapAndNeverAZero() {
        Document svg = drawn(LineChart.of("t", "d", List.of(series("a", 10, 20, null, 40, 50)))
                .svg(EN));
        assertThat(svg.select(".chart__series path").attr("d")).matches("M\\S+ \\S+L\\S+ \\S+M\\S+ \\S+L\\S+ \\S+");
        assertThat(svg.select("desc").text()).contains("not known");
    }

    @Test
    void aFigureBetweenTwoGapsIsStillSeen() {
        Document svg = drawn(LineChart.of("t", "d", List.of(series("a", 1, null, 3, null, 5)))
                .svg(EN));
        assertThat(svg.select(".chart__series circle")).hasSize(3);
    }

    @Test
    void theAxisBearsRoundNumbersInThePagesLanguage() {
        LineChart chart = LineChart.of("t", "d", List.of(series("a", 1_915, 4_470)));
        assertThat(drawn(chart.svg(EN)).select("text[text-anchor=end]").eachText())
                .containsExactly("0", "1,000", "2,000", "3,000", "4,000", "5,000");
        assertThat(drawn(chart.svg(Samples.page("az")))
                        .select("text[text-anchor=end]")
                        .eachText())
                .contains("5.000");
    }

    @Test
    void linesAreToldApartWithoutColourAndNamedAtTheirEnds() {
        Document svg = drawn(Samples.lines().svg(EN));
        List<String> dashes =
                svg.select(".chart__series > path[stroke-dasharray]").eachAttr("stroke-dasharray");
        assertThat(dashes).doesNotHaveDuplicates().hasSize(3);
        assertThat(svg.select("text[font-weight=600]").eachText())
                .containsExactlyInAnyOrder("Germany", "France", "A<b>&\"c\"");
    }

    @Test
    void namesAtTheEndsDoNotCoverEachOther() {
        Document svg = drawn(LineChart.of(
                        "t",
                        "d",
                        List.of(series("a", 1, 100), series("b", 2, 100), series("c", 3, 99), series("d", 0, 0)))
                .svg(EN));
        double[] places = svg.select("text[font-weight=600]").eachAttr("y").stream()
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
        assertThat(IntStream.range(1, places.length).mapToDouble(at -> places[at] - places[at - 1]))
                .allMatch(apart -> apart >= 16.9);
        assertThat(places[3]).isLessThanOrEqualTo(275);
    }

    @Test
    void aDrawingSaysWhatItIsAndObeysThePolicy() {
        for (Content content : List.of(
                Samples.lines().svg(EN),
                Samples.bars().svg(EN),
                Sparkline.of("x <&\"", series("a", 1, null, 3)).svg())) {
            Document svg = drawn(content);
            assertThat(svg.select("svg").attr("role")).isEqualTo("img");
            assertThat(svg.select("svg > title").text()).isNotBlank();
            assertThat(svg.select("[style],style,script")).isEmpty();
        }
    }

    @Test
    void theDrawingRefersToItsTitleAndText() {
        Document svg = drawn(Samples.lines().svg(EN));
        for (String id : svg.select("svg").attr("aria-labelledby").split(" ")) {
            assertThat(svg.getElementById(id)).isNotNull();
        }
    }

    @Test
    void longNamesStandWholeInAKeyBelow() {
        String longName = "Countries that reported, and four more beside them";

        Document svg = drawn(LineChart.of(
                        "t", "d", List.of(new Series(longName, series("a", 1, 2).points())))
                .svg(EN));

        assertThat(svg.select("text").eachText()).contains(longName);
    }

    @Test
    void namesCannotBreakOutOfTheDrawing() {
        String raw = raw(Samples.lines().svg(EN));
        assertThat(raw).contains("A&lt;b&gt;&amp;&quot;c&quot;").doesNotContain("<b>");
    }

    @Test
    void anUnknownBarSaysSo() {
        Document svg = drawn(Samples.bars().svg(EN));
        assertThat(svg.text()).contains("? unknown");
    }

    @Test
    void chartsWithoutFiguresStandEmptyAndWhole() {
        assertThat(drawn(LineChart.of("t", "d", List.of()).svg(EN)).text()).contains("nothing here yet");
        assertThat(drawn(BarChart.of("t", "d", List.of()).svg(EN)).select("svg"))
                .hasSize(1);
        assertThat(raw(Sparkline.of("t", series("a", (Integer) null)).svg())).doesNotContain("NaN");
    }

    @Test
    void manyLabelsAreThinnedAndTheLastIsKept() {
        Integer[] values = IntStream.rangeClosed(1, 120).boxed().toArray(Integer[]::new);
        List<String> labels = drawn(
                        LineChart.of("t", "d", List.of(series("a", values))).svg(EN))
                .select("text[text-anchor=middle]")
                .eachText();
        assertThat(labels).hasSizeLessThan(20).contains("2128");
    }

    static Series series(String name, @Nullable Integer... values) {
        return new Series(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(at -> {
                            Integer value = values[at];
                            return new Point("" + (2009 + at), value == null ? null : BigDecimal.valueOf(value));
                        })
                        .toList());
    }

    static String raw(Content content) {
        StringOutput out = new StringOutput();
        content.writeTo(out);
        assertThat(out.toString()).doesNotContainPattern(Pattern.compile("NaN|Infinity"));
        return out.toString();
    }

    static Document drawn(Content content) {
        return Jsoup.parse(raw(content), "", Parser.xmlParser());
    }
}
