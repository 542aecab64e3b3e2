package org.xter.studio.edition;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.model.edition.EditionFactory;
import org.xter.model.template.Templates;
import org.xter.studio.edition.field.FieldHost;
import org.xter.studio.edition.field.FindingsIndex;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;

/**
 * Makes the overview of a template once, and what stands around it, in a window that never opens, while nobody waits: the
 * first edition of a session opens faster when the toolkit has made, styled and measured its like. It goes in steps, between
 * which the window answers; whoever opens an edition meanwhile waits for one step at most.
 */
final class Rehearsal implements FieldHost {
    private static final int BETWEEN_MILLIS = 40;
    private static final int ICONS = 10;
    private static final int CARDS = 5;

    private final Display display;
    private final IWorkbenchWindow window;
    private final Shell stage;
    private final FormToolkit toolkit;
    private final Queue<Runnable> steps = new ArrayDeque<>(List.of(
            this::edition,
            this::heading,
            this::cards,
            this::identity,
            this::hardware,
            this::targets,
            this::measure,
            this::outline,
            this::properties));
    private ScrolledForm form;
    private Composite column;
    private EditionDocument document;

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
            document.close();
            return;
        }
        step.run();
        display.timerExec(BETWEEN_MILLIS, () -> {
            if (!stage.isDisposed()) {
                next();
            }
        });
    }

    @Override
    public EditionDocument document() {
        return document;
    }

    @Override
    public FormToolkit toolkit() {
        return toolkit;
    }

    @Override
    public FindingsIndex findings() {
        return FindingsIndex.NONE;
    }

    @Override
    public void reflow() {
        form.reflow(true);
    }

    @Override
    public void selected(List<? extends EObject> parts) {}

    private void heading() {
        form = toolkit.createScrolledForm(stage);
        toolkit.decorateFormHeading(form.getForm());
        form.setFont(Fonts.title());
        form.setText("x");
        form.setImage(Icon.EDITION.image());
        PageLayout.columns(form.getBody());
    }

    private void edition() {
        document = EditionDocument.create(
                Path.of("rehearsed.edition"),
                Templates.all().get(0).text(),
                DocumentSettings.plain(display::asyncExec, work -> {}, (problem, cause) -> {}));
    }

    private void cards() {
        Composite row = toolkit.createComposite(form.getBody());
        row.setLayout(new CardRow());
        for (int i = 0; i < CARDS; i++) {
            new Card(row, "x", Icon.IMAGE, () -> {}).say(Icon.OK, "x", "x");
        }
        column = PageLayout.column(toolkit, form.getBody());
    }

    private void identity() {
        OverviewSections.identity(this, column).show(document.edition());
    }

    private void hardware() {
        OverviewSections.hardware(this, column).show(document.edition());
    }

    private void targets() {
        OverviewSections.targets(this, column).of(document.edition());
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
