package org.durna.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.durna.shared.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditMessagesTest {

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (var file = new InputStreamReader(
                requireNonNull(
                        AuditMessagesTest.class.getResourceAsStream("/messages/audit_" + language + ".properties")),
                UTF_8)) {
            sentences.load(file);
        }
        return sentences;
    }

    private static List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (EntryFault fault : EntryFault.values()) {
            reasons.add(new BrokenEntry(new EntryId(1_234_567), fault).reason());
        }
        for (BatchFault fault : BatchFault.values()) {
            reasons.add(new BrokenBatch(1_234_567, fault).reason());
        }
        return reasons;
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void everythingThatCanBeBrokenHasASentence(String language) throws IOException {
        Properties sentences = sentences(language);
        for (Reason reason : reasons()) {
            String sentence = new MessageFormat(sentences.getProperty(reason.code(), ""), Locale.of(language))
                    .format(reason.arguments().toArray());
            assertThat(sentence).as(reason.code()).contains("1234567").endsWith(".");
        }
        assertThat(Arrays.stream(Channel.values())
                        .map(channel -> "audit.channel." + channel.name().toLowerCase(Locale.ROOT)))
                .allMatch(sentences::containsKey);
        assertThat(sentences.keySet()).isEqualTo(sentences("en").keySet());
        assertThat(new MessageFormat(sentences.getProperty("audit.verified"), Locale.of(language))
                        .format(new Object[] {5, 2, 1}))
                .contains("5", "2", "1");
        assertThat(new MessageFormat(sentences.getProperty("audit.verified.given-up"), Locale.of(language))
                        .format(new Object[] {3}))
                .contains("3");
    }
}
