package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.engine.provision.Provisioning;
import org.xter.format.luks2.Secret;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import org.xter.store.Store;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.sealing.KnownEndorsement;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seals the key of a release's container A for one machine. */
@Command(
        name = "provision",
        description = "Seal the key of container A for one machine's TPM.",
        footer = {
            "",
            "The machine's endorsement key must be known from elsewhere: from its maker's certificate, or",
            "written down where the machine was assembled. Facts of another TPM are refused.",
            "",
            "Example: xter provision out/router-1.28.0.img --keyring keys --machine one.machine \\",
            "             --endorsement one.ek -o one.img"
        })
final class ProvisionCommand extends SessionCommand {
    @Parameters(paramLabel = "IMAGE", description = "A raw disk image of a signed release.")
    private Path image;

    @Option(
            names = "--keyring",
            paramLabel = "DIR",
            required = true,
            description = "The release and the machine's firmware trust this keyring; its passphrase is not needed.")
    private Path keyring;

    @Option(
            names = "--machine",
            paramLabel = "FILE",
            required = true,
            description = "What the machine's loader wrote into /run/xter/machine.")
    private Path machine;

    @Option(
            names = "--endorsement",
            paramLabel = "KEY",
            required = true,
            description = "The machine's endorsement key: a file of 'tpm2_createek -u' or 'tpm2_readpublic -o', "
                    + "its certificate, or its name in hexadecimal.")
    private String endorsement;

    @Option(
            names = "--container-a-passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line opens container A; else it is asked for.")
    private Path passphraseFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The image with the machine's key; IMAGE itself gets it when left out.")
    private Path output;

    @Option(
            names = "--key-output",
            paramLabel = "FILE",
            description = "Write the machine's key alone, and leave the image as it is: to be put onto a medium that "
                    + "is with the machine.")
    private Path keyOutput;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        Store store = Store.open(session.store());
        MachineTpm tpm = MachineTpm.read(machine.toString(), Files.readAllBytes(machine));
        KnownEndorsement known = KnownEndorsement.isName(endorsement)
                ? KnownEndorsement.named(endorsement)
                : KnownEndorsement.read(endorsement, Files.readAllBytes(Path.of(endorsement)));
        Provisioning release = Provisioning.of(
                image,
                keyring,
                PublicKeyring.open(keyring, InstantSource.system()),
                Instant.now(),
                store,
                session.cancellation());
        MachineKey key;
        char[] typed = passphraseFile == null
                ? Passphrases.ask("Passphrase of container A", false)
                : Passphrases.firstLine(passphraseFile);
        try (Secret passphrase = Secret.of(typed);
                Secret volumeKey = release.open(passphrase, store, session.cancellation())) {
            key = release.seal(tpm, known, volumeKey, new SecureRandom());
        } finally {
            Arrays.fill(typed, '\0');
        }
        Path written = keyOutput == null ? output == null ? image : output : keyOutput;
        if (keyOutput == null) {
            try (Replacement medium = Replacement.of(written)) {
                release.write(key, medium.draft(), session.cancellation());
                medium.finish();
            }
        } else {
            Replacement.write(written, key.content().bytes());
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("product", release.manifest().product().toString());
        facts.put("machine", key.machine().toString());
        facts.put("endorsement", tpm.endorsement().fingerprint());
        facts.put("epoch", release.manifest().epoch());
        facts.put("place", key.file());
        facts.put("written", written.toString());
        facts.forEach((what, is) -> session.print(String.format(Locale.ROOT, "%-12s  %s", what, is)));
        return session.end(ExitCode.OK, facts);
    }
}
