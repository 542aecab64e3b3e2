package org.xter.studio.edition.signing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xter.document.trust.KeyringWork;
import org.xter.document.trust.SigningWork;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.wizard.FolderField;

/** Asks for the signing folder and the keyring. */
final class FoldersPage extends WizardPage {
    private final String note;
    private Optional<Path> usualRequest = Optional.empty();
    private Optional<Path> usualKeyring = Optional.empty();
    private FolderField request;
    private FolderField keyring;

    /**
     * A page.
     *
     * @param about what the wizard does, a sentence
     * @param note what the keyring is needed for; empty when that is said elsewhere
     */
    FoldersPage(String title, String about, String note) {
        super("folders", title, null);
        setDescription(about);
        this.note = note;
    }

    /** What stands in the fields at first. */
    void suggest(Optional<Path> signingFolder, Optional<Path> keys) {
        usualRequest = signingFolder;
        usualKeyring = keys;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(body);
        request = field(body, Messages.request, Messages.requestMissing);
        keyring = field(body, Messages.keyring, Messages.keyringMissing);
        Label said = new Label(body, SWT.WRAP);
        said.setText(note);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .indent(0, 4)
                .applyTo(said);
        usualRequest.ifPresent(folder -> request.text().setText(folder.toString()));
        usualKeyring.ifPresent(folder -> keyring.text().setText(folder.toString()));
        judge();
        setErrorMessage(null); // nobody typed anything yet
        setControl(body);
        (usualRequest.isPresent() ? keyring : request).text().setFocus();
    }

    private FolderField field(Composite body, String label, String missing) {
        Label above = new Label(body, SWT.NONE);
        above.setText(label);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(above);
        FolderField field = new FolderField(body, SWT.OPEN, missing);
        field.text().addListener(SWT.Modify, event -> judge());
        return field;
    }

    private void judge() {
        if (keyring != null) {
            setErrorMessage(request.complaint().or(keyring::complaint).orElse(null));
            setPageComplete(getErrorMessage() == null);
        }
    }

    /** What can be done with what was typed; the page is complete. */
    SigningWork work() {
        return new SigningWork(
                request.folder(), new KeyringWork(keyring.folder(), Studio.get().clock()));
    }
}
