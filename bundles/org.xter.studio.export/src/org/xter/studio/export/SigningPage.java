package org.xter.studio.export;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.model.EditionSpecs;
import org.xter.studio.ui.wizard.FolderField;

/**
 * What signs the export: a keyring with its passphrase, at once; a keyring on another machine, whose certificates are here; or
 * nothing, which is chosen in so many words. The passphrase is in the field alone until the export begins.
 */
final class SigningPage extends WizardPage {
    private final Optional<Path> named;
    private Button signed;
    private Button elsewhere;
    private Button unsigned;
    private FolderField folder;
    private Text passphrase;
    private Label unused;

    SigningPage(ExportWizard wizard) {
        super("signing");
        setTitle(Messages.signingTitle);
        setDescription(Messages.signingDescription);
        named = EditionSpecs.keyringOf(wizard.snapshot().read());
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
        signed = radio(body, Messages.signed);
        Composite keys = indented(body);
        label(keys, Messages.keyring);
        folder = new FolderField(keys, SWT.OPEN, Messages.keyringNotAbsolute);
        folder.text().setText(named.map(Path::toString).orElse(""));
        label(keys, Messages.passphrase);
        passphrase = new Text(keys, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(passphrase);
        elsewhere = radio(body, Messages.elsewhere);
        label(indented(body), Messages.elsewhereAbout);
        unsigned = radio(body, Messages.unsigned);
        Composite note = indented(body);
        label(note, Messages.unsignedAbout);
        unused = label(note, named.isPresent() ? Messages.unsignedThough : "");
        signed.setSelection(named.isPresent());
        unsigned.setSelection(named.isEmpty());
        for (Button each : new Button[] {signed, elsewhere, unsigned}) {
            each.addListener(SWT.Selection, event -> judge());
        }
        folder.text().addListener(SWT.Modify, event -> judge());
        passphrase.addListener(SWT.Modify, event -> judge());
        setControl(body);
        judge();
        setErrorMessage(null); // nobody typed anything yet
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        return button;
    }

    private static Composite indented(Composite parent) {
        Composite inner = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(inner);
        GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).applyTo(inner);
        return inner;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void judge() {
        folder.setEnabled(!unsigned.getSelection());
        passphrase.setEnabled(signed.getSelection());
        unused.setVisible(unsigned.getSelection());
        setErrorMessage(complaint());
        setPageComplete(getErrorMessage() == null);
    }

    private String complaint() {
        if (unsigned.getSelection()) {
            return null;
        }
        if (folder.complaint().isPresent()) {
            return folder.complaint().get();
        }
        return signed.getSelection() && passphrase.getCharCount() == 0 ? Messages.passphraseMissing : null;
    }

    /** The folder of the keyring that signs; nothing for an unsigned development image. */
    Optional<Path> keyring() {
        return isUnsigned() || !isPageComplete() ? Optional.empty() : Optional.of(folder.folder());
    }

    /** Whether the export is to be an unsigned development image. */
    boolean isUnsigned() {
        return unsigned.getSelection();
    }

    /** Whether the export is to be signed on another machine. */
    boolean isElsewhere() {
        return elsewhere.getSelection();
    }

    /** The passphrase of the keyring; whoever asks overwrites it. */
    char[] passphrase() {
        return passphrase.getTextChars();
    }

    /** Forgets the passphrase. */
    void forget() {
        passphrase.setText("");
    }
}
