package org.xter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user interface says the same in both languages. */
class LanguagesTest {
    private static final Path BUNDLES = home().resolve("bundles");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    /** Words of Latin letters that are no English left over: names, and what is typed as it stands. */
    private static final Set<String> NAMES = Set.of(
            "xter", "studio", "debian", "router", "kms", "qemu", "virtualbox", "vmware", "ssh", "ipv", "ipv4", "ipv6");

    private static Path home() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("xter"))) {
            at = at.getParent();
        }
        return at;
    }

    static List<Path> translated() throws IOException {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            List<Path> found = all.filter(file -> file.getFileName().toString().endsWith("_ru.properties"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .map(BUNDLES::relativize)
                    .sorted()
                    .toList();
            assertTrue(found.size() > 20, found::toString);
            return found;
        }
    }

    static List<Path> declared() throws IOException {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            return all.filter(file -> file.getFileName().toString().equals("Messages.java"))
                    .map(BUNDLES::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            read.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Path english(Path russian) {
        return russian.resolveSibling(russian.getFileName().toString().replace("_ru.", "."));
    }

    /** Fields are explained in English by the model's own documentation: only Russian has files for that. */
    private static boolean isFallback(Path file, String key) {
        return file.getFileName().toString().startsWith("texts") && key.endsWith(".help");
    }

    @ParameterizedTest
    @MethodSource("translated")
    void whatOneLanguageSaysTheOtherSaysToo(Path file) throws IOException {
        Set<String> russian = read(file).keySet().stream()
                .filter(key -> !isFallback(file, key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> english = read(english(file)).keySet().stream()
                .filter(key -> !isFallback(file, key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(english, russian);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void bothNameTheSamePlaceholdersAndMnemonics(Path file) throws IOException {
        Map<String, String> english = read(english(file));
        read(file).forEach((key, text) -> {
            String other = english.getOrDefault(key, text);
            assertEquals(placeholders(other), placeholders(text), key);
            assertEquals(other.contains("&"), text.contains("&"), key);
            assertEquals(other.isBlank(), text.isBlank(), key);
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void noEnglishIsLeftInRussian(Path file) throws IOException {
        Map<String, String> english = read(english(file));
        read(file).forEach((key, text) -> {
            boolean prose = text.equals(english.get(key))
                    && Stream.of(text.split("[^\\p{Alpha}]+"))
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .anyMatch(word -> word.length() > 3 && !NAMES.contains(word));
            assertFalse(prose && !key.endsWith(".file"), () -> key + " = " + text);
        });
    }

    @ParameterizedTest
    @MethodSource("translated")
    void oneThingHasOneNameInRussian(Path file) throws IOException {
        read(file).forEach((key, text) -> {
            String words = text.toLowerCase(Locale.of("ru"));
            assertFalse(words.contains("издани"), () -> key + ": редакция, not издание: " + text);
            assertFalse(words.contains("блокировк"), () -> key + ": фиксация, not блокировка: " + text);
            assertFalse(words.contains("производител"), () -> key + ": изготовитель: " + text);
        });
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everyMessageIsWrittenAndEveryWrittenMessageIsUsed(Path file) throws IOException {
        Matcher fields = FIELD.matcher(Files.readString(BUNDLES.resolve(file)));
        Set<String> used = fields.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(used, read(file.resolveSibling("messages.properties")).keySet());
    }
}
