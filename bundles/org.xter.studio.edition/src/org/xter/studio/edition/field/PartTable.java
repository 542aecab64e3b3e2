package org.xter.studio.edition.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.xter.diagram.look.Tone;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.document.findings.DocumentFinding;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;
import org.xter.studio.ui.problem.Sentences;

/**
 * The parts of one list of the edition as a table: add, duplicate, remove, move, drag to another place, copy and paste as
 * YAML, all from the keyboard too. What a part is in detail is shown by whoever listens to the selection.
 */
public final class PartTable implements PartClipboard {
    /** A column. */
    private record Column(String title, int weight, Function<EObject, String> text) {}

    private final FieldHost host;
    private final EReference list;
    private final EReference[] path;
    private final Icon icon;
    private final Supplier<EObject> example;
    private final List<Column> columns = new ArrayList<>();
    private final List<java.util.function.Consumer<EObject>> listeners = new ArrayList<>();
    private EObject owner;
    private Composite area;
    private Composite filled;
    private Composite empty;
    private TableViewer viewer;
    private ToolItem add;
    private ToolItem duplicate;
    private ToolItem remove;
    private ToolItem up;
    private ToolItem down;
    private Link addFirst;
    private int rows = 3;
    private boolean refreshing;

    /**
     * A table without columns.
     *
     * @param example makes a new part, which is in no edition
     * @param path sections from the part that is shown down to the one that has the list; they may be missing
     */
    public PartTable(FieldHost host, EReference list, Icon icon, Supplier<EObject> example, EReference... path) {
        this.host = host;
        this.list = list;
        this.icon = icon;
        this.example = example;
        this.path = path.clone();
    }

    /** Adds a column. */
    public PartTable column(String title, int weight, Function<EObject, String> text) {
        columns.add(new Column(title, weight, text));
        return this;
    }

    /** How many rows are seen at once. */
    public PartTable rows(int seen) {
        rows = seen;
        return this;
    }

    /** Tells who shows a part in detail; null when none is selected. */
    public PartTable onSelection(java.util.function.Consumer<EObject> listener) {
        listeners.add(listener);
        return this;
    }

    /** Makes the controls in a parent with a grid layout. */
    public PartTable create(Composite parent) {
        area = host.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        createTable();
        return this;
    }

