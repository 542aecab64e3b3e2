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
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.Grammar;

/** The user interface says the same in both languages. */
class LanguagesTest {
    private static final Path BUNDLES = home().resolve("bundles");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    /** Words of Latin letters that are no English left over: names, and what is typed as it stands. */
    private static final Set<String> NAMES = Set.of(
            ("xter studio debian router kms qemu virtualbox vmware ssh ipv ipv4 ipv6 serpent twofish argon pbkdf btrfs initrd"
                            + " secure boot")
                    .split(" "));

    private static final Set<String> CHOICES = EditionPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EEnum.class::isInstance)
            .map(EClassifier::getName)
            .collect(Collectors.toSet());

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
                    // The platform's own texts are in its bundles; a test in the window compares them.
                    .filter(file -> !file.startsWith(BUNDLES.resolve("org.xter.studio.russian")))
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

    /** The model itself explains keys and choices in English; see {@code Explanations}. */
    private static boolean isExplainedByTheModel(Path file, String key) {
        return file.getFileName().toString().startsWith("explanations")
                ? key.contains(".")
                : file.getFileName().toString().startsWith("texts") && CHOICES.contains(key.replaceAll("[.].*", ""));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void whatOneLanguageSaysTheOtherSaysToo(Path file) throws IOException {
        assertEquals(keys(english(file), file), keys(file, file));
    }

    private static Set<String> keys(Path texts, Path file) throws IOException {
        return read(texts).keySet().stream()
                .filter(key -> !isExplainedByTheModel(file, key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyAndChoiceTheModelExplainsIsExplainedInRussian() throws IOException {
        Set<String> explained = read(Path.of(
                        "org.xter.document/src/main/resources/org/xter/document/assist/explanations_ru.properties"))
                .keySet();
        Set<String> missing = new TreeSet<>();
        for (EClassifier classifier : EditionPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().stream()
                        .filter(feature -> !Grammar.documentation(feature).isEmpty())
                        .forEach(feature -> missing.add(type.getName() + "." + feature.getName()));
            } else if (classifier instanceof EEnum choices) {
                choices.getELiterals().stream()
                        .filter(choice -> !Grammar.documentation(choice).isEmpty())
                        .forEach(choice -> missing.add(choices.getName() + "." + choice.getLiteral()));
            }
        }
        assertTrue(missing.size() > 100, missing::toString);
        missing.removeAll(explained);
        assertEquals(Set.of(), missing);
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
