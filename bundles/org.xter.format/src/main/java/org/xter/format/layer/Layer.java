package org.xter.format.layer;

import org.xter.format.squashfs.SquashfsImage;
import org.xter.format.verity.VerityInfo;
import org.xter.store.Digest;

/**
 * A layer that was written.
 *
 * @param digest of the whole file, squashfs and hash tree
 * @param image the squashfs part, at the file's beginning
 * @param verity the hash tree, behind it; its root hash proves the squashfs part
 */
public record Layer(Digest digest, SquashfsImage image, VerityInfo verity) {
    /** The length of the file in bytes. */
    public long size() {
        return verity.size();
    }

    /** The length of the squashfs part with its padding, in bytes; the verity superblock follows. */
    public long dataSize() {
        return verity.hashOffset();
    }
}
