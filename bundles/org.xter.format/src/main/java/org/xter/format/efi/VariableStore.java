package org.xter.format.efi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The file in which a virtual machine's firmware keeps its variables, such as {@code OVMF_VARS_4M.fd}: a firmware volume
 * with a store of authenticated variables. Variables are added behind those that are there. Not thread-safe.
 *
 * <pre>
 *  store header              record, each at a multiple of 4
 *   0  GUID                   0  0xAA 0x55                  32  index of a key, u32 = 0
 *  16  size, u32              2  state, 0x3F = valid        36  length of the name, u32
 *  20  format, 0x5A           4  attributes, u32            40  length of the data, u32
 *  21  state, 0xFE            8  counter, u64 = 0           44  vendor GUID
 *                            16  time, 16 bytes             60  name (UTF-16, NUL), then data
 * </pre>
 */
public final class VariableStore {
    /** Kept without power, seen by boot services and the running system, changed by signed updates only. */
    public static final int SECURE_BOOT_ATTRIBUTES = 0x27;

    private static final byte[] STORE = EfiGuid.bytes(UUID.fromString("aaf32c78-947b-439a-a180-2e144ec37792"));
    private static final byte[] VOLUME = EfiGuid.bytes(UUID.fromString("fff12b8d-7696-4c8b-a985-2747075b4f50"));
    private static final int VOLUME_GUID_AT = 16;
    private static final int VOLUME_LENGTH_AT = 48;
    private static final int STORE_HEADER = 28;
    private static final int RECORD_HEADER = 60;
    private static final short RECORD_BEGIN = 0x55AA;
    private static final byte VALID = 0x3F;
    private static final byte FORMATTED = 0x5A;
    private static final byte HEALTHY = (byte) 0xFE;

    private final byte[] bytes;
    private final int begin;
    private final int end;
    private int free;

    private VariableStore(byte[] bytes, int begin, int free, int end) {
        this.bytes = bytes;
        this.begin = begin;
        this.free = free;
        this.end = end;
    }

    /**
     * Reads a store; the array is copied.
     *
     * @throws ProblemException {@code efi.no-store} when the bytes are none, or are damaged
     */
    public static VariableStore read(byte[] file) throws ProblemException {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < VOLUME_LENGTH_AT + 24
                || !Arrays.equals(file, VOLUME_GUID_AT, VOLUME_GUID_AT + EfiGuid.LENGTH, VOLUME, 0, EfiGuid.LENGTH)) {
            throw none("The file is no firmware volume with variables");
        }
        int store = Short.toUnsignedInt(in.getShort(VOLUME_LENGTH_AT));
        if (store > file.length - STORE_HEADER
                || !Arrays.equals(file, store, store + EfiGuid.LENGTH, STORE, 0, EfiGuid.LENGTH)
                || file[store + 20] != FORMATTED
                || file[store + 21] != HEALTHY) {
            throw none("The firmware volume holds no store of authenticated variables");
        }
        long size = Integer.toUnsignedLong(in.getInt(store + 16));
        if (size < STORE_HEADER || size > file.length - store) {
            throw none("The store of variables is longer than its file");
        }
        int end = (int) (store + size);
        int at = store + STORE_HEADER;
        while (at <= end - RECORD_HEADER && in.getShort(at) == RECORD_BEGIN) {
            long next = at
                    + RECORD_HEADER
                    + Integer.toUnsignedLong(in.getInt(at + 36))
                    + Integer.toUnsignedLong(in.getInt(at + 40));
            if (next > end) {
                throw none("A variable is longer than the store");
            }
            at = align((int) next);
        }
        return new VariableStore(file.clone(), store + STORE_HEADER, at, end);
    }

    /** Whether a variable is there. */
    public boolean has(String name, UUID vendor) {
        return get(name, vendor).isPresent();
    }

    /** What a variable holds; a copy. */
    public Optional<byte[]> get(String name, UUID vendor) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name(name);
        byte[] guid = EfiGuid.bytes(vendor);
        int at = begin;
        while (at < free) {
            int nameLength = in.getInt(at + 36);
            int data = in.getInt(at + 40);
            int nameAt = at + RECORD_HEADER;
            if (bytes[at + 2] == VALID
                    && Arrays.equals(bytes, at + 44, at + 44 + EfiGuid.LENGTH, guid, 0, EfiGuid.LENGTH)
                    && Arrays.equals(bytes, nameAt, nameAt + nameLength, wanted, 0, wanted.length)) {
                return Optional.of(Arrays.copyOfRange(bytes, nameAt + nameLength, nameAt + nameLength + data));
            }
            at = align(nameAt + nameLength + data);
        }
        return Optional.empty();
    }

    /**
     * Adds a variable that is not there yet.
     *
     * @param time when its content was signed; firmware takes only later updates
     * @throws ProblemException {@code efi.exists}, {@code efi.full}
     */
    public void add(String name, UUID vendor, int attributes, Instant time, byte[] data) throws ProblemException {
        if (has(name, vendor)) {
            throw new ProblemException(Problem.error(
                    "efi.exists",
                    "The store already has the variable " + name,
                    "Take an empty store, such as the one that came with the firmware"));
        }
        byte[] encoded = name(name);
        int length = RECORD_HEADER + encoded.length + data.length;
        if (length > end - free) {
            throw new ProblemException(Problem.error(
                    "efi.full", "The variable " + name + " does not fit into the store", "Take an empty store"));
        }
        ByteBuffer.wrap(bytes, free, length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(RECORD_BEGIN)
                .put(VALID)
                .put((byte) 0)
                .putInt(attributes)
                .putLong(0)
                .put(EfiTime.bytes(time))
                .putInt(0)
                .putInt(encoded.length)
                .putInt(data.length)
                .put(EfiGuid.bytes(vendor))
                .put(encoded)
                .put(data);
        free = align(free + length);
    }

    /** The file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] name(String name) {
        return (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    private static int align(int at) {
        return (at + 3) / 4 * 4;
    }

    private static ProblemException none(String message) {
        return new ProblemException(Problem.error(
                "efi.no-store",
                message,
                "Take the file of variables that came with the firmware, such as OVMF_VARS_4M.fd"));
    }
}
