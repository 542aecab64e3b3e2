package org.xter.document.findings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xter.debian.lock.Lock;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.Resolver;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** The engine's rules over the packages in the lock file beside an edition. Nothing is fetched. Thread-safe. */
public final class LockedFindings implements ResolvedFindings {
    private final Supplier<EngineSettings> settings;

    /**
     * Rules over lock files.
     *
     * @param settings what the preferences say at present, since a lock is made for certain sources of packages
     */
    public LockedFindings(Supplier<EngineSettings> settings) {
        this.settings = settings;
    }

    @Override
    public List<Problem> check(EditionSpec spec, Cancellation cancellation) {
        try {
            Optional<Lock> lock = Resolver.fittingLock(spec, settings.get());
            cancellation.check();
            return lock.isPresent()
                    ? ResolvedRules.problems(new ResolvedEdition(spec, lock.get()))
                    : List.of(unknown(spec, "there is no lock file for this state of the edition"));
        } catch (ProblemException e) {
            return e.problems();
        } catch (IOException e) {
            return List.of(unknown(spec, "the lock file cannot be read: " + e.getMessage()));
        }
    }

    private static Problem unknown(EditionSpec spec, String reason) {
        return Problem.info(
                "document.packages-unknown",
                Place.of(spec.file().toString()),
                "what the packages come to is not known: " + reason,
                "Refresh the lock to have them judged.");
    }
}
