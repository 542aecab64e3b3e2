package org.xter.document;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.assist.Assistance;
import org.xter.document.assist.Completion;
import org.xter.document.assist.Hover;
import org.xter.document.disk.DiskFile;
import org.xter.document.disk.ExternalChange;
import org.xter.document.disk.Journal;
import org.xter.document.disk.Unsaved;
import org.xter.document.edit.Draft;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.edit.Performer;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.live.LiveEdition;
import org.xter.document.live.Standing;
import org.xter.document.text.FragmentText;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.model.text.TextRange;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * One open edition: its text, which is the master, the edition it means, and one history of all that is done to either.
 *
 * <p>A document belongs to the thread that opened it; every method throws {@link IllegalStateException} on another.
 * Opening and editing never throw because of what a file holds. Parts of the edition ({@code EObject}s) stay the same
 * objects as long as they are there, whatever happens to the text around them; they are changed by {@link #execute} and
 * never by their setters. EMF's own notifications come in the middle of a change: use {@link DocumentListener}.
 *
 * <p>What is typed into the text is text at once. What it means is read in the background when the typing comes to rest, or
 * here when somebody asks for it before.
 */
public final class EditionDocument implements AutoCloseable {
    private static final Problem FAILED = Problem.error(
            "document.failed",
            "this could not be done because of a fault in the program; the edition is as it was before",
            "The error log has the details.");

    private final DocumentSettings settings;
    private final Thread thread = Thread.currentThread();
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final LiveEdition live;
    private final EditionCommandStack commandStack = new EditionCommandStack(this);
    private final Deque<HistoryEntry> undoable = new ArrayDeque<>();
    private final Deque<HistoryEntry> redoable = new ArrayDeque<>();
    private final FindingsLoop findingsLoop;
    private final Optional<Journal> journal;
    private DiskFile disk;
    private EditionFile file;
    private volatile String typed;
    private Standing standing;
    private String savedText;
    private Optional<Problem> unread = Optional.empty();
    private boolean newerOnDisk;
    private boolean typingEnded = true;
    private final Deque<Runnable> untold = new ArrayDeque<>();
    private boolean telling;
    private boolean closed;
    private List<DocumentFinding> findings = List.of();

    private EditionDocument(DiskFile disk, LiveEdition live, DocumentSettings settings) {
        this.settings = settings;
        this.disk = disk;
        this.live = live;
        this.journal = settings.journal()
                .map(folder -> new Journal(folder, settings.background(), problem -> settings.owner()
                        .execute(() -> settings.troubles().report(problem, null))));
        this.findingsLoop = new FindingsLoop(settings, this::take);
    }

    /** Opens a file, whatever it holds; what is wrong with it is said by {@link #access()} and {@link #findings()}. */
    public static EditionDocument open(Path path, DocumentSettings settings) {
        return open(EditionOnDisk.read(path), settings);
    }

    /** Opens a file that was read already, by whatever thread; what was read serves one document. */
    static EditionDocument open(EditionOnDisk read, DocumentSettings settings) {
        EditionDocument document = new EditionDocument(read.disk(), read.live(), settings);
        document.load();
        return document;
    }

    /** A document whose file is not there yet; it has unsaved changes until it is saved. */
    public static EditionDocument create(Path path, String text, DocumentSettings settings) {
        EditionDocument document = new EditionDocument(new DiskFile(path), new LiveEdition(), settings);
        document.file = EditionReader.parse(path, text);
        document.live.become(document.file);
        document.seekFindings();
        return document;
    }

    private void load() {
        file = live.file();
        unread = DiskFile.unread(file);
        savedText = file.text();
        newerOnDisk = isNewer(file);
        migrate();
        seekFindings(settings.pauses().map(Pauses::opened).orElse(settings.background()));
    }

    private static boolean isNewer(EditionFile file) {
        return file.problems().stream().anyMatch(problem -> problem.code().equals("edition.newer-format"));
    }

    /** A file of an older format is converted by an edit that can be undone. */
    private void migrate() {
        Migration.toPresent(file).ifPresent(text -> replaceAll(Labels.of("migrate"), text));
    }

    // ---- what it is

    /** The file, as the user named it. */
    public Path file() {
        check();
        return disk.file();
    }

    /** The folder the paths of the edition are relative to. */
    public Path folder() {
        check();
        return file.folder();
    }

    /** The whole text, byte order mark and line ends as they are. */
    public String text() {
        check();
        return now();
    }

    private String now() {
        return typed == null ? file.text() : typed;
    }

    /** The edition; always the same object. While the text is broken, the last state that was understood. */
    public Edition edition() {
        check();
        understand();
        return live.edition();
    }

    /** What may be changed at present. */
    public Access access() {
        check();
        understand();
        return access(file);
    }

    /** Whether the text may be typed into; does not wait until what was typed last is read. */
    public boolean textEditable() {
        check();
        return access(file).textEditable();
    }

    private Access access(EditionFile of) {
        if (unread.isPresent()) {
            return new Access.ReadOnly(unread.get());
        }
        Optional<Problem> newer = find(of, "edition.newer-format");
        if (newer.isPresent()) {
            return newerOnDisk ? new Access.ReadOnly(newer.get()) : new Access.TextOnly(newer.get());
        }
        if (!Draft.isGood(of)) {
            return new Access.TextOnly(
                    of.problems().stream().filter(Problem::isError).findFirst().orElse(FAILED));
        }
        return find(of, "edition.yaml-feature")
                .<Access>map(Access.TextOnly::new)
                .orElseGet(Access.Editable::new);
    }

    private static Optional<Problem> find(EditionFile of, String code) {
        return of.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }

    /** Whether the text differs from what is on disk. */
    public boolean dirty() {
        check();
        return isDirty();
    }

    private boolean isDirty() {
        return !now().equals(savedText);
    }

    /** The document as it is now, for other threads. */
    public EditionSnapshot snapshot() {
        check();
        return new EditionSnapshot(disk.file(), now(), Digest.of(now()), isDirty());
    }

    // ---- editing

    /**
     * Does an edit.
     *
     * @return whether it was done; when not, the reason was reported to the settings' {@link Troubles} and the document is as
     *     it was before
     */
    public boolean execute(Edit edit) {
        check();
        boolean isTyped = edit instanceof Edit.ReplaceText text
                && text.typed()
                && settings.pauses().isPresent();
        if (!isTyped) {
            understand();
        }
        Optional<Problem> refusal = refusal(edit);
        if (refusal.isPresent()) {
            settings.troubles().report(refusal.get(), null);
            return false;
        }
        if (isTyped) {
            return type((Edit.ReplaceText) edit);
        }
        return change(edit.label(), Typing.of(edit), draft -> {
            new Performer(draft).perform(edit);
            return Optional.empty();
        });
    }

    /**
     * Does an edit and writes a file beside the edition, such as where its cards lie, as one step of the history: undo takes
     * back both.
     *
     * @param beside the file
     * @param text what the file is to hold, asked for once {@link #edition()} is what the edit makes of it; nothing when the
     *     file is to stay as it is
     * @return whether it was done; when not, as when the file cannot be written, nothing was changed and the settings'
     *     troubles were told why
     */
    public boolean execute(Edit edit, Path beside, Supplier<Optional<String>> text) {
        check();
        understand();
        Optional<Problem> refusal = refusal(edit);
        if (refusal.isPresent()) {
            settings.troubles().report(refusal.get(), null);
            return false;
        }
        return change(edit.label(), new Typing.None(), draft -> {
            new Performer(draft).perform(edit);
            Optional<String> wanted = text.get();
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            BesideChange written = BesideChange.to(beside, wanted.get());
            written.write();
            return Optional.of(written);
        });
    }

    /**
     * Does several edits as one step of the history, each decided once {@link #edition()} is what those before it made.
     *
     * @param label what they do in a few words, for the menu entry Undo; in the user's language
     * @return whether all were done; when not, nothing was changed and the settings' troubles were told why
     */
    public boolean execute(String label, List<Turn> turns) {
        check();
        understand();
        Access access = access(file);
        if (!access.modelEditable()) {
            access.why().ifPresent(why -> settings.troubles().report(why, null));
            return false;
        }
        return change(label, new Typing.None(), draft -> {
            Performer performer = new Performer(draft);
            for (Turn turn : turns) {
                Optional<Edit> edit = turn.edit();
                if (edit.isPresent()) {
                    performer.perform(edit.get());
                }
            }
            return Optional.empty();
        });
    }

    private boolean type(Edit.ReplaceText edit) {
        TextEdit done;
        try {
            done = edit.in(now());
        } catch (IllegalArgumentException e) {
            settings.troubles().report(FAILED, e);
            return false;
        }
        if (done.removed().equals(done.inserted())) {
            return true;
        }
        State before = state();
        String text = done.apply(now());
        typed = text;
        remember(new HistoryEntry(edit.label(), List.of(done), Typing.of(edit)));
        understandSoon(text);
        tell(before, List.of(done));
        return true;
    }

    /** Reads what was typed once nothing more came for a while. */
    private void understandSoon(String text) {
        Path place = file.file();
        settings.pauses().orElseThrow().typed().execute(() -> {
            if (typed == text) {
                EditionFile read = EditionReader.parse(place, text);
                settings.owner().execute(() -> {
                    if (typed == text && !closed) {
                        understand(read);
                    }
                });
            }
        });
    }

    /** Reads what was typed, when it is not read yet. */
    private void understand() {
        if (typed != null) {
            understand(EditionReader.parse(file.file(), typed));
        }
    }

    private void understand(EditionFile read) {
        State before = state();
        typed = null;
        file = read;
        if (Draft.isGood(read)) {
            live.become(read);
        }
        tell(before, List.of());
    }

    private Optional<Problem> refusal(Edit edit) {
        Access access = access(file);
        boolean allowed = onlyText(edit) ? access.textEditable() : access.modelEditable();
        return allowed ? Optional.empty() : access.why();
    }

    private static boolean onlyText(Edit edit) {
        return edit instanceof Edit.ReplaceText
                || (edit instanceof Edit.Compound compound
                        && compound.edits().stream().allMatch(EditionDocument::onlyText));
    }

    /** Whether the present access allows an edit; it may still be refused for what it says. */
    public boolean mayDo(Edit edit) {
        check();
        understand();
        return refusal(edit).isEmpty();
    }

    /**
     * Tries an edit, as far as its first step, without changing anything; quick enough for every key typed into a field.
     *
     * @return why it would be refused; empty when it can be done
     */
    public Optional<Problem> whyNot(Edit edit) {
        check();
        understand();
        Optional<Problem> refusal = refusal(edit);
        if (refusal.isPresent()) {
            return refusal;
        }
        return Draft.whyNot(live, file, edit);
    }

    /** Edits a draft, and last of all may write a file beside the edition. */
    private interface Work {
        Optional<BesideChange> in(Draft draft) throws ProblemException;
    }

    private boolean change(String label, Typing typing, Work work) {
        State before = state();
        Draft draft = new Draft(live, file);
        Optional<BesideChange> beside;
        try {
            beside = work.in(draft);
        } catch (ProblemException e) {
            draft.rollBack();
            e.problems().forEach(problem -> settings.troubles().report(problem, e.getCause()));
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            draft.rollBack();
            settings.troubles().report(FAILED, e);
            return false;
        }
        boolean changed = !draft.file().text().equals(file.text());
        file = draft.file();
        if (!changed && beside.isEmpty()) {
            return true;
        }
        remember(new HistoryEntry(label, changed ? draft.done() : List.of(), typing, beside));
        tell(before, draft.done());
        beside.ifPresent(each -> besideWritten(each.file()));
        return true;
    }

    private void remember(HistoryEntry entry) {
        HistoryEntry last = undoable.peek();
        HistoryEntry joined = last == null || typingEnded || !redoable.isEmpty() ? null : last.followedBy(entry);
        if (joined != null) {
            undoable.pop();
        }
        undoable.push(joined == null ? entry : joined);
        redoable.clear();
        typingEnded = !entry.typing().goesOn();
    }

    /** Ends what is undone as one typing; the next character typed begins another. */
    public void endTyping() {
        check();
        typingEnded = true;
    }

    /**
     * Writes a file beside the edition, such as its lock, at once and as something that can be undone: undo gives the file
     * the text it had, byte for byte, or takes it away when it was not there. The edition's own text does not change.
     *
     * @param label what it does in a few words, for the menu entry Undo; in the user's language
     * @param text what the file is to hold
     * @return whether it was written; when not, the settings' troubles were told why
     */
    public boolean writeBeside(String label, Path beside, String text) {
        check();
        try {
            BesideChange change = BesideChange.to(beside, text);
            change.write();
            remember(new HistoryEntry(label, List.of(), new Typing.None(), Optional.of(change)));
            tellBeside(beside);
            return true;
        } catch (ProblemException e) {
            e.problems().forEach(problem -> settings.troubles().report(problem, e.getCause()));
            return false;
        }
    }

    /** To be told when a file beside the edition, such as its lock, was written by somebody else; has no history. */
    public void besideWritten(Path beside) {
        check();
        seekFindings();
        each(listener -> listener.besideChanged(beside));
    }

    /** The lock may decide what is found, so findings are looked for anew. */
    private void tellBeside(Path beside) {
        besideWritten(beside);
        each(DocumentListener::historyChanged);
        commandStack.changed();
    }

    private boolean writeAgain(BesideChange change) {
        try {
            change.write();
            return true;
        } catch (ProblemException e) {
            e.problems().forEach(problem -> settings.troubles().report(problem, e.getCause()));
            return false;
        }
    }

    private void replaceAll(String label, String text) {
        understand();
        TextEdit.between(file.text(), text)
                .ifPresent(edit -> change(label, new Typing.None(), draft -> {
                    draft.replace(List.of(edit));
                    return Optional.empty();
                }));
    }

    // ---- history

    /** The history as EMF knows it; its commands are made by {@link #command}. */
    public CommandStack commandStack() {
        check();
        return commandStack;
    }

    /** An edit as a command for {@link #commandStack()}. */
    public Command command(Edit edit) {
        check();
        return new EditCommand(this, edit);
    }

    /** What undo would take back; empty when there is nothing. */
    public Optional<String> undoLabel() {
        check();
        return Optional.ofNullable(undoable.peek()).map(HistoryEntry::label);
    }

    /** What redo would do again; empty when there is nothing. */
    public Optional<String> redoLabel() {
        check();
        return Optional.ofNullable(redoable.peek()).map(HistoryEntry::label);
    }

    /** Takes back what was done last; the text is as it was, byte for byte. Nothing when there is nothing to undo. */
    public void undo() {
        check();
        understand();
        HistoryEntry entry = undoable.peek();
        if (entry != null
                && entry.beside().map(each -> writeAgain(each.inverse())).orElse(true)) {
            redoable.push(undoable.pop());
            travel(entry, entry.inverse());
        }
    }

    /** Does again what was undone last. Nothing when there is nothing to redo. */
    public void redo() {
        check();
        understand();
        HistoryEntry entry = redoable.peek();
        if (entry != null && entry.beside().map(this::writeAgain).orElse(true)) {
            undoable.push(redoable.pop());
            travel(entry, entry.edits());
        }
    }

    private void travel(HistoryEntry entry, List<TextEdit> edits) {
        typingEnded = true;
        State before = state();
        Draft draft = new Draft(live, file);
        draft.replace(edits);
        file = draft.file();
        tell(before, edits);
        entry.beside().ifPresent(each -> besideWritten(each.file()));
    }

    void forgetHistory() {
        undoable.clear();
        redoable.clear();
        typingEnded = true;
        each(DocumentListener::historyChanged);
        commandStack.changed();
    }

    // ---- telling

    private record State(Access access, boolean dirty, EditionFile understood) {}

    private State state() {
        return new State(access(file), isDirty(), live.file());
    }

    /** Tells what happened. What listeners do in answer is told after this, so that all are told in the same order. */
    private void tell(State before, List<TextEdit> edits) {
        State now = state();
        journal.ifPresent(each -> {
            if (now.dirty()) {
                each.keep(disk.file(), disk.digest(), now());
            } else {
                each.forget();
            }
        });
        if (!edits.isEmpty()) {
            seekFindings();
        }
        untold.add(() -> tell(before, now, edits));
        if (!telling) {
            telling = true;
            try {
                while (!untold.isEmpty()) {
                    untold.poll().run();
                }
            } finally {
                telling = false;
            }
        }
    }

    private void tell(State before, State now, List<TextEdit> edits) {
        if (!edits.isEmpty()) {
            each(listener -> listener.textChanged(edits));
        }
        if (now.understood() != before.understood()) {
            each(DocumentListener::modelChanged);
        }
        if (!now.access().equals(before.access())) {
            each(listener -> listener.accessChanged(now.access()));
        }
        if (now.dirty() != before.dirty()) {
            each(listener -> listener.dirtyChanged(now.dirty()));
        }
        each(DocumentListener::historyChanged);
        commandStack.changed();
    }

    private void each(Consumer<DocumentListener> telling) {
        for (DocumentListener listener : listeners) {
            try {
                telling.accept(listener);
            } catch (RuntimeException e) {
                settings.troubles()
                        .report(
                                Problem.error(
                                        "document.listener",
                                        "a part of the program failed to follow a change",
                                        "The error log has the details."),
                                e);
            }
        }
    }

    /** Adds a listener. */
    public void addListener(DocumentListener listener) {
        check();
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(DocumentListener listener) {
        check();
        listeners.remove(listener);
    }

    // ---- findings

    private void seekFindings() {
        seekFindings(
                typed == null
                        ? settings.background()
                        : settings.pauses().orElseThrow().typed());
    }

    private void seekFindings(Executor when) {
        findingsLoop.seek(disk.file(), now(), when);
    }

    private void take(List<DocumentFinding> found) {
        if (closed) {
            return;
        }
        findings = found;
        each(listener -> listener.findingsChanged(found));
    }

    /** What was found last, in the order of the text; computed in the background after each change. */
    public List<DocumentFinding> findings() {
        check();
        return findings;
    }

    /** Looks for findings again, as when files beside the edition or the packages changed. */
    public void refreshFindings() {
        check();
        seekFindings();
    }

    // ---- places

    private Standing standing() {
        if (standing == null || !standing.isOf(live.file(), now())) {
            standing = new Standing(live, now());
        }
        return standing;
    }

    /** Where a part stands in the text; empty when it does not. While the text is broken, where it most likely is. */
    public Optional<TextRange> span(EObject part) {
        check();
        return standing().span(part);
    }

    /** Where a feature's key and value stand; empty when it is left out. */
    public Optional<TextRange> span(EObject part, EStructuralFeature feature) {
        check();
        return standing().span(part, feature);
    }

    /** Where an item of a list stands, or the value of a feature that is no list. */
    public Optional<TextRange> span(EObject part, EStructuralFeature feature, int index) {
        check();
        return standing().span(part, feature, index);
    }

    /** The smallest part of the edition around a position of the text. */
    public EObject elementAt(int offset) {
        check();
        return standing().elementAt(offset);
    }

    /** The feature whose key or value lies around a position of the text; empty outside of them. */
    public Optional<EStructuralFeature> featureAt(int offset) {
        check();
        return standing().featureAt(offset);
    }

    // ---- help while typing

    /** What can be written at a position of the text, best first. */
    public List<Completion> completionsAt(int offset) {
        check();
        return new Assistance(now(), live.edition(), settings.packages()).completionsAt(offset);
    }

    /** What stands at a position of the text, explained. */
    public Optional<Hover> hoverAt(int offset) {
        check();
        return new Assistance(now(), live.edition(), settings.packages()).hoverAt(offset);
    }

    // ---- clipboard

    /** Parts as YAML, for the clipboard. */
    public String copy(List<? extends EObject> parts) {
        check();
        return FragmentText.of(parts);
    }

    // ---- disk

    /**
     * Writes the text to its file.
     *
     * @return why it could not be written, {@code document.changed-on-disk} among the reasons; empty when it was
     */
    public Optional<Problem> save() {
        check();
        Optional<ExternalChange> change = disk.look();
        if (change.isPresent() && !(change.get() instanceof ExternalChange.Gone)) {
            each(listener -> listener.changedOnDisk(change.get()));
            return Optional.of(Problem.error(
                    "document.changed-on-disk",
                    Place.of(disk.file().toString()),
                    "the file on disk was changed by another program since it was opened",
                    "Compare the two, then reload it or keep yours and save again."));
        }
        return write(disk);
    }

    /** Writes the text to another file, which is the document's from then on. */
    public Optional<Problem> saveAs(Path path) {
        check();
        understand();
        DiskFile other = new DiskFile(path);
        Optional<Problem> problem = write(other);
        if (problem.isEmpty()) {
            file = EditionReader.parse(path, file.text());
            live.become(file);
            seekFindings();
            each(DocumentListener::fileChanged);
        }
        return problem;
    }

    private Optional<Problem> write(DiskFile target) {
        if (unread.isPresent()) {
            return unread;
        }
        State before = state();
        try {
            target.write(now());
        } catch (ProblemException e) {
            return Optional.of(e.problems().get(0));
        }
        disk = target;
        savedText = now();
        typingEnded = true;
        tell(before, List.of());
        return Optional.empty();
    }

    /** Looks whether the file on disk is still what was opened or saved, and tells listeners when it is not. */
    public Optional<ExternalChange> checkDisk() {
        check();
        Optional<ExternalChange> change = disk.look();
        change.ifPresent(found -> each(listener -> listener.changedOnDisk(found)));
        return change;
    }

    /** Takes the text from disk, as an edit that can be undone. Nothing is changed when the file cannot be read. */
    public Optional<Problem> reload() {
        check();
        EditionFile read = EditionReader.read(disk.file());
        Optional<Problem> reason = DiskFile.unread(read);
        if (reason.isPresent()) {
            return reason;
        }
        State before = state();
        disk.accept();
        unread = Optional.empty();
        newerOnDisk = isNewer(read);
        savedText = read.text();
        replaceAll(Labels.of("reload"), read.text());
        tell(before, List.of());
        return Optional.empty();
    }

    /** Keeps the document's text although the file on disk is another; saving writes over it. */
    public void keepMine() {
        check();
        State before = state();
        Optional<ExternalChange> change = disk.look();
        savedText = change.filter(ExternalChange.Changed.class::isInstance)
                .map(found -> ((ExternalChange.Changed) found).text())
                .orElse(null);
        disk.accept();
        tell(before, List.of());
    }

    /** Takes unsaved work of an earlier run, as an edit that can be undone, and removes it from where it was kept. */
    public void recover(Unsaved unsaved) {
        check();
        replaceAll(Labels.of("recover"), unsaved.text());
        unsaved.discard();
    }

    /** Ends the document; unsaved changes are dropped, also from the journal. */
    @Override
    public void close() {
        check();
        closed = true;
        findingsLoop.stop();
        journal.ifPresent(Journal::forget);
        listeners.clear();
    }

    private void check() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("a document is used only by the thread that opened it");
        }
    }
}
