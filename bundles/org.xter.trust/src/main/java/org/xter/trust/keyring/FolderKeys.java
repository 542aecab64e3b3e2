package org.xter.trust.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Private keys in files of the keyring's folder, readable by their owner only, each encrypted with the passphrase. */
final class FolderKeys implements PrivateKeys {
    private final Path folder;
    private final PassphraseSource passphrases;
    private final SecureRandom random;
    private final Provider provider = new BouncyCastleProvider();

    FolderKeys(Path folder, PassphraseSource passphrases, SecureRandom random) {
        this.folder = folder;
        this.passphrases = passphrases;
        this.random = random;
    }

    @Override
    public Provider provider() {
        return provider;
    }

    @Override
    public KeyPair make(KeyAlgorithm algorithm) {
        try {
            // The JDK's generators: the same keys, made several times faster.
            return algorithm.generate(Security.getProvider(algorithm.isRsa() ? "SunRsaSign" : "SunEC"), random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void keep(KeyName name, PrivateKey key, X509Certificate certificate) throws IOException, ProblemException {
        char[] passphrase = passphrases.ask();
        try {
            String text = KeyFile.encrypt(key, passphrase, random);
            OwnersFile.write(file(name, certificate), text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public KeyEntry.Place place(KeyName name, X509Certificate certificate) {
        return Files.exists(file(name, certificate)) ? KeyEntry.Place.FILE : KeyEntry.Place.NOWHERE;
    }

    @Override
    public PrivateKey find(KeyName name, X509Certificate certificate) throws IOException, ProblemException {
        Path file = file(name, certificate);
        if (!Files.exists(file)) {
            throw absent(name);
        }
        char[] passphrase = passphrases.ask();
        try {
            return KeyFile.decrypt(Files.readString(file), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void destroy(KeyName name, X509Certificate certificate) throws IOException {
        Files.deleteIfExists(file(name, certificate));
    }

    static ProblemException absent(KeyName name) {
        return new ProblemException(Problem.error(
                "trust.no-private-key",
                "The private key '" + name + "' is not in this keyring",
                "Use the copy of the keyring, or the token, that holds it"));
    }

    private Path file(KeyName name, X509Certificate certificate) {
        return folder.resolve(name + "-" + Keyring.serial(certificate) + ".key");
    }
}
