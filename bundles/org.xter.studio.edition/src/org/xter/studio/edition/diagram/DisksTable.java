package org.xter.studio.edition.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.xter.diagram.look.Tone;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.change.Change;
import org.xter.document.change.DeleteParts;
import org.xter.document.change.Names;
import org.xter.document.disks.AddDisk;
import org.xter.document.disks.DiskText;
import org.xter.document.edit.Edit;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.report.Problem;
import org.xter.studio.edition.PartClipboard;
import org.xter.studio.edition.field.Badges;
import org.xter.studio.edition.field.ColumnWidths;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.look.Toned;

/**
 * Disks, their partitions, the volumes on these, and what is free, as a table that is edited in place: double click, F2 or
 * Enter on a cell. What is implied is greyed. On the UI thread.
 */
public final class DisksTable implements PartClipboard {
    /** What is in a column. */
    enum Column {
        NAME(180, false, DiskText.NAME, "mmmmmmmmmm"), // indented, and behind a picture
        FILE_SYSTEM(110, false, null, ""),
        MOUNT(160, false, DiskText.MOUNT, "/srv/backup"),
        SIZE(110, true, DiskText.SIZE, "≥ 000.0 GiB"),
        USED(90, true, null, "000.0 GiB"),
        LEAST(90, true, DiskText.LEAST, "000.0 GiB"),
        MOST(90, true, DiskText.MOST, "000.0 GiB"),
        ENCRYPTION(150, false, null, "");

        private final int weight;
        private final boolean right;
        private final DiskText text;
        private final String widest;

        /** @param widest what must be read whole, beside the title */
        Column(int weight, boolean right, DiskText text, String widest) {
            this.weight = weight;
            this.right = right;
            this.text = text;
            this.widest = widest;
        }

        /** What is typed in it; nothing when it is chosen or follows from others. */
        Optional<DiskText> text() {
            return Optional.ofNullable(text);
        }
    }

    /** A row of what no part of the edition says: the boot medium, or what is free on a disk. */
    private record Implied(Disk disk) {}

    private static final List<String> KEYS =
            List.of("name", "fileSystem", "mount", "size", "used", "minimum", "maximum", "encryption");

    private final DisksPage page;
    private final Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    private final Map<Disk, DiskRoom> rooms = new IdentityHashMap<>();
    private final List<Consumer<List<EObject>>> listeners = new ArrayList<>();
    private final Composite area;
    private final TreeViewer viewer;
    private Composite empty;
    private Label why;
    private Link add;
    private boolean following;

