package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.Luks2Writer;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.format.squashfs.SquashfsWriter;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The kernel's dm-crypt on what we write: every cipher, in data and key slots, with both sector sizes; then a container in
 * a container, whose file system is mounted.
 */
@Tag("boot")
class ContainerOpeningTest {
    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH DM_DISABLE_UDEV=1
            for part in console machine; do . /xter/$part.sh; done
            machine_mount_kernel_views
            console_open
            machine_load_modules
            for module in dm_crypt aes_generic ecb xts serpent_generic twofish_generic algif_skcipher; do modprobe "$module"; done
            mkdir -p /run/cryptsetup /content
            # open CONTAINER NAME PASSPHRASE
            open() { printf %s "$3" | cryptsetup open --readonly --key-file - "$1" "$2"; }
            # attach FILE: what it is attached to
            attach() { device=$(losetup -f); losetup -r "$device" "$1"; }
            for file in /trial/*.luks; do
                name=${file##*/}
                attach "$file"
                if open "$device" "trial" wrong 2>/dev/null; then echo "@@ $name opened by a wrong passphrase"; fi
                open "$device" "trial" passphrase
                echo "@@ $name $(sha256sum </dev/mapper/trial)"
                cryptsetup close trial
            done
            attach /trial/outer
            open "$device" a vendor
            open /dev/mapper/a b client
            mount -t squashfs -o ro /dev/mapper/b /content
            echo "@@ nested $(sha256sum </content/data)"
            sync
            poweroff -f
            """;

    @TempDir
    Path folder;

    @Test
    void theKernelOpensEveryContainerAndSeesTheSameBytes() throws Exception {
        Map<String, Content> files = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        byte[] content = noise(256 << 10);
        for (LuksCipher cipher : LuksCipher.values()) {
            for (int sectorSize : new int[] {512, 4096}) {
                String name = cipher.specification() + "-" + sectorSize + ".luks";
                files.put("trial/" + name, container(cipher, sectorSize, content, "passphrase"));
                expected.put(name, Digest.of(content).hex());
            }
        }
        byte[] data = noise(300_000);
        FileTree tree = FileTree.builder()
                .put("data", new Entry.File(Attributes.root(0644, 0), Content.of(data)))
                .build();
        Path image = folder.resolve("image");
        try (FileChannel channel = create(image)) {
            new SquashfsWriter(SquashfsOptions.zstd(0)).write(tree, channel, Cancellation.NEVER);
        }
        Content inner = container(LuksCipher.TWOFISH, 4096, Files.readAllBytes(image), "client");
        files.put("trial/outer", container(LuksCipher.SERPENT, 4096, inner.bytes(), "vendor"));
        expected.put("nested", Digest.of(data).hex());

        try (Guest guest = Guest.start(
                "containers",
                new LoaderParts()
                        .machineWith(
                                folder,
                                INIT,
                                files,
                                List.of(new InitrdItem("/sbin/cryptsetup", "cryptsetup-bin")),
                                List.of("dm_crypt", "xts", "serpent_generic", "twofish_generic", "algif_skcipher")))) {
            for (int i = 0; i < expected.size(); i++) {
                var said = guest.waitFor(Pattern.compile("@@ (\\S+) ([0-9a-f]{64})  -\n"), Duration.ofSeconds(120));
                assertEquals(expected.get(said.group(1)), said.group(2), said.group(1));
            }
            assertEquals(-1, guest.console().indexOf("opened by a wrong"), guest::console);
        }
    }

    private Content container(LuksCipher cipher, int sectorSize, byte[] content, String passphrase) throws Exception {
        Path file = Files.createTempFile(folder, "container", "");
        RandomSource random = new Random(content.length)::nextBytes;
        try (FileChannel channel = create(file);
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random);
                Secret secret = Secret.of(passphrase.toCharArray())) {
            new Luks2Writer(cipher, cipher, sectorSize, 1 << 20, new UUID(cipher.ordinal(), sectorSize), "")
                    .write(
                            channel,
                            0,
                            List.of(new Luks2Writer.NewSlot(secret, KeyDerivation.Argon2.fitting(64 << 20, 1))),
                            key,
                            random,
                            new ByteArrayInputStream(content),
                            2,
                            Cancellation.NEVER);
        }
        return Content.of(Files.readAllBytes(file));
    }

    private static FileChannel create(Path file) throws Exception {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }
}
