package org.xter.studio.app.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.model.template.Templates;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;

/** Chooses what the edition begins with. */
final class TemplatePage extends WizardPage {
    private static final int LIST_LETTERS = 30;
    private static final int TEXT_WIDTH = 360;
    private static final int HEIGHT = 260;

    private TableViewer list;
    private Label title;
    private Label explanation;
    private Label note;
    private Label needs;
    private Composite source;
    private Text sourceFile;

    TemplatePage() {
        super("template", Messages.templateTitle, null);
        setDescription(Messages.templateDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 8)
                .spacing(16, 8)
                .applyTo(page);
        list = new TableViewer(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(Fonts.letters(page, LIST_LETTERS), HEIGHT)
                .applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Beginning) element).title();
            }

            @Override
            public Image getImage(Object element) {
                return (element instanceof Beginning.FromEdition ? Icon.COPY : Icon.EDITION).image();
            }
        });
        createDetails(page);
        List<Beginning> all = new ArrayList<>();
        Templates.all().forEach(each -> all.add(new Beginning.FromTemplate(each)));
        all.add(new Beginning.FromEdition(Optional.empty()));
        list.setInput(all);
        list.addSelectionChangedListener(event -> show());
        list.addDoubleClickListener(event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
        setControl(page);
        list.setSelection(new StructuredSelection(all.stream()
                .filter(each -> each instanceof Beginning.FromTemplate from
                        && from.template().id().equals("router"))
                .findFirst()
                .orElse(all.get(0))));
    }

    private void createDetails(Composite page) {
        Composite details = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, HEIGHT).applyTo(details);
        title = new Label(details, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        explanation = paragraph(details);
        needs = paragraph(details);
        note = paragraph(details);
        source = new Composite(details, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(source);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        Label label = new Label(source, SWT.NONE);
        label.setText(Messages.deriveFile);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        sourceFile = new Text(source, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceFile);
        sourceFile.addModifyListener(event -> validate());
        Button browse = new Button(source, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private static Label paragraph(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseEdition);
        dialog.setFilterExtensions(new String[] {"*.edition"});
        String chosen = dialog.open();
        if (chosen != null) {
            sourceFile.setText(chosen);
        }
    }

    private void show() {
        Beginning chosen = chosen();
        title.setText(chosen.title());
        explanation.setText(chosen.explanation());
        set(needs, chosen.needs());
        set(note, chosen.note());
        source.setVisible(chosen instanceof Beginning.FromEdition);
        source.getParent().requestLayout();
        validate();
    }

    private static void set(Label paragraph, String text) {
        paragraph.setText(text);
        paragraph.setVisible(!text.isEmpty());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .exclude(text.isEmpty())
                .applyTo(paragraph);
    }

    private void validate() {
        boolean complete = !(chosen() instanceof Beginning.FromEdition from)
                || from.source().isPresent();
        setPageComplete(complete);
        // Nothing was done wrong before a file was typed.
        setErrorMessage(complete || sourceFile.getText().isBlank() ? null : Messages.deriveMissing);
    }

    /** What is chosen, with the file typed for it. */
    Beginning chosen() {
        Beginning selected = (Beginning) list.getStructuredSelection().getFirstElement();
        return selected instanceof Beginning.FromEdition ? new Beginning.FromEdition(source()) : selected;
    }

    private Optional<Path> source() {
        try {
            return Optional.of(Path.of(sourceFile.getText().strip()))
                    .filter(Path::isAbsolute)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
