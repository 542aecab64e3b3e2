package org.xter.document.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.live.LiveEdition;
import org.xter.document.text.MinimalEdits;
import org.xter.document.text.NotEditable;
import org.xter.document.text.TextEdit;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.model.text.YamlNode;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A text and the live edition while an edit is under way. Every step is verified: the edited text is read again and must
 * mean what the step means, else a larger part of the text is written anew, else the step is refused. Not thread-safe.
 */
public final class Draft {
    private static final Set<String> VALUE_PROBLEMS = Set.of(
            "edition.wrong-value",
            "edition.unknown-choice",
            "edition.wrong-type",
            "edition.missing-value",
            "edition.too-large");

    private final LiveEdition live;
    private final EditionFile fileBefore;
    private final EditionFile goodBefore;
    private final List<TextEdit> done = new ArrayList<>();
    private EditionFile file;
    private boolean trial;

    /**
     * Begins an edit.
     *
     * @param live the edition; it follows as long as the text can be understood
     * @param file the text as it is, understood or not
     */
    public Draft(LiveEdition live, EditionFile file) {
        this.live = live;
        this.file = file;
        this.fileBefore = file;
        this.goodBefore = live.file();
    }

    /** The text as it is now, as read. */
    public EditionFile file() {
        return file;
    }

    /** What was done to the text so far, in this order. */
    public List<TextEdit> done() {
        return List.copyOf(done);
    }

    /** The live edition. */
    Edition edition() {
        return live.edition();
    }

    /** Takes all back. */
    public void rollBack() {
        done.clear();
        file = fileBefore;
        live.become(goodBefore);
    }

    /** Replaces text, whatever comes of it; each edit applies to what those before left. */
    public void replace(List<TextEdit> edits) {
        if (trial) {
            throw new Verified();
        }
        EditionFile next = EditionReader.parse(file.file(), applied(edits));
        done.addAll(edits);
        file = next;
        if (isGood(next)) {
            live.become(next);
        }
    }

    /** Whether a text says enough to be shown: keys and values, or nothing at all, and of a known format. */
    public static boolean isGood(EditionFile file) {
        boolean newer =
                file.problems().stream().anyMatch(problem -> problem.code().equals("edition.newer-format"));
        return !newer
                && (file.node(file.edition()).isPresent()
                        || file.problems().stream()
                                .anyMatch(problem -> problem.code().equals("edition.empty"))
                        || isNothing(file));
    }

    private static boolean isNothing(EditionFile file) {
        return file.root()
                .filter(root -> root instanceof YamlNode.Scalar scalar && scalar.isNothing())
                .isPresent();
    }

    /** Whether a key stands in the file, whatever it says. */
    boolean stands(EObject part, EStructuralFeature feature) {
        return live.read(part).flatMap(read -> file.entry(read, feature)).isPresent();
    }

    /** Whether a section of the file has no keys. */
    boolean isEmpty(EObject part) {
        return live.read(part)
                .flatMap(file::node)
                .filter(mapping -> mapping.entries().isEmpty())
                .isPresent();
    }

    /** An item as it is written, with its comments; see {@link MinimalEdits#written}. */
    Optional<String> written(EObject item) {
        return live.read(item).flatMap(read -> new MinimalEdits(file).written(read));
    }

    /** Whether a list in the file has items beside those that are understood. */
    boolean hasMoreItems(EObject part, EStructuralFeature feature) {
        return live.read(part)
                .filter(read -> new MinimalEdits(file).hasMoreItems(read, feature))
                .isPresent();
    }

