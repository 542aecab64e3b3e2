package org.xter.studio.edition.packages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.diagram.Page;
import org.xter.diagram.packages.PackagesScene;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.EditionDocument;
import org.xter.document.packages.KnownPackages;
import org.xter.studio.gef.GraphHost;
import org.xter.studio.gef.SceneView;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;

/**
 * The packages around one of the edition's: what needs it, what it needs, and why it is there. A double click shows what is
 * around a package, too, or opens what stands for several.
 */
public final class GraphPane implements GraphHost {
    private static final String PACKAGE = "package[";

    private final EditionDocument document;
    private final KnownPackages known;
    private final Consumer<Optional<String>> leave;
    private final GraphJob job;
    private final Composite control;
    private final Button back;
    private final Text name;
    private final Label said;
    private final SceneView view;
    private final Runnable follower = this::make;
    private final Deque<Page.Packages> before = new ArrayDeque<>();
    private Page.Packages page = new Page.Packages("", Set.of());
    private boolean fresh;

    /**
     * Shows nothing yet.
     *
     * @param known what is known of the document's packages; stays open
     * @param leave goes back to the lists, to a package when one is given
     */
    GraphPane(Composite parent, EditionDocument document, KnownPackages known, Consumer<Optional<String>> leave) {
        this.document = document;
        this.known = known;
        this.leave = leave;
        this.job = new GraphJob(Studio.get().owner(), this::shown);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(control);
        Composite head = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        button(head, Messages.graphLists, Icon.PACKAGE, () -> leave.accept(Optional.of(page.name())));
        back = button(head, Messages.graphBack, Icon.UNDO, this::back);
        name = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER);
        name.setMessage(Messages.graphName);
        name.setToolTipText(Messages.graphName);
        name.addListener(SWT.DefaultSelection, event -> look(name.getText().strip()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(Fonts.letters(parent, 28), SWT.DEFAULT)
                .applyTo(name);
        said = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(said);
        ToolBarManager zoom = new ToolBarManager(SWT.FLAT);
        zoom.createControl(head).setBackground(parent.getBackground());
        view = new SceneView(control, page, this);
        view.fill(zoom);
        zoom.update(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 240).applyTo(view.control());
        known.addListener(follower);
        control.addDisposeListener(event -> {
            job.cancel();
            known.removeListener(follower);
            zoom.dispose();
        });
    }

    private static Button button(Composite parent, String text, Icon icon, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /** What is shown; fills its parent. */
    public Control control() {
        return control;
    }

    /** The graph in its window. */
    public SceneView view() {
        return view;
    }

    /** Around which package, and what is expanded. */
    public Page.Packages page() {
        return page;
    }

    /** Sets the focus to the graph. */
    void focus() {
        view.setFocus();
    }

    /** Shows the graph around a package. */
    public void show(String subject) {
        go(new Page.Packages(subject, Set.of()), true);
    }

    /** What somebody typed: a package of the edition, else it is said that there is none. */
    private void look(String typed) {
        boolean there = known.lock().closure().flatMap(each -> each.get(typed)).isPresent();
        if (there) {
            show(typed);
            view.setFocus();
        } else {
            say(NLS.bind(Messages.graphNone, typed));
        }
    }

    private void say(String text) {
        said.setText(text);
        said.setToolTipText(text);
    }

    private void go(Page.Packages next, boolean remembered) {
        if (remembered && !page.name().isEmpty() && !page.equals(next)) {
            before.push(page);
        }
        fresh |= !page.name().equals(next.name());
        page = next;
        back.setEnabled(!before.isEmpty());
        name.setText(page.name());
        say("");
        make();
    }

    private void back() {
        if (!before.isEmpty()) {
            go(before.pop(), false);
        }
    }

    private void make() {
        if (!control.isDisposed() && !page.name().isEmpty()) {
            job.make(new GraphJob.Moment(
                    page,
                    document.snapshot(),
                    known.lock().closure(),
                    known.archive().ready()));
        }
    }

    private void shown(Scene scene) {
        if (control.isDisposed()) {
            return;
        }
        view.show(scene);
        long cards = scene.all(SceneElement.Card.class).size();
        say(cards == 0 ? "" : NLS.bind(Messages.graphShown, cards));
        if (fresh) {
            fresh = false;
            view.selectElements(List.of(PACKAGE + page.name() + "]"));
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    view.fit();
                }
            });
        }
    }

    // ---- what the scene asks

    private static Optional<String> packageOf(SceneElement element) {
        return element.id().startsWith(PACKAGE) && element.id().endsWith("]")
                ? Optional.of(
                        element.id().substring(PACKAGE.length(), element.id().length() - 1))
                : Optional.empty();
    }

    /** What expands an element; nothing for one that cannot be expanded. */
    private Optional<String> key(SceneElement element) {
        if (!(element instanceof SceneElement.Card)) {
            return Optional.empty();
        }
        boolean several = element.id().equals(PackagesScene.BASE)
                || element.id().endsWith(".needs")
                || element.id().endsWith(".neededBy");
        return several ? Optional.of(element.id()) : packageOf(element).filter(each -> !each.equals(page.name()));
    }

    @Override
    public boolean may(Wish wish, SceneElement element) {
        Optional<String> key = key(element);
        return switch (wish) {
            case EXPAND -> key.isPresent() && !page.opened().contains(key.get());
            case COLLAPSE -> key.isPresent() && page.opened().contains(key.get());
            case CENTRE ->
                packageOf(element).filter(each -> !each.equals(page.name())).isPresent();
            case DETAILS -> packageOf(element).isPresent();
        };
    }

    @Override
    public void perform(Wish wish, SceneElement element) {
        if (!may(wish, element)) {
            return;
        }
        switch (wish) {
            case EXPAND, COLLAPSE -> {
                Set<String> opened = new HashSet<>(page.opened());
                String key = key(element).orElseThrow();
                if (!opened.remove(key)) {
                    opened.add(key);
                }
                go(new Page.Packages(page.name(), opened), true);
            }
            case CENTRE -> show(packageOf(element).orElseThrow());
            case DETAILS -> leave.accept(packageOf(element));
        }
    }

    @Override
    public EditionDocument document() {
        return document;
    }

    /** Packages are no parts of the edition. */
    @Override
    public void selected(List<? extends EObject> parts) {}

    @Override
    public void open(EObject part) {}

    @Override
    public void hint(String text) {
        say(text);
    }

    @Override
    public void fill(IMenuManager menu, Optional<EObject> part) {}
}
