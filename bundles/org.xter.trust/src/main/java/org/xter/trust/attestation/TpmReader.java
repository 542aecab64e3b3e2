package org.xter.trust.attestation;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.xter.trust.measure.PcrBank;

/** Reads marshalled structures of a TPM; every length is checked against what is there. */
final class TpmReader {
    private final ByteBuffer bytes;

    TpmReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int uint8() throws MalformedStructureException {
        return Byte.toUnsignedInt(take(1).get());
    }

    int uint16() throws MalformedStructureException {
        return Short.toUnsignedInt(take(2).getShort());
    }

    int uint32() throws MalformedStructureException {
        return take(4).getInt();
    }

    long uint64() throws MalformedStructureException {
        return take(8).getLong();
    }

    byte[] bytes(int length) throws MalformedStructureException {
        byte[] taken = new byte[length];
        take(length).get(taken);
        return taken;
    }

    /** A TPM2B: two bytes of length, then so many bytes. */
    byte[] sized() throws MalformedStructureException {
        return bytes(uint16());
    }

    /** A hash by its number in TPM_ALG_ID; SHA-1 is not taken. */
    PcrBank hash() throws MalformedStructureException {
        int number = uint16();
        return PcrBank.ofId(number)
                .filter(each -> each != PcrBank.SHA1)
                .orElseThrow(() ->
                        new MalformedStructureException("it uses the hash algorithm " + Integer.toHexString(number)));
    }

    /** Nothing may be left. */
    void end() throws MalformedStructureException {
        if (bytes.hasRemaining()) {
            throw new MalformedStructureException(bytes.remaining() + " bytes are left over");
        }
    }

    private ByteBuffer take(int length) throws MalformedStructureException {
        try {
            ByteBuffer taken = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            return taken;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw new MalformedStructureException("it ends too early", e);
        }
    }
}
