package org.xter.studio.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.xter.document.Access;
import org.xter.document.DocumentListener;
import org.xter.document.EditionDocument;
import org.xter.document.Troubles;
import org.xter.document.disk.ExternalChange;
import org.xter.document.disk.Unsaved;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.packages.KnownPackages;
import org.xter.model.text.TextRange;
import org.xter.report.Problem;
import org.xter.studio.edition.diagram.CompositionPage;
import org.xter.studio.edition.diagram.DisksPage;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.edition.field.FindingsIndex;
import org.xter.studio.edition.outline.EditionOutline;
import org.xter.studio.edition.packages.PackagesPage;
import org.xter.studio.edition.protection.ProtectionPage;
import org.xter.studio.edition.services.ServicesPage;
import org.xter.studio.edition.system.SystemPage;
import org.xter.studio.edition.trust.TrustPage;
import org.xter.studio.source.SourcePart;
import org.xter.studio.ui.EditionOpening;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.ProblemMarkers;

/**
 * One edition in an editor of several pages. All pages, and a second editor of the same file, work on one
 * {@link EditionDocument}; what was done on one page is undone from any other.
 */
public final class EditionEditor extends FormEditor
        implements IGotoMarker, ITabbedPropertySheetPageContributor, IPersistableEditor {
    /** The editor's id. */
    public static final String ID = "org.xter.studio.edition.editor";

    private static final String PAGE = "page";
    private static final String PART = "part";
    private static final ILog LOG = ILog.of(EditionEditor.class);

    private final List<PageEntry> pageEntries = new ArrayList<>();
    private final EditionSelection selection = new EditionSelection();
    private final DocumentListener follower = new Follower();
    private final Troubles troubles = this::showTrouble;
    private final WindowWatch windowWatch = new WindowWatch();
    private EditionOpening opening;
    private boolean open;
    private Banner banner;
    private SourcePart source;
    private CTabItem sourceTab;
    private boolean makingSource;
    private EditionActions actions;
    private EditionOutline outline;
    private FindingsIndex index = FindingsIndex.NONE;
    private IMemento restored;
    private boolean pagesAdded;
    private boolean saved;
    private boolean closed;

    /** A page and what it is called in memory. */
    private record PageEntry(String id, EditionPage page) {}

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path file = fileOf(input).orElseThrow(() -> new PartInitException(Status.error(Messages.notAFile)));
        super.init(site, input);
        site.setSelectionProvider(selection);
        opening = Studio.get().begin(file);
        actions = new EditionActions(this, () -> activeEditionPage().flatMap(EditionPage::clipboard));
        turning(site.getService(IHandlerService.class));
        setPartName(input.getName());
        setTitleToolTip(file.toString());
        setTitleImage(Icon.EDITION.image());
    }

    /** The place of an input on this machine's disk. */
    static Optional<Path> fileOf(IEditorInput input) {
        if (input instanceof IFileEditorInput of) {
            return Optional.ofNullable(of.getFile().getLocation()).map(location -> location.toPath());
        }
        IURIEditorInput of = Adapters.adapt(input, IURIEditorInput.class);
        return of != null && "file".equals(of.getURI().getScheme())
                ? Optional.of(Path.of(of.getURI()))
                : Optional.empty();
    }

    // ---- what it shows

    /** The edition; waits for its file while that is being read. */
    public EditionDocument document() {
        return opening.share().document();
    }

    /** What is known of the edition's packages; waits like {@link #document()}. */
    public KnownPackages packages() {
        return opening.share().packages();
    }

    /** Whether the edition is there without waiting. */
    public boolean isRead() {
        return opening.isRead();
    }

    /** Whether the editor shows its edition: not before the file is read. */
    public boolean isOpen() {
        return open && !closed;
    }

    /** The file as the workspace knows it; nothing for a file outside of it. */
    public Optional<IFile> resource() {
        return Optional.ofNullable(Adapters.adapt(getEditorInput(), IFile.class));
    }

    /** What is selected on any page: parts of the edition. */
    public EditionSelection selection() {
        return selection;
    }

    /** What the editor has to say above its pages. */
    public Banner banner() {
        return banner;
    }

    /** The findings by what they are about. */
    public FindingsIndex findings() {
        return index;
    }

    /** Whether the editor is closed and its document is no longer its. */
    public boolean isClosed() {
        return closed;
    }

    /** Offers undo, redo, copy, cut, paste, remove in a view that shows this edition. */
    public void fillActions(IActionBars bars, PartClipboard parts) {
        new EditionActions(this, () -> Optional.of(parts)).fillView(bars);
    }

    /** Does the fix of a finding that has this label. */
    void fix(Function<EditionShare, Optional<DocumentFinding>> finding, String label) {
        finding.apply(opening.share())
                .flatMap(found -> found.fixes().stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst())
                .ifPresent(each -> document().execute(each.edit()));
    }

    EditionActions actions() {
        return actions;
    }

    /** Whether the text page is in front. */
    boolean isSourceShown() {
        return source != null && getActiveEditor() == source;
    }

    /** The text page; null until it is shown first. */
    public SourcePart source() {
        return source;
    }

    /** The page in front, when it is one of forms. */
    public Optional<EditionPage> activeEditionPage() {
        return getSelectedPage() instanceof EditionPage page ? Optional.of(page) : Optional.empty();
    }

    // ---- pages

    @Override
    protected Composite createPageContainer(Composite parent) {
        banner = new Banner(parent);
        return super.createPageContainer(banner.below());
    }

    @Override
    protected void addPages() {
        add(new OverviewPage(this), Icon.OVERVIEW);
        add(new SystemPage(this), Icon.SYSTEM);
        add(new ServicesPage(this), Icon.SERVICE);
        add(new PackagesPage(this), Icon.PACKAGE);
        add(new CompositionPage(this), Icon.DIAGRAM);
        add(new DisksPage(this), Icon.DISK);
        add(new ProtectionPage(this), Icon.LOCK);
        add(new TrustPage(this), Icon.KEY);
        addSource();
        pagesAdded = true;
        Studio.get().addTroubles(troubles);
        windowWatch.begin();
        if (isRead() || restored != null) { // which page is to be made is said by the edition
            opened();
        } else {
            opening.whenRead(this::opened);
        }
    }

    /** The file is read: pages made before show it now, and the page to begin with comes to the front. */
    private void opened() {
        document(); // waits where somebody wants a certain page
        follow();
        pageEntries.forEach(each -> each.page().opened());
        if (!document().access().modelEditable()) {
            setActivePage(sourceIndex());
        }
        offerRecovery();
        restore();
    }

    /** Begins to follow the edition when its file is read by now; whether it does. */
    boolean follow() {
        if (!open && !closed && isRead()) {
            open = true;
            document().addListener(follower);
            index = FindingsIndex.of(document());
            showAccess();
            actions.refresh();
            outline().ifPresent(EditionOutline::opened);
        }
        return open;
    }

    private void add(EditionPage page, Icon icon) {
        try {
            int number = addPage(page);
            setPageImage(number, icon.image());
            pageEntries.add(new PageEntry(page.getId(), page));
        } catch (PartInitException e) {
            LOG.error(e.getMessage(), e);
        }
    }

    /** The text page has its tab at once; the text editor in it is made when somebody wants to see it. */
    private void addSource() {
        int number = addPage((Control) null);
        setPageText(number, Messages.sourcePage);
        setPageImage(number, Icon.SOURCE.image());
        sourceTab = ((CTabFolder) getContainer()).getItem(number);
    }

    private void makeSource() {
        int number = sourceIndex();
        SourcePart made = new SourcePart(document());
        makingSource = true;
        try {
            addPage(number, made, getEditorInput());
            pages.remove(number + 1); // what stood for it
            source = made;
            ISelectionProvider caret = source.getSite().getSelectionProvider();
            if (caret instanceof IPostSelectionProvider post) {
                post.addPostSelectionChangedListener(event -> {
                    if (event.getSelection() instanceof ITextSelection text && isSourceShown()) {
                        selection.set(document().elementAt(text.getOffset()), source);
                    }
                });
            }
        } catch (PartInitException e) {
            LOG.error(e.getMessage(), e);
        } finally {
            makingSource = false;
        }
    }

    @Override
    protected CTabItem createItem(int number, Control control) {
        if (!makingSource) {
            return super.createItem(number, control);
        }
        sourceTab.setControl(control);
        return sourceTab;
    }

    private int sourceIndex() {
        return ((CTabFolder) getContainer()).indexOf(sourceTab);
    }

    /** Brings a page to the front by its id, such as {@link EditionPage#SERVICES}; {@link EditionPage#SOURCE} is the text. */
    public void showPage(String id) {
        if (id.equals(EditionPage.SOURCE)) {
            // Asked for again while it comes to the front, it would come for ever.
            if (!isSourceShown()) {
                setActivePage(sourceIndex());
            }
        } else {
            setActivePage(id);
        }
    }

    /** The id of the page in front. */
    public String shownPage() {
        return activeEditionPage().map(EditionPage::getId).orElse(EditionPage.SOURCE);
    }

    @Override
    protected void pageChange(int newPageIndex) {
        if (!pagesAdded) {
            return;
        }
        if (source == null && newPageIndex == sourceIndex()) {
            makeSource();
        }
        super.pageChange(newPageIndex);
        getSite().setSelectionProvider(selection);
        actions.pageChanged();
        outline().ifPresent(EditionOutline::pageChanged);
        if (isSourceShown() && !selection.isOffered()) {
            selection.part().ifPresent(this::showInSource);
        }
    }

    /**
     * The keys of the next and the previous tab turn one page here, wherever the focus is: the platform hands them from one
     * tab folder to the one around it, which turns none, one or two by where the focus is.
     */
    private void turning(IHandlerService handlers) {
        handlers.activateHandler("org.eclipse.ui.navigate.nextTab", new Turn(1));
        handlers.activateHandler("org.eclipse.ui.navigate.previousTab", new Turn(-1));
    }

    /** Turns pages. */
    private final class Turn extends AbstractHandler {
        private final int by;

        Turn(int by) {
            this.by = by;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            setActivePage(Math.floorMod(getActivePage() + by, getPageCount()));
            return null;
        }
    }

    /**
     * Leads to a part of the edition: on the page in front when it shows the part, else on the first that does, else in
     * the text.
     *
     * @param feature which of its fields; null for none
     */
    public void reveal(EObject part, EStructuralFeature feature) {
        if (isSourceShown()) {
            showInSource(part, feature);
            return;
        }
        Optional<EditionPage> front = activeEditionPage();
        if (front.isPresent() && front.get().reveal(part, feature)) {
            return;
        }
        revealInForm(part, feature);
    }

    /** Leads to a part where all of it can be edited: on the first page of forms that shows it, else in the text. */
    public void revealInForm(EObject part) {
        revealInForm(part, null);
    }

    private void revealInForm(EObject part, EStructuralFeature feature) {
        for (PageEntry each : pageEntries) {
            if (!(each.page() instanceof ScenePage) && each.page().shows(part, feature)) {
                setActivePage(each.id());
                if (each.page().reveal(part, feature)) {
                    return;
                }
            }
        }
        showPage(EditionPage.SOURCE);
        showInSource(part, feature);
    }

    private void showInSource(EObject part) {
        showInSource(part, null);
    }

    private void showInSource(EObject part, EStructuralFeature feature) {
        Optional<TextRange> range =
                feature == null ? Optional.empty() : document().span(part, feature);
        range.or(() -> document().span(part)).ifPresent(this::showInSource);
    }

    /** Shows a range of the text in the text page, which is brought to the front. */
    public void showInSource(TextRange range) {
        if (!isSourceShown()) {
            showPage(EditionPage.SOURCE);
        }
        ITextSelection at = (ITextSelection) source.getSelectionProvider().getSelection();
        if (at == null || at.getOffset() < range.start() || at.getOffset() > range.end()) {
            source.selectAndReveal(range.start(), 0);
        }
    }

    /** Leads to what a finding is about. */
    public void reveal(DocumentFinding finding) {
        int offset = finding.range().start();
        if (document().access().modelEditable()) {
            reveal(document().elementAt(offset), document().featureAt(offset).orElse(null));
        } else {
            showInSource(finding.range());
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 1);
        int start = marker.getAttribute(IMarker.CHAR_START, offsetOf(line));
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        document().findings().stream()
                .filter(each ->
                        each.problem().code().equals(code) && each.range().start() == start)
                .findFirst()
                .ifPresentOrElse(this::reveal, () -> showInSource(new TextRange(start, start)));
    }

    private int offsetOf(int line) {
        String text = document().text();
        int offset = 0;
        for (int n = 1; n < line && offset >= 0; n++) {
            offset = text.indexOf('\n', offset) + 1;
            if (offset == 0) {
                return text.length();
            }
        }
        return offset;
    }

    // ---- disk

    @Override
    public boolean isDirty() {
        return isOpen() && document().dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commitPages(true);
        Optional<Problem> problem = document().save();
        if (problem.isPresent()) {
            if (!problem.get().code().equals("document.changed-on-disk")) {
                banner.error(problem.get());
            }
            monitor.setCanceled(true);
            return;
        }
        afterSaving();
    }

    private void afterSaving() {
        saved = true;
        keepFindings();
        firePropertyChange(PROP_DIRTY);
    }

    /** What was typed just before saving is judged after it: the markers follow what is found of the saved text. */
    private void keepFindings() {
        if (saved && !isDirty()) {
            resource().ifPresent(file -> new SavedFindings(file, document().findings()).schedule());
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        Path file = document().file();
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterPath(String.valueOf(file.toAbsolutePath().getParent()));
        dialog.setFilterExtensions(new String[] {"*.edition"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen.endsWith(".edition") ? chosen : chosen + ".edition"));
        }
    }

    /** Writes to another file, which is the editor's from then on. */
    public void saveAs(Path path) {
        commitPages(true);
        Optional<Problem> problem = document().saveAs(path);
        if (problem.isPresent()) {
            banner.error(problem.get());
        } else {
            afterSaving();
        }
    }

    /** Takes the text from disk; can be undone. */
    public void revert() {
        document().reload().ifPresent(banner::error);
    }

    private void takeFile() {
        Path path = document().file();
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (files.length > 0) {
            refresh(files[0]);
            setInputWithNotify(new FileEditorInput(files[0]));
        } else {
            IFileStore store = EFS.getLocalFileSystem().getStore(path.toUri());
            setInputWithNotify(new FileStoreEditorInput(store));
        }
        setPartName(path.getFileName().toString());
        setTitleToolTip(path.toString());
    }

    private static void refresh(IFile file) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            LOG.log(e.getStatus());
        }
    }

    private void offerRecovery() {
        Path file = document().file();
        Studio studio = Studio.get();
        studio.background().execute(() -> {
            Optional<Unsaved> found = studio.recoverable().stream()
                    .filter(each -> isSame(each.file(), file))
                    .findFirst();
            found.ifPresent(unsaved -> studio.owner().execute(() -> {
                if (!closed) {
                    offer(unsaved);
                }
            }));
        });
    }

    private void offer(Unsaved unsaved) {
        if (unsaved.text().equals(document().text())) {
            unsaved.discard();
            return;
        }
        banner.recovery(
                unsaved,
                () -> document().recover(unsaved),
                () -> unsaved.discard(),
                () -> Comparisons.show(this, Messages.unsavedWork, unsaved.text()));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toRealPath().equals(other.toRealPath());
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    // ---- following the document

    private final class Follower implements DocumentListener {
        @Override
        public void modelChanged() {
            pageEntries.forEach(each -> each.page().modelChanged());
            selection.clean(document().edition());
            outline().ifPresent(EditionOutline::refresh);
        }

        @Override
        public void historyChanged() {
            actions.refresh();
        }

        @Override
        public void findingsChanged(List<DocumentFinding> found) {
            index = FindingsIndex.of(document());
            pageEntries.forEach(each -> each.page().findingsChanged());
            outline().ifPresent(EditionOutline::refreshFindings);
            keepFindings();
        }

        @Override
        public void accessChanged(Access access) {
            showAccess();
            pageEntries.forEach(each -> each.page().accessChanged());
            actions.refresh();
        }

        @Override
        public void dirtyChanged(boolean dirty) {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void changedOnDisk(ExternalChange change) {
            showExternal(change);
        }

        @Override
        public void fileChanged() {
            takeFile();
        }
    }

    private void showAccess() {
        document().access().why().ifPresentOrElse(banner::readOnly, banner::editable);
    }

    private void showExternal(ExternalChange change) {
        switch (change) {
            case ExternalChange.Changed changed ->
                banner.changedOnDisk(
                        this::revert,
                        () -> document().keepMine(),
                        () -> Comparisons.show(this, Messages.onDisk, changed.text()));
            case ExternalChange.Gone gone -> banner.gone(() -> document().keepMine());
            case ExternalChange.Unreadable unreadable -> banner.error(unreadable.reason());
        }
    }

    private void showTrouble(Problem problem, Throwable cause) {
        if (!closed && getSite().getPage().getActiveEditor() == this) {
            banner.trouble(problem);
        }
    }

    /** Looks at the disk when the editor, or the window with it in front, comes back to the user. */
    private final class WindowWatch implements IPartListener2, IWindowListener {
        void begin() {
            getSite().getPage().addPartListener(this);
            getSite().getWorkbenchWindow().getWorkbench().addWindowListener(this);
        }

        void end() {
            getSite().getPage().removePartListener(this);
            getSite().getWorkbenchWindow().getWorkbench().removeWindowListener(this);
        }

        private void lookAtDisk() {
            document().checkDisk();
            opening.share().lookAtLock();
        }

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == EditionEditor.this && isOpen()) {
                lookAtDisk();
            }
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            if (getSite().getPage().getActiveEditor() == EditionEditor.this && isOpen()) {
                lookAtDisk();
            }
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // What somebody does elsewhere is looked at when they are back.
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // The editor closes with it.
        }

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            // Not the one this editor is in.
        }
    }

    // ---- memory

    @Override
    public void saveState(IMemento memento) {
        if (!isOpen()) {
            return;
        }
        memento.putString(PAGE, shownPage());
        selection
                .part()
                .filter(part -> !selection.isOffered()
                        && EcoreUtil.isAncestor(document().edition(), part))
                .ifPresent(part -> memento.putString(
                        PART, EcoreUtil.getRelativeURIFragmentPath(document().edition(), part)));
    }

    @Override
    public void restoreState(IMemento memento) {
        restored = memento;
    }

    /** The page and the selection of the last time, as far as they are still there. */
    private void restore() {
        if (restored == null) {
            return;
        }
        String page = restored.getString(PAGE);
        if (page != null && document().access().modelEditable()) {
            showPage(page);
        }
        String path = restored.getString(PART);
        if (path != null) {
            partAt(path).ifPresent(part -> {
                selection.set(part, null);
                activeEditionPage().ifPresent(front -> front.reveal(part, null));
            });
        }
    }

    private Optional<EObject> partAt(String path) {
        try {
            return Optional.ofNullable(EcoreUtil.getEObject(document().edition(), path));
        } catch (RuntimeException e) {
            return Optional.empty(); // EMF throws what it likes for a part that is no longer there
        }
    }

    // ---- views

    private Optional<EditionOutline> outline() {
        return Optional.ofNullable(outline);
    }

    @Override
    public String getContributorId() {
        return ID;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            if (outline == null || outline.isDisposed()) {
                outline = new EditionOutline(this);
            }
            return adapter.cast(outline);
        }
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new TabbedPropertySheetPage(this));
        }
        if (adapter == EditionDocument.class) {
            return adapter.cast(document());
        }
        if (source != null && adapter == ITextEditor.class || adapter == IEditorPart.class && isSourceShown()) {
            return adapter.cast(source);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        closed = true;
        windowWatch.end();
        Studio.get().removeTroubles(troubles);
        if (open) {
            document().removeListener(follower);
        }
        super.dispose();
        if (opening != null) {
            opening.close();
        }
    }
}
