package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.luks2.LuksCipher;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;

/** Attacks on containers against the loader's own functions, in one guest: each has its sentence. */
@Tag("boot")
class ContainerVerifierTest {
    private static final Duration TRIAL = Duration.ofSeconds(120);

    /** Each refusal ends a subshell instead of the machine and leaves its sentence; what would be typed lies in a file. */
    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH DM_DISABLE_UDEV=1
            for part in console machine registers medium signature manifest layers stick containers tpm network depot; do . /xter/$part.sh; done
            refuse() { printf '%s' "$1" >/verdict; exit 1; }
            machine_mount_kernel_views
            console_open
            machine_load_modules
            xter_medium_device=trial
            mkdir -p /medium/xter/containers
            say() { printf '%s\\n' "$1" >>/run/said; }
            console_ask() {
                answer=$(head -n 1 /run/typed)
                sed -i 1d /run/typed
                [ -n "$answer" ] || refuse "nothing more was typed"
            }

            # judge FOLDER: prints what was said and the verdict
            judge() {
                rm -f /verdict /run/said
                read -r facts <"$1/facts"
                cp "$1/typed" /run/typed
                sha256=${facts#*sha256=}
                file=/medium/xter/containers/${sha256%% *}.container
                ln -f "$1/container" "$file" 2>/dev/null || :
                if (
                    set -e
                    manifest_containers=
                    line_number=1
                    manifest_read_container "$facts"
                    containers_prepare
                    containers_take
                    containers_open
                ) >/run/noise 2>&1; then
                    printf '%sopened: %s' "$(grep 'does not' /run/said | tr '\\n' ' ')" "$(cat /run/xter/lower/+a/word)"
                elif [ -e /verdict ]; then
                    cat /verdict
                else
                    echo "unforeseen: $(tr '\\n' ' ' </run/noise)"
                fi
                umount /run/xter/lower/+a 2>/dev/null || :
                veritysetup close xter-+a 2>/dev/null || :
                cryptsetup close xter+a 2>/dev/null || :
                losetup -D 2>/dev/null || for each in /dev/loop[0-9]*; do losetup -d "$each" 2>/dev/null || :; done
                umount /run/xter/containers 2>/dev/null || :
                rm -f "$file"
            }
            for trial in /trial/*; do
                echo "@@ case ${trial#/trial/} $(judge "$trial")"
            done
            echo "@@ end"
            sync
            poweroff -f
            """;

    @TempDir
    Path folder;

    /**
     * An attack.
     *
     * @param typed what is typed, one passphrase a line
     * @param says what the loader says, with what is different each time left out
     */
    private record Trial(SampleContainer container, String typed, String says) {
        String facts() {
            SystemManifest.Container signed = container.signed();
            return signed.name() + " size=" + signed.size() + " data=" + signed.dataSize() + " sha256="
                    + signed.digest().hex() + " root=" + signed.rootHash().hex() + " salt=" + signed.salt() + " cipher="
                    + signed.header().cipher() + " key=" + signed.header().keyBits() + " sector="
                    + signed.header().sectorSize() + " offset="
                    + signed.header().offset() + " uuid="
                    + signed.header().uuid() + " slots="
                    + String.join(",", signed.header().derivations()) + "\n";
        }
    }

    @Test
    void everyAttackOnAContainerIsRefusedByNameAndNoneOpensIt() throws Exception {
        Map<String, Trial> trials = trials();
        Map<String, Content> files = new LinkedHashMap<>();
        trials.forEach((name, trial) -> {
            files.put("trial/" + name + "/facts", Content.of(trial.facts()));
            files.put("trial/" + name + "/typed", Content.of(trial.typed() + "\n"));
            if (trial.container().bytes().length > 0) {
                files.put(
                        "trial/" + name + "/container",
                        Content.of(trial.container().bytes()));
            }
        });
        files.put(
                "xter/container-modules",
                Content.of("dm_crypt\necb\nxts\nalgif_skcipher\naes_generic\nserpent_generic\n"));
        try (Guest guest = Guest.start(
                "container-verifier",
                new LoaderParts()
                        .machineWith(
                                folder,
                                INIT,
                                files,
                                List.of(new InitrdItem("/sbin/cryptsetup", "cryptsetup-bin")),
                                List.of("dm_crypt", "ecb", "xts", "serpent_generic", "algif_skcipher")))) {
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < trials.size(); i++) {
                Matcher one = guest.waitFor(Pattern.compile("@@ case (\\S+) (.*)\n"), TRIAL);
                said.put(one.group(1), one.group(2));
            }
            guest.waitFor("@@ end", TRIAL);
            trials.forEach((name, trial) -> assertEquals(trial.says(), said.get(name), name));
            assertTrue(said.keySet().containsAll(trials.keySet()));
        }
    }

