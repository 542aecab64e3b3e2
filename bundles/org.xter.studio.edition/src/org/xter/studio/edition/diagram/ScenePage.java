package org.xter.studio.edition.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.xter.diagram.Focus;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.trust.TrustLedger;
import org.xter.document.DocumentListener;
import org.xter.report.Problem;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.gef.MiniMap;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.SceneView;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Statuses;

/**
 * A page that shows a scene of the edition. The scene is made in the background from what the document is at a moment; the
 * last one is shown until the next is there.
 */
public abstract class ScenePage extends EditionPage implements SceneHost {
    private final Page page;
    private final SceneJob job;
    private final Runnable packagesFollower = this::make;
    private final DocumentListener layoutFollower = new DocumentListener() {
        @Override
        public void besideChanged(Path file) {
            if (file.equals(LayoutFile.beside(document().file()))) {
                make();
            }
        }
    };
    private final ISelectionChangedListener selectionFollower = event -> follow();
    private SceneView view;
    private Optional<SceneJob.Moment> begun = Optional.empty();
    private LayoutFile.Read layout;
    private Optional<Focus> focus = Optional.empty();

    /**
     * A page of an editor.
     *
     * @param page what is drawn
     */
    protected ScenePage(EditionEditor editor, String id, String title, Icon icon, Page page) {
        super(editor, id, title, icon);
        this.page = page;
        this.job = new SceneJob(page, Studio.get().owner(), this::show);
    }

    @Override
    protected void createContents(IManagedForm form, Composite body) {
        createPicture(form, body);
    }

