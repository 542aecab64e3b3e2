package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.xter.document.trust.KeyringWork;
import org.xter.report.Problem;
import org.xter.report.ShownStep;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.trust.TrustPage;
import org.xter.studio.export.ExportWizard;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;
import org.xter.studio.ui.settings.StudioSettings;

/** What is typed as a passphrase is in no file afterwards, whether it was right, wrong or too short. */
@ExtendWith(StudioWindow.class)
class PassphraseTracesTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a11");
    private static final String RING = "planted-ring-Wq7Zp4";
    private static final String WRONG = "planted-wrong-Kx9Vt2";
    private static final String A = "planted-alpha-Jm3Rd8";
    private static final String B = "planted-beta-Hs6Ny5";
    private static final List<String> ALL = List.of(RING, WRONG, A, B);

    /** Whose packages come from a folder that is not there, so that its export ends early. */
    private static final String EDITION = """
            format: 1
            edition: { name: vault, title: Vault, kind: office, version: 1.0.0, vendor: Example Ltd, product: %s }
            base: { suite: bookworm, repositories: [ { id: nobody, addresses: ["file:///nowhere/debian"] } ] }
            services:
              - { name: imaging, title: Imaging, packages: [imaging], container: a }
              - { name: records, title: Records, packages: [records], container: b }
            protection:
              container-a: { cipher: aes-xts }
              container-b: { cipher: serpent-xts }
            trust: { keyring: keys }
            """.formatted(PRODUCT);

    @TempDir
    Path folder;

    private final WorkbenchBot bot = new WorkbenchBot();

    @BeforeEach
    void makeAKeyring() throws Exception {
        new KeyringWork(folder.resolve("keys"), InstantSource.system())
                .create("Example Ltd", Optional.of(PRODUCT), RING.toCharArray());
        UserInterface.run(() -> StudioSettings.preferences()
                .setValue(StudioSettings.STORE, folder.resolve("store").toString()));
        BuildRuns.SESSION.clear();
    }

    @AfterEach
    void close() {
        UserInterface.run(() -> StudioSettings.preferences().setToDefault(StudioSettings.STORE));
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SceneBot open() throws IOException {
        Path file = Files.writeString(folder.resolve("vault.edition"), EDITION);
        return SceneBot.open(Editions.open(file), EditionPage.TRUST);
    }

    private static List<Text> secrets(Control page) {
        return Stage.all(page, Text.class).stream()
                .filter(each -> (each.getStyle() & SWT.PASSWORD) != 0)
                .toList();
    }

    private static void type(Control page, String... words) {
        UserInterface.run(() -> {
            List<Text> fields = secrets(page);
            assertEquals(words.length, fields.size());
            for (int i = 0; i < words.length; i++) {
                fields.get(i).setText(words[i]);
            }
        });
    }

    @Test
    void anExportThatFailsLeavesNoneInAnyFileNorInItsFields() throws Exception {
        open();
        ExportWizard wizard = new ExportWizard();
        ProtectionPageTest.show(wizard, true);
        IWizardPage choice = UserInterface.get(wizard::getStartingPage);
        IWizardPage signing = UserInterface.get(() -> wizard.getNextPage(choice));
        type(choice.getControl(), A, A, B, B);
        type(signing.getControl(), WRONG);
        UserInterface.run(wizard::performFinish);
        assertTrue(UserInterface.get(signing::getErrorMessage).contains("does not open the private key"));
        type(signing.getControl(), RING);
        UserInterface.run(wizard::performFinish);
        BuildRun run = UserInterface.find(
                "the run", () -> BuildRuns.SESSION.runs().stream().findFirst().orElse(null));
        UserInterface.waitUntil("the end of the export", () -> run.state() != ShownStep.State.RUNNING);
        assertEquals(ShownStep.State.FAILED, run.state());
        for (Problem each : run.problems()) {
            assertTrue(ALL.stream().noneMatch(each.toString()::contains), each.toString());
        }
        for (Control page : List.of(choice.getControl(), signing.getControl())) {
            UserInterface.run(() -> secrets(page).forEach(each -> assertEquals("", each.getText())));
        }
        nowhere();
    }

    @Test
    void whatIsDoneWithKeysLeavesNone() throws Exception {
        SceneBot scene = open();
        scene.part("key.kernel");
        UserInterface.run(() -> scene.page().view().selectElements(List.of("key.kernel")));
        for (String typed : List.of(WRONG, RING)) {
            press(scene, "Renew: Kernel key…");
            Bot wizard = Bot.shell("Renew key");
            wizard.textWithLabel("Passphrase of the keyring").setText(typed);
            wizard.button("Finish").clickLater();
            if (typed.equals(WRONG)) {
                UserInterface.waitUntil("the reason", () -> wizard.texts().stream()
                        .anyMatch(each -> each.contains("does not open the private key")));
                wizard.button("Cancel").click();
            }
            Bot.waitUntilShellCloses("Renew key");
        }
        nowhere();
    }

    private static void press(SceneBot scene, String label) {
        Button button = UserInterface.find(
                label, () -> Stage.all(((TrustPage) scene.page()).pane().control(), Button.class).stream()
                        .filter(each -> each.isVisible() && each.getText().equals(label))
                        .findFirst()
                        .orElse(null));
        UserInterface.later(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Has everything kept that would be kept when the studio ends, and searches all of it. */
    private void nowhere() throws Exception {
        keepAll();
        List<Path> places = List.of(
                folder,
                Path.of(Platform.getInstanceLocation().getURL().toURI()),
                Path.of(Platform.getConfigurationLocation().getURL().toURI()),
                Platform.getLogFileLocation().toFile().toPath());
        int searched = 0;
        for (Path place : places) {
            try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    searched++;
                    search(file);
                }
            }
        }
        assertTrue(searched > 10, "searched " + searched + " files");
    }

    private void keepAll() throws BackingStoreException, CoreException, IOException {
        InstanceScope.INSTANCE.getNode("").flush();
        ConfigurationScope.INSTANCE.getNode("").flush();
        ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        for (Bundle each : FrameworkUtil.getBundle(PassphraseTracesTest.class)
                .getBundleContext()
                .getBundles()) {
            if (each.getSymbolicName().startsWith("org.xter.studio") && each.getState() == Bundle.ACTIVE) {
                IDialogSettings settings =
                        PlatformUI.getDialogSettingsProvider(each).getDialogSettings();
                settings.save(folder.resolve(each.getSymbolicName() + ".xml").toString());
            }
        }
    }

    private static void search(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (String each : ALL) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                assertTrue(find(bytes, each.getBytes(charset)) < 0, each + " is in " + file);
            }
            byte[] coded = Base64.getEncoder().withoutPadding().encode(each.getBytes(StandardCharsets.UTF_8));
            assertTrue(find(bytes, Arrays.copyOf(coded, coded.length - 1)) < 0, each + " in base64 is in " + file);
        }
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
