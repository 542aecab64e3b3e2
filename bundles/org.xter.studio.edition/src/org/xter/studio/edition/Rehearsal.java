package org.xter.studio.edition;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.PageSite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.xter.diagram.look.Tone;
import org.xter.model.edition.EditionFactory;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;

/**
 * Makes what pages consist of once, in a window that never opens, while nobody waits: the first edition of a session opens
 * faster by about a tenth when the toolkit has made, styled and measured its like. It goes in steps, between which the window
 * answers; whoever opens an edition meanwhile waits for one step at most.
 */
final class Rehearsal {
    private static final int BETWEEN_MILLIS = 40;
    private static final int ICONS = 10;

    private final Display display;
    private final IWorkbenchWindow window;
    private final Shell stage;
    private final FormToolkit toolkit;
    private final Queue<Runnable> steps = new ArrayDeque<>(List.of(
            this::heading, this::section, this::fields, this::table, this::measure, this::outline, this::properties));
    private ScrolledForm form;
    private Composite section;

    private Rehearsal(IWorkbenchWindow window) {
        this.window = window;
        display = window.getShell().getDisplay();
        stage = new Shell(display, SWT.NO_TRIM);
        toolkit = new FormToolkit(display);
        List<Icon> icons = List.of(Icon.values());
        for (int from = 0; from < icons.size(); from += ICONS) {
            List<Icon> some = icons.subList(from, Math.min(icons.size(), from + ICONS));
            steps.add(() -> icons(some));
        }
    }

    /** Begins, unless an edition is open already: what it needed is warm by then. Called on the UI thread. */
    static void beginUnlessOpen() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null
                && window.getActivePage() != null
                && !(window.getActivePage().getActiveEditor() instanceof EditionEditor)) {
            new Rehearsal(window).next();
        }
    }

    private void next() {
        Runnable step = steps.poll();
        if (step == null) {
            toolkit.dispose();
            stage.dispose();
            return;
        }
        step.run();
        display.timerExec(BETWEEN_MILLIS, () -> {
            if (!stage.isDisposed()) {
                next();
            }
        });
    }

    private void heading() {
        form = toolkit.createScrolledForm(stage);
        toolkit.decorateFormHeading(form.getForm());
        form.setFont(Fonts.title());
        form.setText("x");
        form.setImage(Icon.EDITION.image());
        PageLayout.columns(form.getBody());
    }

    private void section() {
        Composite column = PageLayout.column(toolkit, form.getBody());
        section = PageLayout.section(toolkit, column, "x", "x");
    }

    private void fields() {
        Label label = toolkit.createLabel(section, "x");
        Toned.text(label, Tone.TEXT_SECONDARY);
        Text line = toolkit.createText(section, "x", SWT.BORDER);
        line.setToolTipText("x");
        line.setEnabled(false);
        line.setEnabled(true);
        toolkit.createText(section, "x", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Combo choice = new Combo(section, SWT.READ_ONLY);
        choice.add("x");
        choice.select(0);
        toolkit.adapt(choice);
    }

    private void table() {
        Composite frame = toolkit.createComposite(section);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(new ColumnLabelProvider());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        viewer.setInput(List.of("x"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        ToolItem item = new ToolItem(new ToolBar(section, SWT.VERTICAL | SWT.FLAT), SWT.PUSH);
        item.setImage(Icon.ADD.image());
    }

    private void measure() {
        stage.setSize(800, 600);
        form.setSize(800, 600);
        form.reflow(true);
        stage.layout(true, true);
    }

    private void outline() {
        Tree tree = new Tree(new SashForm(stage, SWT.VERTICAL), SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText("x");
        item.setImage(Icon.EDITION.image());
    }

    /** An icon is drawn from its lines when it is painted first in a size. */
    private void icons(List<Icon> some) {
        Image paper = new Image(display, 1, 1);
        GC pen = new GC(paper);
        for (Icon each : some) {
            Rectangle size = each.image().getBounds();
            pen.drawImage(each.image(), 0, 0, size.width, size.height, 0, 0, size.width, size.height);
        }
        pen.dispose();
        paper.dispose();
    }

    /** The Properties view stands in the window; what it shows of an edition is made beside it. */
    private void properties() {
        if (window.getActivePage() != null
                && window.getActivePage().findView(IPageLayout.ID_PROP_SHEET) instanceof IViewPart view) {
            TabbedPropertySheetPage sheet = new TabbedPropertySheetPage(() -> EditionEditor.ID);
            sheet.init(new PageSite(view.getViewSite()));
            sheet.createControl(stage);
            sheet.selectionChanged(view, new StructuredSelection(EditionFactory.eINSTANCE.createEdition()));
            sheet.dispose();
        }
    }
}
