package org.xter.format.luks2;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/** AES of the JDK, which the JVM turns into the processor's AES instructions for many blocks at once. */
final class JceBlocks implements Blocks {
    private final Cipher cipher;

    private JceBlocks(Cipher cipher) {
        this.cipher = cipher;
    }

    /** AES with the first (0) or second (1) half of a key. */
    static JceBlocks aes(boolean encrypt, byte[] key, int half) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            int length = key.length / 2;
            cipher.init(
                    encrypt ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, half * length, length, "AES"));
            return new JceBlocks(cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void apply(byte[] data, int offset, int length) {
        try {
            cipher.update(data, offset, length, data, offset);
        } catch (ShortBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
