package org.xter.studio.edition.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.xter.debian.solve.Reason;
import org.xter.diagram.look.Tone;
import org.xter.document.packages.AskedPackages;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.ReasonPath;
import org.xter.engine.closure.ResolvedPackage;
import org.xter.engine.resolve.PackageSets;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** All packages of the edition with what they brought along, and why each is there. */
final class ClosurePart {
    /** The columns, in order. */
    private enum Column {
        NAME(Comparator.comparing(ResolvedPackage::name)),
        VERSION(Comparator.comparing(each -> each.locked().version())),
        DOWNLOAD(Comparator.comparingLong(each -> -each.locked().size())),
        INSTALLED(Comparator.comparingLong(each -> -each.locked().installedSize())),
        LAYER(Comparator.comparing(ResolvedPackage::layer)),
        REASON(Comparator.comparing(Reasons::text));

        private final Comparator<ResolvedPackage> order;

        Column(Comparator<ResolvedPackage> order) {
            this.order = order.thenComparing(ResolvedPackage::name);
        }
    }

    private final Consumer<String> selected;
    private final Composite area;
    private final Text filter;
    private final Table table;
    private final Label totals;
    private final LinkedText why;
    private Optional<Closure> closure = Optional.empty();
    private AskedPackages asked = new AskedPackages(List.of());
    private List<ResolvedPackage> rows = List.of();
    private Column sorted = Column.NAME;
    private boolean descending;
    private String shown = "";

    /**
     * @param selected is told which package was selected
     * @param graph shows the graph around a package
     */
    ClosurePart(Composite parent, Consumer<String> selected, Consumer<String> graph) {
        this.selected = selected;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(tableArea);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        table = new Table(tableArea, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(columns, Messages.columnName, Column.NAME, new ColumnWeightData(28, 130));
        column(columns, Messages.columnVersion, Column.VERSION, new ColumnWeightData(25, 100));
        column(columns, Messages.columnDownload, Column.DOWNLOAD, new ColumnPixelData(Fonts.letters(parent, 12)));
        column(columns, Messages.columnInstalled, Column.INSTALLED, new ColumnPixelData(Fonts.letters(parent, 12)));
        column(columns, Messages.columnLayer, Column.LAYER, new ColumnWeightData(18, 80));
        column(columns, Messages.columnReason, Column.REASON, new ColumnWeightData(29, 110));
        totals = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(totals);
        why = new LinkedText(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 84).applyTo(why.widget());

        filter.addListener(SWT.Modify, event -> fill());
        table.addListener(SWT.SetData, event -> row((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                String name = rows.get(index).name();
                why(name);
                selected.accept(name);
            }
        });
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(graph));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> chosen().ifPresent(name -> menu.add(new Action(Messages.showGraph) {
            @Override
            public void run() {
                graph.accept(name);
            }
        })));
        table.setMenu(menu.createContextMenu(table));
        table.setToolTipText(Messages.showGraphTip);
        why("");
    }

    private Optional<String> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index).name()) : Optional.empty();
    }

    Control control() {
        return area;
    }

    private void column(
            TableColumnLayout layout, String title, Column column, org.eclipse.jface.viewers.ColumnLayoutData data) {
        boolean number = column == Column.DOWNLOAD || column == Column.INSTALLED;
        TableColumn made = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
        made.setText(title);
        made.addListener(SWT.Selection, event -> {
            descending = sorted == column && !descending;
            sorted = column;
            table.setSortColumn(made);
            table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
            fill();
        });
        layout.setColumnData(made, data);
    }

    private void row(TableItem item, int index) {
        if (index >= rows.size()) {
            return;
        }
        ResolvedPackage each = rows.get(index);
        item.setText(new String[] {
            each.name(),
            each.locked().version().toString(),
            Amounts.bytes(each.locked().size()),
            each.installedSize().isPresent()
                    ? Amounts.bytes(each.installedSize().getAsLong())
                    : Messages.unknown,
            each.layer(),
            Reasons.text(each)
        });
        item.setImage((asked.wanting(each.name()).isEmpty() ? Icon.LAYER : Icon.OK).image());
        for (int column = 1; column < Column.values().length; column++) {
            item.setForeground(column, Palette.current().colour(Tone.TEXT_SECONDARY));
        }
    }

    /** Shows the packages as they are now. */
    void packages(Optional<Closure> now, AskedPackages wanted) {
        asked = wanted;
        closure = now;
        fill();
        why(shown);
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<ResolvedPackage> all = closure.map(Closure::packages).orElse(List.of());
        List<ResolvedPackage> kept = new ArrayList<>();
        for (ResolvedPackage each : all) {
            if (matches(each, wanted)) {
                kept.add(each);
            }
        }
        kept.sort(descending ? sorted.order.reversed() : sorted.order);
        rows = kept;
        table.setItemCount(rows.size());
        table.clearAll();
        select(shown);
        long download = rows.stream().mapToLong(each -> each.locked().size()).sum();
        long installed =
                rows.stream().mapToLong(each -> each.locked().installedSize()).sum();
        totals.setText(
                closure.isEmpty()
                        ? Messages.closureNone
                        : rows.size() == all.size()
                                ? NLS.bind(
                                        Messages.closureTotals,
                                        new Object[] {all.size(), Amounts.bytes(download), Amounts.bytes(installed)})
                                : NLS.bind(Messages.closureTotalsSome, new Object[] {
                                    rows.size(), all.size(), Amounts.bytes(download), Amounts.bytes(installed)
                                }));
    }

    private static boolean matches(ResolvedPackage each, String wanted) {
        return Arrays.stream(wanted.split("\\s+"))
                .allMatch(word -> (each.name() + "\n" + each.layer() + "\n" + Reasons.text(each))
                        .toLowerCase(Locale.ROOT)
                        .contains(word));
    }

    /** Shows a package and why it is there. */
    void reveal(String name) {
        if (!filter.getText().isEmpty()
                && rows.stream().noneMatch(each -> each.name().equals(name))) {
            filter.setText("");
        }
        why(name);
        select(name);
        // Rows of a tab that just came to the front have no height yet.
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                table.showSelection();
            }
        });
    }

    private void select(String name) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(name)) {
                table.setSelection(i);
                return;
            }
        }
        table.deselectAll();
    }

    /** The way from what was asked for down to a package, each step a link. */
    private void why(String name) {
        shown = name;
        why.clear();
        List<ReasonPath> paths = closure.map(each -> each.why(name)).orElse(List.of());
        if (paths.isEmpty()) {
            why.secondary(Messages.whyNotKnown).show();
            return;
        }
        for (int i = 0; i < paths.size(); i++) {
            ReasonPath path = paths.get(i);
            why.plain(i > 0 ? "\n" : "")
                    .secondary((path.set().equals(PackageSets.BOOT) ? Messages.setBoot : Messages.setSystem) + ":  ");
            for (int step = 0; step < path.links().size(); step++) {
                link(path.links().get(step), step == 0, step == path.links().size() - 1);
            }
        }
        why.show();
    }

    private void link(ReasonPath.Link link, boolean first, boolean last) {
        String name = link.locked().name();
        if (first) {
            why.secondary(Reasons.text(link.reason(), name) + "  \u203a  ");
        } else if (link.reason() instanceof Reason.NeededBy needed) {
            why.secondary(Reasons.relation(needed) + "  \u203a  ");
        }
        if (last) {
            why.bold(name);
        } else {
            why.link(name, () -> {
                reveal(name);
                selected.accept(name);
            });
            why.plain("  ");
        }
    }
}
