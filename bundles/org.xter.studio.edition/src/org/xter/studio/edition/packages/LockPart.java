package org.xter.studio.edition.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.lock.LockedPackage;
import org.xter.diagram.look.Tone;
import org.xter.document.packages.KnownPackages;
import org.xter.document.packages.LockState;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.closure.LockStatus;
import org.xter.report.Problem;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;

/** How the lock stands, and another one to review and take. */
final class LockPart {
    private final KnownPackages known;
    private final PackageJobs jobs;
    private final Composite area;
    private final LinkedText status;
    private final Table table;
    private final Composite tableArea;
    private final Label summary;
    private final Button refresh;
    private final Button cancel;
    private final Button take;
    private final Button discard;
    private List<Row> rows = List.of();

    /** A package that changes; one of the two may be missing. */
    private record Row(Optional<LockedPackage> before, Optional<LockedPackage> after) {
        String name() {
            return before.or(() -> after).orElseThrow().name();
        }

        long sizeChange() {
            return after.map(LockedPackage::size).orElse(0L)
                    - before.map(LockedPackage::size).orElse(0L);
        }

        String mark() {
            return before.isEmpty() ? "+" : after.isEmpty() ? "\u2212" : "~";
        }

        Tone tone() {
            return before.isEmpty() ? Tone.OK : after.isEmpty() ? Tone.BROKEN : Tone.WARNING;
        }
    }

