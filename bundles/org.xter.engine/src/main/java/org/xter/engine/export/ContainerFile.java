package org.xter.engine.export;

import org.xter.format.luks2.Luks2Facts;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * A finished container.
 *
 * @param name of the container in the manifest
 * @param file all its bytes, there as long as the {@link SealedContainers} it comes from
 * @param header what its header says
 * @param plain the layer in it, whose file is gone
 */
record ContainerFile(String name, Content file, Luks2Facts header, Plain plain) {
    /**
     * What lies in a container.
     *
     * @param dataSize of the squashfs with its padding, in bytes
     * @param rootHash of the hash tree
     * @param salt of the hash tree, hexadecimal
     * @param entries how many files, directories and links it holds
     * @param contentSize bytes of its files before compression
     */
    record Plain(long dataSize, Digest rootHash, String salt, long entries, long contentSize) {}

    /** What the manifest says of it. */
    SystemManifest.Container inManifest() {
        return new SystemManifest.Container(
                name, file.size(), file.digest(), header, plain.dataSize(), plain.rootHash(), plain.salt());
    }
}
