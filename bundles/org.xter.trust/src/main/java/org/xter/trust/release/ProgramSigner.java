package org.xter.trust.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.Certificate;
import net.jsign.AuthenticodeSigner;
import net.jsign.DigestAlgorithm;
import net.jsign.pe.PEFile;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.SigningKey;

/**
 * Signs programs for firmware: Authenticode over a PE file, as UEFI 2.10, 32.2 has it, with the signer's chain in the
 * signature. There is no time in it, and RSA signatures are PKCS #1 v1.5: the same key and program give the same bytes.
 */
public final class ProgramSigner {
    private ProgramSigner() {}

    /**
     * Signs a program where it lies.
     *
     * @param program a PE file without a signature; unusable when this fails
     * @param key of {@link KeyRole#KERNEL}
     */
    public static void sign(Path program, SigningKey key) throws IOException {
        try (FileChannel channel = FileChannel.open(program, StandardOpenOption.READ, StandardOpenOption.WRITE);
                PEFile file = new PEFile(channel)) {
            new AuthenticodeSigner(key.chain().toArray(Certificate[]::new), key.key())
                    .withDigestAlgorithm(DigestAlgorithm.SHA256)
                    .withSignatureAlgorithm(key.algorithm().signature(), key.provider())
                    .withTimestamping(false)
                    .sign(file);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            // What jsign declares; the key was used before and the file is ours, so it is a fault of this program.
            throw new IllegalStateException(e);
        }
    }
}
