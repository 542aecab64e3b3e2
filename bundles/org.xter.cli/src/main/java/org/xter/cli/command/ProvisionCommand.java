package org.xter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.xter.engine.provision.PersonalRelease;
import org.xter.engine.provision.Provisioning;
import org.xter.format.luks2.Secret;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Replacement;
import org.xter.store.Store;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.sealing.KnownEndorsement;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "By itself the release's own key is sealed, which opens container A of every machine with this release.",
            "With --personal container A is encrypted under a new key for this machine, and the manifest that names",
            "it is signed again; that takes the keyring's passphrase.",
            "",
            "With --depot the key of container A goes into the folder of a depot, and what is sealed is the private",
            "key with which the machine asks for it. Provisioning a machine again renews its certificate.",
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
            description = "The release and the machine's firmware trust this keyring; its passphrase is needed for "
                    + "--personal and --depot only.")
    private Path keyring;

    @Option(names = "--personal", description = "Encrypt container A under a key of this machine alone.")
    private boolean personal;

    @Mixin
    private KeyringPassphrase signing;

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
                    + "is with the machine. With --depot its certificate lies beside it, as FILE.crt.")
    private Path keyOutput;

    @Option(
            names = "--depot",
            paramLabel = "DIR",
            description =
                    "The folder of the depot that the release asks: it is told the machine, its start and the key, "
                            + "and the machine gets a certificate of the keyring's sudi-ca; that takes the keyring's passphrase.")
    private Path depot;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        if (personal && keyOutput != null) {
            throw new ProblemException(Problem.error(
                    "provision.key-alone",
                    "--personal makes another container A, which a key alone does not open",
                    "Leave --key-output out and take the image"));
        }
        if (depot != null) {
            DepotFolder.open(depot); // a wrong name is told before the long work
        }
        SecureRandom random = new SecureRandom();
        Instant now = Instant.now();
        Store store = Store.open(session.store());
        MachineTpm tpm = MachineTpm.read(machine.toString(), Files.readAllBytes(machine));
        KnownEndorsement known = KnownEndorsement.isName(endorsement)
                ? KnownEndorsement.named(endorsement)
                : KnownEndorsement.read(endorsement, Files.readAllBytes(Path.of(endorsement)));
        Provisioning release = Provisioning.of(
                image,
                keyring,
                PublicKeyring.open(keyring, InstantSource.system()),
                now,
                store,
                session.cancellation());
        release.requireAsking(depot != null, store, session.cancellation());
        Keyring signer = Keyring.open(keyring, signing.surroundings(false));
        MachineKey key;
        char[] typed = passphraseFile == null
                ? Passphrases.ask("Passphrase of container A", false)
                : Passphrases.firstLine(passphraseFile);
        try (Secret passphrase = Secret.of(typed);
                Secret volumeKey = release.open(passphrase, store, session.cancellation())) {
            if (personal) {
                ReleaseKeys keys =
                        ReleaseKeys.of(keyring, signer, release.manifest().product());
                try (PersonalRelease mine = release.personalise(
                        passphrase, volumeKey, keys, now, random::nextBytes, store, session.cancellation())) {
                    key = seal(release, tpm, known, signer, mine.volumeKey(), random);
                    write(medium -> {
                        mine.write(key, medium, session.cancellation());
                        admit(release, tpm, key, mine.manifest(), mine.volumeKey());
                    });
                }
            } else {
                key = seal(release, tpm, known, signer, volumeKey, random);
                if (keyOutput == null) {
                    write(medium -> {
                        release.write(key, medium, session.cancellation());
                        admit(release, tpm, key, release.manifest(), volumeKey);
                    });
                } else {
                    admit(release, tpm, key, release.manifest(), volumeKey);
                    writeAlone(key);
                }
            }
        } finally {
            Arrays.fill(typed, '\0');
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("product", release.manifest().product().toString());
        facts.put("machine", key.machine().toString());
        facts.put("endorsement", tpm.endorsement().fingerprint());
        facts.put("epoch", release.manifest().epoch());
        facts.put("place", key.file());
        facts.put("personal", personal);
        facts.put("written", (keyOutput == null ? target() : keyOutput).toString());
        facts.forEach((what, is) -> session.print(String.format(Locale.ROOT, "%-12s  %s", what, is)));
        return session.end(ExitCode.OK, facts);
    }

    /** The key of container A itself, or what the machine shows a depot for it. */
    private MachineKey seal(
            Provisioning release,
            MachineTpm tpm,
            KnownEndorsement known,
            Keyring signer,
            Secret volumeKey,
            SecureRandom random)
            throws IOException, ProblemException {
        return depot == null
                ? release.seal(tpm, known, volumeKey, random)
                : release.identify(tpm, known, signer, random);
    }

    /** Before the medium is in its place, so that what is there is always admitted. */
    private void admit(Provisioning release, MachineTpm tpm, MachineKey key, SystemManifest manifest, Secret volumeKey)
            throws IOException, ProblemException {
        if (depot != null) {
            release.admit(DepotFolder.open(depot), tpm, key, manifest, volumeKey);
        }
    }

    private void writeAlone(MachineKey key) throws IOException {
        Replacement.write(keyOutput, key.content().bytes());
        if (key.certificate().isPresent()) {
            Replacement.write(
                    keyOutput.resolveSibling(keyOutput.getFileName() + ".crt"),
                    Pem.encode(key.certificate().get()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Path target() {
        return output == null ? image : output;
    }

    private void write(MediumWriter writer) throws IOException, ProblemException {
        try (Replacement medium = Replacement.of(target())) {
            writer.write(medium.draft());
            medium.finish();
        }
    }

    /** Writes a medium to a path where nothing lies yet. */
    @FunctionalInterface
    private interface MediumWriter {
        void write(Path medium) throws IOException, ProblemException;
    }
}
