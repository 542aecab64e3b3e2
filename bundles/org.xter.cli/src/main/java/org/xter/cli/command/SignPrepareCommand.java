package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.xter.engine.ExportResult;
import org.xter.engine.signing.SigningFolder;
import org.xter.engine.spec.Identity;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseSigning;
import picocli.CommandLine.Command;

/** Exports an edition that is signed elsewhere: it needs certificates, and no private key. */
@Command(
        name = "prepare",
        description = "Export an edition that another machine signs.",
        footer = {
            "",
            "The keyring may be a copy without private keys; no passphrase is asked for. Beside the images,",
            "which do not start yet, lies the folder that goes to the machine with the keys.",
            "",
            "Example: xter sign prepare editions/router/router.edition --keyring certificates"
        })
final class SignPrepareCommand extends ExportCommand {
    @Override
    Optional<? extends ReleaseSigning> signing(Optional<Path> folder, UUID product)
            throws ProblemException, IOException {
        if (folder.isEmpty()) {
            throw wrong("Name the keyring whose keys will sign with --keyring");
        }
        return Optional.of(ReleaseCertificates.of(
                folder.get(), PublicKeyring.open(folder.get(), InstantSource.system()), product));
    }

    @Override
    String ending(ExportResult result, Identity identity, String took) {
        Path folder = SigningFolder.in(output(), identity.name(), identity.version());
        return "Prepared " + result.artifacts().get(0) + took + ". To be signed: xter sign apply " + folder
                + " --keyring KEYS";
    }
}
