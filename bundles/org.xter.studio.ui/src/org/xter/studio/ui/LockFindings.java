package org.xter.studio.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xter.debian.lock.Lock;
import org.xter.document.findings.ResolvedFindings;
import org.xter.document.packages.KnownPackages;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Store;

/** The engine's rules over the packages of an edition's lock, while it fits the edition; nobody is asked. */
record LockFindings(Supplier<EngineSettings> settings) implements ResolvedFindings {
    @Override
    public List<Problem> check(EditionSpec spec, Cancellation cancellation) {
        try {
            Optional<Lock> lock = KnownPackages.readLock(spec.lockFile());
            cancellation.check();
            EngineSettings now = settings.get();
            boolean fits = lock.isPresent()
                    && new EditionPackages(Store.open(now.store()), now).status(spec, lock)
                            instanceof LockStatus.UpToDate;
            cancellation.check();
            return fits ? ResolvedRules.problems(new ResolvedEdition(spec, lock.get())) : List.of();
        } catch (ProblemException e) {
            return e.problems();
        } catch (IOException e) {
            return List.of(); // the Packages page says why the store cannot be read
        }
    }
}
