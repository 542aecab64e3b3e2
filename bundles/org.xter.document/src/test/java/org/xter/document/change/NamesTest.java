package org.xter.document.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.model.edition.EditionPackage.Literals;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Video mail, video-mail",
        "Видео почта, video-pochta",
        "Объёмы и щит, obemy-i-schit",
        "Ärger & Öl, arger-ol",
        "Łódź, lodz",
        "  --a--  , a",
        "日本, ''",
        "'', ''"
    })
    void wordsBecomeNames(String words, String name) {
        assertEquals(name, Names.near(words));
    }

    @Property(tries = 300)
    void whateverIsTypedGivesANameOrNothing(@ForAll String words) {
        String name = Names.near(words);
        assertTrue(name.isEmpty() || Names.whyNot(Literals.SERVICE__NAME, name).isEmpty(), name);
    }
}
