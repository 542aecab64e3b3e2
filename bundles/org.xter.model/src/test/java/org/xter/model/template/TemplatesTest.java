package org.xter.model.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.Identity;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

class TemplatesTest {
    private static final UUID PRODUCT = UUID.fromString("12345678-9abc-4def-8012-3456789abcde");
    private static final NewIdentity MINE =
            new NewIdentity("mine", "Mine: the \"first\" № 1", "0.1", "A & B #1", PRODUCT);
    private static final Path ROUTER = Path.of("..", "..", "editions", "router");

    @TempDir
    Path folder;

    private static List<String> ids() {
        return List.of("home", "office", "kms", "router", "empty");
    }

    @Test
    void theTemplatesAreThoseOfTheWizard() {
        assertEquals(ids(), Templates.all().stream().map(Template::id).toList());
        assertEquals(
                Set.of("home", "office", "kms"),
                Templates.all().stream()
                        .filter(Template::isPreview)
                        .map(Template::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNewEditionOfATemplateIsSound(String id) throws Exception {
        Template template = Templates.get(id).orElseThrow();
        Path file = template.instantiate(folder.resolve("new"), MINE);
        EditionFile edition = EditionReader.read(file);
        assertEquals(List.of(), Rules.problems(edition));
        EditionSpec spec = EditionSpecs.of(edition);
        assertEquals("mine", spec.identity().name());
        assertEquals("Mine: the \"first\" № 1", spec.identity().title());
        assertEquals("0.1", spec.identity().version());
        assertEquals("A & B #1", spec.identity().vendor());
        assertEquals(PRODUCT, spec.identity().product());
        assertEquals(folder.resolve("new/mine.edition"), file);
        assertEquals(spec.identity().kind(), template.kind().getLiteral());
        assertEquals(spec.hardware().memoryMinimum(), template.needs().memoryMinimum());
        assertEquals(spec.hardware().memoryRecommended(), template.needs().memoryRecommended());
        assertEquals(spec.hardware().cpus(), template.needs().cpus());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void onlyTheIdentityDiffersFromTheTemplate(String id) throws Exception {
        Template template = Templates.get(id).orElseThrow();
        List<String> before = template.text().lines().toList();
        List<String> after = Files.readAllLines(template.instantiate(folder, MINE));
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).matches("  (name|title|version|vendor|product): .*")) {
                assertEquals(before.get(i), after.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyTemplateIsToldInEnglishAndRussian(String id) {
        Template template = Templates.get(id).orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            assertFalse(template.title(locale).isBlank());
            assertTrue(template.explanation(locale).endsWith("."));
            assertEquals(template.isPreview(), template.note(locale).isPresent());
        }
        assertNotEquals(template.explanation(Locale.ENGLISH), template.explanation(Locale.of("ru")));
        assertEquals(template.explanation(Locale.ENGLISH), template.explanation(Locale.of("tr", "TR")));
    }

    @Test
    void theRouterIsTheEditionOfThisRepository() throws IOException {
        Template router = Templates.get("router").orElseThrow();
        assertEquals(EditionKind.ROUTER, router.kind());
        assertEquals(Files.readString(ROUTER.resolve("router.edition")), router.text());
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> all = Files.walk(ROUTER)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = ROUTER.relativize(each).toString().replace('\\', '/');
                if (!name.matches("router\\.(edition|lock|produced|vendor/.*)")) {
                    expected.add(name);
                    assertArrayEquals(Files.readAllBytes(each), router.files().get(name), name);
                    assertFalse(Files.isExecutable(each), () -> name + ": templates keep no modes, use 'mode'");
                }
            }
        }
        assertEquals(expected, router.files().keySet());
        assertTrue(expected.size() > 20);
    }

    @Test
    void whatIsThereIsNeverReplaced() throws Exception {
        Template router = Templates.get("router").orElseThrow();
        router.instantiate(folder, MINE);
        assertEquals(folder.resolve("mine.edition"), router.instantiate(folder, MINE), "the same again is no conflict");
        Files.writeString(folder.resolve("files/firewall/etc/nftables.conf"), "flush ruleset\n");
        NewIdentity other = new NewIdentity("other", "Other", "1", "B", PRODUCT);
        ProblemException refused = assertThrows(ProblemException.class, () -> router.instantiate(folder, other));
        assertEquals(
                List.of("new.file-exists"),
                refused.problems().stream().map(Problem::code).toList());
        assertFalse(Files.exists(folder.resolve("other.edition")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "", "two words", "../up", "a\nb"})
    void aNameThatNoEditionCanHaveIsRefused(String name) throws IOException {
        Template empty = Templates.get("empty").orElseThrow();
        NewIdentity identity = new NewIdentity(name, "T", "1", "V", PRODUCT);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> empty.instantiate(folder.resolve("in"), identity));
        assertEquals("new.bad-identity", refused.problems().get(0).code());
        assertFalse(Files.exists(folder.resolve("in")));
    }

    @Test
    void aTemplateKnowsNoOrigin() throws Exception {
        Path file = Templates.get("empty").orElseThrow().instantiate(folder, MINE);
        Identity identity = EditionReader.read(file).edition().getIdentity();
        assertFalse(identity.isSetDerivedFrom());
    }
}