    /** @param selected is told which package was selected */
    LockPart(Composite parent, KnownPackages known, PackageJobs jobs, Consumer<String> selected) {
        this.known = known;
        this.jobs = jobs;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        status = new LinkedText(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(status.widget());
        tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(tableArea);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        table = new Table(tableArea, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(columns, "", SWT.CENTER, new ColumnPixelData(28));
        column(columns, Messages.columnName, SWT.LEFT, new ColumnWeightData(36, 130));
        column(columns, Messages.changesColumnBefore, SWT.LEFT, new ColumnWeightData(28, 100));
        column(columns, Messages.changesColumnVersion, SWT.LEFT, new ColumnWeightData(28, 100));
        column(columns, Messages.changesColumnSize, SWT.RIGHT, new ColumnPixelData(Fonts.letters(parent, 12)));
        table.addListener(SWT.SetData, event -> row((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                selected.accept(rows.get(index).name());
            }
        });
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.FILL)
                .grab(true, false)
                .applyTo(buttons);
        cancel = button(buttons, Messages.cancel, Icon.STOP, jobs::cancel);
        discard = button(buttons, Messages.discard, null, jobs::discard);
        refresh = button(buttons, Messages.refresh, Icon.REFRESH, jobs::propose);
        refresh.setToolTipText(Messages.refreshTip);
        take = button(buttons, Messages.take, Icon.LOCK, jobs::take);
    }

    Control control() {
        return area;
    }

    private static Button button(Composite parent, String text, Icon icon, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        if (icon != null) {
            button.setImage(icon.image());
        }
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void column(
            TableColumnLayout layout, String title, int style, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        layout.setColumnData(column, data);
    }

    private void row(TableItem item, int index) {
        if (index >= rows.size()) {
            return;
        }
        Row row = rows.get(index);
        item.setText(new String[] {
            row.mark(),
            row.name(),
            row.before().map(each -> each.version().toString()).orElse(""),
            row.after().map(each -> each.version().toString()).orElse(""),
            change(row.sizeChange())
        });
        item.setForeground(0, Palette.current().colour(row.tone()));
        item.setForeground(2, Palette.current().colour(Tone.TEXT_SECONDARY));
    }

    private static String change(long bytes) {
        return (bytes < 0 ? "\u2212" : "+") + Amounts.bytes(Math.abs(bytes));
    }

    /** Shows everything as it is now. */
    void update(boolean editable) {
        Optional<LockProposal> proposal = jobs.proposal();
        boolean busy = jobs.running().isPresent();
        boolean proposing =
                jobs.running().filter(PackageJobs.Task.PROPOSE::equals).isPresent();
        words(proposing);
        rows = proposal.map(each -> rows(each.difference())).orElse(List.of());
        table.setItemCount(rows.size());
        table.clearAll();
        summary.setText(proposal.map(this::summary).orElse(""));
        show(tableArea, !rows.isEmpty());
        show(summary, proposal.isPresent());
        show(cancel, proposing);
        show(discard, proposal.isPresent() && !proposing);
        show(refresh, !proposing && (proposal.isEmpty() || jobs.isOutdated()));
        refresh.setEnabled(editable && !busy && known.base().isPresent());
        show(take, proposal.isPresent() && !proposing && !jobs.isOutdated());
        take.setEnabled(editable && !busy);
        area.layout(true, true);
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !visible;
    }

    private String summary(LockProposal proposal) {
        LockDifference difference = proposal.difference();
        if (difference.isEmpty()) {
            return Messages.changesNone;
        }
        long change = rows.stream().mapToLong(Row::sizeChange).sum();
        return NLS.bind(Messages.changesSummary, new Object[] {
            difference.added().size(),
            difference.removed().size(),
            difference.changed().size(),
            change(change)
        });
    }

    private static List<Row> rows(LockDifference difference) {
        List<Row> rows = new ArrayList<>();
        difference.added().forEach(each -> rows.add(new Row(Optional.empty(), Optional.of(each))));
        difference.removed().forEach(each -> rows.add(new Row(Optional.of(each), Optional.empty())));
        difference.changed().forEach(each -> rows.add(new Row(Optional.of(each.before()), Optional.of(each.after()))));
        return rows;
    }

    private void words(boolean proposing) {
        status.clear();
        standing(known.lock());
        if (proposing) {
            status.plain("\n").secondary(Messages.working);
        } else if (jobs.isOutdated()) {
            status.plain("\n").toned(Messages.proposalOutdated, Tone.WARNING);
        }
        if (!jobs.failure().isEmpty()) {
            status.plain("\n").toned(SearchPart.failed(jobs.failure()), Tone.BROKEN);
        }
        status.show();
    }

    private void standing(LockState lock) {
        if (!lock.problems().isEmpty()) {
            status.toned(NLS.bind(Messages.lockUnreadable, sentences(lock.problems())), Tone.BROKEN);
        } else if (lock.status().isEmpty()) {
            status.secondary(Messages.lockEditionBroken);
        } else {
            status(lock.status().get());
        }
    }

    private void status(LockStatus stands) {
        switch (stands) {
            case LockStatus.Missing missing -> status.toned(Messages.lockMissing, Tone.WARNING);
            case LockStatus.UpToDate fits -> status.toned(Messages.lockFits, Tone.OK);
            case LockStatus.Unknown unknown ->
                status.secondary(NLS.bind(Messages.lockUnknown, sentences(unknown.problems())));
            case LockStatus.Stale stale -> {
                status.toned(Messages.lockStale, Tone.WARNING);
                line(Messages.changesAdded, stale.added());
                line(Messages.changesRemoved, stale.removed());
                line(Messages.changesRepositoryAdded, stale.repositoriesAdded());
                line(Messages.changesRepositoryRemoved, stale.repositoriesRemoved());
                if (stale.settings()) {
                    status.plain("\n" + Messages.changesOther);
                }
            }
        }
    }

    private void line(String pattern, List<String> names) {
        if (!names.isEmpty()) {
            status.plain("\n" + NLS.bind(pattern, String.join(", ", names)));
        }
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(Sentences::message).collect(Collectors.joining("; "));
    }

    /** How the lock stands, in one icon. */
    Icon icon() {
        LockState lock = known.lock();
        if (!lock.problems().isEmpty()) {
            return Icon.BROKEN;
        }
        return switch (lock.status().orElse(null)) {
            case LockStatus.UpToDate fits -> Icon.OK;
            case LockStatus.Missing missing -> Icon.WARNING;
            case LockStatus.Stale stale -> Icon.WARNING;
            case null, default -> Icon.UNKNOWN;
        };
    }
}
