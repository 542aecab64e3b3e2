package org.xter.studio.edition.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.xter.debian.search.FoundPackage;
import org.xter.debian.search.FoundPackages;
import org.xter.debian.search.PackageCatalog;
import org.xter.diagram.look.Tone;
import org.xter.document.packages.ArchiveState;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.KnownPackages;
import org.xter.document.packages.NewestWork;
import org.xter.document.packages.PackagePlace;
import org.xter.report.Problem;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Statuses;

/** Looking for packages while typing, and asking for them. */
final class SearchPart {
    /** What the page does with packages that were found. */
    interface Wishes {
        void add(PackagePlace place, List<String> names);

        void exclude(List<String> names);

        void selected(String name);
    }

    private final KnownPackages known;
    private final PackageJobs jobs;
    private final NewestWork work;
    private final Wishes wishes;
    private final Text query;
    private final Label count;
    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final Composite tableArea;
    private final Table table;
    private final Composite message;
    private final Label messageText;
    private final Button messageAction;
    private final Button cancel;
    private final Combo place;
    private final Button add;
    private final Button exclude;
    private List<PackagePlace> places = List.of();
    private FoundPackages found = new FoundPackages(List.of(), 0);
    private Optional<PackageCatalog> searched = Optional.empty();
    private String searchedFor = "";
    private AskedPackages asked = new AskedPackages(List.of());
    private boolean editable = true;

