package org.xter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The directions among the studio's bundles, drawn in docs/architecture.md. The manifests say them: the build lets a bundle
 * use nothing its manifest does not name. So this holds whether or not the studio was built.
 */
class StudioHouseTest {
    private static final String STUDIO = "org.xter.studio.";

    /** Which bundles of the studio each may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "ui", Set.of(),
            "gef.compat", Set.of(),
            "cheatsheets", Set.of(),
            "svg", Set.of(),
            "gef", Set.of("ui", "gef.compat"),
            "source", Set.of("ui"),
            "export", Set.of("ui"),
            "edition", Set.of("ui", "source", "gef"),
            "app", Set.of("ui", "source", "gef", "export", "edition"));

    /** Whatever draws figures is behind one bundle, so that it can be another library one day. */
    private static final Set<String> MAY_DRAW = Set.of("gef", "gef.compat");

    private static Path house() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("bundles"))) {
            at = at.getParent();
        }
        return at.resolve("bundles");
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> all = Files.list(house())) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(STUDIO))
                    .filter(name -> Files.exists(house().resolve(name).resolve("META-INF/MANIFEST.MF")))
                    .map(name -> name.substring(STUDIO.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The bundles and packages a manifest names. */
    private static Set<String> used(String bundle, String header) throws IOException {
        Path file = house().resolve(STUDIO + bundle).resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            String value = new Manifest(in).getMainAttributes().getValue(header);
            return value == null
                    ? Set.of()
                    : Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(","))
                            .map(each -> each.replaceFirst(";.*", "").strip())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> used(String bundle) throws IOException {
        Set<String> all = new TreeSet<>(used(bundle, "Require-Bundle"));
        all.addAll(used(bundle, "Import-Package"));
        return all;
    }

    @Test
    void thereIsAStudio() throws IOException {
        assertTrue(bundles().containsAll(List.of("ui", "source", "edition", "export", "app")), bundles()::toString);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleUsesOnlyThoseBelowIt(String bundle) throws IOException {
        assertTrue(MAY_USE.containsKey(bundle), () -> "nobody said where " + bundle + " stands");
        Set<String> others = used(bundle).stream()
                .filter(each -> each.startsWith(STUDIO))
                .map(each -> each.substring(STUDIO.length()))
                .filter(each -> !MAY_USE.get(bundle).contains(each) && !each.equals(bundle))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), others);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyOneKnowsWhatDrawsFigures(String bundle) throws IOException {
        boolean draws = used(bundle).stream().anyMatch(each -> each.matches("org\\.eclipse\\.(gef|draw2d|zest)\\b.*"));
        assertFalse(draws && !MAY_DRAW.contains(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theStudioDoesNotReachAroundTheEngine(String bundle) throws IOException {
        Set<String> around = used(bundle).stream()
                .filter(each -> each.matches("org\\.xter\\.(cli|format|runtime|trust)\\b.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), around);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingHasANameThatSaysNothing(String bundle) throws IOException {
        Path sources = house().resolve(STUDIO + bundle).resolve("src");
        try (Stream<Path> all = Files.walk(sources)) {
            assertEquals(
                    List.of(),
                    all.map(each -> each.getFileName().toString())
                            .filter(name -> name.matches(".*(Manager|Helper|Util|Utils|Common|Impl)\\.java"))
                            .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