    DisksTable(Composite parent, DisksPage page) {
        this.page = page;
        area = page.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(area);
        createEmpty();
        Composite frame = page.toolkit().createComposite(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 120).applyTo(frame);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Rows());
        viewer.getTree().setHeaderVisible(true);
        viewer.setAutoExpandLevel(org.eclipse.jface.viewers.AbstractTreeViewer.ALL_LEVELS);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (Column each : Column.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, each.right ? SWT.RIGHT : SWT.NONE);
            made.getColumn().setText(words.of("column." + KEYS.get(each.ordinal())));
            made.setLabelProvider(new Cell(each));
            made.setEditingSupport(new DiskCellEditing(viewer, page, each, words));
            layout.setColumnData(
                    made.getColumn(),
                    ColumnWidths.of(
                            viewer.getTree(), each.weight, made.getColumn().getText(), each.widest));
        }
        editByKeys();
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                listeners.forEach(each -> each.accept(chosen()));
            }
        });
    }

    private void editByKeys() {
        TreeViewerFocusCellManager cells = new TreeViewerFocusCellManager(viewer, new FocusFrame());
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

    /** A frame around the cell keys go to; the platform's own way would paint over the selected row. */
    private final class FocusFrame extends FocusCellHighlighter {
        FocusFrame() {
            super(viewer);
            // Painting single cells would take the items their colours under GTK.
            viewer.getTree().addListener(SWT.Paint, event -> {
                ViewerCell cell = getFocusCell();
                if (cell != null && viewer.getTree().isFocusControl()) {
                    event.gc.setForeground(Palette.current().colour(Tone.LINK));
                    Rectangle at = cell.getBounds();
                    event.gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
                }
            });
        }

        @Override
        protected void focusCellChanged(ViewerCell now, ViewerCell before) {
            viewer.getTree().redraw();
        }
    }

    private void createEmpty() {
        empty = page.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(empty);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(empty);
        why = page.toolkit().createLabel(empty, "", SWT.WRAP);
        Toned.text(why, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(why);
        add = new Link(empty, SWT.NONE);
        add.setBackground(empty.getBackground());
        add.setText("<a>" + Messages.addDisk + "</a>");
        add.addListener(SWT.Selection, event -> addDisk());
        empty.setVisible(false);
    }

    private void addDisk() {
        Change change = new AddDisk(page.edition(), "", Optional.empty());
        if (change.applyTo(page.document())) {
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

    /** What it is shown in. */
    public Tree tree() {
        return viewer.getTree();
    }

    /** What it is edited by. */
    public TreeViewer viewer() {
        return viewer;
    }

    // ---- showing

    /** Shows the edition as it is now; what is selected and being typed stays. */
    void refresh() {
        rooms.clear();
        page.edition().getDisks().forEach(each -> rooms.put(each, DiskRoom.of(page.edition(), each)));
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
        boolean none = page.edition().getDisks().isEmpty();
        Change first = new AddDisk(page.edition(), "", Optional.empty());
        Optional<Problem> refusal = first.refusal();
        why.setText(refusal.isPresent() ? words.of("disks.router") : Messages.noDisks);
        add.setVisible(refusal.isEmpty());
        add.setEnabled(page.editable());
        if (((GridData) empty.getLayoutData()).exclude == none) {
            ((GridData) empty.getLayoutData()).exclude = !none;
            empty.setVisible(none);
            area.layout(true);
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

    /** The rows in their order. */
    private final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object edition) {
            List<Object> rows = new ArrayList<>();
            rows.add(new Implied(null));
            rows.addAll(((Edition) edition).getDisks());
            return rows.toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            List<Object> rows = new ArrayList<>();
            if (row instanceof Disk disk) {
                rows.addAll(disk.getPartitions());
                if (room(disk).free().orElse(0) > 0) {
                    rows.add(new Implied(disk));
                }
            } else if (row instanceof Partition partition) {
                rows.addAll(PartitionNeeds.volumesOn(page.edition(), partition));
            }
            return rows.toArray();
        }

        @Override
        public Object getParent(Object row) {
            return switch (row) {
                case Partition partition -> partition.eContainer();
                case Implied implied -> implied.disk();
                case Volume volume ->
                    page.edition().getDisks().stream()
                            .flatMap(disk -> disk.getPartitions().stream())
                            .filter(each -> volume.isSetPartition()
                                    && volume.getPartition().equals(each.getName()))
                            .findFirst()
                            .orElse(null);
                default -> null;
            };
        }

        @Override
        public boolean hasChildren(Object row) {
            return getChildren(row).length > 0;
        }
    }

    private DiskRoom room(Disk disk) {
        return rooms.computeIfAbsent(disk, each -> DiskRoom.of(page.edition(), each));
    }

    private String text(Object row, Column column) {
        return switch (row) {
            case Implied implied
            when implied.disk() == null -> column == Column.NAME ? words.of("disks.bootMedium") : "";
            case Implied implied ->
                column == Column.NAME
                        ? words.of("disks.free")
                        : column == Column.SIZE ? size(room(implied.disk()).free()) : "";
            case Disk disk -> text(disk, column);
            case Partition partition -> text(partition, column);
            case Volume volume -> text(volume, column);
            default -> "";
        };
    }

    private String text(Disk disk, Column column) {
        DiskRoom room = room(disk);
        return switch (column) {
            case NAME -> Names.of(disk);
            case SIZE -> size(room.total());
            case USED -> room.claimed() > 0 ? SizeText.of(room.claimed()) : "";
            case LEAST -> size(room.least());
            case MOST -> size(room.most());
            case FILE_SYSTEM, MOUNT, ENCRYPTION -> "";
        };
    }

    private String text(Partition partition, Column column) {
        Optional<DiskRoom.Share> share = room((Disk) partition.eContainer()).share(partition);
        return switch (column) {
            case NAME -> Names.of(partition);
            case FILE_SYSTEM -> words.of(partition.getFilesystem());
            case MOUNT -> DiskText.MOUNT.of(partition);
            case SIZE ->
                partition.isSetSize()
                        ? SizeText.of(partition.getSize().bytes())
                        : share.filter(each -> each.bytes().isPresent())
                                .map(each ->
                                        "\u2265 " + SizeText.of(each.bytes().getAsLong()))
                                .orElse(words.of("disks.rest"));
            case USED -> size(share.map(DiskRoom.Share::used).orElse(OptionalLong.empty()));
            case LEAST -> share.map(each -> SizeText.of(each.minimum())).orElse("");
            case MOST -> size(share.map(DiskRoom.Share::maximum).orElse(OptionalLong.empty()));
            case ENCRYPTION ->
                partition.getEncryption() == null
                        ? ""
                        : words.of(partition.getEncryption().getCipher()) + ", "
                                + words.of(
                                        partition.getEncryption().isSetHolder()
                                                ? partition.getEncryption().getHolder()
                                                : KeyHolder.CLIENT);
        };
    }

    private String text(Volume volume, Column column) {
        return switch (column) {
            case NAME -> Names.of(volume);
            case FILE_SYSTEM ->
                volume.eContainer() instanceof Service service
                        ? service.isSetTitle() ? service.getTitle() : Names.of(service)
                        : "";
            case MOUNT -> volume.isSetPath() ? volume.getPath() : "";
            case SIZE ->
                volume.getSize() == null ? "" : SizeText.of(volume.getSize().bytes());
            case USED, LEAST, MOST, ENCRYPTION -> "";
        };
    }

    private static String size(OptionalLong bytes) {
        return bytes.isPresent() ? SizeText.of(bytes.getAsLong()) : "";
    }

    /** Text and icon of a column. */
    private final class Cell extends ColumnLabelProvider {
        private final Column column;

        Cell(Column column) {
            this.column = column;
        }

        @Override
        public String getText(Object row) {
            return text(row, column);
        }

        @Override
        public Image getImage(Object row) {
            if (column == Column.ENCRYPTION) {
                return row instanceof Partition partition && partition.getEncryption() != null
                        ? Icon.LOCK.image()
                        : null;
            }
            if (column != Column.NAME) {
                return null;
            }
            return switch (row) {
                case Disk disk -> Badges.image(Icon.DISK, page.findings().worst(disk));
                case Partition partition ->
                    Badges.image(Icon.PARTITION, page.findings().worst(partition));
                case Volume volume -> Badges.image(Icon.FOLDER, page.findings().worst(volume));
                case Implied implied -> implied.disk() == null ? Icon.DISK.image() : null;
                default -> null;
            };
        }

        @Override
        public Color getForeground(Object row) {
            boolean follows = row instanceof Implied
                    || column == Column.LEAST && row instanceof Partition
                    || column == Column.MOST && row instanceof Partition;
            return follows ? Palette.current().colour(Tone.TEXT_DIMMED) : null;
        }

        @Override
        public String getToolTipText(Object row) {
            if (row instanceof Implied implied) {
                return words.of(implied.disk() == null ? "disks.bootMedium.why" : "disks.free.why");
            }
            String said = page.findings().of((EObject) row).stream()
                    .map(each -> each.problem().message())
                    .distinct()
                    .reduce("", (one, other) -> one.isEmpty() ? other : one + "\n" + other);
            return said.isEmpty() ? null : said;
        }
    }

    // ---- the window's menu

    @Override
    public boolean canCopy() {
        return !chosen().isEmpty();
    }

    @Override
    public boolean canRemove() {
        return page.editable() && removing().refusalBy(page.document()).isEmpty();
    }

    private DeleteParts removing() {
        List<EObject> chosen = chosen();
        return new DeleteParts(
                page.edition(),
                chosen.stream()
                        .filter(each -> !chosen.contains(each.eContainer()))
                        .toList());
    }

    @Override
    public boolean canPaste() {
        return page.editable();
    }

    @Override
    public void copy() {
        Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
        clipboard.setContents(
                new Object[] {page.document().copy(chosen())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String yaml) {
            page.execute(new Edit.Paste(page.edition(), null, Edit.END, yaml));
        }
    }

    @Override
    public void remove() {
        removing().applyTo(page.document());
    }

    @Override
    public void selectAll() {
        viewer.getTree().selectAll();
        listeners.forEach(each -> each.accept(chosen()));
    }
}
