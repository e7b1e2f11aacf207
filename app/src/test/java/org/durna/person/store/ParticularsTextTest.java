package org.durna.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.durna.person.AssertedName;
import org.durna.person.AssertedName.Use;
import org.durna.person.Citizenship;
import org.durna.person.IdentityNumber;
import org.durna.person.IdentityNumber.Kind;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Sex;
import org.durna.shared.Language;
import org.junit.jupiter.api.Test;

/** What lies in databases out there is read in years: whoever changes this writes a migration. */
class ParticularsTextTest {
    @Test
    void everythingLiesAsItAlwaysDid() {
        Particulars all = new Particulars(
                List.of(
                        new AssertedName(Use.PRESENT, "Məmmədova", "Lalə", "Həsən qızı"),
                        new AssertedName(Use.FORMER, "Rzayeva", "Lalə", "")),
                Sex.FEMALE,
                new PartialDate(1961, 5, 0),
                "Kirovabad",
                List.of(Citizenship.STATELESS),
                List.of(new IdentityNumber(
                        Kind.TRAVEL_DOCUMENT, "T-1", new Citizenship("CZE"), LocalDate.of(2027, 1, 31))),
                "Həsən",
                "Nərgiz",
                "Küçə 1",
                "+994",
                new Language("az"));
        String text = ParticularsText.write(all);
        assertThat(text).isEqualTo("""
                {"names":[{"use":"PRESENT","surname":"Məmmədova","given":"Lalə","patronymic":"Həsən qızı"},\
                {"use":"FORMER","surname":"Rzayeva","given":"Lalə"}],"sex":"FEMALE","born":"1961-05",\
                "birthplace":"Kirovabad","citizenships":["XXA"],"numbers":[{"kind":"TRAVEL_DOCUMENT","number":"T-1",\
                "issuer":"CZE","until":"2027-01-31"}],"father":"Həsən","mother":"Nərgiz","address":"Küçə 1",\
                "phone":"+994","language":"az"}""");
        assertThat(ParticularsText.read(text)).isEqualTo(all);
    }

    @Test
    void whatNobodySaidIsLeftOut() {
        Particulars little = new Particulars(
                List.of(new AssertedName(Use.PRESENT, "", "Lalə", "")),
                null,
                null,
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                null);
        String text = ParticularsText.write(little);
        assertThat(text).isEqualTo("{\"names\":[{\"use\":\"PRESENT\",\"given\":\"Lalə\"}]}");
        assertThat(ParticularsText.read(text)).isEqualTo(little);
    }
}
