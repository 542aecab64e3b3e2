package org.xter.studio.edition.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.debian.lock.LockedPackage;
import org.xter.diagram.look.Tone;
import org.xter.document.packages.AskedPackage;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.LockState;
import org.xter.document.packages.PackagePlace;
import org.xter.studio.edition.field.Badges;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** What the edition asks for, list by list. */
final class RequestsPart {
    /** What the page does with packages that are asked for. */
    interface Wishes {
        void remove(List<AskedPackage> packages);

        void move(List<AskedPackage> packages, PackagePlace to);

        void add(PackagePlace to, List<String> requests);

        void exclude(List<String> names);

        void selected(String name);

        void selected(PackagePlace place);

        void why(String name);

        void source(AskedPackage wanted);
    }

    private final Wishes wishes;
    private final Composite area;
    private final TreeViewer tree;
    private AskedPackages asked = new AskedPackages(List.of());
    private LockState lock = LockState.UNKNOWN;
    private PackageFindings findings = PackageFindings.NONE;
    private boolean editable = true;
    private List<AskedPackage> dragged = List.of();

    RequestsPart(Composite parent, Wishes wishes) {
        this.wishes = wishes;
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Lists());
        column(columns, Messages.requestsColumn, SWT.LEFT, new ColumnWeightData(60, 160), new Names());
        column(columns, Messages.columnVersion, SWT.LEFT, new ColumnWeightData(30, 90), new Versions());
        column(
                columns,
                Messages.columnDownload,
                SWT.RIGHT,
                new ColumnPixelData(Fonts.letters(parent, 12)),
                new Sizes());
        tree.setInput(this);
        tree.addSelectionChangedListener(event -> selected());
        tree.addDoubleClickListener(event -> packages().stream().findFirst().ifPresent(wishes::source));
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && editable) {
                wishes.remove(packages());
            }
        });
        menu();
        dragAndDrop();
    }

    Control control() {
        return area;
    }

    private void column(
            TreeColumnLayout layout,
            String title,
            int style,
            org.eclipse.jface.viewers.ColumnLayoutData data,
            ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(tree, style);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), data);
    }

    private void selected() {
        Object first = tree.getStructuredSelection().getFirstElement();
        if (first instanceof AskedPackage wanted) {
            wishes.selected(wanted.name());
            wishes.selected(wanted.place());
        } else if (first instanceof PackagePlace place) {
            wishes.selected(place);
        }
    }

    private List<AskedPackage> packages() {
        List<AskedPackage> result = new ArrayList<>();
        for (Object each : tree.getStructuredSelection()) {
            if (each instanceof AskedPackage wanted) {
                result.add(wanted);
            }
        }
        return result;
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    }

    private void fill(IMenuManager menu) {
        List<AskedPackage> packages = packages();
        if (packages.isEmpty()) {
            return;
        }
        boolean out = packages.stream().allMatch(each -> each.place().kind() == PackagePlace.Kind.EXCLUDED);
        menu.add(action(out ? Messages.include : Messages.remove, Icon.REMOVE, () -> wishes.remove(packages)));
        if (!out) {
            MenuManager to = new MenuManager(Messages.moveTo);
            for (AskedPackages.Group group : asked.groups()) {
                PackagePlace place = group.place();
                if (place.kind() != PackagePlace.Kind.EXCLUDED
                        && packages.stream().anyMatch(each -> !each.place().isSame(place))) {
                    to.add(action(Places.name(place), Places.icon(place), () -> wishes.move(packages, place)));
                }
            }
            menu.add(to);
            menu.add(action(
                    Messages.exclude,
                    Icon.CANCELLED,
                    () -> wishes.exclude(
                            packages.stream().map(AskedPackage::name).toList())));
            menu.add(new Separator());
            Action why = action(
                    Messages.showWhy, Icon.WHY, () -> wishes.why(packages.get(0).name()));
            why.setEnabled(true);
            menu.add(why);
        }
    }

    private Action action(String text, Icon icon, Runnable work) {
        Action action = new Action(text, icon.descriptor()) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(editable);
        return action;
    }

    private void dragAndDrop() {
        Transfer[] text = {TextTransfer.getInstance()};
        tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, text, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = packages();
                event.doit = !dragged.isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = String.join(
                        "\n", dragged.stream().map(AskedPackage::text).toList());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = List.of();
            }
        });
        tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, text, new ViewerDropAdapter(tree) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return editable && place(target).isPresent();
            }

            @Override
            public boolean performDrop(Object data) {
                Optional<PackagePlace> to = place(getCurrentTarget());
                if (to.isEmpty() || !(data instanceof String words)) {
                    return false;
                }
                put(to.get(), words);
                return true;
            }
        });
    }

    private static Optional<PackagePlace> place(Object target) {
        return switch (target) {
            case PackagePlace place -> Optional.of(place);
            case AskedPackage wanted -> Optional.of(wanted.place());
            case null, default -> Optional.empty();
        };
    }

    private void put(PackagePlace to, String words) {
        List<String> requests = words.lines()
                .map(String::strip)
                .filter(each -> each.matches("[a-z0-9][a-z0-9+.-]*([=/].+)?"))
                .toList();
        if (to.kind() == PackagePlace.Kind.EXCLUDED) {
            wishes.exclude(requests.stream().map(AskedPackage::nameOf).toList());
        } else if (dragged.isEmpty()) {
            wishes.add(to, requests);
        } else {
            wishes.move(dragged, to);
        }
    }

    /** Shows the edition and its lock as they are now. */
    void edition(AskedPackages wanted, LockState state, boolean mayEdit) {
        boolean first = asked.groups().isEmpty();
        List<PackagePlace> added = wanted.groups().stream()
                .map(AskedPackages.Group::place)
                .filter(place ->
                        asked.groups().stream().noneMatch(each -> each.place().isSame(place)))
                .toList();
        IStructuredSelection kept = tree.getStructuredSelection();
        asked = wanted;
        lock = state;
        editable = mayEdit;
        tree.getTree().setRedraw(false);
        try {
            tree.refresh();
            if (first) {
                tree.expandAll();
            } else {
                added.forEach(place -> tree.setExpandedState(place, true));
            }
        } finally {
            tree.getTree().setRedraw(true);
        }
        tree.setSelection(kept);
    }

    /** Marks what there are findings about. */
    void findings(PackageFindings present) {
        if (!findings.equals(present)) {
            findings = present;
            tree.refresh();
        }
    }

    /** Shows where a package is asked for. */
    void reveal(String name) {
        asked.wanting(name).stream()
                .findFirst()
                .or(() -> asked.excluding(name).stream().findFirst())
                .ifPresent(each -> {
                    tree.setExpandedState(each.place(), true);
                    tree.setSelection(new StructuredSelection(each), true);
                });
    }

    /** Shows a list. */
    void reveal(PackagePlace place) {
        tree.setSelection(new StructuredSelection(place), true);
        tree.setExpandedState(place, true);
        tree.getTree().setFocus();
    }

    private LockedPackage locked(AskedPackage wanted) {
        return lock.lock().flatMap(each -> each.get(wanted.name())).orElse(null);
    }

    private final class Lists implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return asked.groups().stream()
                    .filter(each -> each.place().kind() != PackagePlace.Kind.EXCLUDED
                            || !each.packages().isEmpty())
                    .map(AskedPackages.Group::place)
                    .toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return asked.groups().stream()
                    .filter(each -> each.place().equals(parent))
                    .flatMap(each -> each.packages().stream())
                    .toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof AskedPackage wanted ? wanted.place() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof PackagePlace && getChildren(element).length > 0;
        }
    }

    private final class Names extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof PackagePlace place ? Places.name(place) : ((AskedPackage) element).text();
        }

        @Override
        public Image getImage(Object element) {
            return Badges.image(
                    element instanceof PackagePlace place ? Places.icon(place) : Icon.PACKAGE, findings.worst(element));
        }

        @Override
        public String getToolTipText(Object element) {
            return findings.text(element);
        }
    }

    private class Versions extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            if (!(element instanceof AskedPackage wanted) || wanted.place().kind() == PackagePlace.Kind.EXCLUDED) {
                return "";
            }
            LockedPackage known = locked(wanted);
            return known == null ? Messages.unknown : known.version().toString();
        }

        @Override
        public Color getForeground(Object element) {
            return Palette.current()
                    .colour(
                            Objects.equals(getText(element), Messages.unknown)
                                    ? Tone.TEXT_DIMMED
                                    : Tone.TEXT_SECONDARY);
        }
    }

    private final class Sizes extends Versions {
        @Override
        public String getText(Object element) {
            LockedPackage known = element instanceof AskedPackage wanted ? locked(wanted) : null;
            return known == null ? "" : Amounts.bytes(known.size());
        }
    }
}
