package org.xter.studio.edition.find;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.xter.diagram.look.Tone;
import org.xter.document.find.ElementIndex;
import org.xter.document.find.FoundElement;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** Finds anything in an edition while typing and leads there; goes away when it loses the focus. */
public final class FindPopup extends PopupDialog {
    private static final int SHOWN = 200;

    private final ElementIndex index;
    private final Target target;
    private Text query;
    private Table table;
    private List<FoundElement> found = List.of();

    /** Leads to what was found. */
    public interface Target {
        /**
         * Shows an element.
         *
         * @param inSource whether in the text; otherwise on the page it has a field on
         */
        void show(FoundElement element, boolean inSource);
    }

    /** Over a window, for what an edition holds at this moment. */
    public FindPopup(Shell parent, ElementIndex index, Target target) {
        super(parent, SWT.RESIZE | SWT.ON_TOP, true, true, false, false, false, null, Messages.info);
        this.index = index;
        this.target = target;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        query = new Text(parent, SWT.SINGLE);
        query.setMessage(Messages.hint);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(query);
        query.addListener(SWT.Modify, event -> search());
        query.addListener(SWT.DefaultSelection, event -> {
            // Alt+Enter comes as a key of its own.
            choose(false);
        });
        query.addListener(SWT.KeyDown, this::key);
        return query;
    }

    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        table = new Table(tableArea, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        columns.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(45, 160));
        columns.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(55, 160));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> choose((event.stateMask & SWT.ALT) != 0));
        table.addListener(SWT.KeyDown, this::key);
        search();
        return area;
    }

    private void key(Event event) {
        int at = table.getSelectionIndex();
        if (event.widget == query && event.keyCode == SWT.ARROW_DOWN) {
            select(at + 1);
            event.doit = false;
        } else if (event.widget == query && event.keyCode == SWT.ARROW_UP) {
            select(at - 1);
            event.doit = false;
        } else if (event.widget == query && event.keyCode == SWT.PAGE_DOWN) {
            select(Math.min(at + 10, found.size() - 1));
            event.doit = false;
        } else if (event.widget == query && event.keyCode == SWT.PAGE_UP) {
            select(Math.max(at - 10, 0));
            event.doit = false;
        } else if (event.character == SWT.CR && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            choose(true);
        } else if (event.character == SWT.ESC) {
            close();
        }
    }

    private void select(int row) {
        if (row >= 0 && row < found.size()) {
            table.setSelection(row);
            table.showSelection();
        }
    }

    private void search() {
        found = index.search(query.getText(), SHOWN);
        table.setItemCount(found.size());
        table.clearAll();
        table.setTopIndex(0);
        select(0);
        setInfoText(found.isEmpty() ? Messages.none : Messages.info);
    }

    private void fill(TableItem item, int row) {
        if (row >= found.size()) {
            return;
        }
        FoundElement each = found.get(row);
        item.setText(new String[] {each.label(), each.detail()});
        item.setImage(icon(each.kind()).image());
        item.setForeground(1, Palette.current().colour(Tone.TEXT_SECONDARY));
    }

    private static Icon icon(FoundElement.Kind kind) {
        return switch (kind) {
            case SERVICE -> Icon.SERVICE;
            case GROUP -> Icon.PACKAGE_GROUP;
            case PACKAGE -> Icon.PACKAGE;
            case FILE -> Icon.FILE;
            case USER -> Icon.USER;
            case REPOSITORY -> Icon.REPOSITORY;
            case INTERFACE -> Icon.NETWORK;
            case DISK -> Icon.DISK;
            case PARTITION -> Icon.PARTITION;
            case TARGET -> Icon.EXPORT;
            case PART -> Icon.INFO;
            case SETTING -> Icon.PREFERENCES;
        };
    }

    private void choose(boolean inSource) {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < found.size()) {
            FoundElement chosen = found.get(row);
            close();
            target.show(chosen, inSource);
        }
    }

    @Override
    protected Control getFocusControl() {
        return query;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(620, 420);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 6);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.hint);
    }
}
