package org.xter.tests.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.gpt.PartitionRequest;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.raw.PartitionWriter;
import org.xter.format.raw.RawImage;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.runtime.system.SystemAssembly;
import org.xter.store.Content;

/**
 * A guest without the rest of a system: the loader's own functions over a disk, and the program that opens container B, with
 * a delivered B whose passphrase is "first". A start is played by closing everything.
 */
final class StateGuest {
    private static final Duration TRIAL = Duration.ofSeconds(400);
    private static final long DISK = 40L << 20;

    /** Each judgement is a line; what is typed at the console lies in a file. */
    private static final String PRELUDE = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH DM_DISABLE_UDEV=1
            for part in console machine registers medium manifest layers stick containers state tpm secrets network depot; do . /xter/$part.sh; done
            machine_mount_kernel_views
            console_open
            machine_load_modules
            while read -r module; do modprobe -q "$module" || :; done </xter/container-modules
            mkdir -p /run/cryptsetup
            ln -s /sbin/mke2fs /sbin/mkfs.ext4
            printf '#!/bin/sh\\n' >/bin/systemctl
            chmod +x /bin/systemctl
            manifest_product=6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            xter_state_wait=0
            disk=/dev/vda1
            say() { printf '%s\\n' "$1" >>/run/said; }
            console_ask() {
                answer=$(head -n 1 /run/typed)
                sed -i 1d /run/typed
            }
            case_is() { echo "@@ case $1 $(printf '%s' "$2" | tr '\\n' ' ')"; }
            # A start: state SECRET [TYPED]; what it says is in said
            state() {
                stop
                rm -rf /run/said /run/xter/state.missing
                printf '%s\\n' "${2-}" >/run/typed
                xter_secret=$1
                (state_open) >/run/noise 2>&1 || say "unforeseen: $(cat /run/noise)"
                said=$(cat /run/said)
            }
            stop() {
                rm -f /run/xter/tpm-b
                umount /run/xter/contained/root-b 2>/dev/null || :
                umount /run/xter/contained/b 2>/dev/null || :
                cryptsetup close xter+b 2>/dev/null || :
                # A container B that was born here keeps the state volume in use.
                for each in /dev/loop[0-9]*; do losetup -d "$each" 2>/dev/null || :; done
                umount /run/xter/state 2>/dev/null || :
                cryptsetup close xter-state 2>/dev/null || :
                rm -rf /run/xter/unlock
            }
            unlock() {
                status=0
                printf '%s' "$1" >/run/lines
                shift
                out=$(sh /usr/lib/xter/unlock "$@" </run/lines 2>&1) || status=$?
                rm -f /run/xter/unlock/b.wrong
                case_is "$name" "$status $out"
            }
            # Puts other text of the same length into both copies of a header and makes their sums right again.
            forge() {
                for at in ${3:-0 16384}; do
                    dd if="$disk" of=/run/json bs=4096 skip=$((at / 4096 + 1)) count=3 2>/dev/null
                    sed "s/$1/$2/" /run/json >/run/forged
                    dd if=/run/forged of="$disk" bs=4096 seek=$((at / 4096 + 1)) count=3 conv=notrunc 2>/dev/null
                    dd if="$disk" of=/run/whole bs=16384 skip=$((at / 16384)) count=1 2>/dev/null
                    dd if=/dev/zero of=/run/whole bs=64 seek=7 count=1 conv=notrunc 2>/dev/null
                    sum=$(sha256sum /run/whole)
                    printf "$(echo "${sum%% *}" | sed 's/../\\\\x&/g')" |
                        dd of="$disk" bs=1 seek=$((at + 448)) conv=notrunc 2>/dev/null
                done
                sync
            }
            wipe() {
                stop
                dd if=/dev/zero of="$1" bs=1M count=6 conv=notrunc 2>/dev/null
                dd if=/dev/zero of="$1" bs=1M seek=39 count=1 conv=notrunc 2>/dev/null
            }
            """;

    private static final String END = """
            stop
            echo "@@ end"
            sync
            poweroff -f
            """;

    private StateGuest() {}

    private static Path disk(Path folder) throws Exception {
        Path file = folder.resolve("disk");
        PartitionTable table = PartitionTable.layOut(
                new UUID(1, 1),
                List.of(new PartitionRequest(PartitionType.LINUX, new UUID(1, 2), 0, "xter-state", DISK)));
        RawImage.write(file, table, List.of(PartitionWriter.empty()), Cancellation.NEVER);
        return file;
    }

    private static Content program(String name) {
        try (InputStream in = SystemAssembly.class.getResourceAsStream(name)) {
            // Without its first line: the shell of this guest is busybox, which would also take its own losetup.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Content.of(
                    text.startsWith("#!")
                            ? "losetup() { /sbin/losetup \"$@\"; }" + text.substring(text.indexOf('\n'))
                            : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs lines of shell; what each of their cases said. */
    static Map<String, String> run(Path folder, String name, String cases) throws Exception {
        SampleContainer delivered = SampleContainer.of(folder, LuksCipher.SERPENT, 5, 4 << 20, "treasure", "first");
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("xter/state", Content.of("aes-xts-plain64 pbkdf2:sha256:1000\n"));
        files.put("delivered", Content.of(delivered.bytes()));
        files.put("usr/lib/xter/container-b.sh", program("container-b.sh"));
        files.put("usr/lib/xter/unlock", program("xter-unlock"));
        files.put(
                "xter/container-modules",
                Content.of("dm_crypt\necb\nxts\nalgif_skcipher\naes_generic\nserpent_generic\ntwofish_generic\n"));
        VirtualMachine bare = new LoaderParts()
                .machineWith(
                        folder,
                        PRELUDE + cases + END,
                        files,
                        List.of(
                                new InitrdItem("/sbin/cryptsetup", "cryptsetup-bin"),
                                new InitrdItem("/sbin/mke2fs", "e2fsprogs"),
                                new InitrdItem("/sbin/losetup", "mount"),
                                new InitrdItem("/usr/bin/flock", "util-linux"),
                                new InitrdItem("/usr/bin/fallocate", "util-linux"),
                                new InitrdItem("/bin/mountpoint", "util-linux")),
                        List.of(
                                "dm_crypt",
                                "ecb",
                                "xts",
                                "serpent_generic",
                                "twofish_generic",
                                "algif_skcipher",
                                "ext4"));
        VirtualMachine machine = VirtualMachine.headless(
                bare.startup(), bare.memory(), 2, List.of(new Drive(disk(folder), Drive.Format.RAW, true)));
        try (Guest guest = Guest.start(name, machine)) {
            Map<String, String> said = new LinkedHashMap<>();
            Matcher one;
            do {
                // A moment is a sign of life within a long case.
                one = guest.waitFor(Pattern.compile("@@ (?:case (\\S+) (.*)|moment .*|(end))\n"), TRIAL);
                if (one.group(1) != null) {
                    said.put(one.group(1), one.group(2).strip());
                }
            } while (one.group(3) == null);
            return said;
        }
    }

    /** For comparing, a line each. */
    static String lines(Map<String, String> said) {
        return said.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
