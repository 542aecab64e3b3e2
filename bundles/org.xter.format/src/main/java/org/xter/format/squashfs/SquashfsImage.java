package org.xter.format.squashfs;

/**
 * What {@link SquashfsWriter} wrote.
 *
 * @param bytesUsed the image's length in bytes, as its superblock says
 * @param size the length with the zeros behind it that fill the last 4096 bytes
 * @param inodes how many inodes there are; names of one file count once
 * @param fragments how many fragment blocks there are
 * @param duplicates how many files share the blocks of another file of equal content
 */
public record SquashfsImage(long bytesUsed, long size, int inodes, int fragments, int duplicates) {}
