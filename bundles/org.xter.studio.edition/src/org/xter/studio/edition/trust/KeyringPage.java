package org.xter.studio.edition.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.document.trust.KeyringWork;
import org.xter.studio.ui.wizard.FolderField;

/** For whom a keyring is, where it goes, and its passphrase. */
final class KeyringPage extends WizardPage {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private String usualFolder = "";
    private String usualVendor = "";
    private String usualProduct = "";
    private Text vendor;
    private Text product;
    private FolderField folder;
    private Text passphrase;
    private Text again;

    KeyringPage() {
        super("keyring", Messages.newTitle, null);
        setDescription(Messages.newAbout);
    }

    void suggest(Path place, String name, String id) {
        usualFolder = place.toString();
        usualVendor = name;
        usualProduct = id;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(body);
        vendor = field(body, Messages.vendor, SWT.NONE);
        product = field(body, Messages.product, SWT.NONE);
        product.setMessage(Messages.productNone);
        label(body, Messages.folder);
        folder = new FolderField(body, SWT.SAVE, Messages.folderNotAbsolute);
        passphrase = field(body, Messages.passphraseNew, SWT.PASSWORD);
        again = field(body, Messages.passphraseAgain, SWT.PASSWORD);
        Label note = new Label(body, SWT.WRAP);
        note.setText(Messages.passphraseNote);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(note);
        vendor.setText(usualVendor);
        product.setText(usualProduct);
        folder.text().setText(usualFolder);
        for (Text each : new Text[] {vendor, product, folder.text(), passphrase, again}) {
            each.addListener(SWT.Modify, event -> judge());
        }
        setControl(body);
        judge();
        setErrorMessage(null); // nobody typed anything yet
        (usualVendor.isEmpty() ? vendor : passphrase).setFocus();
    }

    private static void label(Composite parent, String words) {
        Label above = new Label(parent, SWT.NONE);
        above.setText(words);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(above);
    }

    private static Text field(Composite parent, String label, int style) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void judge() {
        setErrorMessage(complaint());
        setPageComplete(getErrorMessage() == null);
    }

    private String complaint() {
        if (vendor.getText().isBlank()) {
            return Messages.vendorMissing;
        }
        if (!product.getText().isBlank()
                && !UUID_TEXT.matcher(product.getText().strip()).matches()) {
            return Messages.productInvalid;
        }
        if (folder.complaint().isPresent()) {
            return folder.complaint().get();
        }
        if (Files.exists(folder().resolve("keyring"))) {
            return Messages.folderTaken;
        }
        if (passphrase.getCharCount() < KeyringWork.LEAST_PASSPHRASE) {
            return NLS.bind(Messages.passphraseShort, KeyringWork.LEAST_PASSPHRASE);
        }
        return isSame() ? null : Messages.passphraseDiffers;
    }

    private boolean isSame() {
        char[] one = passphrase.getTextChars();
        char[] two = again.getTextChars();
        boolean same = Arrays.equals(one, two);
        Arrays.fill(one, '\0');
        Arrays.fill(two, '\0');
        return same;
    }

    String vendor() {
        return vendor.getText().strip();
    }

    Optional<UUID> product() {
        String id = product.getText().strip();
        return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
    }

    Path folder() {
        return folder.folder();
    }

    char[] passphrase() {
        return passphrase.getTextChars();
    }
}
