package org.xter.trust.keyring;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Private keys that are made on a PKCS #11 token and never leave it, reached through the JDK. Each lies there under its
 * name and serial number, with its certificate. The token is opened, and the PIN asked for, when a key is needed first.
 */
final class TokenKeys implements PrivateKeys {
    private final Keyring.Token token;
    private final PassphraseSource pins;
    private final SecureRandom random;
    private Provider provider;
    private KeyStore store;

    TokenKeys(Keyring.Token token, PassphraseSource pins, SecureRandom random) {
        this.token = token;
        this.pins = pins;
        this.random = random;
    }

    @Override
    public Provider provider() {
        if (provider == null) {
            throw new IllegalStateException("no key was asked for yet");
        }
        return provider;
    }

    @Override
    public KeyPair make(KeyAlgorithm algorithm) throws IOException, ProblemException {
        open();
        try {
            return algorithm.generate(provider, random);
        } catch (GeneralSecurityException | ProviderException e) {
            throw fault("could not make a key of kind " + algorithm, e);
        }
    }

    @Override
    public void keep(KeyName name, PrivateKey key, X509Certificate certificate) throws IOException, ProblemException {
        try {
            open().setKeyEntry(alias(name, certificate), key, null, new Certificate[] {certificate});
        } catch (GeneralSecurityException | ProviderException e) {
            throw fault("could not keep the key '" + name + "'", e);
        }
    }

    @Override
    public KeyEntry.Place place(KeyName name, X509Certificate certificate) {
        return KeyEntry.Place.TOKEN;
    }

    @Override
    public PrivateKey find(KeyName name, X509Certificate certificate) throws IOException, ProblemException {
        try {
            if (open().getKey(alias(name, certificate), null) instanceof PrivateKey key) {
                return key;
            }
            throw FolderKeys.absent(name);
        } catch (GeneralSecurityException | ProviderException e) {
            throw fault("could not give the key '" + name + "'", e);
        }
    }

    @Override
    public void destroy(KeyName name, X509Certificate certificate) throws IOException, ProblemException {
        try {
            if (open().containsAlias(alias(name, certificate))) {
                store.deleteEntry(alias(name, certificate));
            }
        } catch (GeneralSecurityException | ProviderException e) {
            throw fault("could not destroy the key '" + name + "'", e);
        }
    }

    private static String alias(KeyName name, X509Certificate certificate) {
        return name + "-" + Keyring.serial(certificate);
    }

    private KeyStore open() throws IOException, ProblemException {
        if (store != null) {
            return store;
        }
        if (!Files.isRegularFile(token.library())) {
            throw new ProblemException(Problem.error(
                    "trust.token",
                    Place.of(token.library().toString()),
                    "The library of the token is not there",
                    "Install the token's PKCS #11 library, or correct its path in the keyring's file 'keyring'"));
        }
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new ProblemException(Problem.error(
                    "trust.token", "This Java has no PKCS #11", "Use a JDK with the module jdk.crypto.cryptoki"));
        }
        char[] pin = pins.ask();
        try {
            provider = base.configure(configuration());
            KeyStore opened = KeyStore.getInstance("PKCS11", provider);
            opened.load(null, pin);
            store = opened;
            return store;
        } catch (IOException | GeneralSecurityException | ProviderException | InvalidParameterException e) {
            throw fault("does not open", e);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** A configuration of SunPKCS11 given as text: keys are made on the token and cannot be read from it. */
    private String configuration() {
        String library = token.library().toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return """
                --name = xter-%d
                library = "%s"
                slot = %d
                attributes(generate, CKO_PRIVATE_KEY, *) = {
                  CKA_TOKEN = true
                  CKA_PRIVATE = true
                  CKA_SENSITIVE = true
                  CKA_EXTRACTABLE = false
                  CKA_SIGN = true
                }
                """.formatted(token.slot(), library, token.slot());
    }

    private static ProblemException fault(String what, Exception cause) {
        return new ProblemException(
                Problem.error(
                        "trust.token",
                        "The token " + what,
                        "Check that it is plugged in, the number of its slot, its PIN, and that it knows RSA-3072 and ECDSA"),
                cause);
    }
}
