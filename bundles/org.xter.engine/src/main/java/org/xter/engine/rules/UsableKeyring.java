package org.xter.engine.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.KeyringSpec;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseCertificates;

/**
 * Whether the keyring an edition names can sign it, as far as that is known without a passphrase. It is no rule over packages,
 * since it needs none, and none over the text alone, since who exports may name another keyring.
 */
public final class UsableKeyring {
    private UsableKeyring() {}

    /**
     * What speaks against the keyring of an edition, placed where the edition names it; nothing when it names none. Reads the
     * disk.
     *
     * @param clock tells the time by which lifetimes are judged
     */
    public static List<Problem> problems(EditionSpec edition, InstantSource clock) {
        return edition.keyring().map(named -> problems(edition, named, clock)).orElse(List.of());
    }

    private static List<Problem> problems(EditionSpec edition, KeyringSpec named, InstantSource clock) {
        if (!Files.isDirectory(named.folder())) {
            return List.of(Problem.error(
                    "trust.no-keyring",
                    named.place(),
                    "there is no keyring in '" + named.folder() + "'",
                    "Make one with 'xter keys new', correct 'trust.keyring', or name another with --keyring"));
        }
        try {
            PublicKeyring keys = PublicKeyring.read(named.folder(), clock);
            List<Problem> found = new ArrayList<>();
            for (Problem each : ReleaseCertificates.problems(
                    named.folder(), keys.entries(), edition.identity().product())) {
                found.add(each.at(named.place()));
            }
            if (found.isEmpty() && !isComplete(keys, edition)) {
                found.add(Problem.warning(
                        "trust.no-private-key",
                        named.place(),
                        "this copy of the keyring does not hold the private keys, so it cannot sign",
                        "Export where the whole keyring is, or name it with --keyring"));
            }
            return List.copyOf(found);
        } catch (ProblemException e) {
            return e.problems().stream().map(each -> each.at(named.place())).toList();
        } catch (IOException e) {
            return List.of(Problem.error(
                    "trust.unreadable",
                    named.place(),
                    "The keyring cannot be read: " + e.getMessage(),
                    "Check that the folder and its files may be read"));
        }
    }

    private static boolean isComplete(PublicKeyring keys, EditionSpec edition) {
        return ReleaseCertificates.names(edition.identity().product()).stream()
                .flatMap(name -> keys.inUse(name).stream())
                .allMatch(each -> each.place() != KeyEntry.Place.NOWHERE);
    }
}
