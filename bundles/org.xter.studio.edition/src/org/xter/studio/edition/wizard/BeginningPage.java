package org.xter.studio.edition.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.model.template.Needs;
import org.xter.model.template.Template;
import org.xter.model.template.Templates;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Icon;

/** Choosing a template, or an edition to derive from; what the chosen one is and asks for stands beside. */
final class BeginningPage extends WizardPage {
    private static final Object DERIVE = new Object();

    private TableViewer choices;
    private Label name;
    private Label explanation;
    private Label note;
    private Label needs;
    private Composite source;
    private Text file;
    private Optional<Path> first;

    /** @param first an edition that is selected already */
    BeginningPage(Optional<Path> first) {
        super("beginning");
        this.first = first;
        setTitle(Messages.chooseSource);
        setDescription(Messages.chooseSourceAbout);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(24, 0)
                .applyTo(area);
        createChoices(area);
        createExplanation(area);
        setControl(area);
        List<Object> all = new ArrayList<>(Templates.all());
        all.add(DERIVE);
        choices.setInput(all);
        first.ifPresent(path -> file.setText(path.toString()));
        choices.setSelection(new StructuredSelection(
                first.isPresent() ? DERIVE : Templates.get("router").orElseThrow()));
    }

    private void createChoices(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(256, 288).applyTo(frame);
        choices = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        choices.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn column = new TableViewerColumn(choices, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        column.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        choices.addSelectionChangedListener(event -> chosen());
        choices.addDoubleClickListener(event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
    }

    private void createExplanation(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, SWT.DEFAULT).applyTo(right);
        name = new Label(right, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        explanation = wrapped(right);
        note = wrapped(right);
        needs = wrapped(right);
        source = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(source);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        Label label = new Label(source, SWT.NONE);
        label.setText(Messages.deriveFrom);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        file = new Text(source, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(source, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setText(Messages.chooseEdition);
            dialog.setFilterExtensions(new String[] {"*.edition"});
            String found = dialog.open();
            if (found != null) {
                file.setText(found);
            }
        });
    }

    private static Label wrapped(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void chosen() {
        Object one = choices.getStructuredSelection().getFirstElement();
        boolean derive = one == DERIVE;
        show(source, derive);
        if (one instanceof Template template) {
            Locale locale = Locale.getDefault();
            name.setText(template.title(locale));
            explanation.setText(template.explanation(locale));
            set(
                    note,
                    template.note(locale)
                            .map(text -> Messages.preview + ". " + text)
                            .orElse(""));
            set(needs, needs(template.needs()));
        } else {
            name.setText(Messages.derive);
            explanation.setText(Messages.deriveAbout);
            set(note, "");
            set(needs, "");
        }
        explanation.getParent().layout(true, true);
        check();
    }

    private static void set(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(org.eclipse.swt.widgets.Control control, boolean shown) {
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private static String needs(Needs needs) {
        String minimum = Amounts.bytes(needs.memoryMinimum());
        String recommended = Amounts.bytes(needs.memoryRecommended());
        return String.join(
                "\n",
                minimum.equals(recommended)
                        ? NLS.bind(Messages.needsMemory, minimum)
                        : NLS.bind(Messages.needsMemoryRange, minimum, recommended),
                NLS.bind(Messages.needsDisk, Amounts.bytes(needs.disk())),
                NLS.bind(Messages.needsCpu, needs.cpus()));
    }

    private void check() {
        Object one = choices.getStructuredSelection().getFirstElement();
        boolean complete = one instanceof Template || sourceFile().isPresent();
        setErrorMessage(complete || file.getText().isBlank() ? null : Messages.sourceMissing);
        setPageComplete(complete);
    }

    private Optional<Path> sourceFile() {
        try {
            return Optional.of(Path.of(file.getText().strip())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the page says so
        }
    }

    /** What was chosen. */
    Beginning beginning() {
        return choices.getStructuredSelection().getFirstElement() instanceof Template template
                ? new Beginning.OfTemplate(template)
                : new Beginning.OfEdition(sourceFile().orElseThrow());
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            if (!(element instanceof Template template)) {
                return new StyledString(Messages.derive);
            }
            StyledString text = new StyledString(template.title(Locale.getDefault()));
            return template.isPreview() ? text.append("  " + Messages.preview, StyledString.QUALIFIER_STYLER) : text;
        }

        @Override
        public Image getImage(Object element) {
            return (element == DERIVE ? Icon.LINK : Icon.EDITION).image();
        }
    }
}
