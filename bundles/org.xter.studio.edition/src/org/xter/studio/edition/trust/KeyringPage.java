package org.xter.studio.edition.trust;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.document.trust.KeyringWork;

/** For whom a keyring is, where it goes, and its passphrase. */
final class KeyringPage extends WizardPage {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private String usualFolder = "";
    private String usualVendor = "";
    private String usualProduct = "";
    private Text vendor;
    private Text product;
    private Text folder;
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
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 4)
                .applyTo(body);
        vendor = field(body, Messages.vendor, SWT.NONE, 2);
        product = field(body, Messages.product, SWT.NONE, 2);
        product.setMessage(Messages.productNone);
        folder = field(body, Messages.folder, SWT.NONE, 1);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        passphrase = field(body, Messages.passphraseNew, SWT.PASSWORD, 2);
        again = field(body, Messages.passphraseAgain, SWT.PASSWORD, 2);
        Label note = new Label(body, SWT.WRAP);
        note.setText(Messages.passphraseNote);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(note);
        vendor.setText(usualVendor);
        product.setText(usualProduct);
        folder.setText(usualFolder);
        for (Text each : new Text[] {vendor, product, folder, passphrase, again}) {
            each.addListener(SWT.Modify, event -> judge());
        }
        setControl(body);
        judge();
        setErrorMessage(null); // nobody typed anything yet
        (usualVendor.isEmpty() ? vendor : passphrase).setFocus();
    }

    private static Text field(Composite parent, String label, int style, int columns) {
        Label above = new Label(parent, SWT.NONE);
        above.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(above);
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
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
        String place = complaintOfFolder();
        if (place != null) {
            return place;
        }
        if (passphrase.getCharCount() < KeyringWork.LEAST_PASSPHRASE) {
            return NLS.bind(Messages.passphraseShort, KeyringWork.LEAST_PASSPHRASE);
        }
        return isSame() ? null : Messages.passphraseDiffers;
    }

    private String complaintOfFolder() {
        try {
            Path path = Path.of(folder.getText().strip());
            if (folder.getText().isBlank() || !path.isAbsolute()) {
                return Messages.folderNotAbsolute;
            }
            return Files.exists(path.resolve("keyring")) ? Messages.folderTaken : null;
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.folderInvalid, e.getReason());
        }
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
        return Path.of(folder.getText().strip());
    }

    char[] passphrase() {
        return passphrase.getTextChars();
    }
}
