package org.xter.trust.keyring;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.util.ScryptConfig;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Private keys at rest: PKCS #8 with PBES2 (RFC 8018), scrypt (RFC 7914) and AES-256-CBC, as OpenSSL reads it. */
final class KeyFile {
    private static final String LABEL = "ENCRYPTED PRIVATE KEY";
    /** 16 MiB, since OpenSSL refuses more than 32; five times over, which OWASP counts as much as 128 MiB once. */
    private static final int COST = 1 << 14;

    private static final int BLOCK_SIZE = 8;
    private static final int PARALLEL = 5;
    private static final int SALT_LENGTH = 16;
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private KeyFile() {}

    static String encrypt(PrivateKey key, char[] passphrase, SecureRandom random) throws GeneralSecurityException {
        ScryptConfig derivation = new ScryptConfig.Builder(COST, BLOCK_SIZE, PARALLEL)
                .withSaltLength(SALT_LENGTH)
                .build();
        try {
            byte[] der = new PKCS8EncryptedPrivateKeyInfoBuilder(PrivateKeyInfo.getInstance(key.getEncoded()))
                    .build(new JcePKCSPBEOutputEncryptorBuilder(derivation, NISTObjectIdentifiers.id_aes256_CBC)
                            .setProvider(BOUNCY_CASTLE)
                            .setRandom(random)
                            .build(passphrase))
                    .getEncoded();
            return Pem.encode(LABEL, der);
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** The key of a file's text; {@code trust.damaged-key} or {@code trust.wrong-passphrase} when that is not possible. */
    static PrivateKey decrypt(String text, char[] passphrase) throws ProblemException {
        byte[] der = Pem.decode(LABEL, text)
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "trust.damaged-key",
                        "The file of the private key holds no encrypted key",
                        "Restore it from a backup of the keyring")));
        try {
            PrivateKeyInfo info = new PKCS8EncryptedPrivateKeyInfo(der)
                    .decryptPrivateKeyInfo(new JcePKCSPBEInputDecryptorProviderBuilder()
                            .setProvider(BOUNCY_CASTLE)
                            .build(passphrase));
            return new JcaPEMKeyConverter().getPrivateKey(info);
        } catch (IOException | PKCSException | IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.error(
                            "trust.wrong-passphrase",
                            "The passphrase does not open the private key",
                            "Check the passphrase and that it is that of this keyring"),
                    e);
        }
    }
}
