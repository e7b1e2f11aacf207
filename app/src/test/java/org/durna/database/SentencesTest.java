package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Pattern PROBLEM =
            Pattern.compile("DatabaseProblem\\s*\\.(?:of|because)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z0-9.-]+)\"");
    private static final Pattern FINDING = Pattern.compile("Finding\\.(?:ok|warning|problem)\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void everyReasonHasItsSentence(String language) throws IOException {
        Properties sentences = sentences(language);

        assertThat(sentences.stringPropertyNames()).isEqualTo(codes());
        for (String code : sentences.stringPropertyNames()) {
            String pattern = sentences.getProperty(code);
            assertThat(pattern).as(code).isNotBlank();
            assertThat(new MessageFormat(pattern, ULocale.forLanguageTag(language)).getFormats())
                    .as("the arguments of %s", code)
                    .hasSameSizeAs(new MessageFormat(sentences("en").getProperty(code), ULocale.ENGLISH).getFormats());
        }
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/database_" + language + ".properties"))) {
            sentences.load(in);
        }
        return sentences;
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/durna/database"))) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                PROBLEM.matcher(source).results().forEach(found -> codes.add("database." + found.group(1)));
                FINDING.matcher(source).results().forEach(found -> codes.add("database.check." + found.group(1)));
            }
        }
        return codes;
    }
}
