package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.packages.PackageEdits;
import org.xter.document.packages.PackagePlace;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.packages.PackagesPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.settings.StudioSettings;

/** Packages found by typing, asked for, locked, explained; with an archive of the test's own and no network. */
@ExtendWith(StudioWindow.class)
class PackagesPageTest {
    private static final String TEXT = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: xTER, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base:
              suite: bookworm
              repositories:
                - { id: test, addresses: ['ARCHIVE'], archive-keys: [key.asc] }
            hardware: { memory: { minimum: 1 GiB } }
            services:
              - name: dns
                title: Names
                packages: [dns-root-data]     # keep me
                units: [dns.service]
            boot: { source: disk, residence: ram }
            targets:
              - { format: raw }
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private EditionEditor editor;

    @BeforeEach
    void openAnEdition() throws IOException {
        folder = folder.toRealPath();
        Path archive = Path.of(System.getProperty("xter.home"), "tests/org.xter.studio.tests/archive");
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = folder.resolve(archive.relativize(each).toString());
                if (Files.isRegularFile(each)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy);
                }
            }
        }
        Path store = folder.resolve("store");
        UserInterface.run(() -> StudioSettings.preferences().setValue(StudioSettings.STORE, store.toString()));
        Path file = Files.writeString(
                folder.resolve("sample.edition"),
                TEXT.replace("ARCHIVE", folder.toUri().toString()));
        editor = Editions.open(file);
        UserInterface.run(() -> editor.showPage(EditionPage.PACKAGES));
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
        UserInterface.run(() -> StudioSettings.preferences().setToDefault(StudioSettings.STORE));
    }

    private String text() {
        return UserInterface.get(() -> editor.document().text());
    }

    private void fetch() {
        bot.activeEditor().button("Fetch package lists").click();
        Table table = bot.activeEditor().table();
        UserInterface.waitUntil("fetched lists", () -> table.getItemCount() > 0);
    }

    private void type(String words) {
        bot.activeEditor().textWithMessage("Name or words of the description").setText(words);
    }

    private void waitForFirst(String name) {
        Table table = bot.activeEditor().table();
        UserInterface.waitUntil(
                "first is " + name,
                () -> table.getItemCount() > 0 && table.getItem(0).getText().equals(name));
    }

    @Test
    void withoutListsEditingGoesOnAndOneActionIsOffered() {
        Bot page = bot.activeEditor();
        UserInterface.waitUntil("that nothing was fetched", () -> page.texts().stream()
                .anyMatch(each -> each.contains("are not on this machine yet")));
        assertTrue(page.texts().contains("Fetch package lists"));
        TreeItem wanted = page.tree().getTreeItem("Names", "dns-root-data");
        assertEquals("unknown", UserInterface.get(() -> wanted.getText(1)));
    }

    @Test
    void aPackageFoundByTypingIsAddedToAServiceAndUndone() {
        String before = text();
        fetch();
        type("dnsmasq");
        waitForFirst("dnsmasq");
        Combo to = bot.activeEditor().comboBoxWithLabel("Add to:");
        UserInterface.run(() -> {
            to.select(Arrays.asList(to.getItems()).indexOf("Service Names"));
            to.notifyListeners(SWT.Selection, new Event());
        });
        bot.activeEditor().textWithMessage("Name or words of the description").pressEnter();
        assertEquals(before.replace("[dns-root-data]  ", "[dns-root-data, dnsmasq]  "), text());
        assertEquals(
                "Add package dnsmasq",
                UserInterface.get(() -> editor.document().undoLabel().orElseThrow()));

        UserInterface.run(() -> editor.document().undo());
        assertEquals(before, text());
    }

    @Test
    void theLockIsReviewedTakenExplainedAndUndone() {
        UserInterface.run(() -> editor.document()
                .execute(PackageEdits.add(
                                editor.document().edition(),
                                PackagePlace.of(editor.document()
                                        .edition()
                                        .getServices()
                                        .get(0)),
                                List.of("dnsmasq"))
                        .orElseThrow()));
        Bot page = bot.activeEditor();
        page.tab("Lock");
        page.button("Refresh the lock").click();
        Path lock = folder.resolve("sample.lock");
        Composite window = editorWindow();
        List<String> said = UserInterface.find("the end of working out", () -> {
            List<String> texts = texts(window);
            return texts.stream().anyMatch(each -> each.contains("added, 0 removed") || each.contains("did not work"))
                    ? texts
                    : null;
        });
        assertTrue(said.stream().anyMatch(each -> each.contains("added, 0 removed")), said::toString);
        assertFalse(Files.exists(lock), "nothing is written before somebody takes it");
        page.button("Take this lock").click();
        assertTrue(Files.exists(lock));
        assertEquals(
                "Refresh the lock",
                UserInterface.get(() -> editor.document().undoLabel().orElseThrow()));

        UserInterface.waitUntil(
                "the closure", () -> editor.packages().lock().closure().isPresent());
        UserInterface.run(() -> ((PackagesPage) editor.activeEditionPage().orElseThrow()).showPackage("dnsmasq-base"));
        UserInterface.waitUntil("the reason", () -> texts(window).stream()
                .anyMatch(each -> each.contains("asked for") && each.matches("(?s).*dnsmasq .*needs.*dnsmasq-base.*")));

        UserInterface.run(() -> editor.document().undo());
        assertFalse(Files.exists(lock), "undo takes the lock away again");
    }

    private Composite editorWindow() {
        return UserInterface.get(() -> editor.getSite().getShell());
    }

    private static List<String> texts(Composite around) {
        List<String> texts = new ArrayList<>();
        collect(around, texts);
        return texts;
    }

    private static void collect(Composite parent, List<String> texts) {
        for (Control each : parent.getChildren()) {
            if (each instanceof StyledText text) {
                texts.add(text.getText());
            } else if (each instanceof Label label) {
                texts.add(label.getText());
            } else if (each instanceof Composite inner) {
                collect(inner, texts);
            }
        }
    }

    @Test
    void answersAreOnScreenSoonAfterAKey() {
        fetch();
        Table table = bot.activeEditor().table();
        List<Long> times = new ArrayList<>();
        for (String words : List.of("d", "dn", "dns", "dnsm", "h", "ha", "hap", "load balancing")) {
            type(words);
            UserInterface.sleep(150);
            UserInterface.run(() -> times.add(millis(table)));
        }
        Collections.sort(times);
        System.out.println("from key to rows on screen, ms: " + times);
        assertTrue(times.get(times.size() / 2) <= 50, times::toString);
    }

    private static long millis(Table table) {
        Label count = find(table.getParent().getParent().getParent());
        return Long.parseLong(count.getToolTipText().replaceAll("\\D+", ""));
    }

    private static Label find(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Label label
                    && label.getToolTipText() != null
                    && label.getToolTipText().startsWith("Answered in")) {
                return label;
            }
            if (each instanceof Composite inner) {
                Label found = find(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
