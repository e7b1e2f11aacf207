package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.durna.frame.Outlines.Country;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OutlineMapTest {
    private final Document svg = ChartTest.drawn(Samples.map().svg());

    @Test
    void everyMarkedCountryIsALinkThatSaysItsName() {
        assertThat(svg.select("a")).hasSize(3);
        assertThat(svg.select("a[href=/parties/AZ]").attr("aria-label")).isEqualTo("Azərbaycan: <imzalayıb> & \"x\"");
        assertThat(svg.select("svg").attr("role")).isEqualTo("group");
    }

    @Test
    void fillingsAreTwoThingsWithoutColour() {
        assertThat(svg.select("a > path").eachAttr("fill"))
                .doesNotHaveDuplicates()
                .anyMatch(fill -> fill.startsWith("url(#"));
        for (String used : svg.select("a > path").eachAttr("fill")) {
            if (used.startsWith("url(#")) {
                assertThat(svg.getElementById(used.substring(5, used.length() - 1)))
                        .isNotNull();
            }
        }
    }

    @Test
    void nothingIsDrawnOutsideTheFrame() {
        String clip = svg.select("svg > g").attr("clip-path");
        assertThat(svg.expectFirst(clip.substring(4, clip.length() - 1) + " > rect")
                        .attr("width"))
                .isEqualTo("1000");
    }

    @Test
    void theDrawingObeysThePolicy() {
        assertThat(svg.select("[style],style,script")).isEmpty();
    }

    @Test
    void aLineThatIsNotAPathIsRefused() {
        assertThatThrownBy(() -> new Country("XX", "x", "M0,0\"/><script>", List.of(0.0, 0.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
