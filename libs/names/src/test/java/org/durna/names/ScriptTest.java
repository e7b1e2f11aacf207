package org.durna.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void aWordIsInOneScriptOrMixed() {
        assertThat(Script.of("Məmmədov")).isEqualTo(Script.LATIN);
        assertThat(Script.of("Мәммәдов")).isEqualTo(Script.CYRILLIC);
        assertThat(Script.of("ممدوف")).isEqualTo(Script.ARABIC);
        assertThat(Script.of("გიორგი")).isEqualTo(Script.OTHER);
        assertThat(Script.of("Mамедов")).isEqualTo(Script.MIXED);
        assertThat(Script.of("12-3")).isEqualTo(Script.NONE);
    }
}
