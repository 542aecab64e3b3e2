package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.layer.LayerWriter;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Hundreds of damaged layers against the loader's own functions, in one guest: the loader's parts run unchanged, another
 * first program calls them.
 */
@Tag("boot")
class LayerVerifierTest {
    private static final int COPIES = 300;
    private static final int MAPS = 24;

    /** Each refusal ends a subshell instead of the machine and leaves its sentence. */
    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH DM_DISABLE_UDEV=1
            for part in console machine medium signature manifest layers; do . /xter/$part.sh; done
            refuse() { printf '%s' "$1" >/verdict; exit 1; }
            machine_mount_kernel_views
            console_open
            machine_load_modules
            mkdir -p /run/xter/layers /run/xter/digests
            read -r name size data sha256 root salt </trial/layer.facts
            xter_medium_device=trial
            subject="layer '$name'"
            piece_file=/trial/layer
            copy=/run/xter/layers/$name.layer

            # flip FILE OFFSET BIT
            flip() {
                value=$(hexdump -v -s "$2" -n 1 -e '1/1 "%u"' "$1")
                printf "\\\\$(printf %o $((value ^ $3)))" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
            }

            # As the loader does it.
            piece_copy "$copy" "$size"
            pieces_digest
            piece_verify_copy "$copy" "$sha256"

            # The same of a copy that is there.
            verify() {
                pieces_new=$copy
                pieces_digest
                piece_verify_copy "$copy" "$sha256"
            }

            refused=0 named=0
            while read -r offset bit; do
                flip "$copy" "$offset" "$bit"
                rm -f /verdict
                (verify >/dev/null 2>&1) || refused=$((refused + 1))
                case $(cat /verdict 2>/dev/null || :) in
                    "layer '$name' was changed"*) named=$((named + 1)) ;;
                esac
                flip "$copy" "$offset" "$bit"
            done </trial/copies
            verify
            echo "@@ copies refused=$refused named=$named"

            # Reads all that a mapped layer shows.
            read_all() { dd if="/dev/mapper/xter-$name" bs=4096 2>/dev/null | sha256sum; }
            device=$(losetup -f)
            losetup "$device" "$copy"
            layer_verity "$name" "$data" "$root" "$salt"
            good=$(read_all)
            veritysetup close "xter-$name"
            refused=0 same=0
            while read -r offset bit; do
                flip "$device" "$offset" "$bit"
                sync
                echo 3 >/proc/sys/vm/drop_caches
                if layer_verity "$name" "$data" "$root" "$salt"; then
                    if dd if="/dev/mapper/xter-$name" of=/dev/null bs=4096 2>/dev/null; then
                        if [ "$(read_all)" = "$good" ]; then same=$((same + 1)); fi
                    else
                        refused=$((refused + 1))
                    fi
                    veritysetup close "xter-$name"
                else
                    refused=$((refused + 1))
                fi
                flip "$device" "$offset" "$bit"
            done </trial/maps
            echo "@@ maps refused=$refused same=$same"
            sync
            poweroff -f
            """;

    @TempDir
    Path folder;

    @Test
    void everyDamagedCopyIsRefusedByNameAndAMappedOneShowsTheSameBytesOrNone() throws Exception {
        FileTree tree = FileTree.builder()
                .put("data", new Entry.File(Attributes.root(0644, 0), Content.of(noise(150_000))))
                .build();
        Path file = folder.resolve("small.layer");
        SystemManifest.Layer layer = SystemManifest.Layer.of(
                "small", new LayerWriter(SquashfsOptions.zstd(0)).write(tree, file, Cancellation.NEVER));
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("trial/layer", Content.of(Files.readAllBytes(file)));
        files.put(
                "trial/layer.facts",
                Content.of(layer.name() + " " + layer.size() + " " + layer.dataSize() + " "
                        + layer.digest().hex() + " " + layer.rootHash().hex() + " " + layer.salt() + "\n"));
        files.put("trial/copies", Content.of(flips(COPIES, 0, layer.size())));
        // The superblock (and the padding behind it) is never read: what stands there cannot change what is seen.
        String harmless = flips(MAPS / 4, layer.dataSize(), layer.dataSize() + 4096);
        String harmful = flips(MAPS / 2, 0, layer.dataSize()) + flips(MAPS / 4, layer.dataSize() + 4096, layer.size());
        files.put("trial/maps", Content.of(harmless + harmful));

        try (Guest guest = Guest.start("verifier", new LoaderParts().machineWith(folder, INIT, files))) {
            Matcher copies =
                    guest.waitFor(Pattern.compile("@@ copies refused=(\\d+) named=(\\d+)\n"), Duration.ofSeconds(180));
            assertEquals(COPIES, Integer.parseInt(copies.group(1)));
            assertEquals(COPIES, Integer.parseInt(copies.group(2)));
            Matcher maps =
                    guest.waitFor(Pattern.compile("@@ maps refused=(\\d+) same=(\\d+)\n"), Duration.ofSeconds(180));
            assertEquals(MAPS, Integer.parseInt(maps.group(1)) + Integer.parseInt(maps.group(2)), guest::console);
            assertTrue(Integer.parseInt(maps.group(1)) >= MAPS / 2, guest::console);
            assertTrue(Integer.parseInt(maps.group(2)) >= MAPS / 4, guest::console);
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static String flips(int count, long from, long to) {
        Random random = new Random(from + to);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(random.nextLong(from, to))
                    .append(' ')
                    .append(1 << random.nextInt(8))
                    .append('\n');
        }
        return lines.toString();
    }
}
