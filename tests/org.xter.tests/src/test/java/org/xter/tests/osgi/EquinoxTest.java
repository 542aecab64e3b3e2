package org.xter.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.Troubles;
import org.xter.document.edit.Edit;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.Edition;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;

/** All that needs no user interface runs in Equinox as it runs on a flat class path. */
class EquinoxTest {
    private static final String SOUND = """
            format: 1
            edition:
              { name: sample, kind: custom, version: 1.10, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm, snapshot: 2026-11-15 }
            hardware: { memory: { minimum: 1 GiB } }
            services:
              - { name: firewall, packages: [nftables] }
              - { name: dns, packages: [dnsmasq], ports: [53/udp], after: [firewall], limits: { memory: 64 MiB } }
            """;

    private static final String FAULTY =
            SOUND.replace("[firewall]", "[firewal]").replace("kind: custom", "kind: costum");

    @TempDir
    private static Path folder;

    private static Framework framework;
    private static final Map<String, Bundle> OURS = new TreeMap<>();

    @BeforeAll
    static void installAllBundlesOfTheClassPath() throws BundleException, IOException {
        framework = new EquinoxFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("equinox").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Optional<String> name = symbolicName(Path.of(entry));
            if (name.isEmpty() || name.get().equals(framework.getSymbolicName())) {
                continue;
            }
            Bundle bundle = framework
                    .getBundleContext()
                    .installBundle("reference:" + Path.of(entry).toUri());
            if (name.get().startsWith("org.xter.")) {
                OURS.put(name.get(), bundle);
            }
        }
    }

    @AfterAll
    static void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(30_000);
    }

    private static Optional<String> symbolicName(Path entry) throws IOException {
        Manifest manifest = null;
        if (Files.isDirectory(entry)) {
            Path file = entry.resolve(JarFile.MANIFEST_NAME);
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    manifest = new Manifest(in);
                }
            }
        } else if (Files.exists(entry)) {
            try (JarFile jar = new JarFile(entry.toFile())) {
                manifest = jar.getManifest();
            }
        }
        return Optional.ofNullable(manifest)
                .map(found -> found.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME))
                .map(name -> name.split(";")[0].strip());
    }

    @Test
    void everyBundleOfOursResolvesAndStarts() throws BundleException {
        assertTrue(
                OURS.keySet()
                        .containsAll(List.of(
                                "org.xter.report",
                                "org.xter.store",
                                "org.xter.format",
                                "org.xter.debian",
                                "org.xter.trust",
                                "org.xter.runtime",
                                "org.xter.engine",
                                "org.xter.model",
                                "org.xter.document",
                                "org.xter.diagram")),
                OURS::toString);
        for (Bundle bundle : OURS.values()) {
            bundle.start();
            assertEquals(Bundle.ACTIVE, bundle.getState(), bundle::toString);
        }
    }

    @Test
    void everyClassOfOursCanBeLoaded() throws IOException, ClassNotFoundException {
        for (Bundle bundle : OURS.values()) {
            Path classes = classes(bundle);
            try (var files = Files.walk(classes)) {
                List<Path> found = files.filter(file -> file.toString().endsWith(".class"))
                        .sorted(Comparator.naturalOrder())
                        .toList();
                for (Path file : found) {
                    String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                    Class<?> type = bundle.loadClass(name.substring(0, name.length() - ".class".length()));
                    type.getDeclaredMethods(); // links the types of its signatures
                }
            }
        }
    }

    private static Path classes(Bundle bundle) {
        return Path.of(URI.create(bundle.getLocation().substring("reference:".length())));
    }

    @Test
    void anEditionIsReadInEquinoxAsOnAFlatClassPath() throws Exception {
        Path sound = Files.writeString(folder.resolve("sound.edition"), SOUND);
        Path faulty = Files.writeString(folder.resolve("faulty.edition"), FAULTY);
        assertEquals(EditionSpecs.of(EditionReader.read(sound)).toString(), inEquinox(EditionSpecs.class, "of", sound));
        List<?> problems = Rules.problems(EditionReader.read(faulty));
        assertEquals(2, problems.size(), problems::toString);
        assertEquals(problems.toString(), inEquinox(Rules.class, "problems", faulty));
    }

    /** An edit with its label, which comes from a resource of the bundle, and the fragment it is copied from. */
    @Test
    void anEditionIsEditedInEquinoxAsOnAFlatClassPath() throws Exception {
        Path file = Files.writeString(folder.resolve("edited.edition"), SOUND);
        Bundle bundle = OURS.get("org.xter.document");
        Class<?> type = bundle.loadClass(EditionDocument.class.getName());
        assertNotSame(EditionDocument.class, type);
        Class<?> settingsType = bundle.loadClass(DocumentSettings.class.getName());
        Class<?> troublesType = bundle.loadClass(Troubles.class.getName());
        Executor here = Runnable::run;
        Object troubles = Proxy.newProxyInstance(
                troublesType.getClassLoader(), new Class<?>[] {troublesType}, (proxy, method, arguments) -> {
                    throw new AssertionError(arguments[0]);
                });
        Object settings = settingsType
                .getMethod("plain", Executor.class, Executor.class, troublesType)
                .invoke(null, here, here, troubles);
        Object document = type.getMethod("open", Path.class, settingsType).invoke(null, file, settings);
        Object edit = bundle.loadClass(Edit.ReplaceText.class.getName())
                .getConstructor(int.class, int.class, String.class, boolean.class)
                .newInstance(0, 0, "# typed\n", true);
        Class<?> editType = bundle.loadClass(Edit.class.getName());
        assertEquals(true, type.getMethod("execute", editType).invoke(document, edit));
        assertEquals("# typed\n" + SOUND, type.getMethod("text").invoke(document));
        assertEquals(
                Optional.of(new Edit.ReplaceText(0, 0, "", true).label()),
                type.getMethod("undoLabel").invoke(document));
        type.getMethod("undo").invoke(document);
        assertEquals(SOUND, type.getMethod("text").invoke(document));
        type.getMethod("close").invoke(document);
    }

    /** A picture, whose layout is ELK's, which is found through OSGi in its own way. */
    @Test
    void anEditionIsDrawnInEquinoxAsOnAFlatClassPath() throws Exception {
        Path file = Files.writeString(folder.resolve("drawn.edition"), SOUND);
        String here = SvgCanvas.paint(
                Diagrams.scene(
                        new Page.Composition(),
                        DiagramInput.of(EditionReader.read(file).edition()),
                        SavedLayout.NONE,
                        Cancellation.NEVER),
                Palette.LIGHT);
        Bundle bundle = OURS.get("org.xter.diagram");
        Class<?> reader = bundle.loadClass(EditionReader.class.getName());
        Object read = reader.getMethod("read", Path.class).invoke(null, file);
        Object edition = read.getClass().getMethod("edition").invoke(read);
        Class<?> inputType = bundle.loadClass(DiagramInput.class.getName());
        Object input = inputType
                .getMethod("of", bundle.loadClass(Edition.class.getName()))
                .invoke(null, edition);
        Class<?> pageType = bundle.loadClass(Page.class.getName());
        Object page = bundle.loadClass(Page.Composition.class.getName())
                .getConstructor()
                .newInstance();
        Class<?> layoutType = bundle.loadClass(SavedLayout.class.getName());
        Class<?> cancellationType = bundle.loadClass(Cancellation.class.getName());
        Object scene = bundle.loadClass(Diagrams.class.getName())
                .getMethod("scene", pageType, inputType, layoutType, cancellationType)
                .invoke(
                        null,
                        page,
                        input,
                        layoutType.getField("NONE").get(null),
                        cancellationType.getField("NEVER").get(null));
        Class<?> paletteType = bundle.loadClass(Palette.class.getName());
        Object svg = bundle.loadClass(SvgCanvas.class.getName())
                .getMethod("paint", scene.getClass(), paletteType)
                .invoke(null, scene, paletteType.getField("LIGHT").get(null));
        assertNotSame(Diagrams.class, bundle.loadClass(Diagrams.class.getName()));
        assertEquals(here, svg);
    }

    /** What a static method says of an edition file when all classes come from bundles. */
    private static String inEquinox(Class<?> type, String method, Path file) throws ReflectiveOperationException {
        Bundle model = OURS.get("org.xter.model");
        Class<?> reader = model.loadClass(EditionReader.class.getName());
        assertNotSame(EditionReader.class, reader);
        Object read = reader.getMethod("read", Path.class).invoke(null, file);
        Class<?> there = model.loadClass(type.getName());
        return there.getMethod(method, read.getClass()).invoke(null, read).toString();
    }
}
