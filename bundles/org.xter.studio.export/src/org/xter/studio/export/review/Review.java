package org.xter.studio.export.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.document.EditionSnapshot;
import org.xter.document.compare.Difference;
import org.xter.document.compare.EditionComparison;
import org.xter.document.packages.KnownPackages;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.closure.SizeEstimate;
import org.xter.engine.report.LastExport;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.Identity;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * What is known of an export before it is done. Immutable.
 *
 * @param spec what would be built; nothing while the edition has errors
 * @param status how the lock stands; nothing while the edition has errors
 * @param sizes how large it will be, by the packages of the lock there is; nothing without one
 * @param last the last export into the folder; nothing when there was none
 * @param changes what differs from it, the edition's first; nothing when there is none, or it does not say what it was made of
 * @param findings all findings, errors first
 */
public record Review(
        Optional<EditionSpec> spec,
        Optional<LockStatus> status,
        Optional<SizeEstimate> sizes,
        Optional<LastExport> last,
        Optional<List<Change>> changes,
        List<Problem> findings) {
    public Review {
        findings = List.copyOf(findings);
    }

    /** Whether it cannot be exported as it is. */
    public boolean isBlocked() {
        return spec.isEmpty() || findings.stream().anyMatch(Problem::isError);
    }

    /** Whether the sizes stand for packages that will be others. */
    public boolean isGuessed() {
        return status.filter(LockStatus.UpToDate.class::isInstance).isEmpty();
    }

    /**
     * Finds out; reads the disk, asks nobody, and is for a thread of the background.
     *
     * @param snapshot the edition
     * @param output where it would be exported to; need not be there
     * @param settings the engine's
     * @param cancellation when nobody wants to know any more
     */
    public static Review of(EditionSnapshot snapshot, Path output, EngineSettings settings, Cancellation cancellation)
            throws IOException {
        EditionFile file = snapshot.read();
        List<Problem> findings = new ArrayList<>(Rules.problems(file));
        cancellation.check();
        Optional<EditionSpec> spec = Optional.empty();
        Optional<Lock> lock = Optional.empty();
        Optional<LockStatus> status = Optional.empty();
        try {
            spec = Optional.of(EditionSpecs.of(file));
            lock = KnownPackages.readLock(KnownPackages.lockFile(snapshot.file()));
            status = Optional.of(LockStatus.of(spec.get(), lock, settings));
        } catch (ProblemException e) {
            e.problems().stream().filter(each -> !findings.contains(each)).forEach(findings::add);
        }
        cancellation.check();
        Optional<SizeEstimate> sizes = Optional.empty();
        if (spec.isPresent() && lock.isPresent()) {
            sizes = Optional.of(Closure.of(spec.get(), lock.get()).sizes());
            if (status.filter(LockStatus.UpToDate.class::isInstance).isPresent()) {
                findings.addAll(ResolvedRules.problems(new ResolvedEdition(spec.get(), lock.get())));
            }
        }
        cancellation.check();
        Identity identity = file.edition().getIdentity();
        Optional<LastExport> last = identity == null || identity.getName() == null
                ? Optional.empty()
                : LastExport.find(output, identity.getName());
        Optional<Lock> now = lock;
        Optional<List<Change>> changes = last.flatMap(export -> changes(export, file, now));
        findings.sort(Comparator.comparing(Problem::severity));
        return new Review(spec, status, sizes, last, changes, findings);
    }

    private static Optional<List<Change>> changes(LastExport last, EditionFile now, Optional<Lock> lock) {
        String before = last.report().snapshot().text();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        // Both without what a report must not hold, or every password would seem to have changed.
        EditionFile old = EditionReader.parse(now.file(), before);
        EditionFile shown =
                EditionReader.parse(now.file(), EditionSpecs.textOf(now).shown());
        for (Difference each : EditionComparison.of(old.edition(), shown.edition())) {
            changes.add(new Change(each.kind(), each.path(), detail(each), false));
        }
        lock.ifPresent(each -> {
            try {
                packages(LockDifference.between(last.lock(), each), changes);
            } catch (ProblemException e) {
                // A report with a damaged lock still tells of the edition.
                changes.removeIf(Change::ofPackages);
            }
        });
        return Optional.of(List.copyOf(changes));
    }

    private static String detail(Difference difference) {
        String before = difference.before().orElse("");
        String after = difference.after().orElse("");
        return switch (difference.kind()) {
            case ADDED -> after;
            case REMOVED -> before;
            case CHANGED, MOVED -> before + " → " + after;
        };
    }

    private static void packages(LockDifference difference, List<Change> changes) {
        difference
                .added()
                .forEach(each -> changes.add(new Change(
                        Difference.Kind.ADDED, each.name(), each.version().toString(), true)));
        difference
                .removed()
                .forEach(each -> changes.add(new Change(
                        Difference.Kind.REMOVED, each.name(), each.version().toString(), true)));
        difference
                .changed()
                .forEach(each -> changes.add(new Change(
                        Difference.Kind.CHANGED,
                        each.after().name(),
                        each.before().version() + " → " + each.after().version(),
                        true)));
    }
}
