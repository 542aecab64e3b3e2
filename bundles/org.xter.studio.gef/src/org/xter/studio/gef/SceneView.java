package org.xter.studio.gef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.Page;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.find.ElementPath;
import org.xter.document.findings.QuickFix;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.ui.look.Icon;

/** A scene in a window, for pages that know nothing of what draws it. On the UI thread. */
public final class SceneView {
    private final SceneViewer viewer;
    private final SceneHost host;
    private final Composite box;
    private final List<MiniMap> maps = new ArrayList<>();
    private boolean following;
    private boolean shown;

    /**
     * Makes it; it shows nothing yet.
     *
     * @param page says how it is edited
     */
    public SceneView(Composite parent, Page page, SceneHost host) {
        this.host = host;
        SceneEditing editing = SceneEditing.of(page, host);
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(box);
        List<PaletteTool> tools = editing.palette();
        PaletteBar palette = tools.isEmpty() ? null : new PaletteBar(box, tools);
        viewer = new SceneViewer(box, host, editing);
        GridDataFactory.fillDefaults()
                .span(palette == null ? 2 : 1, 1)
                .grab(true, true)
                .applyTo(viewer.canvas());
        if (palette != null) {
            palette.serve(viewer);
        }
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                host.selected(selectedParts());
            }
        });
        viewer.setContextMenu(contextMenu());
    }

    /** It with its palette. */
    public Control control() {
        return box;
    }

    /** Sets the focus to what it is drawn on. */
    public void setFocus() {
        viewer.canvas().setFocus();
    }

    /** What draws it, for tests and for who edits it. */
    public SceneViewer viewer() {
        return viewer;
    }

    /** Shows a scene; what is selected and seen stays, as far as it is in both. */
    public void show(Scene scene) {
        following = true;
        try {
            viewer.show(scene);
        } finally {
            following = false;
        }
        if (!shown && !scene.elements().isEmpty()) {
            shown = true;
            Control canvas = viewer.canvas(); // the viewer has none any more once it is disposed
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    viewer.fit();
                }
            });
        }
        maps.forEach(MiniMap::redraw);
        viewer.editing().shown(scene);
    }

    /** Shows all of it, as large as there is room. */
    public void fit() {
        viewer.fit();
    }

    /** Selects elements by their ids, as when a scene is about one of them. */
    public void selectElements(Collection<String> ids) {
        viewer.select(ids);
    }

    /** The scene that is shown. */
    public Scene scene() {
        return viewer.scene();
    }

    // ---- selection

    /** Selects what stands for parts of the edition, telling nobody. */
    public void select(Collection<? extends EObject> parts) {
        if (Set.copyOf(parts).equals(Set.copyOf(selectedParts()))) {
            return; // one of several elements that stand for the part may be selected
        }
        following = true;
        try {
            viewer.select(parts.stream()
                    .map(ElementPath::of)
                    .filter(id ->
                            scene().get(id).filter(ElementPart::selectable).isPresent())
                    .toList());
        } finally {
            following = false;
        }
    }

    /** Whether an element stands for a part. */
    public boolean shows(EObject part) {
        return scene().get(ElementPath.of(part)).filter(ElementPart::selectable).isPresent();
    }

    /** Tells somebody what is selected, whenever that changes; nothing selected is an empty list. */
    public void onSelection(Consumer<List<SceneElement>> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept(
                viewer.selected().stream().map(ElementPart::element).toList()));
    }

    /** The parts of the edition the selected elements stand for. */
    public List<EObject> selectedParts() {
        Set<EObject> result = new LinkedHashSet<>();
        viewer.selected().forEach(each -> partOf(each.element()).ifPresent(result::add));
        return List.copyOf(result);
    }

    /** The part of the edition an element stands for. */
    public Optional<EObject> partOf(SceneElement element) {
        String path = element.facts().path();
        return path.isEmpty()
                ? Optional.empty()
                : ElementPath.find(host.document().edition(), path);
    }

    /** Whether what is selected may be removed. */
    public boolean canRemove() {
        return viewer.editing().removing(viewer).filter(Command::canExecute).isPresent();
    }

    /** Removes what is selected, as one step. */
    public void remove() {
        viewer.editing().removing(viewer).filter(Command::canExecute).ifPresent(Command::execute);
    }

    /** Lets what holds these words stand out; all for none. */
    public void find(String words) {
        viewer.search().find(words);
    }

    /** Selects all there is. */
    public void selectAll() {
        viewer.selectAll();
    }

    // ---- what is seen

    /** A small picture of all of it, for the outline. */
    public MiniMap miniMap(Composite parent) {
        MiniMap map = new MiniMap(parent, viewer);
        maps.add(map);
        map.control().addDisposeListener(event -> maps.remove(map));
        return map;
    }

    /** Adds what changes the size it is shown in. */
    public void fill(IToolBarManager bar) {
        bar.add(action(Messages.zoomOut, Icon.ZOOM_OUT, viewer.zoom()::out));
        bar.add(action(
                Messages.zoomActual, Icon.ZOOM_ACTUAL, () -> viewer.zoom().to(1)));
        bar.add(action(Messages.zoomIn, Icon.ZOOM_IN, viewer.zoom()::in));
        bar.add(action(Messages.zoomFit, Icon.ZOOM_FIT, viewer::fit));
    }

    private static Action action(String text, Icon icon, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    // ---- context menu

    private MenuManager contextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            Optional<ElementPart> part = viewer.focused();
            part.ifPresent(each -> addFixes(menu, each));
            menu.add(new Separator(MENU_EDIT));
            viewer.editing().fill(menu, viewer);
            menu.add(new Separator(MENU_PAGE));
            host.fill(menu, part.flatMap(each -> partOf(each.element())));
        });
        return menu;
    }

    /** The group of the context menu for what changes the edition. */
    public static final String MENU_EDIT = "edit";

    /** The group of the context menu for what the page offers. */
    public static final String MENU_PAGE = "page";

    private void addFixes(MenuManager menu, ElementPart part) {
        for (Badge badge : part.element().facts().badges()) {
            for (QuickFix fix : badge.fixes()) {
                Action action = action(NLS.bind(Messages.fix, fix.label()), Icon.FIX, () -> host.document()
                        .execute(fix.edit()));
                action.setToolTipText(badge.text());
                action.setEnabled(host.document().mayDo(fix.edit()));
                menu.add(action);
            }
        }
    }
}
