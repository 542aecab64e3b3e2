package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.engine.signing.SignedRelease;
import org.xter.engine.signing.SigningFolder;
import org.xter.report.ProblemException;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what was signed elsewhere into the images. */
@Command(
        name = "finish",
        description = "Put what was signed into the images.",
        footer = {
            "",
            "All signatures are judged by the keyring's certificates first. The images are then the same as",
            "those of 'xter export --keyring', and the report tells what a machine's TPM will hold.",
            "",
            "Example: xter sign finish out/router-1.28.0.signing --keyring certificates"
        })
final class SignFinishCommand extends SessionCommand {
    @Parameters(
            paramLabel = "REQUEST",
            description = "The folder that 'xter sign prepare' made, with the folder 'signed' that came back.")
    private Path request;

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            required = true,
            description = "Judge by the certificates of this keyring; its passphrase is not needed.")
    private Path keyring;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the images lie; beside the folder when left out.")
    private Path output;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        SigningFolder folder = SigningFolder.open(request);
        Keyring certificates = PublicKeyring.open(keyring, InstantSource.system());
        Path images = output == null ? request.toAbsolutePath().getParent() : output;
        List<Path> finished = new SignedRelease(folder, images, certificates)
                .finish(
                        ReleaseCertificates.of(keyring, certificates, folder.product()),
                        Instant.now(),
                        Store.open(session.store()),
                        session.progress(),
                        session.cancellation());
        finished.forEach(image -> session.say("Signed " + image));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("artifacts", finished.stream().map(Path::toString).toList());
        return session.end(ExitCode.OK, facts);
    }
}
