package org.xter.model.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.Editions;
import org.xter.model.edition.Identity;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

class DerivedEditionTest {
    private static final UUID PRODUCT = UUID.fromString("12345678-9abc-4def-8012-3456789abcde");
    private static final NewIdentity MINE = new NewIdentity("mine", "Mine", "2.0", "Me", PRODUCT);
    private static final Path ROUTER = Path.of("..", "..", "editions", "router", "router.edition");

    @TempDir
    Path folder;

    private Path derive(EditionFile source, NewIdentity identity) throws Exception {
        return DerivedEdition.derive(source, folder.resolve("new"), identity, Cancellation.NEVER);
    }

    @Test
    void aDerivedRouterIsSoundAndRemembersWhereItComesFrom() throws Exception {
        EditionFile source = EditionReader.read(ROUTER);
        EditionFile derived = EditionReader.read(derive(source, MINE));
        assertEquals(List.of(), Rules.problems(derived));
        Identity identity = derived.edition().getIdentity();
        assertEquals("mine", identity.getName());
        assertEquals("router", identity.getDerivedFrom().getName());
        assertEquals("1.28.0", identity.getDerivedFrom().getVersion());
        assertEquals(Digest.of(source.text()).hex(), identity.getDerivedFrom().getDigest());
        assertEquals(
                -1,
                Files.mismatch(
                        ROUTER.resolveSibling("files/wifi/usr/lib/router/wifi"),
                        folder.resolve("new/files/wifi/usr/lib/router/wifi")));
        assertFalse(Files.exists(folder.resolve("new/README.md")), "only what the edition names is its own");
        List<String> rest = new ArrayList<>(derived.text().lines().toList());
        rest.removeIf(line -> line.startsWith("  derived-from:"));
        assertEquals(source.text().lines().count(), rest.size());
    }

    @Test
    void lockAndListOfProducedFilesComeAlongUnderTheNewName() throws Exception {
        Path file = Files.writeString(folder.resolve("old.edition"), Files.readString(ROUTER));
        Files.writeString(folder.resolve("old.lock"), "{}");
        Files.writeString(folder.resolve("old.produced"), "x");
        derive(EditionReader.read(file), MINE);
        assertEquals("{}", Files.readString(folder.resolve("new/mine.lock")));
        assertEquals("x", Files.readString(folder.resolve("new/mine.produced")));
    }

    @Test
    void modesAndLinksAreKept() throws Exception {
        Files.createDirectories(folder.resolve("own"));
        Path script = Files.writeString(folder.resolve("own/script"), "#!/bin/sh\n");
        assertTrue(script.toFile().setExecutable(true));
        Files.createSymbolicLink(folder.resolve("own/link"), Path.of("script"));
        Path file = Files.writeString(
                folder.resolve("old.edition"), Files.readString(ROUTER).replace("from: files/wifi", "from: own"));
        derive(EditionReader.read(file), MINE);
        assertTrue(Files.isExecutable(folder.resolve("new/own/script")));
        assertEquals(Path.of("script"), Files.readSymbolicLink(folder.resolve("new/own/link")));
    }

    @Test
    void anEarlierOriginGivesWayToTheNearest() throws Exception {
        Path first = derive(EditionReader.read(ROUTER), MINE);
        NewIdentity next = new NewIdentity("next", "Next", "3.0", "Me", PRODUCT);
        EditionFile second = EditionReader.read(
                DerivedEdition.derive(EditionReader.read(first), folder.resolve("next"), next, Cancellation.NEVER));
        assertEquals(List.of(), Rules.problems(second));
        assertEquals("mine", second.edition().getIdentity().getDerivedFrom().getName());
        EditionFile written = Editions.parse(Editions.everyKey());
        EditionFile again = EditionReader.read(derive(written, next));
        assertEquals("office", again.edition().getIdentity().getDerivedFrom().getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 1\nedition: { name: a, kind: custom, version: 1, vendor: V, product: p } # end\nbase: { suite: bookworm }\n",
                "format: 1\r\nedition:\r\n    product: p   # id\r\n    version: 1\r\n    name: a\r\nbase: { suite: bookworm }\r\n",
                "format: 1\nbase: { suite: bookworm }\nedition:\n  name: a\n  version: 1\n  product: p\n  description: |\n    two\n    lines\n",
                "format: 1\nedition:\n  name: a\n  version: 1\n  product: p"
            })
    void howEverTheIdentityIsWrittenTheRestStays(String text) throws Exception {
        EditionFile source = Editions.parse(text);
        EditionFile derived = EditionReader.read(derive(source, MINE));
        Identity identity = derived.edition().getIdentity();
        assertEquals("Mine", identity.getTitle());
        assertEquals("Me", identity.getVendor());
        assertEquals("a", identity.getDerivedFrom().getName());
        assertEquals("1", identity.getDerivedFrom().getVersion());
        assertEquals(source.edition().getBase() == null, derived.edition().getBase() == null);
        assertEquals(text.contains("\r\n"), derived.text().contains("\r\n"));
        assertEquals(text.contains("# id"), derived.text().contains("# id"));
        assertFalse(derived.text().matches("(?s).*[^\r]\n.*") && text.contains("\r\n"));
    }

    @Test
    void whatIsNotUnderstoodIsNotDerivedFrom() {
        for (String text : List.of("{", "format: 99\n")) {
            ProblemException refused = assertThrows(ProblemException.class, () -> derive(Editions.parse(text), MINE));
            assertEquals("new.not-understood", refused.problems().get(0).code());
        }
        ProblemException empty =
                assertThrows(ProblemException.class, () -> derive(Editions.parse("format: 1\n"), MINE));
        assertEquals(
                List.of("new.no-identity"),
                empty.problems().stream().map(Problem::code).toList());
    }

    /** Whatever words people take, the new text says them and nothing else is lost. */
    @Property(tries = 300)
    void anyWordsComeBackAsTheyWereGiven(@ForAll("words") String title, @ForAll("words") String vendor)
            throws Exception {
        EditionFile source = Editions.parse(Editions.router());
        String text = new IdentityText(source)
                .with(new NewIdentity("mine", title, "1.10", vendor, PRODUCT))
                .text();
        EditionFile after = Editions.parse(text);
        assertEquals(List.of(), after.problems());
        assertEquals(title, after.edition().getIdentity().getTitle());
        assertEquals(vendor, after.edition().getIdentity().getVendor());
        assertEquals("1.10", after.edition().getIdentity().getVersion());
        assertEquals(
                source.edition().getServices().size(),
                after.edition().getServices().size());
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> odd = Arbitraries.of(
                "null", "~", "true", "# x", "a: b", "- a", "\"", "\\", "'", "{", "[x]", "*a", "&b", "!t", "%", "@", "`",
                "|", ">", "?", "x:", "12", "é", "Ж");
        Arbitrary<String> plain =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(5);
        return Combinators.combine(odd, plain, odd).as((a, b, c) -> a + " " + b + c);
    }
}
