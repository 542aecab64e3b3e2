package org.xter.studio.edition.packages;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.Troubles;
import org.xter.document.edit.Edit;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.packages.AskedPackage;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.KnownPackages;
import org.xter.document.packages.NewestWork;
import org.xter.document.packages.PackageEdits;
import org.xter.document.packages.PackagePlace;

/**
 * Everything about an edition's packages: on the left those it could have, on the right those it asks for, those that come
 * along, and its lock. Needs a document and a parent, nothing else of the workbench.
 */
public final class PackagesPane {
    /** A thread of its own, so that typing never waits for other work. */
    private static final ExecutorService SEARCHING = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "package search");
        thread.setDaemon(true);
        return thread;
    });

    /** Pixels below which two tables beside each other show too little of their rows. */
    private static final int NARROW = 760;

    private final EditionDocument document;
    private final KnownPackages known;
    private final PackageJobs jobs;
    private final NewestWork searches;
    private final Sources sources;
    private final SashForm control;
    private final SearchPart search;
    private final DetailsPart details;
    private final CTabFolder tabs;
    private final RequestsPart requests;
    private final ClosurePart closure;
    private final LockPart lock;
    private final Runnable update = this::update;
    private final DocumentListener listener = new DocumentListener() {
        @Override
        public void modelChanged() {
            update();
        }

        @Override
        public void accessChanged(org.xter.document.Access access) {
            update();
        }

        @Override
        public void findingsChanged(List<DocumentFinding> found) {
            showFindings();
        }
    };
    private String shown = "";
    private boolean seen = true;
    private boolean stale;

    /** Leads to where something is written. */
    public interface Sources {
        /** Shows a package that is asked for in the text. */
        void show(AskedPackage wanted);
    }

    /**
     * Opens on a document; stops following it when the control is disposed.
     *
     * @param known what is known of the document's packages; stays open
     * @param troubles is told of faults
     * @param graph shows the graph around a package of the edition
     */
    public PackagesPane(
            Composite parent,
            EditionDocument document,
            KnownPackages known,
            Troubles troubles,
            Sources sources,
            Consumer<String> graph) {
        Display display = parent.getDisplay();
        this.document = document;
        this.known = known;
        this.sources = sources;
        this.jobs = new PackageJobs(document, known, display);
        this.searches = new NewestWork(work -> onDisplay(display, work), SEARCHING, troubles);

        control = new SashForm(parent, SWT.HORIZONTAL);
        control.setSashWidth(8);
        SashForm left = new SashForm(control, SWT.VERTICAL);
        left.setSashWidth(8);
        Composite finding = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(finding);
        search = new SearchPart(finding, known, jobs, searches, new Found());
        details = new DetailsPart(left, troubles, this::showPackage, graph, jobs::describe);
        left.setWeights(62, 38);

        tabs = new CTabFolder(control, SWT.TOP | SWT.FLAT | SWT.BORDER);
        tabs.setTabHeight(28);
        requests = new RequestsPart(page(), new Asked());
        closure = new ClosurePart(page(), this::select, graph);
        lock = new LockPart(page(), known, jobs, this::select);
        tab(requests.control());
        tab(closure.control());
        tab(lock.control());
        tabs.setSelection(0);
        control.setWeights(46, 54);

        details.showNothing();
        document.addListener(listener);
        known.addListener(update);
        jobs.addListener(update);
        control.addListener(SWT.Resize, event -> fold());
        control.addDisposeListener(event -> close());
        update();
    }

    /** What is found stands above what is asked for where there is no room beside it. */
    private void fold() {
        int wide = control.getClientArea().width;
        int wanted = wide < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (wide > 0 && control.getOrientation() != wanted) {
            control.setOrientation(wanted);
        }
    }

    private static void onDisplay(Display display, Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private Composite page() {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(page);
        return page;
    }

    private void tab(Control content) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setControl(content.getParent());
    }

    /** What is shown; fills its parent. */
    public Control control() {
        return control;
    }

    /** Puts the cursor into the search. */
    public void focus() {
        search.focus();
    }

    /** Looks whether files changed, as when somebody comes back. */
    public void refresh() {
        known.refresh();
    }

    /** Looks for packages with these words. */
    public void lookFor(String words) {
        search.lookFor(words);
    }

    /** Shows a package wherever it is: asked for, coming along, or only in the lists. */
    public void showPackage(String name) {
        AskedPackages asked = AskedPackages.of(document.edition());
        boolean along = known.lock().closure().flatMap(each -> each.get(name)).isPresent();
        if (!asked.wanting(name).isEmpty() || !asked.excluding(name).isEmpty()) {
            tabs.setSelection(0);
            requests.reveal(name);
        } else if (along) {
            tabs.setSelection(1);
            closure.reveal(name);
        }
        select(name);
    }

    /** Shows a list of packages that are asked for. */
    public void showPlace(PackagePlace place) {
        tabs.setSelection(0);
        requests.reveal(place);
    }

    /** Shows how the lock stands. */
    public void showLock() {
        tabs.setSelection(2);
    }

    private void select(String name) {
        shown = name;
        details.show(name, known.archive().ready(), AskedPackages.of(document.edition()), known.lock());
    }

    /** To be told when somebody begins or ends to see it; what happens meanwhile is shown then. */
    public void setShown(boolean visible) {
        seen = visible;
        if (visible && stale) {
            update();
        }
    }

    /** Shows the edition as it is now. */
    public void update() {
        stale = !seen;
        if (control.isDisposed() || stale) {
            return;
        }
        boolean editable = document.access().modelEditable();
        AskedPackages asked = AskedPackages.of(document.edition());
        search.edition(PackagePlace.wanting(document.edition()), asked, editable);
        search.archive();
        requests.edition(asked, known.lock(), editable);
        showFindings();
        closure.packages(known.lock().closure(), asked);
        lock.update(editable);
        int along = known.lock().closure().map(each -> each.packages().size()).orElse(0);
        title(0, NLS.bind(Messages.tabAsked, asked.count()));
        title(1, NLS.bind(Messages.tabAll, along == 0 ? "?" : along));
        title(2, Messages.tabChanges);
        tabs.getItem(2).setImage(lock.icon().image());
        if (!shown.isEmpty()) {
            select(shown);
        }
    }

    private void showFindings() {
        if (!control.isDisposed()) {
            requests.findings(PackageFindings.of(document));
        }
    }

    private void title(int tab, Object text) {
        if (!tabs.getItem(tab).getText().equals(text)) {
            tabs.getItem(tab).setText(String.valueOf(text));
        }
    }

    private void perform(Optional<Edit> edit) {
        edit.ifPresent(document::execute);
    }

    private void close() {
        searches.stop();
        jobs.cancel();
        known.removeListener(update);
        document.removeListener(listener);
    }

    private final class Found implements SearchPart.Wishes {
        @Override
        public void add(PackagePlace place, List<String> names) {
            perform(PackageEdits.add(document.edition(), place, names));
            tabs.setSelection(0);
            requests.reveal(names.get(0));
        }

        @Override
        public void exclude(List<String> names) {
            perform(PackageEdits.exclude(document.edition(), names));
        }

        @Override
        public void selected(String name) {
            select(name);
        }
    }

    private final class Asked implements RequestsPart.Wishes {
        @Override
        public void remove(List<AskedPackage> packages) {
            perform(PackageEdits.remove(packages));
        }

        @Override
        public void move(List<AskedPackage> packages, PackagePlace to) {
            perform(PackageEdits.move(packages, to));
        }

        @Override
        public void add(PackagePlace to, List<String> names) {
            perform(PackageEdits.add(document.edition(), to, names));
        }

        @Override
        public void exclude(List<String> names) {
            perform(PackageEdits.exclude(document.edition(), names));
        }

        @Override
        public void selected(String name) {
            select(name);
        }

        @Override
        public void selected(PackagePlace place) {
            search.addTo(place);
        }

        @Override
        public void why(String name) {
            tabs.setSelection(1);
            closure.reveal(name);
            select(name);
        }

        @Override
        public void source(AskedPackage wanted) {
            sources.show(wanted);
        }
    }
}
