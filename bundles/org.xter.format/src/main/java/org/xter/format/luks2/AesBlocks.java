package org.xter.format.luks2;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/** AES of the JDK, which the JVM turns into the processor's AES instructions for many blocks at once. */
final class AesBlocks implements Blocks {
    private final Cipher cipher;

    /** With the first (0) or second (1) half of a key. */
    AesBlocks(boolean encrypt, byte[] key, int half) {
        int length = key.length / 2;
        try {
            cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(
                    encrypt ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, half * length, length, "AES"));
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
