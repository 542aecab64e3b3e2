package org.xter.studio.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.xter.engine.ContainerPassphrases;
import org.xter.engine.ExportRequest;
import org.xter.engine.LockUse;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.Target;
import org.xter.report.ProblemException;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.wizard.FolderField;

/** What to export and where to. */
final class ChoicePage extends WizardPage {
    private final ExportWizard wizard;
    private final Map<Target, Button> targets = new LinkedHashMap<>();
    private FolderField folder;
    private Button update;
    private Button accept;
    private final Map<Placement, PassphraseFields> passphrases = new EnumMap<>(Placement.class);
    private final Map<Placement, char[]> taken = new ConcurrentHashMap<>();

    ChoicePage(ExportWizard wizard) {
        super("choice");
        this.wizard = wizard;
        setTitle(wizard.name());
        setDescription(Messages.choiceDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
        if (wizard.document().dirty()) {
            Composite note = new Composite(body, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(note);
            new Label(note, SWT.NONE).setImage(Icon.INFO.image());
            new Label(note, SWT.NONE).setText(Messages.unsavedIncluded);
        }
        Group what = new Group(body, SWT.NONE);
        what.setText(Messages.targets);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(what);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
        addTargets(what);

        new Label(body, SWT.NONE).setText(Messages.outputFolder);
        folder = new FolderField(body, SWT.SAVE, Messages.folderNotAbsolute);
        folder.text().setText(Exports.output(wizard.document()).toString());

        Protection protection = protection();
        protection.a().ifPresent(any -> addPassphrase(body, Placement.A));
        protection.b().ifPresent(any -> addPassphrase(body, Placement.B));
        update = check(body, Messages.updateLock, Messages.updateLockTip);
        accept = check(body, Messages.acceptChanges, Messages.acceptChangesTip);
        folder.text().addModifyListener(event -> judge());
        setControl(body);
        judge();
    }

    private Protection protection() {
        try {
            return wizard.snapshot().spec().protection();
        } catch (ProblemException e) {
            // The review says it at its place.
            return Protection.NONE;
        }
    }

    private void addPassphrase(Composite body, Placement container) {
        passphrases.put(container, new PassphraseFields(body, container, this::judge));
    }

    private static Button check(Composite body, String text, String tip) {
        Button button = new Button(body, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    private void addTargets(Group group) {
        List<Target> all;
        try {
            all = wizard.snapshot().spec().targets();
        } catch (ProblemException e) {
            // The review says it at its place.
            Label label = new Label(group, SWT.WRAP);
            label.setText(Messages.targetsUnknown);
            return;
        }
        for (Target target : all) {
            Button button = new Button(group, SWT.CHECK);
            String size =
                    target.size().isPresent() ? Amounts.bytes(target.size().getAsLong()) : Messages.asSmallAsPossible;
            button.setText(NLS.bind(Messages.target, new Object[] {target.name(), target.format(), size}));
            button.setSelection(true);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen(target)));
            targets.put(target, button);
        }
    }

    /** The engine chooses targets by format, so targets of one format go together. */
    private void chosen(Target target) {
        boolean on = targets.get(target).getSelection();
        targets.forEach((each, button) -> {
            if (each.format().equals(target.format())) {
                button.setSelection(on);
            }
        });
        judge();
    }

    private void judge() {
        if (accept == null) {
            // The page is being made.
            return;
        }
        setErrorMessage(complaint());
        setPageComplete(getErrorMessage() == null);
    }

    private String complaint() {
        if (!targets.isEmpty() && targets.values().stream().noneMatch(Button::getSelection)) {
            return Messages.chooseTarget;
        }
        if (folder.complaint().isPresent()) {
            return folder.complaint().get();
        }
        if (Files.exists(output()) && !Files.isDirectory(output())) {
            return Messages.folderIsFile;
        }
        return passphrases.values().stream()
                .map(PassphraseFields::complaint)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Path output() {
        return folder.folder();
    }

    ExportRequest request() {
        Set<String> formats = new TreeSet<>();
        boolean all = targets.values().stream().allMatch(Button::getSelection);
        if (!all) {
            targets.forEach((target, button) -> {
                if (button.getSelection()) {
                    formats.add(target.format());
                }
            });
        }
        return new ExportRequest(
                output(),
                formats,
                update.getSelection() ? LockUse.UPDATE : LockUse.RENEW_WHEN_STALE,
                accept.getSelection(),
                container -> taken.containsKey(container)
                        ? taken.remove(container)
                        : ContainerPassphrases.NONE.ask(container));
    }

    /** Takes the containers' passphrases from their fields, for the export that begins now. */
    void takePassphrases() {
        passphrases.forEach((container, fields) -> taken.put(container, fields.take()));
    }

    /** Overwrites passphrases that no export asked for. */
    void dropPassphrases() {
        taken.values().forEach(each -> Arrays.fill(each, '\0'));
        taken.clear();
    }

    void remember() {
        Exports.remember(wizard.document(), output());
    }
}
