package org.xter.format.verity;

import org.xter.store.Digest;

/**
 * A data image with its hash tree.
 *
 * @param rootHash what everything is proved by; whoever has it from a trusted place can trust the image
 * @param superblock how the tree was made
 * @param hashOffset where the superblock lies, in bytes from the beginning of the image; the data end there or before
 * @param size where the tree ends, in bytes from the beginning of the image
 */
public record VerityInfo(Digest rootHash, VeritySuperblock superblock, long hashOffset, long size) {}
