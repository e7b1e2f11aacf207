package org.durna.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void anActionBeginsWithItsModule() {
        assertThat(new Action("person.record.read").code()).isEqualTo("person.record.read");
        for (String wrong :
                List.of("read", "Person.read", "person.", "person.read now", ".read", "a." + "b".repeat(99))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Action(wrong));
        }
    }

    @Test
    void aWordOfAnActorIsOneShortLine() {
        for (String wrong : List.of("", " ", "two\nlines", "x".repeat(101))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Actor(wrong, "agency", "purpose", Channel.API));
            assertThatIllegalArgumentException().isThrownBy(() -> new Actor("account", wrong, "purpose", Channel.API));
        }
    }

    @Test
    void somebodyWithoutAnAccountAndTheMachineHaveMarkedNames() {
        assertThat(Actor.anonymous("public figures", Channel.PAGE).account()).startsWith("~");
        assertThat(Actor.machine("seal")).isEqualTo(new Actor("~machine", "-", "seal", Channel.MACHINE));
    }

    @Test
    void aSearchNamesAllItFoundAlsoNothing() {
        assertThat(new Subjects("person", List.of()).ids()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Subjects("person", Collections.nCopies(10_001, "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("Person", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("person", "a\u0000b"));
    }

    @Test
    void aDetailKeepsItsOrder() {
        Detail detail = Detail.none().with("b", "1").change("a", "x", "y").with("c", "");
        assertThat(detail.items())
                .containsExactly(
                        new Detail.Item.Value("b", "1"),
                        new Detail.Item.Change("a", "x", "y"),
                        new Detail.Item.Value("c", ""));
        assertThat(Detail.none().isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeStoredIsMarkedAndNeverStopsTheAct() {
        Detail detail = Detail.none().with("note", "a\u0000b\ud800c\nd\te");
        assertThat(detail.items()).containsExactly(new Detail.Item.Value("note", "a\ufffdb\ufffdc\nd\te"));
    }

    @Test
    void aLongValueIsCutVisibly() {
        Detail detail = Detail.none().with("note", "😀".repeat(1_003));
        assertThat(detail.items()).containsExactly(new Detail.Item.Value("note", "😀".repeat(980) + "… (+23)"));
    }
}
