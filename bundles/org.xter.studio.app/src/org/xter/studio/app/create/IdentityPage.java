package org.xter.studio.app.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.model.template.NewIdentity;

/** Names the edition and its place. */
final class IdentityPage extends WizardPage {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Path home;
    private final String usualVendor;
    private Text title;
    private Text name;
    private Text version;
    private Text vendor;
    private Text product;
    private Text folder;
    private Label written;
    private boolean nameTyped;
    private boolean folderTyped;
    private boolean filling;

    /**
     * @param home the folder editions are made in, each in a folder of its own
     * @param usualVendor the vendor of the last new edition, or an empty text
     */
    IdentityPage(Path home, String usualVendor) {
        super("identity", Messages.identityTitle, null);
        this.home = home;
        this.usualVendor = usualVendor;
        setDescription(Messages.identityDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(8, 4)
                .applyTo(page);
        title = field(page, Messages.title, 2);
        name = field(page, Messages.name, 2);
        Composite both = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(16, 4)
                .applyTo(both);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(both);
        Composite left = new Composite(both, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
        version = field(left, Messages.version, 1);
        Composite right = new Composite(both, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(right);
        vendor = field(right, Messages.vendor, 1);
        product = field(page, Messages.product, 1);
        product.setToolTipText(Messages.productNote);
        Button fresh = new Button(page, SWT.PUSH);
        fresh.setText(Messages.newId);
        GridDataFactory.fillDefaults().applyTo(fresh);
        fresh.addListener(
                SWT.Selection, event -> product.setText(UUID.randomUUID().toString()));
        folder = field(page, Messages.folder, 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.browse);
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addListener(SWT.Selection, event -> browse());
        written = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(written);
        vendor.setText(usualVendor);
        version.setText("0.1.0");
        product.setText(UUID.randomUUID().toString());
        listen();
        setControl(page);
        suggest();
        validate();
    }

    private static Text field(Composite parent, String label, int columns) {
        Label above = new Label(parent, SWT.NONE);
        above.setText(label);
        int all = ((GridLayout) parent.getLayout()).numColumns;
        GridDataFactory.fillDefaults().span(all, 1).indent(0, 4).applyTo(above);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(text);
        return text;
    }

    private void listen() {
        title.addModifyListener(event -> suggest());
        name.addModifyListener(event -> {
            nameTyped |= !filling;
            suggest();
        });
        folder.addModifyListener(event -> folderTyped |= !filling);
        for (Text each : new Text[] {title, name, version, vendor, product, folder}) {
            each.addModifyListener(event -> validate());
        }
    }

    /** A name follows from the title and a folder from the name until somebody types them. */
    private void suggest() {
        if (filling) {
            return;
        }
        filling = true;
        if (!nameTyped) {
            name.setText(title.getText()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", ""));
        }
        if (!folderTyped) {
            folder.setText(home.resolve(name.getText()).toString());
        }
        filling = false;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.chooseFolder);
        dialog.setFilterPath(home.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        Optional<Path> file = file();
        written.setText(file.map(each -> NLS.bind(Messages.written, each)).orElse(""));
        String missing = missing();
        String wrong = wrong(file);
        setPageComplete(missing == null && wrong == null);
        // What is not filled in yet is no mistake.
        setMessage(missing);
        setErrorMessage(missing == null ? wrong : null);
    }

    private String missing() {
        if (title.getText().isBlank()) {
            return Messages.titleMissing;
        }
        if (version.getText().isBlank()) {
            return Messages.versionMissing;
        }
        return vendor.getText().isBlank() ? Messages.vendorMissing : null;
    }

    private String wrong(Optional<Path> file) {
        if (!NAME.matcher(name.getText()).matches()) {
            return Messages.badName;
        }
        if (!UUID_TEXT.matcher(product.getText().strip()).matches()) {
            return Messages.badProduct;
        }
        if (file.isEmpty()) {
            return Messages.folderMissing;
        }
        return Files.exists(file.get()) ? NLS.bind(Messages.writtenOver, file.get()) : null;
    }

    private Optional<Path> file() {
        try {
            Path place = Path.of(folder.getText().strip());
            return place.isAbsolute() ? Optional.of(place.resolve(name.getText() + ".edition")) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder the edition goes to; only when the page is complete. */
    Path folder() {
        return file().orElseThrow().getParent();
    }

    /** What it is called; only when the page is complete. */
    NewIdentity identity() {
        return new NewIdentity(
                name.getText(),
                title.getText().strip(),
                version.getText().strip(),
                vendor.getText().strip(),
                UUID.fromString(product.getText().strip()));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            title.setFocus();
        }
    }
}
