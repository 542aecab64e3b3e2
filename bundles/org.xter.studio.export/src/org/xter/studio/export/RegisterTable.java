package org.xter.studio.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.engine.report.BuildReport;

/** What the TPM of a machine that starts an export holds, to be compared and copied. */
final class RegisterTable {
    private static final int ROWS = 8;
    private static final int ADDITIONS = 12;

    private final Table table;

    /** Shows registers in a grid of one column. */
    RegisterTable(Composite parent, List<BuildReport.RegisterFacts> registers) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.WRAP);
        title.setText(Messages.registers);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(title);
        Button all = new Button(head, SWT.PUSH);
        all.setText(Messages.copyAll);
        all.addListener(SWT.Selection, event -> copy(Stream.of(items())));
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        for (String each :
                List.of(Messages.register, Messages.registerBank, Messages.registerWhen, Messages.registerValue)) {
            new TableColumn(table, SWT.NONE).setText(each);
        }
        for (BuildReport.RegisterFacts each : registers) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Integer.toString(each.register()), each.bank(), when(each), each.value()});
            item.setFont(3, JFaceResources.getTextFont());
        }
        for (TableColumn each : table.getColumns()) {
            each.pack();
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(540, table.getHeaderHeight() + table.getItemHeight() * ROWS)
                .applyTo(table);
        table.setMenu(menu());
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy(Stream.of(table.getSelection()));
            } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
                table.selectAll();
            }
        });
    }

    private Menu menu() {
        Menu menu = new Menu((Control) table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.copy);
        copy.addListener(SWT.Selection, event -> copy(Stream.of(table.getSelection())));
        menu.addListener(SWT.Show, event -> copy.setEnabled(table.getSelectionCount() > 0));
        return menu;
    }

    private TableItem[] items() {
        return table.getItems();
    }

    /** Lines with tabs between what is in the columns. */
    private void copy(Stream<TableItem> rows) {
        String text = rows.map(row -> Stream.of(0, 1, 2, 3).map(row::getText).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static String when(BuildReport.RegisterFacts register) {
        if (register.register() == ADDITIONS) {
            return Messages.whenAlways;
        }
        return register.phase().isEmpty() ? Messages.whenKernel : register.phase();
    }
}
