package org.xter.studio.edition.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.xter.diagram.text.Words;
import org.xter.document.disks.AddDisk;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.edition.field.ColumnWidths;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;

/**
 * Disks, their partitions, the volumes on these, and what is free, as a table that is edited in place: double click, F2 or
 * Enter on a cell. What is implied is greyed. On the UI thread.
 */
public final class DisksTable {
    private final DisksPage page;
    private final Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    private final List<Consumer<List<EObject>>> listeners = new ArrayList<>();
    private final Map<DiskColumn, TreeColumn> columns = new EnumMap<>(DiskColumn.class);
    private final Map<DiskColumn, Integer> widths = new EnumMap<>(DiskColumn.class);
    private final DiskRows rows;
    private final DiskRowText text;
    private final DisksOffer offer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeViewer viewer;
    private Palette shownIn = Palette.current();
    private boolean following;

    DisksTable(Composite parent, DisksPage page) {
        this.page = page;
        rows = new DiskRows(page::edition);
        text = new DiskRowText(rows, words);
        Composite area = page.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(area);
        offer = new DisksOffer(area, page, words, this::addDisk);
        Composite frame = page.toolkit().createComposite(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 120).applyTo(frame);
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(rows);
        viewer.getTree().setHeaderVisible(true);
        viewer.setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (DiskColumn each : DiskColumn.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, each.isRight() ? SWT.RIGHT : SWT.NONE);
            made.getColumn().setText(each.title(words));
            made.setLabelProvider(
                    new DiskCell(each, text, words, part -> page.findings().worst(part), this::said));
            made.setEditingSupport(new DiskCellEditing(viewer, page, each, words));
            columns.put(each, made.getColumn());
        }
        giveRoom();
        editByKeys();
        viewer.getTree().addListener(SWT.Paint, event -> followTheme());
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                tell();
            }
        });
    }

    private List<String> said(EObject part) {
        return page.findings().of(part).stream()
                .map(each -> Sentences.message(each.problem()))
                .distinct()
                .toList();
    }

    private void editByKeys() {
        TreeViewerFocusCellManager cells = new TreeViewerFocusCellManager(viewer, new CellFrame(viewer));
        TreeViewerEditor.create(
                viewer,
                cells,
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                        return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                                || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                                || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                                || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                        && (event.keyCode == SWT.F2
                                                || event.keyCode == SWT.CR
                                                || event.keyCode == SWT.KEYPAD_CR);
                    }
                },
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION
                        | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK);
    }

    private void addDisk() {
        if (new AddDisk(page.edition(), "", Optional.empty()).applyTo(page.document())) {
            List<Disk> disks = page.edition().getDisks();
            page.document().endTyping();
            viewer.setSelection(new StructuredSelection(disks.get(disks.size() - 1)), true);
            viewer.getTree().setFocus();
        }
    }

    /** To be told which parts the user selects. */
    void onSelection(Consumer<List<EObject>> listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(each -> each.accept(chosen()));
    }

    /** What it is shown in. */
    public Tree tree() {
        return viewer.getTree();
    }

    /** What it is edited by. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** What the window's menu does with what is selected. */
    PartClipboard clipboard() {
        return new DiskRowsClipboard(page, this::chosen, () -> {
            viewer.getTree().selectAll();
            tell();
        });
    }

    // ---- showing

    /** Shows the edition as it is now; what is selected and being typed stays. */
    void refresh() {
        rows.refresh();
        following = true;
        try {
            if (viewer.getInput() != page.edition()) {
                viewer.setInput(page.edition());
            } else {
                viewer.refresh();
            }
            viewer.expandAll();
        } finally {
            following = false;
        }
        giveRoom();
        offer.refresh();
    }

    /** Makes columns as wide as what is in them. */
    private void giveRoom() {
        boolean other = false;
        for (DiskColumn each : DiskColumn.values()) {
            int width = width(each);
            if (!Integer.valueOf(width).equals(widths.put(each, width))) {
                layout.setColumnData(columns.get(each), new ColumnWeightData(each.weight(), width));
                other = true;
            }
        }
        if (other) {
            viewer.getTree().getParent().layout(true);
        }
    }

    private int width(DiskColumn column) {
        int least = ColumnWidths.least(viewer.getTree(), column.title(words), column.widest());
        if (viewer.getInput() == null) {
            return least;
        }
        // Measuring takes long: of each depth only what has the most letters is measured.
        SortedMap<Integer, String> longest = new TreeMap<>();
        collect(column, rows.getElements(viewer.getInput()), 0, longest);
        for (Map.Entry<Integer, String> each : longest.entrySet()) {
            least = Math.max(
                    least, column.indent(each.getKey()) + ColumnWidths.least(viewer.getTree(), each.getValue()));
        }
        return least;
    }

    private void collect(DiskColumn column, Object[] all, int depth, Map<Integer, String> longest) {
        for (Object each : all) {
            longest.merge(depth, text.of(each, column), (one, other) -> one.length() < other.length() ? other : one);
            collect(column, rows.getChildren(each), depth + 1, longest);
        }
    }

    /** Pictures of a table do not follow a style sheet. */
    private void followTheme() {
        if (shownIn != Palette.current()) {
            shownIn = Palette.current();
            viewer.getTree().getDisplay().asyncExec(() -> {
                if (!viewer.getTree().isDisposed()) {
                    viewer.refresh(true);
                }
            });
        }
    }

    /** Whether a row stands for a part. */
    boolean shows(EObject part) {
        return part instanceof Disk || part instanceof Partition || part instanceof Volume;
    }

    /** Selects the rows of parts, telling nobody. */
    void select(List<? extends EObject> parts) {
        Set<EObject> wanted = new HashSet<>(parts.stream().filter(this::shows).toList());
        if (wanted.equals(new HashSet<>(chosen()))) {
            return;
        }
        following = true;
        try {
            viewer.setSelection(new StructuredSelection(List.copyOf(wanted)), true);
        } finally {
            following = false;
        }
    }

    private List<EObject> chosen() {
        return viewer.getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }
}
