package org.xter.studio.edition.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
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
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.template.NewIdentity;
import org.xter.model.text.Grammar;

/** Naming the new edition and choosing its folder. */
final class IdentityPage extends WizardPage {
    private final Path parent;
    private Text title;
    private Text name;
    private Text version;
    private Text vendor;
    private Text product;
    private Text folder;
    private Label target;
    private String proposal = "";
    private boolean nameTouched;
    private boolean folderTouched;
    private boolean following;

    /** @param parent where a folder for the edition is proposed */
    IdentityPage(Path parent) {
        super("identity");
        this.parent = parent;
        setTitle(Messages.identity);
        setDescription(Messages.identityAbout);
    }

    @Override
    public void createControl(Composite above) {
        Composite area = new Composite(above, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 16)
                .spacing(8, 8)
                .applyTo(area);
        title = field(area, Messages.titleField);
        name = field(area, Messages.name);
        version = field(area, Messages.version);
        version.setText("1.0.0");
        vendor = field(area, Messages.vendor);
        vendor.setText(System.getProperty("user.name", ""));
        product = field(area, Messages.product, Messages.newProduct, () -> product.setText(freshProduct()));
        product.setText(freshProduct());
        folder = field(area, Messages.folder, Messages.browse, this::browse);
        new Label(area, SWT.NONE);
        target = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(400, SWT.DEFAULT)
                .applyTo(target);
        title.addListener(SWT.Modify, event -> follow());
        name.addListener(SWT.Modify, event -> {
            nameTouched |= !following;
            followFolder();
            check();
        });
        folder.addListener(SWT.Modify, event -> {
            folderTouched |= !following;
            check();
        });
        version.addListener(SWT.Modify, event -> check());
        vendor.addListener(SWT.Modify, event -> check());
        product.addListener(SWT.Modify, event -> check());
        setControl(area);
        check();
        setErrorMessage(null);
    }

    private static String freshProduct() {
        return UUID.randomUUID().toString();
    }

    private static Text field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(320, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static Text field(Composite area, String label, String offer, Runnable work) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(320, SWT.DEFAULT)
                .applyTo(text);
        Button button = new Button(area, SWT.PUSH);
        button.setText(offer);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.chooseFolder);
        dialog.setFilterPath(folder().map(Path::toString).orElse(parent.toString()));
        String found = dialog.open();
        if (found != null) {
            folder.setText(found);
        }
    }

    /** Proposes names for what was chosen before. */
    void propose(String words) {
        if (title.getText().equals(proposal) && !words.equals(proposal)) {
            proposal = words;
            following = true;
            title.setText(words);
            following = false;
            follow();
        }
    }

    private void follow() {
        if (!nameTouched) {
            following = true;
            name.setText(nameOf(title.getText()));
            following = false;
        }
        followFolder();
        check();
    }

    private void followFolder() {
        if (!folderTouched) {
            following = true;
            folder.setText(
                    name.getText().isBlank()
                            ? ""
                            : parent.resolve(name.getText()).toString());
            following = false;
        }
    }

    /** A title as a short name; letters that have no place there become hyphens. */
    private static String nameOf(String words) {
        String plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 40 ? plain.substring(0, 40).replaceAll("-$", "") : plain;
    }

    private Optional<Path> folder() {
        try {
            String text = folder.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // the page says so
        }
    }

    private void check() {
        String error = error();
        setErrorMessage(error);
        setPageComplete(error == null);
        target.setText(
                error == null
                        ? NLS.bind(
                                Messages.willBe,
                                folder().orElseThrow().resolve(name.getText().strip() + ".edition"))
                        : "");
        target.getParent().layout();
    }

    private String error() {
        if (!fits(Literals.IDENTITY__TITLE, title)) {
            return Messages.titleExpected;
        }
        if (!fits(Literals.IDENTITY__NAME, name)) {
            return Messages.nameExpected;
        }
        if (!fits(Literals.IDENTITY__VERSION, version)) {
            return Messages.versionExpected;
        }
        if (!fits(Literals.IDENTITY__VENDOR, vendor)) {
            return Messages.vendorExpected;
        }
        try {
            if (!UUID.fromString(product.getText().strip())
                    .toString()
                    .equalsIgnoreCase(product.getText().strip())) {
                return Messages.productExpected;
            }
        } catch (IllegalArgumentException e) {
            return Messages.productExpected;
        }
        if (folder().isEmpty()) {
            return Messages.folderNeeded;
        }
        return folder().get().isAbsolute() ? null : Messages.notAbsolute;
    }

    private static boolean fits(EAttribute attribute, Text text) {
        return Grammar.pattern(attribute)
                .orElseThrow()
                .matcher(text.getText().strip())
                .matches();
    }

    /** Where the edition goes. */
    Path chosenFolder() {
        return folder().orElseThrow();
    }

    /** What it is called. */
    NewIdentity identity() {
        return new NewIdentity(
                name.getText().strip(),
                title.getText().strip(),
                version.getText().strip(),
                vendor.getText().strip(),
                UUID.fromString(product.getText().strip()));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            title.selectAll();
            title.setFocus();
        }
    }
}
