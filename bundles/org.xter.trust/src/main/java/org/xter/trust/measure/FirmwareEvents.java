package org.xter.trust.measure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xter.format.efi.EfiGuid;

/** The bytes that firmware measures for its events (TCG PC Client Platform Firmware Profile, section 10). */
final class FirmwareEvents {
    private FirmwareEvents() {}

    /** EV_SEPARATOR: firmware hands over without an error. */
    static byte[] separator() {
        return new byte[4];
    }

    /** UEFI_VARIABLE_DATA: a variable, or the part of it that decided. */
    static byte[] variable(String name, UUID vendor, byte[] data) {
        return ByteBuffer.allocate(EfiGuid.LENGTH + 16 + 2 * name.length() + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(EfiGuid.bytes(vendor))
                .putLong(name.length())
                .putLong(data.length)
                .put(name.getBytes(StandardCharsets.UTF_16LE))
                .put(data)
                .array();
    }
}