    /**
     * Finds out whether an edit can be done, as far as its first step tells; nothing is changed.
     *
     * @return why not; empty when it can
     */
    public static Optional<Problem> whyNot(LiveEdition live, EditionFile file, Edit edit) {
        Draft draft = new Draft(live, file);
        draft.trial = true;
        try {
            new Performer(draft).perform(edit);
            return Optional.empty();
        } catch (Verified e) {
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problems().get(0));
        }
    }

    /** Ends a trial after its first step. */
    private static final class Verified extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Verified() {
            super("verified", null, false, false);
        }
    }

    /** Does a step. */
    void apply(Step step) throws ProblemException {
        EObject owner = live.read(step.owner())
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "document.not-part",
                        "what is to be changed is no part of the edition any more",
                        "Choose it again.")));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Edition wanted = (Edition) copier.copy(file.edition());
        Grafts grafts = new Grafts();
        step.change(copier.get(owner), grafts);
        EditionFile next = edited(step, owner, wanted, copier.get(owner));
        if (trial) {
            throw new Verified();
        }
        Map<EObject, EObject> same = grafts.originals();
        live.parts().forEach((part, read) -> same.put(copier.get(read), part));
        file = next;
        live.become(next, inParallel(next.edition(), wanted, same));
    }

    /** What is known of one of two equal editions, for the objects of the other. */
    private static Map<EObject, EObject> inParallel(Edition read, Edition wanted, Map<EObject, EObject> known) {
        Map<EObject, EObject> result = new IdentityHashMap<>();
        Iterator<EObject> alike = wanted.eAllContents();
        for (Iterator<EObject> all = read.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            EObject original = known.get(alike.next());
            if (original != null) {
                result.put(object, original);
            }
        }
        return result;
    }

    private EditionFile edited(Step step, EObject owner, Edition wanted, EObject wantedOwner) throws ProblemException {
        MinimalEdits text = new MinimalEdits(file);
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(() -> step.edit(text, owner));
        step.otherwise().ifPresent(other -> attempts.add(() -> other.edit(text, owner)));
        EStructuralFeature feature = step.feature();
        if (wantedOwner.eIsSet(feature)) {
            attempts.add(() -> text.set(owner, feature, wantedOwner.eGet(feature)));
        }
        EObject like = wantedOwner;
        for (EObject each = owner; each.eContainer() != null; each = each.eContainer()) {
            EObject part = each;
            EObject partLike = like;
            attempts.add(() -> text.rewrite(part, partLike));
            like = like.eContainer();
        }
        int tried = 0;
        for (Attempt attempt : attempts) {
            List<TextEdit> edits;
            try {
                edits = attempt.edits();
            } catch (NotEditable | IllegalArgumentException e) {
                tried++;
                continue;
            }
            EditionFile next = EditionReader.parse(file.file(), applied(edits));
            if (isGood(next) && EcoreUtil.equals(next.edition(), wanted) && (tried == 0 || losesNothing(next))) {
                done.addAll(edits);
                return next;
            }
            if (tried++ == 0) {
                refuseWrongValue(next);
            }
        }
        throw new ProblemException(Problem.error(
                "document.not-editable",
                file.place(owner, feature),
                "the file is written here in a way that cannot be changed safely",
                "Make the change on the page Source."));
    }

    /** A way to edit the text. */
    private interface Attempt {
        List<TextEdit> edits() throws NotEditable;
    }

    private String applied(List<TextEdit> edits) {
        String text = file.text();
        for (TextEdit edit : edits) {
            text = edit.apply(text);
        }
        return text;
    }

    /** Writing a part anew must not drop what was not understood of it, or its comments. */
    private boolean losesNothing(EditionFile next) {
        return next.problems().size() >= file.problems().size() && comments(next) >= comments(file);
    }

    private static long comments(EditionFile file) {
        return file.text().chars().filter(c -> c == '#').count();
    }

    /** A value that its key does not take is the user's mistake, not one of the edit. */
    private void refuseWrongValue(EditionFile next) throws ProblemException {
        Set<String> known = new HashSet<>();
        file.problems().forEach(problem -> known.add(problem.message()));
        for (Problem problem : next.problems()) {
            if (VALUE_PROBLEMS.contains(problem.code()) && !known.contains(problem.message())) {
                throw new ProblemException(problem.at(Place.of(file.file().toString())));
            }
        }
    }
}
