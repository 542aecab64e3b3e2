package org.xter.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The keyring a command works with, and how its passphrase is asked for: once, when it is needed first. */
final class KeyringArgument {
    private static final int LEAST = 8;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the keyring.")
    private Path folder;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase of the keyring, or the PIN of its token.")
    private Path passphraseFile;

    private char[] passphrase;

    Path folder() {
        return folder;
    }

    /** Opens it. */
    Keyring open() throws IOException, ProblemException {
        return Keyring.open(folder, surroundings(false));
    }

    /** Opens a keyring for what needs none of its private keys. */
    static Keyring publicPart(Path folder) throws IOException, ProblemException {
        return Keyring.open(
                folder,
                new Keyring.Surroundings(
                        () -> {
                            throw new IllegalStateException("a private key is asked for");
                        },
                        new SecureRandom(),
                        InstantSource.system()));
    }

    /**
     * What a keyring needs of the process.
     *
     * @param fresh whether the passphrase is chosen now
     */
    Keyring.Surroundings surroundings(boolean fresh) {
        return new Keyring.Surroundings(
                () -> {
                    if (passphrase == null) {
                        passphrase = passphraseFile == null ? Passphrases.ask("Passphrase", fresh) : read();
                        if (fresh && passphrase.length < LEAST) {
                            throw new ProblemException(Problem.error(
                                    "trust.short-passphrase",
                                    "the passphrase has fewer than " + LEAST + " characters",
                                    "Choose a longer one"));
                        }
                    }
                    return passphrase.clone();
                },
                new SecureRandom(),
                InstantSource.system());
    }

    private char[] read() throws IOException, ProblemException {
        try (BufferedReader in = Files.newBufferedReader(passphraseFile)) {
            String line = in.readLine();
            if (line == null) {
                throw new ProblemException(Problem.error(
                        "trust.no-passphrase",
                        Place.of(passphraseFile.toString()),
                        "the file is empty",
                        "Its first line is the passphrase"));
            }
            return line.toCharArray();
        }
    }

    /** A key for machines. */
    static Map<String, Object> facts(KeyEntry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", entry.name().toString());
        facts.put("kind", entry.name().role().algorithm().toString());
        facts.put("state", word(entry.state()));
        facts.put("place", word(entry.place()));
        facts.put("serial", Keyring.serial(entry.certificate()));
        facts.put("from", entry.certificate().getNotBefore().toInstant().toString());
        facts.put("until", entry.certificate().getNotAfter().toInstant().toString());
        return facts;
    }

    static String word(KeyEntry.State state) {
        return switch (state) {
            case VALID -> "valid";
            case NOT_YET_VALID -> "not yet valid";
            case EXPIRED -> "expired";
            case ISSUER_RENEWED -> "to be renewed";
            case RETIRED -> "retired";
            case REVOKED -> "revoked";
        };
    }

    static String word(KeyEntry.Place place) {
        return switch (place) {
            case FILE -> "folder";
            case TOKEN -> "token";
            case NOWHERE -> "not here";
        };
    }
}
