package org.xter.studio.edition.protection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.diagram.look.Tone;
import org.xter.diagram.protection.KeyLedger.Opener;
import org.xter.document.change.Names;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.edition.field.ColumnWidths;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** Who opens what, as a table; choosing somebody selects the containers whose keys they hold. */
final class OpenerPart {
    /** What a table takes beside its lines, in pixels. */
    private static final int BORDERS = 12;
    /** As wide as a picture. */
    private static final String BESIDE_PICTURE = "mm";

    private static final List<Placement> COLUMNS = List.of(Placement.A, Placement.B);

    private final ProtectionPage page;
    private final Composite section;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Table table;
    private List<Opener> shown = List.of();

    OpenerPart(ProtectionPage page, Composite parent) {
        this.page = page;
        section = PageLayout.section(page.toolkit(), parent, Messages.openers, "");
        Composite frame = page.toolkit().createComposite(section);
        frame.setLayout(layout);
        table = page.toolkit().createTable(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (String each : List.of(Messages.who, "A", "B", Messages.reads)) {
            new TableColumn(table, SWT.NONE).setText(each);
        }
        giveRoom();
        table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex()));
    }

    /** Makes columns as wide as what is in them, the last one has what is left, and the table as high as its lines. */
    private void giveRoom() {
        for (int i = 0; i < table.getColumnCount(); i++) {
            boolean pictured = i > 0 && i <= COLUMNS.size();
            Set<String> texts = new LinkedHashSet<>(List.of(table.getColumn(i).getText()));
            for (TableItem each : table.getItems()) {
                texts.add(pictured ? each.getText(i) + BESIDE_PICTURE : each.getText(i));
            }
            int width = ColumnWidths.least(table, texts.toArray(String[]::new));
            layout.setColumnData(
                    table.getColumn(i),
                    i == table.getColumnCount() - 1 ? new ColumnWeightData(1, width) : new ColumnPixelData(width));
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(240, table.getHeaderHeight() + table.getItemHeight() * table.getItemCount() + BORDERS)
                .applyTo(table.getParent());
        table.getParent().layout(true);
    }

    /** Whether something else stands there than before. */
    boolean show(List<Opener> openers) {
        PageLayout.show(section, !openers.isEmpty());
        if (openers.equals(shown)) {
            return false;
        }
        shown = openers;
        table.removeAll();
        for (Opener each : openers) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, each.who());
            for (int i = 0; i < COLUMNS.size(); i++) {
                boolean there = Containers.get(page.edition(), COLUMNS.get(i)).isPresent();
                boolean opens = each.opens().contains(COLUMNS.get(i));
                item.setText(i + 1, there ? opens ? Messages.opens : Messages.closed : "");
                item.setImage(i + 1, there ? (opens ? Icon.OK : Icon.LOCK).image() : null);
                item.setForeground(i + 1, Palette.current().colour(opens ? Tone.TEXT : Tone.TEXT_SECONDARY));
            }
            item.setText(
                    COLUMNS.size() + 1, each.reads().stream().map(Names::of).collect(Collectors.joining(", ")));
        }
        giveRoom();
        return true;
    }

    /** Selects who holds the key of a container and nothing else, when that is selected. */
    void mark(Optional<Placement> container) {
        if (table.isFocusControl()) {
            return;
        }
        table.deselectAll();
        container.ifPresent(wanted -> {
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).holds().contains(wanted)) {
                    table.setSelection(i);
                    return;
                }
            }
        });
    }

    private void choose(int row) {
        if (row < 0 || row >= shown.size()) {
            return;
        }
        List<ProtectedContainer> held = new ArrayList<>();
        for (Placement each : COLUMNS) {
            if (shown.get(row).holds().contains(each)) {
                Containers.get(page.edition(), each).ifPresent(held::add);
            }
        }
        page.selectFromPane(held);
    }
}