    private Map<String, Trial> trials() throws Exception {
        SampleContainer good = SampleContainer.of(folder, LuksCipher.AES, 1, "treasure", "first", "second one");
        SampleContainer serpent = SampleContainer.of(folder, LuksCipher.SERPENT, 2, "jewels", "first");
        SampleContainer other = SampleContainer.of(folder, LuksCipher.AES, 3, "treasure", "first", "second one");
        int end = good.bytes().length;
        String digest = "container 'a' was changed: its SHA-256 digest is not the one in the manifest";
        String header = "container 'a' was changed: its header has another ";
        String wrong = "The passphrase does not open container 'a'. The next try is in %d s. ";
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("good", new Trial(good, "first", "opened: treasure"));
        trials.put("good-serpent", new Trial(serpent, "first", "opened: jewels"));
        trials.put("other-slot", new Trial(good, "second one", "opened: treasure"));
        trials.put(
                "wrong-passphrase",
                new Trial(good, "guess\n' ; sh\nfirst", wrong.formatted(1) + wrong.formatted(2) + "opened: treasure"));
        trials.put("wrong-to-the-end", new Trial(good, "guess", "nothing more was typed"));
        trials.put("payload", new Trial(good.flipped(end - 5000), "first", digest));
        trials.put("slot-destroyed", new Trial(good.withoutBytes(SampleContainer.FIRST_SLOT, 4096), "first", digest));
        trials.put(
                "slot-destroyed-in-the-release",
                new Trial(
                        good.withoutBytes(SampleContainer.FIRST_SLOT, 4096).signedAsItIs(),
                        "first\nsecond one",
                        wrong.formatted(1) + "opened: treasure"));
        trials.put("unused-slot", new Trial(good.flipped((1 << 20) - 1), "first", digest));
        trials.put(
                "shorter",
                new Trial(
                        good.with(Arrays.copyOf(good.bytes(), end - 4096)),
                        "first",
                        "container 'a' on trial has " + (end - 4096) + " bytes, the manifest says " + end));
        trials.put(
                "null-cipher",
                new Trial(
                        good.withHeader(
                                text -> text.replace("aes-xts-plain64\",\"sector", "cipher_null-ecb\",\"sector")),
                        "first",
                        "container 'a' was changed: its header asks for a cipher that encrypts nothing (cipher_null-ecb)"));
        trials.put(
                "null-slot",
                new Trial(
                        good.withHeader(text -> text.replaceFirst("aes-xts-plain64", "null")),
                        "first",
                        "container 'a' was changed: its header asks for a cipher that encrypts nothing (null)"));
        trials.put(
                "null-in-the-newer-copy",
                new Trial(
                        good.withSecondHeader(text -> text.replace("aes-xts-plain64", "cipher_null-ecb")),
                        "first",
                        "container 'a' was changed: its header asks for a cipher that encrypts nothing (cipher_null-ecb)"));
        trials.put(
                "other-cipher",
                new Trial(
                        good.withHeader(text -> text.replace("aes-xts", "serpent-xts")),
                        "first",
                        header + "cipher than the manifest says (serpent-xts-plain64 instead of aes-xts-plain64)"));
        trials.put(
                "capi",
                new Trial(
                        good.withHeader(text ->
                                text.replace("aes-xts-plain64\",\"sector", "capi:ecb(cipher_null)-plain\",\"sector")),
                        "first",
                        header
                                + "cipher than the manifest says (capi:ecb?cipher_null?-plain instead of aes-xts-plain64)"));
        trials.put(
                "other-place",
                new Trial(
                        good.withHeader(text -> text.replace("\"offset\":\"1048576\"", "\"offset\":\"1052672\"")),
                        "first",
                        header + "place of the data than the manifest says (1052672 instead of 1048576)"));
        trials.put(
                "other-sectors",
                new Trial(
                        good.withHeader(text -> text.replace("\"sector_size\":4096", "\"sector_size\":512")),
                        "first",
                        header + "sector size than the manifest says (512 instead of 4096)"));
        trials.put(
                "other-key",
                new Trial(
                        good.withHeader(text -> text.replace("\"key_size\":64", "\"key_size\":32")),
                        "first",
                        header + "key length than the manifest says (32 instead of 64)"));
        trials.put(
                "costly",
                new Trial(
                        good.withHeader(text -> text.replaceFirst("\"memory\":32768", "\"memory\":4194304")),
                        "first",
                        header + "key derivation than the manifest says (argon2id:4:4194304:1,argon2id:4:32768:1"
                                + " instead of argon2id:4:32768:1,argon2id:4:32768:1)"));
        trials.put(
                "no-header",
                new Trial(
                        good.with("no container at all"
                                .repeat(end)
                                .substring(0, end)
                                .getBytes(StandardCharsets.US_ASCII)),
                        "first",
                        "container 'a' has no LUKS2 header that this loader understands"));
        trials.put(
                "swapped",
                new Trial(
                        good.with(other.bytes()),
                        "first",
                        "container 'a' is another container than the manifest names (UUID "
                                + other.signed().header().uuid() + " instead of "
                                + good.signed().header().uuid() + ")"));
        trials.put(
                "other-content",
                new Trial(
                        good.withRoot(Digest.of("other")),
                        "first",
                        "container 'a' was changed: it does not match its verity root hash in the manifest"));
        trials.put(
                "missing",
                new Trial(
                        good.with(new byte[0]),
                        "first",
                        "container 'a' is missing on trial (xter/containers/"
                                + good.signed().digest().hex() + ".container)"));
        return trials;
    }
}
