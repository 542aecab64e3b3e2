package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.EditionSnapshot;
import org.xter.engine.LockUse;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.spec.Base;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.packages.GraphPane;
import org.xter.studio.edition.packages.PackagesPage;
import org.xter.studio.gef.GraphHost.Wish;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.settings.StudioSettings;

/** The packages around one, as a graph that is walked: reached from the lists, expanded, centred elsewhere, left again. */
@ExtendWith(StudioWindow.class)
class PackageGraphTest {
    private static final Path HOME = Path.of(System.getProperty("xter.home"));

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private EditionEditor editor;
    private PackagesPage page;

    @BeforeEach
    void openALockedEdition() throws Exception {
        folder = folder.toRealPath();
        copy(HOME.resolve("tests/org.xter.studio.tests/archive"));
        copy(HOME.resolve("tests/org.xter.studio.tests/gallery"));
        UserInterface.run(() -> {
            StudioSettings.preferences()
                    .setValue(StudioSettings.STORE, folder.resolve("store").toString());
            StudioSettings.preferences()
                    .setValue(StudioSettings.MIRRORS, folder.toUri().toString());
        });
        Path file = folder.resolve("gate.edition");
        editor = Editions.open(file);
        Base base =
                UserInterface.find("the base", () -> editor.packages().base().orElse(null));
        EditionSnapshot snapshot = UserInterface.get(() -> editor.document().snapshot());
        editor.packages().archives().fetch(base, file, Progress.NONE, Cancellation.NEVER);
        LockProposal proposal = editor.packages()
                .archives()
                .packages()
                .propose(snapshot.spec(), Optional.empty(), LockUse.UPDATE, Progress.NONE, Cancellation.NEVER);
        assertTrue(UserInterface.get(() -> editor.packages().take(proposal, "Lock")));
        UserInterface.waitUntil(
                "the lock", () -> editor.packages().lock().closure().isPresent());
        UserInterface.run(() -> editor.showPage(EditionPage.PACKAGES));
        page = (PackagesPage) UserInterface.get(() -> editor.activeEditionPage().orElseThrow());
        UserInterface.waitUntil(
                "the lists", () -> editor.packages().archive().ready().isPresent());
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = folder.resolve(from.relativize(each).toString());
                if (Files.isRegularFile(each)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy);
                }
            }
        }
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
        UserInterface.run(() -> {
            StudioSettings.preferences().setToDefault(StudioSettings.STORE);
            StudioSettings.preferences().setToDefault(StudioSettings.MIRRORS);
        });
    }

    private GraphPane graph() {
        return UserInterface.find("the graph", () -> page.graph().orElse(null));
    }

    /** The graph once a card is in it. */
    private Scene scene(String id) {
        GraphPane graph = graph();
        return UserInterface.find(
                "a graph with " + id,
                () -> graph.view().scene().get(id).isPresent() ? graph.view().scene() : null);
    }

    private static Set<String> cards(Scene scene) {
        Set<String> ids = new TreeSet<>();
        scene.all(SceneElement.Card.class).forEach(each -> ids.add(each.id()));
        return ids;
    }

    private void perform(Wish wish, String id) {
        SceneElement element = scene(id).get(id).orElseThrow();
        UserInterface.run(() -> graph().perform(wish, element));
    }

    @Test
    void aDoubleClickInTheListLeadsToTheGraphWithTheWayToThePackage() throws IOException {
        UserInterface.run(() -> page.showPackage("dnsmasq-base"));
        Table table =
                UserInterface.find("the row", () -> Stage.all(editor.getSite().getShell(), Table.class).stream()
                        .filter(each -> each.isVisible() && each.getColumnCount() == 6 && each.getSelectionIndex() >= 0)
                        .findFirst()
                        .orElse(null));
        UserInterface.run(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        Scene scene = scene("package[dnsmasq-base]");
        UserInterface.sleep(500);
        StudioWindow.screenshot("package-graph");
        assertTrue(scene.get("package[dnsmasq]").isPresent(), () -> cards(scene).toString());
        SceneElement.Edge why = scene.all(SceneElement.Edge.class).stream()
                .filter(each ->
                        each.from().equals("package[dnsmasq]") && each.to().equals("package[dnsmasq-base]"))
                .findFirst()
                .orElseThrow();
        assertEquals(SceneElement.Emphasis.STRONG, why.emphasis());
    }

    @Test
    void whatIsAroundAPackageIsShownOnDemandAndHiddenAgain() {
        UserInterface.run(() -> page.showGraph("dnsmasq"));
        Set<String> before = cards(scene("package[dnsmasq-base]"));
        GraphPane graph = graph();
        SceneElement base =
                scene("package[dnsmasq-base]").get("package[dnsmasq-base]").orElseThrow();
        assertTrue(UserInterface.get(() -> graph.may(Wish.EXPAND, base)));
        perform(Wish.EXPAND, "package[dnsmasq-base]");
        UserInterface.waitUntil("more cards", () -> cards(graph.view().scene()).size() > before.size());
        assertTrue(cards(graph.view().scene()).containsAll(before));
        perform(Wish.COLLAPSE, "package[dnsmasq-base]");
        UserInterface.waitUntil("fewer cards", () -> cards(graph.view().scene()).equals(before));
        assertEquals(Set.of(), graph.page().opened());
    }

    @Test
    void theGraphIsCentredElsewhereAndGoesBack() {
        UserInterface.run(() -> page.showGraph("dnsmasq"));
        perform(Wish.CENTRE, "package[dnsmasq-base]");
        assertEquals("dnsmasq-base", UserInterface.get(() -> graph().page().name()));
        bot.activeEditor().button("Back").click();
        assertEquals("dnsmasq", UserInterface.get(() -> graph().page().name()));
    }

    @Test
    void aPackageIsLookedForAndOneThatIsNotThereIsSaid() {
        UserInterface.run(() -> page.showGraph("dnsmasq"));
        scene("package[dnsmasq]");
        bot.activeEditor()
                .textWithMessage("Show the graph around a package (Enter)")
                .setText("nano");
        bot.activeEditor()
                .textWithMessage("Show the graph around a package (Enter)")
                .pressEnter();
        scene("package[nano]");
        bot.activeEditor()
                .textWithMessage("Show the graph around a package (Enter)")
                .setText("nothing");
        bot.activeEditor()
                .textWithMessage("Show the graph around a package (Enter)")
                .pressEnter();
        assertEquals("nano", UserInterface.get(() -> graph().page().name()));
        UserInterface.waitUntil("the answer", () -> bot.activeEditor().texts().stream()
                .anyMatch(each -> each.equals("nothing is no package of this edition.")));
    }

    @Test
    void theListsComeBackWithThePackage() {
        UserInterface.run(() -> page.showGraph("dnsmasq"));
        scene("package[dnsmasq]");
        perform(Wish.DETAILS, "package[dnsmasq]");
        assertFalse(UserInterface.get(() -> page.graph().isPresent()));
        UserInterface.waitUntil("the details", () -> Stage.all(editor.getSite().getShell(), StyledText.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().startsWith("dnsmasq ")));
    }
}
