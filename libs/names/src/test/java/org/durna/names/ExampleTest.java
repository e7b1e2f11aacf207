package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import org.durna.names.places.Gazetteer;
import org.junit.jupiter.api.Test;

class ExampleTest {
    /** The example of the README, word for word; the README is read to prove it. */
    @Test
    void theExampleOfTheReadmeRuns() throws IOException {
        // example
        Name register = Name.whole("Məmmədov Rauf Əli oğlu");
        Name passport = Name.mrz("MAMMADOV<<RAUF<<<<<<<<<<<<<<<<<<<<<<<<<");
        Likeness likeness = new NameComparer().compare(register, passport);
        System.out.println(likeness.weight().bits() > 10);
        System.out.println(likeness.degree());
        System.out.println(likeness.route().words(Locale.of("az")));
        System.out.println(new SearchKeys().of(Name.surname("Мамедов")));
        System.out.println(Name.whole("Мaмедов").findings());
        System.out.println(Gazetteer.azerbaijan()
                .named("Кировабад", Year.of(1970))
                .getFirst()
                .presentName()
                .name());
        // end of the example
        assertThat(likeness.degree()).isEqualTo(Degree.SAME_BY_ROUTE);
        String source = Files.readString(Path.of("src/test/java/org/durna/names/ExampleTest.java"));
        String example = source.substring(source.indexOf("// example") + 10, source.indexOf("// end of"));
        assertThat(bare(Files.readString(Path.of("README.md")))).contains(bare(example));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
