package org.xter.diagram.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Judged;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Emphasis;
import org.xter.engine.closure.Closure;
import org.xter.report.Cancellation;

class PackagesSceneTest {
    private static final String WEB = """
            web      1 requested web
            libssl   4 Depends web libssl (>= 3)
            mta      2 Recommends web exim | mta
            libc     9 base ESSENTIAL
            libgcc   1 Depends libc libgcc
            cert     1 Depends libssl cert
            """;

    private static Scene scene(DiagramInput input, String subject, String... opened) {
        return Diagrams.scene(new Page.Packages(subject, Set.of(opened)), input, SavedLayout.NONE, Cancellation.NEVER);
    }

    private static Set<String> cards(Scene scene) {
        return scene.all(SceneElement.Card.class).stream().map(SceneElement::id).collect(Collectors.toSet());
    }

    private static Optional<SceneElement.Edge> edge(Scene scene, String from, String to) {
        return scene.all(SceneElement.Edge.class).stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst();
    }

    @Test
    void aPackageIsShownWithWhatItNeedsAndWhatNeedsIt() throws Exception {
        Scene scene = scene(SamplePackages.input(WEB), "libssl");
        Judged.whole(scene);
        assertEquals(Set.of("package[libssl]", "package[web]", "package[cert]"), cards(scene));
        assertTrue(edge(scene, "package[web]", "package[libssl]").isPresent());
        assertTrue(edge(scene, "package[libssl]", "package[cert]").isPresent());
    }

    @Test
    void ofAlternativesOneNodeIsMade() {
        Scene scene = scene(SamplePackages.input(WEB), "web");
        String choice = "choice[exim|mta]";
        assertTrue(edge(scene, "package[web]", choice).isPresent());
        assertTrue(edge(scene, choice, "package[mta]").isPresent());
        assertFalse(edge(scene, "package[web]", "package[mta]").isPresent());
    }

    @Test
    void theWayFromWhatIsAskedForIsDrawnStrongly() {
        Scene scene = scene(SamplePackages.input(WEB), "cert");
        assertEquals(
                Emphasis.STRONG,
                edge(scene, "package[web]", "package[libssl]").orElseThrow().emphasis());
        assertEquals(
                Emphasis.STRONG,
                edge(scene, "package[libssl]", "package[cert]").orElseThrow().emphasis());
        Scene other = scene(SamplePackages.input(WEB), "web");
        assertEquals(
                Emphasis.USUAL,
                edge(other, "package[web]", "package[libssl]").orElseThrow().emphasis());
    }

    @Test
    void aPackageThatIsOpenedShowsWhatIsAroundItToo() {
        assertFalse(cards(scene(SamplePackages.input(WEB), "web")).contains("package[cert]"));
        assertTrue(cards(scene(SamplePackages.input(WEB), "web", "libssl")).contains("package[cert]"));
    }

    @Test
    void whatEverySystemHasIsOneNodeUntilItIsOpened() {
        DiagramInput input =
                SamplePackages.input(WEB, Map.of("web", List.of(new Need(false, List.of("libc"), List.of("libc")))));
        assertTrue(cards(scene(input, "web")).contains("base"));
        assertFalse(cards(scene(input, "web")).contains("package[libc]"));
        assertTrue(cards(scene(input, "web", "base")).contains("package[libc]"));
    }

    @Test
    void ofManyNeighboursTheLargestAreShown() throws Exception {
        StringBuilder many = new StringBuilder("lib 1 requested lib\n");
        for (int i = 0; i < 60; i++) {
            many.append("user" + i + " " + (i + 1) + " Depends lib user" + i + "\n");
        }
        DiagramInput input = SamplePackages.input(many.toString());
        Scene scene = scene(input, "lib");
        Judged.whole(scene);
        assertTrue(cards(scene).contains("package[user59]"));
        assertFalse(cards(scene).contains("package[user0]"));
        assertTrue(cards(scene).contains("package[lib].needs"));
        assertTrue(cards(scene(input, "lib", "package[lib].needs")).contains("package[user0]"));
    }

    @Test
    void theAreaOfACardGrowsWithItsPackage() {
        Scene scene = scene(SamplePackages.input("a 1 requested a\nb 60 Depends a b\nc 240 Depends a c\n"), "a");
        Rect b = scene.get("package[b]").orElseThrow().bounds();
        Rect c = scene.get("package[c]").orElseThrow().bounds();
        assertTrue(b.width() * b.height() < c.width() * c.height() / 1.5, () -> b + " and " + c);
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Scene missing = scene(SamplePackages.input(WEB), "apache");
        Judged.whole(missing);
        assertTrue(missing.all(SceneElement.Note.class).get(0).text().contains("apache"));
        Scene unknown = scene(DiagramInput.of(SamplePackages.input(WEB).edition()), "web");
        Judged.whole(unknown);
        assertEquals(1, unknown.all(SceneElement.Note.class).size());
    }

    @Property(tries = 30)
    void anyGraphDrawsWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int packages) throws Exception {
        Closure closure = SamplePackages.closure(SamplePackages.random(seed, packages));
        DiagramInput input = SamplePackages.input(closure, SamplePackages.needs(seed, packages, 2 * packages));
        for (String opened : List.of("base", "*", "p1")) {
            Scene scene = scene(input, "p0", opened);
            Judged.whole(scene);
            assertEquals(scene, scene(input, "p0", opened));
        }
        Judged.whole(scene(input.with(closure, PackageRelations.of(closure)), "p0", "*"));
    }

    @Property(tries = 20)
    void aMovedCardStaysAndOthersMakeWay(@ForAll long seed, @ForAll @IntRange(max = 900) int x) throws Exception {
        DiagramInput input = SamplePackages.input(
                SamplePackages.closure(SamplePackages.random(seed, 20)), SamplePackages.needs(seed, 20, 40));
        Page page = new Page.Packages("p0", Set.of("*"));
        SavedLayout kept = SavedLayout.NONE.with(page.key(), "package[p0]", Optional.of(new Point(x, 40)));
        Scene scene = Diagrams.scene(page, input, kept, Cancellation.NEVER);
        Judged.whole(scene);
        assertEquals(x + 16, scene.get("package[p0]").orElseThrow().bounds().x());
    }
}
