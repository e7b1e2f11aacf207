package org.durna.activity.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IatiReaderTest {

    @Test
    void anActivityIsReadInItsWords() throws IatiBroken, IOException {
        IatiActivity read = read(StandardRules.sample(Map.of())).getFirst();
        assertThat(read.identifier()).isEqualTo("XX-A-1");
        assertThat(read.reporting()).isEqualTo(new IatiActivity.Org("XX-A", "A", ""));
        assertThat(read.titles()).containsEntry("en", "T");
        assertThat(read.dates()).containsEntry("4", "2024-11-30");
        assertThat(read.sectors()).contains(new IatiActivity.Code("1", "16062"));
        assertThat(read.transactions().getFirst().currency()).isEqualTo("EUR");
        assertThat(read.results().getFirst().target()).isEqualTo("5");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(broken(
                        "<!DOCTYPE iati-activities SYSTEM \"file:///etc/passwd\"><iati-activities version=\"2.03\"/>"))
                .isEqualTo("iati.doctype");
        assertThat(
                        broken(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><iati-activities version=\"2.03\">&e;</iati-activities>"))
                .isEqualTo("iati.doctype");
    }

    @Test
    void anEntityThatNobodyDeclaredBreaksTheFile() {
        assertThat(broken(StandardRules.sample(Map.of("<narrative>T<", "<narrative>&secret;<"))))
                .isEqualTo("iati.broken");
    }

    @Test
    void aFileThatEndsInTheMiddleIsBroken() {
        String file = StandardRules.sample(Map.of());
        assertThat(broken(file.substring(0, file.length() - 30))).isEqualTo("iati.broken");
    }

    @Test
    void anotherFileAndAnotherVersionAreNamed() {
        assertThat(broken("<html/>")).isEqualTo("iati.other-file");
        assertThat(broken("<iati-activities version=\"1.05\"/>")).isEqualTo("iati.other-version");
    }

    private static String broken(String file) {
        IatiBroken broken = catchThrowableOfType(IatiBroken.class, () -> read(file));
        return broken.reason().code();
    }

    private static List<IatiActivity> read(String file) throws IatiBroken, IOException {
        List<IatiActivity> all = new ArrayList<>();
        IatiReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), all::add);
        return all;
    }
}
