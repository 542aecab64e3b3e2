package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.settings.StudioSettings;

/** A package archive behind a proxy, and one that cannot be reached. */
@ExtendWith(StudioWindow.class)
class NetworkTest {
    private static final String TEXT = """
            format: 1
            edition: { name: sample, kind: custom, version: 1.0, vendor: xTER, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base:
              suite: bookworm
              repositories:
                - { id: test, addresses: ['ARCHIVE'], archive-keys: [key.asc] }
            services:
              - name: dns
                title: Names
                packages: [dns-root-data]
            """;

    private static final String SOMEWHERE = "http://archive.invalid/debian";

    private final WorkbenchBot bot = new WorkbenchBot();
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer proxy;
    private EditionEditor editor;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::pass);
        proxy.start();
        UserInterface.run(() -> StudioSettings.preferences()
                .setValue(StudioSettings.STORE, folder.resolve("store").toString()));
    }

    @AfterEach
    void end() {
        proxy.stop(0);
        bot.closeAllEditors();
        UserInterface.run(() -> {
            StudioSettings.preferences().setToDefault(StudioSettings.STORE);
            StudioSettings.preferences().setToDefault(StudioSettings.PROXY);
            StudioSettings.applyProxy();
        });
    }

    private static Path archive() {
        return Path.of(System.getProperty("xter.home"), "tests/org.xter.studio.tests/archive");
    }

    /** Answers for a host that does not exist, as a proxy that knows it does. */
    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI wanted = exchange.getRequestURI();
            asked.add(wanted);
            Path file = archive().resolve(wanted.getPath().replaceFirst("^/debian/", ""));
            if (!"archive.invalid".equals(wanted.getHost()) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Bot open(String archive) throws IOException {
        Files.copy(archive().resolve("key.asc"), folder.resolve("key.asc"));
        editor = Editions.open(
                Files.writeString(folder.resolve("sample.edition"), TEXT.replace("ARCHIVE", archive)));
        Editions.show(editor, EditionPage.PACKAGES);
        return bot.activeEditor();
    }

    private static void chooseProxy(String proxy) {
        UserInterface.later(() -> PreferencesUtil.createPreferenceDialogOn(
                        null, "org.xter.studio.app.preferences.network", null, null)
                .open());
        Bot dialog = Bot.shell("Preferences");
        dialog.textWithLabel("Proxy:").setText(proxy);
        dialog.button("Apply and Close").click();
        Bot.waitUntilShellCloses("Preferences");
    }

    @Test
    void theProxyOfThePreferencesIsAskedFromThenOn() throws IOException {
        chooseProxy("127.0.0.1:" + proxy.getAddress().getPort());
        Bot page = open(SOMEWHERE);

        page.button("Fetch package lists").click();

        Table found = page.table();
        page.textWithMessage("Name or words of the description").setText("dnsmasq");
        UserInterface.waitUntil(
                "a package of the archive",
                () -> found.getItemCount() > 0 && found.getItem(0).getText().equals("dnsmasq"));
        assertTrue(asked.contains(URI.create(SOMEWHERE + "/dists/bookworm/InRelease")), asked::toString);
    }

    @Test
    void withoutANetworkEditingGoesOnAndWhatIsUnknownIsCalledSo() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        Bot page = open("http://127.0.0.1:" + nobody + "/debian");

        page.button("Fetch package lists").click();

        UserInterface.waitUntil("the reason", () -> page.texts().stream()
                .anyMatch(each -> each.startsWith("This did not work: ")));
        assertTrue(page.button("Fetch package lists").isEnabled(), "it can be tried again");
        TreeItem wanted = page.tree().getTreeItem("Names", "dns-root-data");
        assertEquals("unknown", UserInterface.get(() -> wanted.getText(1)));
        Editions.show(editor, EditionPage.SERVICES);
        bot.activeEditor().textWithLabel("Packages").setText("dns-root-data, dnsmasq");
        assertTrue(Editions.text(editor).contains("packages: [dns-root-data, dnsmasq]"), () -> Editions.text(editor));
        bot.menu("File", "Save").click();
        UserInterface.waitUntil("saved", () -> !editor.isDirty());
    }
}
