package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.trust.KeyringWork;
import org.xter.report.ShownStep;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.tests.picture.Stage;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;

/** What the export wizard asks and says of signatures, and what comes of it. */
@ExtendWith(StudioWindow.class)
class ExportSigningTest {
    private static final String TITLE = "Export edition";
    private static final String PASSPHRASE = "correct horse";
    private static final long LONGEST_SECONDS = 240;
    private static final Path TEMPLATE =
            Path.of(System.getProperty("xter.home"), "bundles/org.xter.model/templates/empty/empty.edition");

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAKeyring() throws Exception {
        folder = folder.toRealPath();
        String text = Files.readString(TEMPLATE);
        String id = text.lines()
                .filter(each -> each.strip().startsWith("product:"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*product: *([0-9a-f-]{36}).*", "$1");
        new KeyringWork(folder.resolve("keys"), InstantSource.system())
                .create("Example Ltd", Optional.of(UUID.fromString(id)), PASSPHRASE.toCharArray());
        Files.writeString(folder.resolve("tiny.edition"), text + "\ntrust: { keyring: keys }\n");
        BuildRuns.SESSION.clear();
    }

    @AfterEach
    void close() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private Bot wizard() {
        Editions.open(folder.resolve("tiny.edition"));
        bot.menu("Edition", "Export…").clickLater();
        return Bot.shell(TITLE);
    }

    private static void says(Bot wizard, String words) {
        UserInterface.waitUntil(words, () -> wizard.texts().stream().anyMatch(each -> each.contains(words)));
    }

    @Test
    void theEditionsKeyringIsOfferedAndAWrongPassphraseStopsBeforeAnythingIsDone() {
        Bot wizard = wizard();
        assertFalse(wizard.button("Export").isEnabled(), "no passphrase yet");
        wizard.button("Next >").click();
        assertEquals(
                folder.resolve("keys").toString(),
                wizard.textWithLabel("Keyring:").getText());
        wizard.textWithLabel("Passphrase:").setText("wrong horse");
        assertTrue(wizard.button("Export").isEnabled());
        wizard.button("Export").clickLater();
        says(wizard, "The passphrase does not open the private key");
        assertEquals("wrong horse", wizard.textWithLabel("Passphrase:").getText());
        assertEquals(0, BuildRuns.SESSION.runs().size());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void theReviewSaysWhoWillSign() {
        Bot wizard = wizard();
        wizard.button("Next >").click();
        wizard.textWithLabel("Passphrase:").setText(PASSPHRASE);
        wizard.button("Next >").click();
        says(wizard, "kernel.efi will be signed by CN=Example Ltd kernel,O=Example Ltd, valid until 20");
    }

    @Test
    void theReviewSaysThatNothingWillSignWhenThatWasChosen() {
        Bot wizard = wizard();
        wizard.button("Next >").click();
        Button signed = (Button) wizard.button("Sign with a keyring").widget();
        Button unsigned = (Button) wizard.button("Unsigned development image").widget();
        UserInterface.run(() -> {
            signed.setSelection(false);
            unsigned.setSelection(true);
            unsigned.notifyListeners(SWT.Selection, new Event());
        });
        says(wizard, "The edition names a keyring; this export does not use it.");
        wizard.button("Next >").click();
        says(wizard, "Unsigned development image: nobody can tell it");
    }

    @Test
    void keysThatCannotSignBlockTheExportInTheReview() throws Exception {
        Files.delete(folder.resolve("keys/kernel.crt"));
        Bot wizard = wizard();
        wizard.button("Next >").click();
        wizard.textWithLabel("Passphrase:").setText(PASSPHRASE);
        wizard.button("Next >").click();
        says(wizard, "The keys cannot sign this edition");
        assertFalse(wizard.button("Export").isEnabled());
    }

    /** Opens one of the wizards of File > Export. */
    private static Bot open(String id, String title) {
        UserInterface.later(() -> {
            try {
                IWorkbenchWizard wizard = PlatformUI.getWorkbench()
                        .getExportWizardRegistry()
                        .findWizard(id)
                        .createWizard();
                wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                new WizardDialog(
                                PlatformUI.getWorkbench()
                                        .getActiveWorkbenchWindow()
                                        .getShell(),
                                wizard)
                        .open();
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
        return Bot.shell(title);
    }

    private void choose(Bot wizard, String label) {
        List<Button> all = Stream.of(
                        "Sign with a keyring", "Have it signed on another machine", "Unsigned development image")
                .map(each -> (Button) wizard.button(each).widget())
                .toList();
        UserInterface.run(() -> {
            for (Button each : all) {
                each.setSelection(each.getText().replace("&", "").equals(label));
            }
            all.get(0).notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void anotherMachineSignsByTheCertificatesAlone() throws Exception {
        try (Stream<Path> keys = Files.list(folder.resolve("keys/keys"))) {
            for (Path each : keys.toList()) {
                Files.delete(each);
            }
        }
        Bot wizard = wizard();
        wizard.button("Next >").click();
        choose(wizard, "Have it signed on another machine");
        StudioWindow.screenshot("sign-elsewhere");
        wizard.button("Next >").click();
        says(wizard, "kernel.efi will be signed by CN=Example Ltd kernel");
        assertTrue(wizard.button("Export").isEnabled());
    }

    @Test
    void aFolderWithoutARequestIsNotSigned() throws Exception {
        Path none = Files.createDirectory(folder.resolve("tiny-0.1.0.signing"));
        Bot wizard = open("org.xter.studio.edition.sign", "Sign a release");
        wizard.textWithLabel("Signing folder:").setText(none.toString());
        wizard.textWithLabel("Keyring:").setText(folder.resolve("keys").toString());
        wizard.button("Next >").click();
        says(wizard, "This is no signing request of version 1");
        wizard.textWithLabel("Passphrase of the keyring:").setText(PASSPHRASE);
        assertFalse(wizard.button("Finish").isEnabled());
    }

    /** Asks the package repositories. */
    @Tag("slow")
    @Test
    void whatTheWizardPreparedIsSignedByASecondAndFinishedByAThird() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Bot wizard = wizard();
        wizard.button("Next >").click();
        choose(wizard, "Have it signed on another machine");
        export(wizard);
        says(wizard, "Carry this folder to the machine with the keys");
        wizard.button("Close").click();
        String request = folder.resolve("out/empty-0.1.0.signing").toString();

        Bot signing = open("org.xter.studio.edition.sign", "Sign a release");
        signing.textWithLabel("Signing folder:").setText(request);
        signing.textWithLabel("Keyring:").setText(folder.resolve("keys").toString());
        signing.button("Next >").click();
        says(signing, "xter-signing-request 1");
        signing.textWithLabel("Passphrase of the keyring:").setText(PASSPHRASE);
        StudioWindow.screenshot("sign-a-release");
        signing.button("Finish").clickLater();
        UserInterface.waitUntil(
                "what was signed", () -> Files.exists(folder.resolve("out/empty-0.1.0.signing/signed/manifest.p7s")));
        UserInterface.find("the answer", () -> answer("Sign a release"));
        bot.closeAllShells();

        Bot finishing = open("org.xter.studio.edition.finish", "Signatures of another machine");
        finishing.textWithLabel("Signing folder:").setText(request);
        finishing.textWithLabel("Keyring:").setText(folder.resolve("keys").toString());
        finishing.button("Finish").clickLater();
        UserInterface.find("the answer", () -> answer("Signatures of another machine"));
        bot.closeAllShells();
        judge();
    }

    /** The message that ends a wizard of this title. */
    private static Shell answer(String title) {
        return Stream.of(Display.getDefault().getShells())
                .filter(each -> each.getText().equals(title)
                        && Stage.all(each, Label.class).stream()
                                .anyMatch(label -> label.getText().contains("igned")
                                        && label.getText().contains("/")))
                .findFirst()
                .orElse(null);
    }

    /** Asks the package repositories. */
    @Tag("slow")
    @Test
    void judgesOfTheFieldTakeWhatTheWizardSigned() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        for (String program : List.of("mcopy", "sbverify", "openssl")) {
            assumeTrue(Files.exists(Path.of("/usr/bin", program)), program);
        }
        Bot wizard = wizard();
        wizard.button("Next >").click();
        wizard.textWithLabel("Passphrase:").setText(PASSPHRASE);
        export(wizard);
        says(wizard, "With these keys alone in its firmware, the TPM of a machine holds");
        StudioWindow.screenshot("exported-and-signed");
        Table registers = UserInterface.get(
                () -> Stage.all(((Button) wizard.button("Copy all").widget()).getShell(), Table.class).stream()
                        .filter(Control::isVisible)
                        .findFirst()
                        .orElseThrow());
        wizard.button("Copy all").click();
        assertEquals(16, UserInterface.get(registers::getItemCount));
        String copied = UserInterface.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getDefault());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertTrue(copied.matches("(?s)4\tsha256\twhen the kernel begins\t[0-9a-f]{64}\n7\t.*\n12\t.*0"), copied);
        judge();
    }

    private static void export(Bot wizard) throws InterruptedException {
        wizard.button("Export").clickLater();
        BuildRun run = UserInterface.find(
                "the run", () -> BuildRuns.SESSION.runs().stream().findFirst().orElse(null));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (run.state() == ShownStep.State.RUNNING && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertEquals(ShownStep.State.DONE, run.state(), () -> run.problems().toString());
    }

    private void judge() throws Exception {
        String image = folder.resolve("out/empty-0.1.0.img") + "@@1M";
        accepts("mcopy", "-n", "-i", image, "::/EFI/BOOT/BOOTX64.EFI", "kernel.efi");
        accepts("mcopy", "-n", "-i", image, "::/xter/manifest", "manifest");
        accepts("mcopy", "-n", "-i", image, "::/xter/manifest.p7s", "manifest.p7s");
        accepts("sbverify", "--cert", "keys/secure-boot-db.crt", "kernel.efi");
        accepts(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "manifest.p7s",
                "-content",
                "manifest",
                "-CAfile",
                "keys/manifest-ca.crt",
                "-purpose",
                "smimesign",
                "-out",
                "/dev/null");
    }

    private void accepts(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), String.join(" ", command) + "\n" + Files.readString(said));
    }
}
