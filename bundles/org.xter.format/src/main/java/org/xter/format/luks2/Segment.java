package org.xter.format.luks2;

import java.util.OptionalLong;

/**
 * The encrypted data.
 *
 * @param offset where they begin, in bytes from the container's beginning
 * @param size in bytes; empty when they go on to the container's end
 * @param tweak of the first sector
 * @param encryption the cipher in LUKS2's words
 * @param sectorSize in bytes: 512, 1024, 2048 or 4096
 */
public record Segment(long offset, OptionalLong size, long tweak, String encryption, int sectorSize) {}
