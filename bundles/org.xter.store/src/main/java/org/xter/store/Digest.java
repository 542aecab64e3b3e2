package org.xter.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.xter.report.Cancellation;

/** A SHA-256 digest (FIPS 180-4): 32 bytes, shown as 64 lower-case hexadecimal digits. Immutable. */
public final class Digest implements Comparable<Digest> {
    /** The length of a digest in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes finished digest bytes.
     *
     * @throws IllegalArgumentException when there are not {@value #LENGTH} of them
     */
    public static Digest ofBytes(byte[] digest) {
        if (digest.length != LENGTH) {
            throw new IllegalArgumentException(digest.length + " bytes are no SHA-256 digest");
        }
        return new Digest(digest.clone());
    }

    /**
     * Reads 64 hexadecimal digits of either case.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Digest parse(String hex) {
        return ofBytes(HexFormat.of().parseHex(hex));
    }

    /** The digest of some bytes. */
    public static Digest of(byte[] data) {
        return new Digest(sha256().digest(data));
    }

    /** The digest of a text's UTF-8 bytes. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that a stream still holds; the stream is read to its end and stays open. */
    public static Digest of(InputStream stream) throws IOException {
        return of(stream, Cancellation.NEVER);
    }

    /** The same of a stream that may be long. */
    public static Digest of(InputStream stream, Cancellation cancellation) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[1 << 16];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            cancellation.check();
            sha.update(buffer, 0, n);
        }
        return finish(sha);
    }

    /** Ends a running SHA-256 computation. */
    public static Digest finish(MessageDigest running) {
        return ofBytes(running.digest());
    }

    /** A fresh SHA-256 computation; every Java platform has one. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public int compareTo(Digest other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
