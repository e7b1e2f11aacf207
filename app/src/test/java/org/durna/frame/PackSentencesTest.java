package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack says in its own words what the product does not say, and a slip in them stops the start with its place. */
class PackSentencesTest {
    private static final Language EO = new Language("eo");
    private static final Map<String, String> ENGLISH = Messages.ofTheTerminal().patterns(Messages.TERMINAL);

    @TempDir
    private Path folder;

    @Test
    void aLanguageThatNobodyBroughtIsRefusedWithTheMissingKeys() {
        assertThatThrownBy(() -> messages("eo", ""))
                .isInstanceOf(PackProblem.class)
                .hasMessageContaining("texts/messages_eo.properties")
                .hasMessageContaining(ENGLISH.size() + " sentences are missing")
                .hasMessageContaining(
                        ENGLISH.keySet().stream().sorted().findFirst().orElseThrow())
                .hasMessageContaining("more");
    }

    @Test
    void oneForgottenSentenceIsNamed() {
        String all = ENGLISH.keySet().stream()
                .filter(key -> !key.equals("frame.form.save"))
                .map(key -> key + "=jen")
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> messages("eo", all))
                .isInstanceOf(PackProblem.class)
                .hasMessageEndingWith("1 sentences are missing in it: frame.form.save");
    }

    @Test
    void aWholeLanguageIsSpoken() throws IOException {
        String all = ENGLISH.keySet().stream().map(key -> key + "=jen").collect(Collectors.joining("\n"));

        assertThat(messages("eo", all).say(EO, "frame.form.save")).isEqualTo("jen");
    }

    @Test
    void aSentenceOfThePackStandsBeforeThatOfTheProduct() throws IOException {
        Messages messages = messages("en", "parties.open.text=Room for {0}");

        assertThat(messages.say(Messages.TERMINAL, "parties.open.text", 3)).isEqualTo("Room for 3");
        assertThat(messages.keys(Messages.TERMINAL)).isEqualTo(new java.util.TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void aSlipIsNamed() {
        assertThatThrownBy(() -> messages("en", "parties.opne.text=Room"))
                .hasMessage("texts/messages_en.properties: the platform has no such sentences: parties.opne.text");
        assertThatThrownBy(() -> messages("en", "parties.open.text=Room for {0} of {1}"))
                .hasMessageContaining("parties.open.text asks for [1], which it is not given");
        assertThatThrownBy(() -> messages("en", "parties.open.text=Room for {0"))
                .hasMessageContaining("parties.open.text is no message pattern");
    }

    private Messages messages(String language, String sentences) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                id: two-rivers
                name: {%1$s: Two Rivers}
                short-name: {%1$s: Two Rivers}
                languages: [%1$s]
                official-language: %1$s
                zone: UTC
                signed: 2020-01-01
                home-state: XA
                """.formatted(language));
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/messages_" + language + ".properties"), sentences);
        return new Messages(Pack.in(folder));
    }
}
