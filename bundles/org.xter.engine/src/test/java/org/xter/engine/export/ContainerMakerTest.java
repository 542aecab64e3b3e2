package org.xter.engine.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.UnlockMethod;
import org.xter.format.layer.LayerWriter;
import org.xter.format.luks2.DerivationLimit;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.Luks2Data;
import org.xter.format.luks2.Luks2Header;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.LuksHash;
import org.xter.format.luks2.Secret;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class ContainerMakerTest {
    private static final LayerWriter LAYERS = new LayerWriter(SquashfsOptions.zstd(0));
    private static final FileTree TREE = FileTree.builder()
            .put("opt/treasure", new Entry.File(Attributes.root(0600, 7), Content.of("plans".repeat(5000))))
            .build();

    @TempDir
    Path folder;

    private ContainerFile make(LuksCipher cipher, int seed, int threads) throws Exception {
        Path target = Files.createTempFile(folder, "container", "");
        try (Secret passphrase = Secret.of("correct horse".toCharArray())) {
            return new ContainerMaker(Store.open(folder.resolve("store")), new Random(seed)::nextBytes, threads)
                    .make(
                            "a",
                            TREE,
                            LAYERS,
                            new ContainerSpec(
                                    cipher,
                                    new KeyDerivation.Pbkdf2(LuksHash.SHA256, 1000),
                                    Set.of(UnlockMethod.PASSPHRASE)),
                            passphrase,
                            target,
                            Cancellation.NEVER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aContainerHoldsExactlyTheLayerAndSaysSoInItsFacts(LuksCipher cipher) throws Exception {
        ContainerFile made = make(cipher, 1, 2);
        Path file = ((Content.Slice) made.file()).file();
        assertEquals(Files.size(file), made.file().size());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (FileChannel channel = FileChannel.open(file);
                Secret passphrase = Secret.of("correct horse".toCharArray())) {
            Luks2Header header = Luks2Header.read(channel, 0);
            assertEquals(List.of(), header.facts().differences(made.header()));
            try (Secret key = header.unlock(channel, 0, passphrase, DerivationLimit.USUAL, Cancellation.NEVER);
                    Luks2Data data = Luks2Data.open(channel, 0, header, key)) {
                data.decryptTo(plain, 2, Cancellation.NEVER);
            }
        }
        Path layer = folder.resolve("layer");
        var written = LAYERS.write(TREE, layer, Cancellation.NEVER);
        assertArrayEquals(Files.readAllBytes(layer), plain.toByteArray());
        assertEquals(written.verity().rootHash(), made.inManifest().rootHash());
        assertEquals(written.dataSize(), made.inManifest().dataSize());
        assertEquals(cipher.specification(), made.inManifest().header().cipher());
    }

    @Test
    void theSameRandomnessGivesTheSameBytesOnAnyNumberOfThreadsAndOtherRandomnessOthers() throws Exception {
        ContainerFile first = make(LuksCipher.AES, 1, 1);
        assertEquals(first.file().digest(), make(LuksCipher.AES, 1, 4).file().digest());
        ContainerFile other = make(LuksCipher.AES, 2, 1);
        assertNotEquals(first.file().digest(), other.file().digest());
        assertNotEquals(first.header().uuid(), other.header().uuid());
        assertEquals(first.plain(), other.plain());
    }

    @Test
    void nothingOfTheContainerIsLeftInTheStore() throws Exception {
        make(LuksCipher.AES, 1, 1);
        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(each -> each.toFile().length() > 64)
                    .toList();
            assertTrue(files.isEmpty(), files::toString);
        }
    }
}
