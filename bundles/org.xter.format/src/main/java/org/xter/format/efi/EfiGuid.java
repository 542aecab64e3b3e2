package org.xter.format.efi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** GUIDs as firmware stores them: the first three fields little-endian, the rest as written. */
public final class EfiGuid {
    /** The length in bytes. */
    public static final int LENGTH = 16;
    /** Whose variables PK and KEK are. */
    public static final UUID GLOBAL_VARIABLE = UUID.fromString("8be4df61-93ca-11d2-aa0d-00e098032b8c");
    /** Whose variables db and dbx are. */
    public static final UUID IMAGE_SECURITY = UUID.fromString("d719b2cb-3d3a-4596-a3bc-dad00e67656f");

    private EfiGuid() {}

    /** The 16 bytes. */
    public static byte[] bytes(UUID guid) {
        long high = guid.getMostSignificantBits();
        return ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (high >>> 32))
                .putShort((short) (high >>> 16))
                .putShort((short) high)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(guid.getLeastSignificantBits())
                .array();
    }
}
