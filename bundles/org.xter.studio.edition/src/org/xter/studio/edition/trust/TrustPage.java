package org.xter.studio.edition.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.forms.IManagedForm;
import org.xter.diagram.Page;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.trust.TrustLedger;
import org.xter.document.change.Change;
import org.xter.document.trust.KeyringWork;
import org.xter.document.trust.SetKeyring;
import org.xter.engine.signing.SigningFolder;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Identity;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.compare.CompareWithExport;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.edition.signing.FinishReleaseWizard;
import org.xter.studio.edition.signing.SignReleaseWizard;
import org.xter.studio.edition.signing.SigningWizard;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;

/**
 * The page of keys and certificates, and what is trusted by them. Keyrings are read in the background, whenever the edition
 * changes or the page comes to the front; their passphrases are asked for by wizards alone.
 */
public final class TrustPage extends ScenePage {
    private static final int PICTURE = 68;
    private static final int REST = 32;

    private TrustPane pane;
    private Optional<TrustLedger> keys = Optional.empty();

    /** For an editor. */
    public TrustPage(EditionEditor editor) {
        super(editor, EditionPage.TRUST, Messages.trust, Icon.KEY, new Page.Trust());
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        SashForm halves = createHalves(form, body, SWT.HORIZONTAL);
        pane = new TrustPane(this, halves);
        halves.setWeights(PICTURE, REST);
        view().onSelection(elements -> pane.select(elements.stream().findFirst()));
    }

    @Override
    protected void refresh() {
        super.refresh();
        pane.refresh();
    }

