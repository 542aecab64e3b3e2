package org.xter.document.findings;

import java.time.InstantSource;
import java.util.List;
import org.xter.engine.rules.UsableKeyring;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Cancellation;
import org.xter.report.Problem;

/** Whether the keyring an edition names can sign it; nobody is asked for a passphrase. Thread-safe. */
public final class KeyringFindings implements ResolvedFindings {
    private final InstantSource clock;

    /** @param clock tells the time by which lifetimes are judged */
    public KeyringFindings(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Problem> check(EditionSpec spec, Cancellation cancellation) {
        return UsableKeyring.problems(spec, clock);
    }
}
