package org.xter.studio.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.model.EditionSpecs;

/**
 * What signs the export: a keyring with its passphrase, or nothing, which is chosen in so many words. The passphrase is in the
 * field alone until the export begins.
 */
final class SigningPage extends WizardPage {
    private final Optional<Path> named;
    private Button signed;
    private Button unsigned;
    private Text folder;
    private Button browse;
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
        Composite where = new Composite(keys, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(where);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        folder = new Text(where, SWT.BORDER);
        folder.setText(named.map(Path::toString).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(folder);
        browse = new Button(where, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        label(keys, Messages.passphrase);
        passphrase = new Text(keys, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(passphrase);
        unsigned = radio(body, Messages.unsigned);
        Composite note = indented(body);
        label(note, Messages.unsignedAbout);
        unused = label(note, named.isPresent() ? Messages.unsignedThough : "");
        signed.setSelection(named.isPresent());
        unsigned.setSelection(named.isEmpty());
        for (Button each : new Button[] {signed, unsigned}) {
            each.addListener(SWT.Selection, event -> judge());
        }
        folder.addListener(SWT.Modify, event -> judge());
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

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void judge() {
        for (Control each : new Control[] {folder, browse, passphrase}) {
            each.setEnabled(signed.getSelection());
        }
        unused.setVisible(unsigned.getSelection());
        setErrorMessage(complaint());
        setPageComplete(getErrorMessage() == null);
    }

    private String complaint() {
        if (unsigned.getSelection()) {
            return null;
        }
        try {
            if (folder.getText().isBlank() || !Path.of(folder.getText().strip()).isAbsolute()) {
                return Messages.keyringNotAbsolute;
            }
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.folderInvalid, e.getReason());
        }
        return passphrase.getCharCount() == 0 ? Messages.passphraseMissing : null;
    }

    /** The folder of the keyring that signs; nothing for an unsigned development image. */
    Optional<Path> keyring() {
        return isUnsigned() || !isPageComplete()
                ? Optional.empty()
                : Optional.of(Path.of(folder.getText().strip()).normalize());
    }

    /** Whether the export is to be an unsigned development image. */
    boolean isUnsigned() {
        return unsigned.getSelection();
    }

    /** The passphrase of the keyring; whoever asks overwrites it. */
    char[] passphrase() {
        return passphrase.getTextChars();
    }

    /** Says why the keys cannot sign. */
    void refuse(String sentence) {
        setErrorMessage(sentence);
    }

    /** Forgets the passphrase. */
    void forget() {
        passphrase.setText("");
    }
}
