package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.diagram.scene.Badge;
import org.xter.document.trust.KeyringWork;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.trust.TrustPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.Studio;

/** The page of keys and what they sign, and its wizards. */
@ExtendWith(StudioWindow.class)
class TrustPageTest {
    private static final Path GALLERY = Path.of(System.getProperty("xter.home"), "tests/org.xter.studio.tests/gallery");
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a11");
    private static final String PASSPHRASE = "correct horse";
    private static final String NAMED = "\ntrust:\n  keyring: keys\n";

    @TempDir
    static Path made;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @BeforeAll
    static void makeAKeyring() throws Exception {
        new KeyringWork(made.resolve("keys"), InstantSource.system())
                .create("Example Ltd", Optional.of(PRODUCT), PASSPHRASE.toCharArray());
    }

    @AfterEach
    void close() {
        UserInterface.run(() -> Studio.get().judgeBy(InstantSource.system()));
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private static String vault() throws Exception {
        return Files.readString(GALLERY.resolve("vault.edition"));
    }

    private void open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("vault.edition"), text);
        scene = SceneBot.open(Editions.open(file), EditionPage.TRUST);
    }

    private void openWithKeys() throws Exception {
        copyKeys();
        open(vault() + NAMED);
    }

    private void copyKeys() throws Exception {
        try (Stream<Path> all = Files.walk(made.resolve("keys"))) {
            for (Path each : all.toList()) {
                Files.copy(each, folder.resolve(made.relativize(each).toString()));
            }
        }
    }

    private <T extends Control> List<T> beside(Class<T> kind) {
        return Stage.all(((TrustPage) scene.page()).pane().control(), kind).stream()
                .filter(Control::isVisible)
                .toList();
    }

    private boolean reads(String words) {
        return beside(Text.class).stream().anyMatch(each -> each.getText().contains(words))
                || beside(Label.class).stream().anyMatch(each -> each.getText().contains(words));
    }

    private void press(String label) {
        Button button = UserInterface.find(label, () -> beside(Button.class).stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElse(null));
        UserInterface.later(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private void select(String id) {
        scene.part(id);
        UserInterface.run(() -> scene.page().view().selectElements(List.of(id)));
    }

    private List<String> codes(String id) {
        return scene.get(viewer -> viewer.scene().get(id).orElseThrow().facts().badges().stream()
                .map(Badge::code)
                .toList());
    }

    private boolean isImplied(String id) {
        return scene.get(viewer -> viewer.scene().get(id).orElseThrow().facts().implied());
    }

    @Test
    void anEditionWithoutAKeyringGetsOneByTheWizardAndUndoTakesTheNameBack() throws Exception {
        String plain = vault();
        open(plain);
        assertTrue(isImplied("key.kernel"));
        press("New keyring…");
        Bot wizard = Bot.shell("New keyring");
        assertEquals("Example", wizard.textWithLabel("Vendor").getText());
        assertEquals(PRODUCT.toString(), wizard.textWithLabel("Product id").getText());
        wizard.textWithLabel("Passphrase").setText("short");
        assertFalse(wizard.button("Finish").isEnabled());
        wizard.textWithLabel("Passphrase").setText(PASSPHRASE);
        wizard.textWithLabel("Passphrase again").setText("correct hoarse");
        assertFalse(wizard.button("Finish").isEnabled());
        wizard.textWithLabel("Passphrase again").setText(PASSPHRASE);
        StudioWindow.screenshot("new-keyring");
        wizard.button("Finish").clickLater();
        Bot.waitUntilShellCloses("New keyring");
        assertTrue(Files.exists(folder.resolve("keys/kernel.crt")));
        UserInterface.waitUntil(
                "the name in the text", () -> scene.editor().document().text().contains("keyring: keys"));
        UserInterface.waitUntil("keys in the picture", () -> !isImpliedNow("key.product"));
        assertEquals(List.of(), codes("manifest"));

        UserInterface.run(() -> scene.editor().document().undo());
        assertEquals(plain, Editions.text(scene.editor()));
        UserInterface.waitUntil("no key", () -> isImpliedNow("key.product"));
    }

    private boolean isImpliedNow(String id) {
        return scene.viewer().scene().get(id).orElseThrow().facts().implied();
    }

    @Test
    void theCertificateOfASelectedKeyStandsBesideThePicture() throws Exception {
        openWithKeys();
        select("key.product");
        UserInterface.waitUntil("the subject", () -> reads("CN=manifest PRODUCT:" + PRODUCT + ",O=Example Ltd"));
        UserInterface.waitUntil("the usage", () -> reads("Signs messages, such as manifests"));
        StudioWindow.screenshot("a-selected-key");
        select("manifest");
        UserInterface.waitUntil("what a manifest is", () -> reads("Names product, version, security epoch"));
    }

    @Test
    void aRenewedKeyIsShownAndTheFormerOneListed() throws Exception {
        openWithKeys();
        select("key.kernel");
        press("Renew: Kernel key…");
        Bot wizard = Bot.shell("Renew key");
        assertFalse(wizard.button("Finish").isEnabled());
        wizard.textWithLabel("Passphrase of the keyring").setText("wrong horse");
        wizard.button("Finish").clickLater();
        UserInterface.waitUntil("the reason", () -> wizard.texts().stream()
                .anyMatch(each -> each.contains("The passphrase does not open the private key")));
        wizard.textWithLabel("Passphrase of the keyring").setText(PASSPHRASE);
        wizard.button("Finish").clickLater();
        Bot.waitUntilShellCloses("Renew key");
        Table former = UserInterface.find(
                "former keys", () -> beside(Table.class).stream().findFirst().orElse(null));
        assertEquals(List.of("Kernel key retired"), UserInterface.get(() -> Stream.of(former.getItems())
                .map((TableItem each) -> each.getText(0) + " " + each.getText(1))
                .toList()));
    }

    @Test
    void aKeyIsRevokedAfterItsConsequencesWereAgreedTo() throws Exception {
        openWithKeys();
        select("key.kernel");
        press("Revoke it…");
        Bot wizard = Bot.shell("Revoke key");
        assertTrue(wizard.texts().stream().anyMatch(each -> each.contains("Bring them a release another key signed")));
        wizard.textWithLabel("Passphrase of the keyring").setText(PASSPHRASE);
        assertFalse(wizard.button("Finish").isEnabled());
        Button agreed =
                (Button) wizard.button("I know that nobody can take this back").widget();
        UserInterface.run(() -> {
            agreed.setSelection(true);
            agreed.notifyListeners(SWT.Selection, new Event());
        });
        StudioWindow.screenshot("revoke-key");
        wizard.button("Finish").clickLater();
        Bot.waitUntilShellCloses("Revoke key");
        UserInterface.waitUntil("no kernel key", () -> isImpliedNow("key.kernel"));
        assertEquals(List.of("trust.revoked"), codes("key.kernel"));
        press("Renew: Kernel key…");
        Bot renewal = Bot.shell("Renew key");
        renewal.textWithLabel("Passphrase of the keyring").setText(PASSPHRASE);
        renewal.button("Finish").clickLater();
        Bot.waitUntilShellCloses("Renew key");
        UserInterface.waitUntil("another kernel key", () -> !isImpliedNow("key.kernel"));
    }

    @Test
    void aReleaseOfAnotherMachineIsSignedAndFinishedFromThePage() throws Exception {
        Path request = Files.createDirectories(folder.resolve("out/vault-1.2.0.signing"));
        openWithKeys();
        press("Sign a release…");
        Bot signing = Bot.shell("Sign a release");
        assertEquals(
                request.toString(), signing.textWithLabel("Signing folder:").getText());
        assertEquals(
                folder.resolve("keys").toString(),
                signing.textWithLabel("Keyring:").getText());
        signing.button("Next >").click();
        UserInterface.waitUntil("what is wrong with it", () -> signing.texts().stream()
                .anyMatch(each -> each.contains("This is no signing request of version 1")));
        signing.button("Cancel").click();
        Bot.waitUntilShellCloses("Sign a release");
        press("Put signatures in…");
        Bot finishing = Bot.shell("Signatures of another machine");
        assertEquals(
                request.toString(), finishing.textWithLabel("Signing folder:").getText());
        StudioWindow.screenshot("signatures-of-another-machine");
        finishing.button("Finish").clickLater();
        UserInterface.waitUntil("what is wrong with it", () -> finishing.texts().stream()
                .anyMatch(each -> each.contains("This is no signing request of version 1")));
    }

    @Test
    void signingElsewhereIsInTheMenuOfWhatIsSigned() throws Exception {
        openWithKeys();
        List<String> both = List.of("Sign a release…", "Put signatures in…");
        for (String each : List.of("kernel.efi", "manifest", "policies")) {
            assertTrue(menu(each).containsAll(both), each);
        }
        assertTrue(menu("key.kernel").stream().noneMatch(both::contains));
    }

    private List<String> menu(String id) {
        select(id);
        return UserInterface.get(() -> {
            MenuManager menu = new MenuManager();
            scene.page().fill(menu, Optional.empty());
            return Stream.of(menu.getItems())
                    .filter(ActionContributionItem.class::isInstance)
                    .map(each -> ((ActionContributionItem) each).getAction().getText())
                    .toList();
        });
    }

    @Test
    void withoutAKeyringNothingIsSignedElsewhere() throws Exception {
        open(vault());
        assertTrue(UserInterface.get(() ->
                beside(Button.class).stream().noneMatch(each -> each.getText().equals("Sign a release…"))));
    }

    @Test
    void namingNoneIsOneStep() throws Exception {
        openWithKeys();
        press("Name none");
        UserInterface.waitUntil(
                "no name in the text", () -> !scene.editor().document().text().contains("keyring:"));
        UserInterface.waitUntil("greyed keys", () -> isImpliedNow("key.kernel"));
        UserInterface.run(() -> scene.editor().document().undo());
        assertEquals(vault() + NAMED, Editions.text(scene.editor()));
    }

    @Test
    void aMissingProductKeyIsMadeFromThePage() throws Exception {
        copyKeys();
        open(vault().replace(PRODUCT.toString(), "11111111-2f53-4d7e-9a55-0b6d3f8e7a11") + NAMED);
        assertEquals(List.of("trust.no-product-key"), codes("key.product"));
        press("Make the product's key…");
        Bot wizard = Bot.shell("New product key");
        wizard.textWithLabel("Passphrase of the keyring").setText(PASSPHRASE);
        wizard.button("Finish").clickLater();
        Bot.waitUntilShellCloses("New product key");
        UserInterface.waitUntil("the key", () -> !isImpliedNow("key.product"));
    }

    @Test
    void lifetimesAreJudgedByTheStudiosClock() throws Exception {
        UserInterface.run(
                () -> Studio.get().judgeBy(InstantSource.fixed(Instant.now().plusSeconds(4L * 366 * 86_400))));
        openWithKeys();
        assertEquals(List.of("trust.expired"), codes("key.product"));
        assertEquals(List.of("trust.cannot-sign"), codes("manifest"));
    }

    @Test
    void aFolderThatIsNoKeyringIsMarked() throws Exception {
        open(vault() + NAMED);
        assertEquals(List.of("trust.no-keyring"), codes("keyring"));
    }

    @Test
    void theWizardIsAmongTheNewOnes() {
        assertTrue(UserInterface.get(
                () -> PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.xter.studio.edition.newKeyring")
                        != null));
    }
}