    /**
     * Divides a page: the picture comes first, and what follows is put into the other half by the caller, who weights them.
     *
     * @param style how they lie, {@link SWT#HORIZONTAL} side by side or {@link SWT#VERTICAL} above each other
     */
    protected final SashForm createHalves(IManagedForm form, Composite body, int style) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        SashForm halves = new SashForm(body, style);
        toolkit().adapt(halves);
        GridDataFactory grid = GridDataFactory.fillDefaults().grab(true, true);
        (style == SWT.HORIZONTAL ? grid.hint(480, 240) : grid.hint(320, 320)).applyTo(halves);
        createPicture(form, toolkit().createComposite(halves));
        return halves;
    }

    private void createPicture(IManagedForm form, Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        if (editor().isOpen()) {
            // Laying out needs a processor of its own only, so it goes on while the controls are made.
            begun = Optional.of(moment());
            job.make(begun.get());
        }
        view = new SceneView(body, page, this);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 240).applyTo(view.control());
        ScrolledForm scrolled = form.getForm();
        scrolled.getToolBarManager().add(new FindField(view));
        view.fill(scrolled.getToolBarManager());
        scrolled.getToolBarManager().add(new Separator());
        scrolled.getToolBarManager().add(saving());
        scrolled.updateToolBar();
        packages().addListener(packagesFollower);
        document().addListener(layoutFollower);
        editor().selection().addSelectionChangedListener(selectionFollower);
        view.control().addDisposeListener(event -> {
            job.cancel();
            editor().selection().removeSelectionChangedListener(selectionFollower);
            packages().removeListener(packagesFollower);
            document().removeListener(layoutFollower);
        });
    }

    /** The scene in its window. */
    public final SceneView view() {
        return view;
    }

    /** Whether the scene that is shown is that of the edition as it is. */
    public final boolean isUpToDate() {
        return job.isDone();
    }

    /** What is drawn. */
    public final Page page() {
        return page;
    }

    /** What the user moved, as it was last read; nothing before the first scene. */
    protected final Optional<LayoutFile.Read> layout() {
        return Optional.ofNullable(layout);
    }

    // ---- making scenes

    @Override
    protected void refresh() {
        boolean early = begun.isPresent() && begun.equals(Optional.of(moment()));
        begun = Optional.empty();
        if (!early) {
            make();
        }
    }

    /** Makes the scene anew, as when what it shows beside the edition may be another. */
    protected final void make() {
        if (view != null && !view.control().isDisposed()) {
            job.make(moment());
        }
    }

    private SceneJob.Moment moment() {
        return new SceneJob.Moment(
                document().snapshot(), document().findings(), packages().lock().closure(), focus);
    }

    @Override
    public Optional<Focus> about() {
        return focus;
    }

    @Override
    public void about(Optional<Focus> wanted) {
        focus = wanted;
        make();
    }

    private void show(SceneJob.Made made) {
        if (view.control().isDisposed()) {
            return;
        }
        boolean first = layout == null;
        layout = made.layout();
        view.show(made.scene());
        made.keys().ifPresent(this::show);
        if (first && isHeadInFocus()) {
            view.setFocus();
        }
        view.select(editor().selection().parts());
    }

    /** Keys were read for the scene that is shown now. */
    protected void show(TrustLedger keys) {}

    /** A form gives the focus to the first of its fields, which are those of its head here. */
    private boolean isHeadInFocus() {
        for (Control at = view.control().getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == getManagedForm().getForm().getForm().getHead()) {
                return true;
            }
        }
        return false;
    }

    // ---- selection

    private void follow() {
        if (editor().selection().origin() != this) {
            view.select(editor().selection().parts());
        }
    }

    @Override
    public void selected(List<? extends EObject> parts) {
        select(parts);
    }

    @Override
    public void open(EObject part) {
        editor().revealInForm(part);
    }

    @Override
    public boolean shows(EObject part, EStructuralFeature feature) {
        return view != null && feature == null && view.shows(part);
    }

    @Override
    public boolean reveal(EObject part, EStructuralFeature feature) {
        if (!shows(part, feature)) {
            return false;
        }
        view.select(List.of(part));
        view.setFocus();
        return true;
    }

    @Override
    public void setFocus() {
        if (view != null) {
            view.setFocus();
        }
    }

    /** The whole scene, small, for the outline. */
    public MiniMap miniMap(Composite parent) {
        return view.miniMap(parent);
    }

    // ---- what the window's menu does

    @Override
    public Optional<PartClipboard> clipboard() {
        return Optional.ofNullable(view).map(shown -> new SceneClipboard(document(), shown));
    }

    @Override
    public void hint(String text) {
        editor().getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    // ---- menu

    @Override
    public void fill(IMenuManager menu, Optional<EObject> part) {
        part.ifPresent(each -> menu.add(action(Messages.edit, Icon.OPEN, () -> open(each))));
        part.flatMap(document()::span)
                .ifPresent(range ->
                        menu.add(action(Messages.showInSource, Icon.SOURCE, () -> editor().showInSource(range))));
        menu.add(saving());
    }

    /** Something the page's menu or tool bar does. */
    protected static Action action(String text, Icon icon, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    private Action saving() {
        Action action = action(Messages.saveSvg, Icon.SAVE, this::askAndSave);
        action.setToolTipText(Messages.saveSvg);
        return action;
    }

    private void askAndSave() {
        FileDialog dialog = new FileDialog(view.control().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFilterPath(document().file().getParent().toString());
        String name = document().file().getFileName().toString().replaceFirst("\\.edition$", "");
        dialog.setFileName(name + "-" + page.key().toLowerCase(Locale.ROOT) + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen));
        }
    }

    /** Writes the scene that is shown as SVG in the colours of the theme, in the background. */
    public void save(Path file) {
        Scene scene = view.scene();
        org.xter.diagram.look.Palette palette = Palette.current().tones();
        Studio.get().background().execute(() -> {
            try {
                Files.writeString(file, SvgCanvas.paint(scene, palette));
            } catch (IOException e) {
                Problem problem =
                        Problem.error("studio.svg", "the picture cannot be written: " + Statuses.message(e), "");
                Studio.get().owner().execute(() -> Studio.get().report(problem, e));
            }
        });
    }
}