    private void createTable() {
        filled = host.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(filled);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(filled);
        Composite frame = host.toolkit().createComposite(filled);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(columns.size() > 1);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(column.title());
            made.setLabelProvider(new Labels(column, i == 0));
            layout.setColumnData(made.getColumn(), ColumnWidths.of(viewer.getTable(), column.weight(), column.title()));
        }
        int row = viewer.getTable().getItemHeight() + 2;
        int header = columns.size() > 1 ? viewer.getTable().getHeaderHeight() + 4 : 0;
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(200, header + rows * row)
                .applyTo(frame);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.getTable().addListener(SWT.FocusIn, event -> host.selected(chosen()));
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
                add();
            } else if (event.keyCode == SWT.ARROW_UP && event.stateMask == SWT.ALT) {
                move(-1);
                event.doit = false;
            } else if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
                move(1);
                event.doit = false;
            }
        });
        createButtons(filled);
        addDragging();
    }

    private void createButtons(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
        host.toolkit().adapt(bar);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).applyTo(bar);
        add = button(bar, Icon.ADD, FieldTexts.add(list.getEReferenceType()), this::add);
        duplicate = button(bar, Icon.COPY, Messages.duplicate, this::duplicate);
        remove = button(bar, Icon.REMOVE, Messages.remove, this::remove);
        up = button(bar, Icon.UP, Messages.moveUp + " (Alt+\u2191)", () -> move(-1));
        down = button(bar, Icon.DOWN, Messages.moveDown + " (Alt+\u2193)", () -> move(1));
    }

    private static ToolItem button(ToolBar bar, Icon icon, String tip, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    private void createEmpty() {
        empty = host.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(empty);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        Label text = host.toolkit().createLabel(empty, FieldTexts.empty(list), SWT.WRAP);
        Toned.text(text, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        addFirst = new Link(empty, SWT.NONE);
        addFirst.setBackground(empty.getBackground());
        addFirst.setText("<a>" + FieldTexts.add(list.getEReferenceType()) + "</a>");
        addFirst.addListener(SWT.Selection, event -> add());
    }

    private void addDragging() {
        Transfer[] types = {TextTransfer.getInstance()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, types, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = canCopy();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = host.document().copy(chosen());
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, types, new ViewerDropAdapter(viewer) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return host.editable();
            }

            @Override
            public boolean performDrop(Object data) {
                int to = getCurrentTarget() == null ? parts().size() : parts().indexOf(getCurrentTarget());
                int at = getCurrentLocation() == LOCATION_AFTER ? to + 1 : to;
                boolean own = getCurrentEvent().detail == DND.DROP_MOVE && getSelectedObject() instanceof EObject;
                return own ? reorder((EObject) getSelectedObject(), at) : paste((String) data, at);
            }
        });
    }

    private boolean reorder(EObject part, int before) {
        int from = parts().indexOf(part);
        int to = from < before ? before - 1 : before;
        return from >= 0 && to != from && execute(new Edit.Move(holder(), list, from, to));
    }

    /** Text and finding of one column. */
    private final class Labels extends ColumnLabelProvider {
        private final Column column;
        private final boolean first;

        private Labels(Column column, boolean first) {
            this.column = column;
            this.first = first;
        }

        @Override
        public String getText(Object element) {
            return Objects.requireNonNullElse(column.text().apply((EObject) element), "");
        }

        @Override
        public Image getImage(Object element) {
            return first ? Badges.image(icon, host.findings().worst((EObject) element)) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            String text = host.findings().of((EObject) element).stream()
                    .map(DocumentFinding::problem)
                    .map(Sentences::message)
                    .distinct()
                    .reduce("", (one, other) -> one.isEmpty() ? other : one + "\n" + other);
            return text.isEmpty() ? null : text;
        }
    }

    // ---- showing

    /** Shows the list of a part; null for none. */
    public void show(EObject part) {
        owner = part;
        refresh();
    }

    /** Shows the list as it is now; the selection stays. */
    public void refresh() {
        List<EObject> parts = parts();
        refreshing = true;
        try {
            List<EObject> selection = chosen();
            viewer.setInput(parts);
            viewer.setSelection(new StructuredSelection(
                    selection.stream().filter(parts::contains).toList()));
        } finally {
            refreshing = false;
        }
        if (chosen().isEmpty() && !parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts.get(0)));
        } else {
            tell();
        }
        boolean none = parts.isEmpty();
        if (((GridData) filled.getLayoutData()).exclude != none) {
            if (empty == null) {
                createEmpty();
            }
            ((GridData) empty.getLayoutData()).exclude = !none;
            ((GridData) filled.getLayoutData()).exclude = none;
            empty.setVisible(none);
            filled.setVisible(!none);
            host.reflow();
        }
        enable();
    }

    private EObject holder() {
        EObject at = owner;
        for (EReference section : path) {
            if (at == null || !at.eIsSet(section)) {
                return null;
            }
            at = (EObject) at.eGet(section);
        }
        return at;
    }

    private List<EObject> parts() {
        EObject holder = holder();
        return holder == null
                ? List.of()
                : ((List<?>) holder.eGet(list))
                        .stream().map(EObject.class::cast).toList();
    }

    private List<EObject> chosen() {
        return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
    }

    private void selected() {
        if (refreshing) {
            return;
        }
        tell();
        enable();
        if (viewer.getTable().isFocusControl()) {
            host.selected(chosen());
        }
    }

    private void tell() {
        EObject one = chosen().isEmpty() ? null : chosen().get(0);
        listeners.forEach(each -> each.accept(one));
    }

    private void enable() {
        boolean editable = host.editable() && owner != null;
        List<EObject> chosen = chosen();
        int first = chosen.isEmpty() ? -1 : parts().indexOf(chosen.get(0));
        add.setEnabled(editable);
        if (addFirst != null) {
            addFirst.setEnabled(editable);
        }
        duplicate.setEnabled(editable && !chosen.isEmpty());
        remove.setEnabled(editable && !chosen.isEmpty());
        up.setEnabled(editable && chosen.size() == 1 && first > 0);
        down.setEnabled(editable && chosen.size() == 1 && first < parts().size() - 1);
    }

    /** Selects a part of the list. */
    public boolean select(EObject part) {
        if (!parts().contains(part)) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(part), true);
        return true;
    }

    /** The selected part; nothing when none is. */
    public Optional<EObject> selection() {
        return chosen().stream().findFirst();
    }

    /** Whether its table has the focus. */
    public boolean hasFocus() {
        return viewer.getTable().isFocusControl();
    }

    /** What is in the list. */
    public EClass type() {
        return list.getEReferenceType();
    }

    /** Sets the focus on the table. */
    public void focus() {
        viewer.getTable().setFocus();
    }

    // ---- doing

    private boolean execute(Edit edit) {
        boolean done = host.document().execute(edit);
        host.document().endTyping();
        return done;
    }

    /** Adds a new part behind the selected one. */
    public void add() {
        if (!host.editable() || owner == null) {
            return;
        }
        EObject made = example.get();
        int at = index();
        if (execute(Edit.add(new Slot(owner, List.of(path)), list, at, List.of(made)))) {
            List<EObject> parts = parts();
            select(parts.get(at == Edit.END ? parts.size() - 1 : at));
            listeners.forEach(each -> each.accept(chosen().get(0)));
        }
    }

    private int index() {
        List<EObject> chosen = chosen();
        int last = chosen.isEmpty() ? -1 : parts().indexOf(chosen.get(chosen.size() - 1));
        return last < 0 || last == parts().size() - 1 ? Edit.END : last + 1;
    }

    private void duplicate() {
        if (canCopy()) {
            paste(host.document().copy(chosen()), index());
        }
    }

    private boolean paste(String text, int at) {
        List<EObject> before = parts();
        int index = at < 0 || at >= before.size() ? Edit.END : at;
        boolean done = holder() == null
                ? execute(new Edit.Paste(host.document().edition(), null, Edit.END, text))
                : execute(new Edit.Paste(holder(), list, index, text));
        List<EObject> fresh =
                parts().stream().filter(each -> !before.contains(each)).toList();
        if (done && !fresh.isEmpty()) {
            viewer.setSelection(new StructuredSelection(fresh), true);
        }
        return done;
    }

    private void move(int by) {
        List<EObject> chosen = chosen();
        if (host.editable() && chosen.size() == 1) {
            int from = parts().indexOf(chosen.get(0));
            int to = from + by;
            if (to >= 0 && to < parts().size()) {
                execute(new Edit.Move(holder(), list, from, to));
            }
        }
    }

    // ---- the window's menu

    @Override
    public boolean canCopy() {
        return !chosen().isEmpty();
    }

    @Override
    public boolean canRemove() {
        return host.editable() && !chosen().isEmpty();
    }

    @Override
    public boolean canPaste() {
        return host.editable();
    }

    @Override
    public void copy() {
        if (canCopy()) {
            Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
            clipboard.setContents(
                    new Object[] {host.document().copy(chosen())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String yaml && canPaste()) {
            paste(yaml, index());
        }
    }

    @Override
    public void remove() {
        if (canRemove()) {
            List<EObject> chosen = chosen();
            int first = parts().indexOf(chosen.get(0));
            if (execute(Edit.remove(chosen)) && !parts().isEmpty()) {
                select(parts().get(Math.min(first, parts().size() - 1)));
            }
        }
    }

    @Override
    public void selectAll() {
        viewer.setSelection(new StructuredSelection(parts()));
    }
}
