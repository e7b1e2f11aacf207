package org.durna.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    private static final Linked LINKED = Linkage.within().threads(2).link(Samples.table(Samples.people(3, 3_000)));

    @Test
    void theStepsAddUpToTheSum() {
        for (int i = 0; i < LINKED.pairs().size(); i += 37) {
            Explanation why =
                    LINKED.explain(LINKED.pairs().one(i), LINKED.pairs().other(i));
            double steps = why.before() + why.likeness();
            for (Explanation.Contribution contribution : why.contributions()) {
                steps += contribution.bits();
            }
            assertThat(steps).isCloseTo(why.sum(), within(0.001));
            assertThat(why.sum()).isCloseTo(LINKED.pairs().odds(i), within(0.001));
        }
    }

    @Test
    void theTextNamesEveryFieldInTheLanguageAskedFor() {
        Explanation why = LINKED.explain(LINKED.pairs().one(0), LINKED.pairs().other(0));
        assertThat(Waterfall.of(why, Locale.of("az")).text()).contains("Soyad", "Doğum tarixi", "Cəmi");
        assertThat(Waterfall.of(why, Locale.of("ru")).text()).contains("Фамилия", "Дата рождения", "Итог");
    }

    @Test
    void thePictureIsWellFormed() {
        Explanation why = LINKED.explain(LINKED.pairs().one(0), LINKED.pairs().other(0));
        String svg = Waterfall.of(why, Locale.of("en")).svg();
        Deque<String> open = new ArrayDeque<>();
        int bars = 0;
        Matcher tag = Pattern.compile("<(/?)(\\w+)[^<>]*?(/?)>").matcher(svg);
        while (tag.find()) {
            bars += tag.group(2).equals("rect") ? 1 : 0;
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(3).isEmpty()) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(tag.reset().replaceAll("")).doesNotContain("<", ">");
        assertThat(bars).isGreaterThan(why.contributions().size());
    }
}