    @Override
    protected void show(TrustLedger read) {
        keys = Optional.of(read);
        pane.show(read);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && pane != null && editor().isOpen()) {
            make(); // keyrings are changed elsewhere, too
        }
    }

    /** What stands beside the picture. */
    public TrustPane pane() {
        return pane;
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return super.shows(part, null) && (feature == null || feature == Literals.TRUST__KEYRING);
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        return shows(part, feature) && super.reveal(part, null);
    }

    @Override
    public void fill(IMenuManager menu, Optional<EObject> part) {
        selected()
                .flatMap(this::renewal)
                .ifPresent(each -> menu.add(action(
                        NLS.bind(Messages.renewOne, each.title()), Icon.REFRESH, () -> renew(Optional.of(each)))));
        selected()
                .flatMap(element -> keys.flatMap(each -> each.revocation(element.id())))
                .ifPresent(each -> menu.add(action(Messages.revokeOne, Icon.REMOVE, () -> revoke(Optional.of(each)))));
        selected()
                .flatMap(element -> keys.filter(each -> each.isSigned(element.id())))
                .ifPresent(each -> {
                    menu.add(action(Messages.elsewhereSign, Icon.KEY, () -> sign(new SignReleaseWizard())));
                    menu.add(action(Messages.elsewhereFinish, Icon.IMAGE, () -> sign(new FinishReleaseWizard())));
                });
        menu.add(action(Messages.choose, Icon.FOLDER, this::choose));
        menu.add(action(Messages.newKeyring, Icon.ADD, this::create));
        super.fill(menu, part);
    }

    private Optional<SceneElement> selected() {
        return pane.selected();
    }

    private Optional<TrustLedger.Renewal> renewal(SceneElement element) {
        return keys.flatMap(each -> each.renewal(element.id()));
    }

    // ---- what is done with keyrings

    /** Asks for the folder of a keyring, which the edition then names. */
    void choose() {
        DirectoryDialog dialog = new DirectoryDialog(pane.control().getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseTitle);
        dialog.setMessage(Messages.chooseMessage);
        dialog.setFilterPath(keys.flatMap(TrustLedger::folder)
                .map(Path::toString)
                .orElse(document().folder().toAbsolutePath().toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            use(Path.of(chosen));
        }
    }

    /** Lets the edition name a keyring. */
    void use(Path folder) {
        Change change = SetKeyring.to(edition(), document().folder(), folder);
        if (change.refusal().isPresent()) {
            make(); // the same one, perhaps with other keys
        } else {
            change.applyTo(document());
        }
    }

    /** Lets the edition name no keyring. */
    void clear() {
        new SetKeyring(edition(), Optional.empty()).applyTo(document());
    }

    /** Makes a keyring, which the edition then names. */
    void create() {
        Identity identity = edition().getIdentity();
        NewKeyringWizard wizard = new NewKeyringWizard();
        wizard.suggest(
                document().folder().toAbsolutePath().normalize().resolve("keys"),
                identity == null || !identity.isSetVendor() ? "" : identity.getVendor(),
                EditionSpecs.productOf(edition()).map(UUID::toString).orElse(""));
        if (open(wizard) && editable()) {
            use(wizard.made().orElseThrow());
        }
    }

    /** Makes the key of the edition's product. */
    void createProductKey() {
        Optional<Path> folder = keys.flatMap(TrustLedger::folder);
        Optional<UUID> product = EditionSpecs.productOf(edition());
        if (folder.isPresent() && product.isPresent()) {
            KeyringWork work = new KeyringWork(folder.get(), Studio.get().clock());
            KeyTask task = new KeyTask(
                    Messages.productKey,
                    NLS.bind(Messages.productKeyAbout, product.get()),
                    passphrase -> work.newProduct(product.get(), passphrase));
            open(new KeyWizard(Messages.productKeyTitle, Messages.productKeyMake, List.of(task), 0, Optional.empty()));
        }
    }

    /** Renews a key; which one is asked. */
    void renew(Optional<TrustLedger.Renewal> wanted) {
        Optional<Path> folder = keys.flatMap(TrustLedger::folder);
        List<TrustLedger.Renewal> all = keys.map(TrustLedger::renewals).orElse(List.of());
        if (folder.isPresent() && !all.isEmpty()) {
            KeyringWork work = new KeyringWork(folder.get(), Studio.get().clock());
            List<KeyTask> tasks = all.stream()
                    .map(each ->
                            new KeyTask(each.title(), each.meaning(), passphrase -> work.renew(each.key(), passphrase)))
                    .toList();
            int first = wanted.map(all::indexOf).filter(index -> index >= 0).orElse(0);
            open(new KeyWizard(Messages.renewTitle, Messages.renewDo, tasks, first, Optional.empty()));
        }
    }

    /** Revokes a certificate for good; which one is asked. */
    void revoke(Optional<TrustLedger.Revocation> wanted) {
        Optional<Path> folder = keys.flatMap(TrustLedger::folder);
        List<TrustLedger.Revocation> all = keys.map(TrustLedger::revocations).orElse(List.of());
        if (folder.isPresent() && !all.isEmpty()) {
            KeyringWork work = new KeyringWork(folder.get(), Studio.get().clock());
            List<KeyTask> tasks = all.stream()
                    .map(each -> new KeyTask(
                            each.title(),
                            each.consequences().stream()
                                    .map(sentence -> "\u2022 " + sentence)
                                    .collect(Collectors.joining("\n")),
                            passphrase -> work.revoke(each.key(), each.serial(), passphrase)))
                    .toList();
            int first = wanted.map(all::indexOf).filter(index -> index >= 0).orElse(0);
            open(new KeyWizard(
                    Messages.revokeTitle, Messages.revokeDo, tasks, first, Optional.of(Messages.revokeAgreed)));
        }
    }

    /** Signs a release of the edition on another machine than the one that exported it: one of the two halves of that. */
    void sign(SigningWizard wizard) {
        wizard.suggest(signingFolder(), keys.flatMap(TrustLedger::folder));
        open(wizard);
    }

    /** The signing folder of the version at hand, where exports lie usually; nothing when none waits there. */
    private Optional<Path> signingFolder() {
        Identity identity = edition().getIdentity();
        if (identity == null || !identity.isSetName() || !identity.isSetVersion()) {
            return Optional.empty();
        }
        return CompareWithExport.folders(document().file()).stream()
                .map(folder -> SigningFolder.in(folder, identity.getName(), identity.getVersion()))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Whether it was done. */
    private boolean open(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(pane.control().getShell(), wizard);
        boolean done = dialog.open() == WizardDialog.OK;
        if (done && !pane.control().isDisposed()) {
            make();
        }
        return done;
    }
}
