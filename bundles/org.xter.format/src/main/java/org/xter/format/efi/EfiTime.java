package org.xter.format.efi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as firmware stores them: in UTC, whole seconds, all other fields zero as signed variables demand. */
public final class EfiTime {
    /** The length in bytes. */
    public static final int LENGTH = 16;

    private EfiTime() {}

    /** The 16 bytes of a time in the years 1900 to 9999. */
    public static byte[] bytes(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        return ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) utc.getYear())
                .put((byte) utc.getMonthValue())
                .put((byte) utc.getDayOfMonth())
                .put((byte) utc.getHour())
                .put((byte) utc.getMinute())
                .put((byte) utc.getSecond())
                .array();
    }
}
