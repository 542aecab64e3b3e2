package org.xter.engine.provision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.xter.engine.image.MediumFiles;
import org.xter.format.luks2.Keyslot;
import org.xter.format.luks2.Luks2Data;
import org.xter.format.luks2.Luks2Header;
import org.xter.format.luks2.Luks2Writer;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Digest;
import org.xter.store.Store;
import org.xter.trust.sealing.MachineKey;

/**
 * A release whose container A has a key of its own, for one machine: what is got out of another machine's RAM does not open
 * it. It holds the key and the encrypted container until it is closed; plaintext is never written anywhere.
 */
public final class PersonalRelease implements AutoCloseable {
    private final MediumFiles files;
    private final SystemManifest manifest;
    private final Secret volumeKey;
    private final Store.Draft container;

    PersonalRelease(MediumFiles files, SystemManifest manifest, Secret volumeKey, Store.Draft container) {
        this.files = files;
        this.manifest = manifest;
        this.volumeKey = volumeKey;
        this.container = container;
    }

    /**
     * Encrypts a container once more.
     *
     * @param signed what the manifest says of the former one
     * @param from the former one
     * @param opened its key
     * @param to the new one, an empty file
     * @param fresh its key
     * @param passphrase opens both; the new one has no other slot
     * @return what a manifest says of the new one
     */
    static SystemManifest.Container encrypt(
            SystemManifest.Container signed,
            Path from,
            Secret opened,
            Path to,
            Secret fresh,
            Secret passphrase,
            RandomSource random,
            Cancellation cancellation)
            throws IOException, ProblemException {
        LuksCipher cipher = LuksCipher.of(signed.header().cipher()).orElseThrow();
        Luks2Writer writer = new Luks2Writer(
                cipher,
                cipher,
                signed.header().sectorSize(),
                signed.header().offset(),
                UUID.randomUUID(),
                "xter-" + signed.name());
        Luks2Writer.Written written;
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Luks2Header header = Luks2Header.read(in, 0);
            Keyslot slot = header.metadata().keyslots().values().iterator().next();
            try (InputStream plain = Channels.newInputStream(Luks2Data.open(in, 0, header, opened))) {
                written = writer.write(
                        out,
                        0,
                        List.of(new Luks2Writer.NewSlot(passphrase, slot.derivation())),
                        fresh,
                        random,
                        plain,
                        Runtime.getRuntime().availableProcessors(),
                        cancellation);
            }
        }
        try (InputStream in = Files.newInputStream(to)) {
            return new SystemManifest.Container(
                    signed.name(),
                    written.size(),
                    Digest.of(in),
                    written.facts(),
                    signed.dataSize(),
                    signed.rootHash(),
                    signed.salt());
        }
    }

    /** What it is now. */
    public SystemManifest manifest() {
        return manifest;
    }

    /** The key to seal for the machine; it is closed with this. */
    public Secret volumeKey() {
        return volumeKey;
    }

    /**
     * Writes the medium with the machine's key. Keys of other machines, which open nothing here, are left out.
     *
     * @param target a path where nothing lies yet
     */
    public void write(MachineKey key, Path target, Cancellation cancellation) throws IOException, ProblemException {
        files.with(key.files()).write(target, cancellation);
    }

    @Override
    public void close() throws IOException {
        volumeKey.close();
        container.close();
    }
}
