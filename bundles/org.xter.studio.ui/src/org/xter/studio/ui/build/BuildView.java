package org.xter.studio.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.xter.diagram.look.Tone;
import org.xter.report.Problem;
import org.xter.report.ShownStep;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;
import org.xter.studio.ui.problem.Statuses;

/** The steps of what was built in this session as a tree with results and times; the newest on top. */
public final class BuildView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.xter.studio.ui.build";

    private static final int REDRAW_MILLIS = 150;

    private final Runnable listener = this::changedSomewhere;
    private final AtomicBoolean redrawAsked = new AtomicBoolean();
    private Display display;
    private Composite pages;
    private StackLayout stack;
    private Label empty;
    private Composite table;
    private TreeViewer tree;
    private IAction cancel;
    private IAction clear;
    private BuildRun newest;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        stack = new StackLayout();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);

        Composite emptyPage = new Composite(pages, SWT.NONE);
        emptyPage.setLayout(new GridLayout());
        empty = new Label(emptyPage, SWT.WRAP);
        empty.setText(Messages.empty);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));

        Composite treePage = new Composite(pages, SWT.NONE);
        treePage.setLayout(new FillLayout());
        table = new Composite(treePage, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        table.setLayout(columns);
        tree = new TreeViewer(table, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        column(columns, Messages.columnStep, SWT.LEFT, 35, Column.STEP);
        column(columns, Messages.columnResult, SWT.LEFT, 55, Column.RESULT);
        column(columns, Messages.columnTime, SWT.RIGHT, 10, Column.TIME);
        tree.setContentProvider(new Steps());
        tree.setInput(BuildRuns.SESSION);
        getSite().setSelectionProvider(tree);

        actions(getViewSite().getActionBars());
        BuildRuns.SESSION.addListener(listener);
        redraw();
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public void dispose() {
        BuildRuns.SESSION.removeListener(listener);
        super.dispose();
    }

    private void actions(IActionBars bars) {
        cancel = action(Icon.STOP, Messages.cancel, Messages.cancelTip, () -> BuildRuns.SESSION
                .runs()
                .forEach(BuildRun::cancel));
        clear = action(Icon.CLEAR, Messages.clear, Messages.clearTip, BuildRuns.SESSION::clear);
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(cancel);
        bar.add(clear);
        bars.setGlobalActionHandler(
                ActionFactory.COPY.getId(), action(Icon.FILE, Messages.copy, Messages.copy, this::copySelection));
    }

    private static IAction action(Icon icon, String text, String tip, Runnable work) {
        Action action = new Action(text, icon.descriptor()) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(tip);
        return action;
    }

    private void copySelection() {
        List<String> lines = new ArrayList<>();
        for (Object element : tree.getStructuredSelection().toList()) {
            lines.add(
                    Column.STEP.text(element) + "\t" + Column.RESULT.text(element) + "\t" + Column.TIME.text(element));
        }
        if (!lines.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(
                    new Object[] {String.join(System.lineSeparator(), lines)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void column(TreeColumnLayout layout, String title, int style, int weight, Column column) {
        TreeViewerColumn made = new TreeViewerColumn(tree, style);
        made.getColumn().setText(title);
        made.setLabelProvider(new Cells(column));
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    private void changedSomewhere() {
        if (redrawAsked.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(REDRAW_MILLIS, this::redraw));
        }
    }

    private void redraw() {
        redrawAsked.set(false);
        if (tree.getTree().isDisposed()) {
            return;
        }
        List<BuildRun> runs = BuildRuns.SESSION.runs();
        stack.topControl = (runs.isEmpty() ? empty : table).getParent();
        pages.layout();
        boolean running = runs.stream().anyMatch(run -> run.state() == ShownStep.State.RUNNING);
        cancel.setEnabled(running);
        clear.setEnabled(runs.stream().anyMatch(run -> run.state() != ShownStep.State.RUNNING));
        tree.refresh();
        if (!runs.isEmpty() && runs.get(0) != newest) {
            newest = runs.get(0);
            tree.expandToLevel(newest, 1);
        }
        runs.stream().filter(run -> run.state() == ShownStep.State.RUNNING).forEach(run -> tree.expandToLevel(run, 2));
        if (running) {
            changedSomewhere(); // the times go on
        }
    }

    /** A column and what stands in it. */
    private enum Column {
        STEP {
            @Override
            String text(Object element) {
                return switch (element) {
                    case BuildRun run -> run.name();
                    case StepRow row -> Sentences.step(row.step().name());
                    case Problem problem -> Statuses.text(problem);
                    default -> "";
                };
            }
        },
        RESULT {
            @Override
            String text(Object element) {
                return switch (element) {
                    case BuildRun run -> state(run.state(), run.result());
                    case StepRow row -> state(row.step().state(), Amounts.description(row.step()));
                    default -> "";
                };
            }
        },
        TIME {
            @Override
            String text(Object element) {
                return switch (element) {
                    case BuildRun run -> Amounts.time(run.nanos());
                    case StepRow row -> time(row.step());
                    default -> "";
                };
            }
        };

        abstract String text(Object element);

        private static String time(ShownStep step) {
            return switch (step.state()) {
                case WAITING -> "";
                case CACHED -> Messages.cached;
                default -> Amounts.time(step.elapsed().toNanos());
            };
        }

        private static String state(ShownStep.State state, String description) {
            String word =
                    switch (state) {
                        case FAILED -> Messages.failed;
                        case CANCELLED -> Messages.cancelled;
                        default -> "";
                    };
            return word.isEmpty() || description.isEmpty() ? word + description : word + ": " + description;
        }
    }

    private static final class Steps implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return BuildRuns.SESSION.runs().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case BuildRun run -> {
                    List<Object> below = new ArrayList<>(StepRow.of(run));
                    below.addAll(run.problems());
                    yield below.toArray();
                }
                case StepRow row -> row.children().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof StepRow row ? row.parent() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Cells extends ColumnLabelProvider {
        private final Column column;

        Cells(Column column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text(element);
        }

        @Override
        public Image getImage(Object element) {
            if (column != Column.STEP) {
                return null;
            }
            return switch (element) {
                case BuildRun run -> icon(run.state()).image();
                case StepRow row -> icon(row.step().state()).image();
                default -> Icon.BROKEN.image();
            };
        }

        @Override
        public Color getForeground(Object element) {
            return element instanceof StepRow row
                            && (row.step().state() == ShownStep.State.CACHED
                                    || row.step().state() == ShownStep.State.WAITING)
                    ? Palette.current().colour(Tone.TEXT_DIMMED)
                    : null;
        }

        private static Icon icon(ShownStep.State state) {
            return switch (state) {
                case WAITING -> Icon.WAITING;
                case RUNNING -> Icon.RUNNING;
                case DONE -> Icon.OK;
                case CACHED -> Icon.CACHED;
                case FAILED -> Icon.BROKEN;
                case CANCELLED -> Icon.CANCELLED;
            };
        }
    }
}
