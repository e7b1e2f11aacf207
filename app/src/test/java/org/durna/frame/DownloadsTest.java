package org.durna.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class DownloadsTest {

    @Test
    void aFileKeepsItsAzerbaijaniName() {
        String header = Downloads.disposition("təşəbbüslər.xlsx");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("təşəbbüslər.xlsx");
        assertThat(header).isASCII().startsWith("attachment; filename=\"t");
    }

    @Test
    void aNameCannotBreakOutOfTheHeaderOrTheFolder() {
        assertThat(Downloads.disposition("../a\"b\r\nSet-Cookie: x.csv"))
                .isEqualTo(
                        "attachment; filename=\"..-a-b-Set-Cookie- x.csv\"; filename*=UTF-8''..-a-b-Set-Cookie-%20x.csv");
    }

    @Test
    void aTableIsCalledByItsTitle() {
        String header =
                Downloads.csv(Samples.page("az"), Samples.table()).getHeaders().getFirst("Content-Disposition");
        assertThat(ContentDisposition.parse(java.util.Objects.requireNonNull(header))
                        .getFilename())
                .isEqualTo("təşəbbüslər-kim-nə-edir.csv");
    }
}
