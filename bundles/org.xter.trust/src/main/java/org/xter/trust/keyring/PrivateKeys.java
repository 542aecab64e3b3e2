package org.xter.trust.keyring;

import java.io.IOException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import org.xter.report.ProblemException;

/**
 * Where private keys are made, kept and used. A key is found by its certificate, since a name may have had several.
 * Not thread-safe.
 */
interface PrivateKeys {
    /** What signs with these keys. */
    Provider provider();

    /** Makes a pair; the private half is usable at once and kept only by {@link #keep}. */
    KeyPair make(KeyAlgorithm algorithm) throws IOException, ProblemException;

    /** Keeps a private key for good. */
    void keep(KeyName name, PrivateKey key, X509Certificate certificate) throws IOException, ProblemException;

    /** Where the private key of a certificate should be; asks for no passphrase, so a token is believed to have it. */
    KeyEntry.Place place(KeyName name, X509Certificate certificate);

    /** The private key of a certificate; {@code trust.no-private-key} when it is not here. */
    PrivateKey find(KeyName name, X509Certificate certificate) throws IOException, ProblemException;

    /** Forgets the private key of a certificate for good; nothing happens when it is not here. */
    void destroy(KeyName name, X509Certificate certificate) throws IOException, ProblemException;
}
