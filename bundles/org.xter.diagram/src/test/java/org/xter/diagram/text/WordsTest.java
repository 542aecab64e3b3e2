package org.xter.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.edition.EditionPackage;

class WordsTest {
    private static final Pattern DETAIL = Pattern.compile("\\{[0-9]}");

    private static Properties words(String file) throws IOException {
        Properties result = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            result.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return result;
    }

    @Test
    void russianSaysAllThatEnglishSays() throws IOException {
        Properties english = words("words.properties");
        Properties russian = words("words_ru.properties");
        assertEquals(english.stringPropertyNames(), russian.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(details(english.getProperty(key)), details(russian.getProperty(key)), key);
            assertFalse(russian.getProperty(key).contains("!"), key);
        }
    }

    private static Set<String> details(String text) {
        return DETAIL.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cipher", "DerivationFunction", "KeyHolder", "UnlockMethod", "FileSystem"})
    void everyChoiceHasAWord(String type) throws IOException {
        Properties english = words("words.properties");
        ((EEnum) EditionPackage.eINSTANCE.getEClassifier(type))
                .getELiterals()
                .forEach(each ->
                        assertNotEquals(null, english.getProperty(type + "." + each.getLiteral()), each::getLiteral));
    }

    @Test
    void theLanguageOfTheMachineDoesNotComeBeforeTheOneAskedFor() {
        assertEquals("Composition", Words.in(Locale.ENGLISH).of("page.composition"));
        assertEquals("Composition", Words.in(Locale.of("tr")).of("page.composition"));
        assertEquals("Состав", Words.in(Locale.of("ru")).of("page.composition"));
    }
}
