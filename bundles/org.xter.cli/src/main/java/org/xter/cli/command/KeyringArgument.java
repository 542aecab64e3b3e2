package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.Keyring;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The keyring a command works with. */
final class KeyringArgument {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the keyring.")
    private Path folder;

    @Mixin
    private KeyringPassphrase passphrase;

    Path folder() {
        return folder;
    }

    /** Opens it. */
    Keyring open() throws IOException, ProblemException {
        return Keyring.open(folder, surroundings(false));
    }

    /**
     * What a keyring needs of the process.
     *
     * @param fresh whether the passphrase is chosen now
     */
    Keyring.Surroundings surroundings(boolean fresh) {
        return passphrase.surroundings(fresh);
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
