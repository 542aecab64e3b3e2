package org.xter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.engine.signing.SigningFolder;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is to be signed, and signs it. */
@Command(
        name = "apply",
        description = "Show what is to be signed, and sign it.",
        footer = {
            "",
            "What is shown is computed from the files that are signed; a request that says something else is",
            "refused. The passphrase is asked for after it was shown. What was signed lies in the folder",
            "'signed' of the request: bring that back.",
            "",
            "Example: xter sign apply router-1.28.0.signing --keyring keys"
        })
final class SignApplyCommand extends SessionCommand {
    @Parameters(paramLabel = "REQUEST", description = "The folder that 'xter sign prepare' made.")
    private Path request;

    @Option(names = "--keyring", paramLabel = "DIR", required = true, description = "The keyring whose keys sign.")
    private Path keyring;

    @Option(names = "--show", description = "Only show what would be signed.")
    private boolean show;

    @Mixin
    private KeyringPassphrase passphrase;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        SigningFolder folder = SigningFolder.open(request);
        Keyring opened = Keyring.open(keyring, passphrase.surroundings(false));
        folder.check(ReleaseCertificates.of(keyring, opened, folder.product()), session.cancellation());
        String manifest = new String(folder.manifestBytes().bytes(), StandardCharsets.UTF_8);
        session.print(folder.text().stripTrailing());
        session.print("");
        session.print(manifest.stripTrailing());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("request", folder.text());
        facts.put("manifest", manifest);
        if (!show) {
            Path signed = folder.sign(ReleaseKeys.of(keyring, opened, folder.product()), session.cancellation());
            facts.put("signed", signed.toString());
            session.say("Signed: " + signed + ". Bring it back beside the images, then: xter sign finish");
        }
        return session.end(ExitCode.OK, facts);
    }
}
