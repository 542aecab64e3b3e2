package org.xter.studio.edition.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.xter.debian.lock.LockDifference;
import org.xter.diagram.look.Tone;
import org.xter.document.compare.Difference;
import org.xter.document.compare.DifferenceTree;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Statuses;

/** Shows how two editions differ: as a tree by what they mean, and line by line. Changes nothing. */
public final class CompareEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.xter.studio.edition.compare";

    private CompareInput input;
    private CLabel summary;
    private Text filter;
    private TreeViewer tree;
    private TreeViewerColumn beforeColumn;
    private TreeViewerColumn afterColumn;
    private TextMergeViewer texts;
    private CompareConfiguration configuration;
    private Optional<Comparison> comparison = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput opened) {
        setSite(site);
        take((CompareInput) opened);
    }

    private void take(CompareInput other) {
        input = other;
        setInput(other);
        setPartName(other.getName());
        setTitleToolTip(other.getToolTipText());
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(8, 8)
                .spacing(8, 8)
                .numColumns(3)
                .applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
        summary = new CLabel(area, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(summary);
        bar(area);

        CTabFolder tabs = new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER);
        tabs.setTabHeight(28);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(tabs);
        CTabItem meaning = new CTabItem(tabs, SWT.NONE);
        meaning.setText(Messages.tabMeaning);
        meaning.setImage(Icon.COMPARE.image());
        meaning.setControl(tree(tabs));
        CTabItem text = new CTabItem(tabs, SWT.NONE);
        text.setText(Messages.tabText);
        text.setImage(Icon.SOURCE.image());
        text.setControl(texts(tabs));
        tabs.setSelection(0);

        filter.addListener(SWT.Modify, event -> fill());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
            @Override
            public void run() {
                copy();
            }
        });
        compare();
    }

    private void bar(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item(bar, Icon.COMPARE, Messages.swap, () -> {
            take(new CompareInput(input.after(), input.before()));
            compare();
        });
        item(bar, Icon.REFRESH, Messages.refresh, this::compare);
        item(bar, Icon.COPY, Messages.copy, this::copy);
    }

    private static void item(ToolBar bar, Icon icon, String text, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> work.run());
    }

    private Composite tree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new Parts());
        column(columns, Messages.columnElement, 34, new Names());
        beforeColumn = column(columns, "", 33, new Values(true));
        afterColumn = column(columns, "", 33, new Values(false));
        return area;
    }

    private TreeViewerColumn column(TreeColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
        return column;
    }

    private Composite texts(Composite parent) {
        configuration = new CompareConfiguration();
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        texts = new TextMergeViewer(area, SWT.NONE, configuration);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(texts.getControl());
        return area;
    }

    @Override
    public void setFocus() {
        filter.setFocus();
    }

    /** Reads both sides in the background and shows how they differ. */
    private void compare() {
        summary.setText(Messages.reading);
        CompareInput asked = input;
        Display display = summary.getDisplay();
        Job.create(Messages.reading, (IProgressMonitor monitor) -> {
                    try {
                        Comparison found = Comparison.of(asked.before(), asked.after());
                        display.asyncExec(() -> show(asked, found));
                    } catch (ProblemException e) {
                        display.asyncExec(() -> fail(asked, e.problems()));
                    } catch (IOException e) {
                        Problem problem = Problem.error("studio.io", Statuses.message(e), "");
                        display.asyncExec(() -> fail(asked, List.of(problem)));
                    }
                })
                .schedule();
    }

    private void fail(CompareInput asked, List<Problem> problems) {
        if (asked == input && !summary.isDisposed()) {
            summary.setText(Statuses.text(problems.get(0)));
        }
    }

    private void show(CompareInput asked, Comparison found) {
        if (asked != input || summary.isDisposed()) {
            return;
        }
        comparison = Optional.of(found);
        beforeColumn.getColumn().setText(asked.before().label());
        afterColumn.getColumn().setText(asked.after().label());
        configuration.setLeftLabel(asked.before().label());
        configuration.setRightLabel(asked.after().label());
        texts.setInput(new DiffNode(
                new ComparedText(asked.before().label(), found.before().text()),
                new ComparedText(asked.after().label(), found.after().text())));
        fill();
    }

    /** The differences by meaning and, as one more part, those of the locks. */
    private List<DifferenceTree> roots(Comparison found) {
        List<DifferenceTree> roots =
                new ArrayList<>(found.meaning().matching(filter.getText()).children());
        found.packages()
                .ifPresent(each -> roots.addAll(each.matching(filter.getText()).children()));
        return roots;
    }

    private void fill() {
        if (comparison.isEmpty()) {
            return;
        }
        Comparison found = comparison.get();
        List<DifferenceTree> roots = roots(found);
        tree.getTree().setRedraw(false);
        tree.setInput(roots);
        roots.stream()
                .filter(each -> !each.name().equals(Comparison.PACKAGES)
                        || !filter.getText().isBlank())
                .forEach(each -> tree.expandToLevel(each, TreeViewer.ALL_LEVELS));
        tree.getTree().setRedraw(true);
        String count = found.count() == 0 ? Messages.noDifference : NLS.bind(Messages.differences, found.count());
        summary.setText(count + "  " + found.lock().map(CompareEditor::packages).orElse(Messages.lockMissing));
        summary.getParent().layout();
    }

    private static String packages(LockDifference lock) {
        return lock.isEmpty()
                ? ""
                : NLS.bind(Messages.lockDiffers, new Object[] {
                    lock.added().size(), lock.removed().size(), lock.changed().size()
                });
    }

    private void copy() {
        List<DifferenceTree> chosen = new ArrayList<>();
        for (Object each : tree.getStructuredSelection()) {
            chosen.add((DifferenceTree) each);
        }
        if (chosen.isEmpty()) {
            chosen = comparison.map(this::roots).orElse(List.of());
        }
        StringBuilder text = new StringBuilder();
        chosen.stream().sorted(Comparator.comparing(DifferenceTree::path)).forEach(each -> text.append(each.text()));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(tree.getTree().getDisplay());
            clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Nothing can be changed here.
    }

    @Override
    public void doSaveAs() {
        // Nothing can be changed here.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private static final class Parts implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((DifferenceTree) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((DifferenceTree) element).children().isEmpty();
        }
    }

    private static final class Names extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            DifferenceTree part = (DifferenceTree) element;
            String name = part.path().equals(Comparison.PACKAGES) ? Messages.packages : part.name();
            return part.difference().isPresent() || part.count() == 0 ? name : name + "  (" + part.count() + ")";
        }

        @Override
        public Image getImage(Object element) {
            return ((DifferenceTree) element)
                    .difference()
                    .map(each -> switch (each.kind()) {
                        case ADDED -> Icon.ADD;
                        case REMOVED -> Icon.REMOVE;
                        case CHANGED -> Icon.CHANGED;
                        case MOVED -> Icon.MOVED;
                    })
                    .orElse(Icon.FOLDER)
                    .image();
        }
    }

    private static final class Values extends ColumnLabelProvider {
        private final boolean before;

        Values(boolean before) {
            this.before = before;
        }

        @Override
        public String getText(Object element) {
            return ((DifferenceTree) element)
                    .difference()
                    .map(each -> (before ? each.before() : each.after()).orElse(Messages.absent))
                    .orElse("");
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element);
        }

        @Override
        public Color getForeground(Object element) {
            Tone tone = ((DifferenceTree) element)
                    .difference()
                    .map(each -> tone(each))
                    .orElse(Tone.TEXT);
            return Palette.current().colour(tone);
        }

        private Tone tone(Difference each) {
            if ((before ? each.before() : each.after()).isEmpty()) {
                return Tone.TEXT_DIMMED;
            }
            return before ? Tone.TEXT_SECONDARY : Tone.TEXT;
        }
    }
}
