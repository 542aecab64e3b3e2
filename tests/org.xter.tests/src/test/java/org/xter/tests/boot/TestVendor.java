package org.xter.tests.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.Keyring;

/** Vendors of tests: keyrings with one passphrase, good from now on. */
public final class TestVendor {
    /** The passphrase of all of them. */
    public static final String PASSPHRASE = "passphrase";

    private TestVendor() {}

    /**
     * Makes a new keyring.
     *
     * @param folder where nothing is yet
     * @param name of the vendor
     */
    public static Keyring create(Path folder, String name) throws IOException, ProblemException {
        return create(folder, name, InstantSource.system());
    }

    /** The same, with certificates that begin at another time. */
    static Keyring create(Path folder, String name, InstantSource clock) throws IOException, ProblemException {
        return Keyring.create(
                folder,
                name,
                Optional.empty(),
                new Keyring.Surroundings(PASSPHRASE::toCharArray, new SecureRandom(), clock));
    }
}