    SearchPart(Composite parent, KnownPackages known, PackageJobs jobs, NewestWork work, Wishes wishes) {
        this.known = known;
        this.jobs = jobs;
        this.work = work;
        this.wishes = wishes;

        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        query = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        query.setMessage(Messages.searchHint);
        query.setToolTipText(Messages.find);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        count = new Label(head, SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(count);

        stage = new Composite(parent, SWT.NONE);
        stage.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(stage);
        tableArea = new Composite(stage, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        table = new Table(tableArea, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(columns, Messages.columnName, SWT.LEFT, new ColumnWeightData(28, 120));
        column(columns, Messages.columnDescription, SWT.LEFT, new ColumnWeightData(44, 140));
        column(columns, Messages.columnVersion, SWT.LEFT, new ColumnWeightData(18, 90));
        column(columns, Messages.columnDownload, SWT.RIGHT, new ColumnPixelData(Fonts.letters(parent, 12)));
        message = new Composite(stage, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 16).spacing(8, 12).applyTo(message);
        messageText = new Label(message, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(messageText);
        Composite buttons = new Composite(message, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        messageAction = new Button(buttons, SWT.PUSH);
        messageAction.setText(Messages.fetch);
        messageAction.setImage(Icon.REFRESH.image());
        cancel = new Button(buttons, SWT.PUSH);
        cancel.setText(Messages.cancel);
        cancel.setImage(Icon.STOP.image());

        Composite actions = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(actions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
        Label to = new Label(actions, SWT.NONE);
        to.setText(Messages.addTo);
        place = new Combo(actions, SWT.READ_ONLY);
        place.setToolTipText(Messages.addTip);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(place);
        add = new Button(actions, SWT.PUSH);
        add.setText(Messages.add);
        add.setImage(Icon.ADD.image());
        add.setToolTipText(Messages.addTip);
        exclude = new Button(actions, SWT.PUSH);
        exclude.setText(Messages.exclude);
        exclude.setToolTipText(Messages.excludeTip);

        listen();
        stack.topControl = message;
    }

    private void column(
            TableColumnLayout layout, String title, int style, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        layout.setColumnData(column, data);
    }

    private void listen() {
        query.addListener(SWT.Modify, event -> search());
        query.addListener(SWT.DefaultSelection, event -> addSelected());
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
                if (table.getSelectionIndex() < 0) {
                    table.setSelection(0);
                }
                table.setFocus();
                selected();
                event.doit = false;
            }
        });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> addSelected());
        add.addListener(SWT.Selection, event -> addSelected());
        exclude.addListener(SWT.Selection, event -> wishes.exclude(selection()));
        messageAction.addListener(SWT.Selection, event -> jobs.fetch());
        cancel.addListener(SWT.Selection, event -> jobs.cancel());
        DragSource drag = new DragSource(table, DND.DROP_COPY);
        drag.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = editable && table.getSelectionCount() > 0;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = String.join("\n", selection());
            }
        });
    }

    private void fill(TableItem item, int index) {
        if (index >= found.packages().size()) {
            return;
        }
        FoundPackage each = found.packages().get(index);
        item.setText(
                new String[] {each.name(), each.synopsis(), each.version().toString(), Amounts.bytes(each.size())});
        item.setImage(icon(each.name()).image());
        item.setForeground(1, Palette.current().colour(Tone.TEXT_SECONDARY));
        item.setForeground(2, Palette.current().colour(Tone.TEXT_SECONDARY));
    }

    /** Asked for, kept out, coming along, or just there. */
    private Icon icon(String name) {
        if (!asked.wanting(name).isEmpty()) {
            return Icon.OK;
        }
        if (!asked.excluding(name).isEmpty()) {
            return Icon.CANCELLED;
        }
        boolean along = known.lock().closure().flatMap(each -> each.get(name)).isPresent();
        return along ? Icon.LAYER : Icon.PACKAGE;
    }

    /** Puts the cursor where somebody types. */
    void focus() {
        query.setFocus();
    }

    /** Types for somebody who came from elsewhere. */
    void lookFor(String words) {
        query.setText(words);
        query.setSelection(words.length());
        query.setFocus();
    }

    private void search() {
        Optional<PackageCatalog> catalog = known.archive().ready();
        if (catalog.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        String words = query.getText();
        work.ask(
                cancellation -> catalog.get().search(words, cancellation),
                answer -> answered(catalog.get(), words, answer, begin));
    }

    private void answered(PackageCatalog catalog, String words, FoundPackages answer, long begin) {
        if (table.isDisposed()) {
            return;
        }
        List<String> kept = searchedFor.equals(words) ? selection() : List.of();
        searched = Optional.of(catalog);
        searchedFor = words;
        found = answer;
        table.setRedraw(false);
        table.deselectAll();
        table.setItemCount(answer.packages().size());
        table.clearAll();
        table.setTopIndex(0);
        reselect(kept, !words.isBlank());
        table.setRedraw(true);
        top(answer.packages().isEmpty() ? message : tableArea);
        if (answer.packages().isEmpty()) {
            messageText.setText(Messages.nothingFound);
            buttons(false, false);
        }
        count.setText(
                answer.isCut()
                        ? NLS.bind(Messages.shown, answer.packages().size(), number(answer.total()))
                        : NLS.bind(Messages.shownAll, number(answer.total())));
        table.update();
        count.setToolTipText(NLS.bind(Messages.answeredIn, (System.nanoTime() - begin) / 1_000_000));
        enable();
    }

    private void reselect(List<String> kept, boolean firstOtherwise) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < found.packages().size(); i++) {
            if (kept.contains(found.packages().get(i).name())) {
                indexes.add(i);
            }
        }
        if (indexes.isEmpty() && firstOtherwise && !found.packages().isEmpty()) {
            indexes.add(0);
        }
        table.setSelection(indexes.stream().mapToInt(Integer::intValue).toArray());
        if (!indexes.isEmpty() && kept.isEmpty()) {
            selected();
        }
    }

    private static String number(int amount) {
        return String.format("%,d", amount);
    }

    private void selected() {
        List<String> names = selection();
        if (!names.isEmpty()) {
            wishes.selected(names.get(0));
        }
        enable();
    }

    private List<String> selection() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < found.packages().size())
                .mapToObj(index -> found.packages().get(index).name())
                .collect(Collectors.toList());
    }

    private void addSelected() {
        int to = place.getSelectionIndex();
        List<String> names = selection();
        if (editable && to >= 0 && !names.isEmpty()) {
            wishes.add(places.get(to), names);
        }
    }

    /** Takes the list selected elsewhere as the one to add to. */
    void addTo(PackagePlace wanted) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isSame(wanted)) {
                place.select(i);
            }
        }
    }

    private void enable() {
        boolean some = editable && table.getSelectionCount() > 0;
        add.setEnabled(some && place.getSelectionIndex() >= 0);
        exclude.setEnabled(some);
        place.setEnabled(editable);
    }

    /** Shows the edition as it is now. */
    void edition(List<PackagePlace> wanting, AskedPackages wanted, boolean mayEdit) {
        editable = mayEdit;
        asked = wanted;
        Optional<PackagePlace> before =
                place.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(places.get(place.getSelectionIndex()));
        places = wanting;
        String[] texts = wanting.stream().map(Places::text).toArray(String[]::new);
        if (!Arrays.equals(texts, place.getItems())) {
            place.setItems(texts);
        }
        place.select(0);
        before.ifPresent(this::addTo);
        table.clearAll();
        enable();
    }

    /** Shows the archive and the jobs as they are now. */
    void archive() {
        ArchiveState state = known.archive();
        boolean fetching = jobs.running().filter(PackageJobs.Task.FETCH::equals).isPresent();
        if (state instanceof ArchiveState.Ready ready) {
            if (searched.filter(each -> each == ready.catalog()).isEmpty()) {
                search();
            } else {
                table.clearAll();
            }
            return;
        }
        searched = Optional.empty();
        found = new FoundPackages(List.of(), 0);
        table.setItemCount(0);
        count.setText("");
        messageText.setText(fetching ? Messages.fetching : text(state));
        buttons(
                !fetching && (state instanceof ArchiveState.NotFetched || state instanceof ArchiveState.Unusable),
                fetching);
        top(message);
        enable();
    }

    private void buttons(boolean mayFetch, boolean mayCancel) {
        messageAction.setVisible(mayFetch);
        ((org.eclipse.swt.layout.GridData) layoutData(messageAction)).exclude = !mayFetch;
        cancel.setVisible(mayCancel);
        ((org.eclipse.swt.layout.GridData) layoutData(cancel)).exclude = !mayCancel;
        message.layout(true, true);
    }

    private static Object layoutData(Button button) {
        if (button.getLayoutData() == null) {
            button.setLayoutData(new org.eclipse.swt.layout.GridData());
        }
        return button.getLayoutData();
    }

    private String text(ArchiveState state) {
        String failure = jobs.failure().isEmpty() ? "" : failed(jobs.failure()) + "\n\n";
        return failure
                + switch (state) {
                    case ArchiveState.Looking looking -> Messages.looking;
                    case ArchiveState.Unnamed unnamed -> Messages.unnamed;
                    case ArchiveState.NotFetched not -> Messages.notFetched;
                    case ArchiveState.Unusable unusable -> failed(unusable.problems());
                    case ArchiveState.Ready ready -> "";
                };
    }

    static String failed(List<Problem> problems) {
        return NLS.bind(Messages.failed, problems.stream().map(Statuses::text).collect(Collectors.joining("\n")));
    }

    private void top(Composite wanted) {
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            stage.layout();
        }
    }
}
