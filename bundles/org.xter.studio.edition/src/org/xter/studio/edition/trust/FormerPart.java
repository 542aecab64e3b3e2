package org.xter.studio.edition.trust;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.diagram.trust.TrustLedger.Former;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.edition.field.ColumnWidths;

/** Keys that were in use: retired ones, which are trusted still, and revoked ones, which are not. */
final class FormerPart {
    private static final int ROWS = 5;

    private final Composite section;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Table table;
    private List<Former> shown = List.of();

    FormerPart(TrustPage page, Composite parent) {
        section = PageLayout.section(page.toolkit(), parent, Messages.former, Messages.formerAbout);
        Composite frame = page.toolkit().createComposite(section);
        frame.setLayout(layout);
        table = page.toolkit().createTable(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (String each : List.of(Messages.key, Messages.state, Messages.serial, Messages.valid)) {
            new TableColumn(table, SWT.NONE).setText(each);
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, table.getHeaderHeight() + table.getItemHeight() * ROWS)
                .applyTo(frame);
        PageLayout.show(section, false);
    }

    void show(List<Former> former) {
        if (former.equals(shown)) {
            return;
        }
        shown = former;
        table.removeAll();
        for (Former each : former) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[] {each.key(), each.state(), each.serial(), each.valid()});
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            String[] texts = new String[former.size() + 1];
            texts[former.size()] = table.getColumn(i).getText();
            for (int row = 0; row < former.size(); row++) {
                texts[row] = table.getItem(row).getText(i);
            }
            layout.setColumnData(table.getColumn(i), new ColumnWeightData(1, ColumnWidths.least(table, texts)));
        }
        table.getParent().layout(true);
        PageLayout.show(section, !former.isEmpty());
    }
}
