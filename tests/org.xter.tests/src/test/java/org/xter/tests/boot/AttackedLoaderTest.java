package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.image.BootMedium;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.Qemu;
import org.xter.format.layer.LayerWriter;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.ContainerAccess;
import org.xter.runtime.initrd.InitrdContents;
import org.xter.runtime.initrd.Loader;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.tests.boot.MediumRegions.Region;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ProgramSigner;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;

/**
 * Hundreds of flipped bits all over a signed, provisioned medium against the loader as a whole, in one guest with a TPM:
 * from finding the medium to the opened container A. Each is refused by the link it broke, or what was opened is byte for
 * byte what it was. Then what a TPM can be made to hold.
 */
@Tag("boot")
class AttackedLoaderTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final UUID OTHER_PRODUCT = UUID.fromString("0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11");
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final Duration TRIAL = Duration.ofSeconds(600);
    /** The security epoch of the release. */
    private static final long EPOCH = 2;

    private static final int CONTAINER_SEED = 1;

    /** How many bits are flipped in a part of the medium. */
    private static final Map<Region, Integer> FLIPS = new TreeMap<>(Map.ofEntries(
            Map.entry(Region.PROTECTIVE_MBR, 8),
            Map.entry(Region.TABLE, 16),
            Map.entry(Region.BACKUP_TABLE, 12),
            Map.entry(Region.UNUSED, 10),
            Map.entry(Region.BOOT_SECTORS, 20),
            Map.entry(Region.FIRST_FAT, 24),
            Map.entry(Region.SECOND_FAT, 12),
            Map.entry(Region.FOLDERS, 40),
            Map.entry(Region.SLACK, 10),
            Map.entry(Region.KERNEL, 10),
            Map.entry(Region.MANIFEST, 30),
            Map.entry(Region.SIGNATURE, 40),
            Map.entry(Region.LAYER, 30),
            Map.entry(Region.CONTAINER, 50),
            Map.entry(Region.SEALED_KEY, 40)));

    private static final int POLICY_FLIPS = 30;
    /** One in so many is tried: {@code -Dxter.attacks.fewer=N}. */
    private static final int FEWER = Integer.getInteger("xter.attacks.fewer", 1);

    /** Each refusal ends a subshell instead of the machine and leaves its sentence. */
    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH DM_DISABLE_UDEV=1
            # Two of the TPM's functions get other names: see below.
            /bin/busybox sed 's/^tpm_unlock() /tpm_ask() /; s/^tpm_identify() /tpm_look() /' /xter/tpm.sh >/xter/tpm-renamed.sh
            for part in console machine registers medium signature manifest layers stick containers tpm-renamed network depot; do
                . /xter/$part.sh
            done
            refuse() { printf '%s' "$1" >/verdict; trap - EXIT; exit 1; }
            machine_mount_kernel_views
            console_open
            dmesg -n 1
            say() { :; }
            say_more() { :; }
            mark() { :; }
            console_ask() { refuse "closed: $tpm_fault"; }
            machine_load_modules
            registers_enter
            containers_prepare
            wait
            read -r xter_medium_id </trial/partition
            xter_medium_wait=1
            asking=yes

            # The TPM is asked where what it is given differs from what opened before. Else it would say the same, slowly.
            tpm_identify() {
                if [ "$asking" = no ]; then
                    read -r tpm_name </run/tpm-name
                else
                    tpm_look
                fi
            }
            tpm_unlock() {
                if [ "$asking" = no ] && [ -z "$tpm_fault" ] && cmp -s "$xter_tpm_folder/key" /trial/key; then
                    cryptsetup open --type luks2 --readonly --volume-key-file /trial/volume "$device" "xter+$1"
                    return 0
                fi
                asked=0
                tpm_ask "$1" || asked=$?
                # A start that failed leaves its session in the TPM, which has room for a few dozen of them.
                TPM2TOOLS_TCTI=device:/dev/tpm0 tpm2 flushcontext -s >/dev/null 2>&1 || :
                return $asked
            }

            # Prints a digest of all that the system would have, or why it has nothing.
            judge() {
                rm -f /verdict /run/opened
                (
                    trap 'refuse "unforeseen: $(tr "\\n" " " </run/noise)"' EXIT
                    tpm_fault=
                    medium_find
                    medium_take_manifest
                    manifest_verify
                    manifest_read /run/xter/manifest
                    manifest_check_origin
                    manifest_check_machine
                    layers_take
                    containers_take
                    tpm_take
                    layers_open
                    layers_release_medium
                    containers_open
                    cat /run/xter/manifest /run/xter/lower/base/* /run/xter/lower/+a/* | sha256sum >/run/opened
                    trap - EXIT
                ) >/run/noise 2>&1 &
                wait $! || :
                if [ -e /verdict ]; then
                    cat /verdict
                    echo
                else
                    echo "opened $(cut -c 1-64 /run/opened)"
                fi
                umount /run/xter/lower/+a 2>/dev/null || :
                veritysetup close xter-+a 2>/dev/null || :
                cryptsetup close xter+a 2>/dev/null || :
                umount /run/xter/lower/base 2>/dev/null || :
                for each in /dev/loop[0-9]*; do losetup -d "$each" 2>/dev/null || :; done
                umount /run/xter/containers 2>/dev/null || :
                umount /run/xter/layers 2>/dev/null || :
                umount /medium 2>/dev/null || :
            }

            # flip FILE OFFSET BIT
            flip() {
                value=$(hexdump -v -s "$2" -n 1 -e '1/1 "%u"' "$1")
                printf "\\\\$(printf %o $((value ^ $3)))" | dd of="$1" bs=1 seek="$2" conv=notrunc,fsync 2>/dev/null
            }
            # put FILE OFFSET
            put() {
                dd if="$1" of=/dev/vda bs=1 seek="$2" conv=notrunc,fsync 2>/dev/null
            }
            # What is on the disk is read again, its table too.
            look_again() {
                echo 3 >/proc/sys/vm/drop_caches
                [ "$1" = same ] || blockdev --rereadpt /dev/vda 2>/dev/null || :
            }

            read -r firmware <"$xter_tpm_values/7"
            echo "@@ firmware $firmware"
            echo "@@ good $(judge)"
            cp "$xter_tpm_folder/key" /run/key
            tail -c +3 "$xter_tpm_folder/ek.public" | sha256sum | sed 's/^/000b/; s/ .*//' >/run/tpm-name
            asking=no
            while read -r number table file offset bit; do
                flip "$file" "$offset" "$bit"
                look_again "$table"
                case $file in
                    /dev/*) ;;
                    *) asking=yes ;;
                esac
                echo "@@ flip $number $(judge)"
                asking=no
                flip "$file" "$offset" "$bit"
                [ "$table" = same ] || look_again "$table"
            done </trial/flips
            while read -r name offset; do
                put "/trial/with/$name" "$offset"
                look_again same
                echo "@@ put $name $(judge)"
                put "/trial/was/$name" "$offset"
            done </trial/puts
            look_again same
            asking=yes
            echo "@@ end $(judge)"

            tpm_device=$xter_tpm_device
            xter_tpm_device=/dev/none
            echo "@@ tpm absent $(judge)"
            xter_tpm_device=$tpm_device
            tpm_event 11 other
            echo "@@ tpm other-start $(judge)"
            tpm_count_up 0x01800e90
            echo "@@ tpm later-epoch $(judge)"
            tpm_do clear
            echo "@@ tpm cleared $(judge)"
            tpm_event 12 credential
            echo "@@ tpm credential $(judge)"
            tpm_event 7 other
            echo "@@ tpm other-firmware $(judge)"
            poweroff -f
            """;

    @TempDir
    Path folder;

    /**
     * A flipped bit.
     *
     * @param region where on the medium
     * @param file in the guest
     */
    private record Flip(Region region, String file, long offset, int bit) {
        String line(int number) {
            boolean table = region == Region.PROTECTIVE_MBR || region == Region.TABLE || region == Region.BACKUP_TABLE;
            return number + " " + (table ? "changed" : "same") + " " + file + " " + offset + " " + bit + "\n";
        }
    }

    /** What a loader may say of a part that was changed; nothing where a change is harmless. */
    private static String link(Region region) {
        return switch (region) {
            case MANIFEST -> "the manifest was changed after it was signed";
            case SIGNATURE ->
                "the manifest was changed after it was signed"
                        + "|the manifest's signature \\(xter/manifest.p7s\\) cannot be understood"
                        + "|the manifest's signer '.*' was not certified by a manifest CA this kernel.efi knows"
                        + "|the certificate '.*' is not for signing manifests|the manifest or its signer is of product .*";
            case LAYER -> "layer 'base' was changed: .*";
            case CONTAINER ->
                "container 'a' (was changed: .*|has no LUKS2 header that this loader understands"
                        + "|is another container than the manifest names .*)";
            case POLICY ->
                "closed: (the start brings no signed policy.*|the policy of the start is not signed by the key in kernel.efi.*"
                        + "|what was started is not what the vendor signed.*|the TPM does not give out the key.*)";
            case SEALED_KEY ->
                "closed: (the key for this machine on the medium (was changed.*|cannot be read)"
                        + "|firmware trusts other keys .*|the TPM has no epoch counter.*"
                        + "|this machine has run a release of a later security epoch.*|the TPM does not give out the key.*)";
            case PROTECTIVE_MBR, TABLE, BOOT_SECTORS, FIRST_FAT, FOLDERS ->
                "no boot medium was found .*|the manifest on /dev/vda1 has no signature.*"
                        + "|the manifest(\\.p7s|'s signature)? .*(was changed|cannot be|is not|was not).*"
                        + "|(layer 'base'|container 'a') .*|closed: the (medium has no )?key for this machine.*";
            case BACKUP_TABLE, UNUSED, SECOND_FAT, SLACK, KERNEL -> "";
        };
    }

    /** Which parts must be refused whatever bit is flipped. */
    private static final Set<Region> NEVER_HARMLESS = Set.of(Region.MANIFEST, Region.LAYER, Region.CONTAINER);

    @Test
    @Tag("slow")
    void everyFlippedBitIsRefusedByTheLinkItBrokeOrChangesNothing() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        for (Path needed : List.of(STUB, Path.of("/usr/bin/swtpm"), Path.of("/usr/bin/tpm2"))) {
            assumeTrue(
                    Files.exists(needed), needed + " is missing (Debian packages systemd-boot-efi, swtpm, tpm2-tools)");
        }
        try (VirtualTpm tpm = new VirtualTpm()) {
            attack(tpm, MachineTpm.read("machine", tpm.facts(EPOCH).getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private void attack(VirtualTpm tpm, MachineTpm machine) throws Exception {
        Keyring vendor = TestVendor.create(folder.resolve("keys"), "vendor");
        vendor.newProduct(PRODUCT);
        ReleaseKeys keys = ReleaseKeys.of(folder, vendor, PRODUCT);
        KeyPair policy = StartPolicy.key();
        SealedFor sealed = new SealedFor(machine, PolicyKey.of(policy.getPublic()));

        SampleContainer container =
                SampleContainer.of(folder, LuksCipher.AES, CONTAINER_SEED, "treasure", "words nobody types");
        Path layerFile = folder.resolve("layer");
        SystemManifest.Layer layer = layer(layerFile, 1);
        Path otherLayer = folder.resolve("other-layer");
        assertEquals(layer.size(), layer(otherLayer, 2).size());
        byte[] manifest = manifest(layer, container);
        MachineKey key = sealed.key(CONTAINER_SEED, PRODUCT);
        Path kernel = Files.copy(STUB, folder.resolve("kernel.efi"));
        ProgramSigner.sign(kernel, keys.kernel());
        UUID partition = BootMedium.partitionId(PRODUCT, "1.0", "amd64");
        Path image = folder.resolve("image");
        BootMedium medium = new BootMedium(
                Content.ofFile(kernel),
                Content.of(manifest),
                Optional.of(Content.of(ManifestSigner.sign(manifest, keys.product(), keys.time(Instant.EPOCH)))),
                partition,
                List.of(Content.ofFile(layerFile)),
                List.of(Content.of(container.bytes())),
                0);
        MediumRegions regions = MediumRegions.write(medium, key.file(), key.content(), folder, image);

        List<Flip> flips = flips(
                regions,
                StartPolicy.signatures(PcrValue.atReset(PcrBank.SHA256), policy).size());
        Map<String, Content> files = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < flips.size(); i++) {
            lines.append(flips.get(i).line(i));
        }
        files.put("trial/flips", Content.of(lines.toString()));
        files.put("trial/partition", Content.of(partition + "\n"));
        files.put("trial/key", key.content());
        files.put("trial/volume", Content.of(SampleContainer.volumeKey(CONTAINER_SEED)));
        files.put(".extra/tpm2-pcr-signature.json", StartPolicy.signatures(PcrValue.atReset(PcrBank.SHA256), policy));
        files.put(
                ".extra/tpm2-pcr-public-key.pem",
                PolicyKey.of(policy.getPublic()).section());
        Map<String, String> puts = puts(regions, files, sealed, key, layerFile, otherLayer);

        LoaderTrust trust = new LoaderTrust(
                keys.authorities().stream().map(ManifestAuthority::text).toList(), PRODUCT, EPOCH);
        InitrdContents loader = Loader.contents(
                0,
                Optional.of(trust),
                new ContainerAccess(Set.of(LuksCipher.AES), new TreeSet<>(), Optional.empty()),
                Optional.of(new org.xter.runtime.initrd.LoaderTpm(true, false)));
        var virtual = LoaderParts.withTpm()
                .machineWith(folder, loader, INIT, files, List.of(Drive.unchanged(image, Drive.Format.RAW)));
        try (Guest guest = Guest.start("attacked-loader", virtual, tpm.in(Qemu.find(System.getenv())))) {
            assertEquals(
                    SealedFor.FIRMWARE.hex(),
                    guest.waitFor(Pattern.compile("@@ firmware (\\w+)\n"), TRIAL)
                            .group(1)
                            .toLowerCase());
            String opened =
                    guest.waitFor(Pattern.compile("@@ good (.*)\n"), TRIAL).group(1);
            assertTrue(opened.matches("opened [0-9a-f]{64}"), opened);
            judgeFlips(guest, flips, opened);
            for (Map.Entry<String, String> put : puts.entrySet()) {
                assertSays(put.getValue(), said(guest, "put " + put.getKey()));
            }
            assertEquals(opened, said(guest, "end"));
            assertSays("closed: this machine has no TPM", said(guest, "tpm absent"));
            assertSays("closed: what was started is not what the vendor signed .*", said(guest, "tpm other-start"));
            assertSays("closed: this machine has run a release of a later .*", said(guest, "tpm later-epoch"));
            assertSays("closed: the TPM has no epoch counter: it was cleared.*", said(guest, "tpm cleared"));
            assertSays("closed: something was added to this start.*\\(PCR 12\\)", said(guest, "tpm credential"));
            assertSays("closed: firmware trusts other keys .*\\(PCR 7\\)", said(guest, "tpm other-firmware"));
        }
    }

    private static void assertSays(String pattern, String said) {
        assertTrue(said.matches(pattern), () -> "'" + said + "' instead of '" + pattern + "'");
    }

    private static String said(Guest guest, String about) throws InterruptedException {
        return guest.waitFor(Pattern.compile("@@ " + about + " (.*)\n"), TRIAL).group(1);
    }

    private static void judgeFlips(Guest guest, List<Flip> flips, String opened) throws InterruptedException {
        List<String> faults = new ArrayList<>();
        Map<Region, Integer> harmless = new TreeMap<>();
        for (int i = 0; i < flips.size(); i++) {
            Flip flip = flips.get(i);
            Matcher said = guest.waitFor(Pattern.compile("@@ flip " + i + " (.*)\n"), TRIAL);
            if (said.group(1).equals(opened)) {
                harmless.merge(flip.region(), 1, Integer::sum);
                if (NEVER_HARMLESS.contains(flip.region())) {
                    faults.add(flip + ": " + said.group(1));
                }
            } else if (link(flip.region()).isEmpty() || !said.group(1).matches(link(flip.region()))) {
                faults.add(flip + ": " + said.group(1));
            }
        }
        System.out.println(flips.size() + " flips; opened as ever: " + harmless);
        assertEquals(List.of(), faults);
    }

    private static List<Flip> flips(MediumRegions regions, long policySize) {
        Random random = new Random(12);
        List<Flip> flips = new ArrayList<>();
        FLIPS.forEach((region, count) -> {
            for (int i = 0; i < count; i += FEWER) {
                flips.add(new Flip(region, "/dev/vda", regions.somewhere(region, random), 1 << random.nextInt(8)));
            }
        });
        for (int i = 0; i < POLICY_FLIPS; i += FEWER) {
            flips.add(new Flip(
                    Region.POLICY,
                    "/.extra/tpm2-pcr-signature.json",
                    random.nextLong(policySize),
                    1 << random.nextInt(8)));
        }
        return flips;
    }

    /** Whole parts of the medium replaced by others of the same length, with what the loader is to say of each. */
    private static Map<String, String> puts(
            MediumRegions regions,
            Map<String, Content> files,
            SealedFor sealed,
            MachineKey key,
            Path layer,
            Path otherLayer)
            throws Exception {
        Map<String, String> says = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        says.put("another-valid-layer", "layer 'base' was changed: its SHA-256 digest is not the one in the manifest");
        files.put("trial/with/another-valid-layer", Content.ofFile(otherLayer));
        files.put("trial/was/another-valid-layer", Content.ofFile(layer));
        lines.append("another-valid-layer ").append(regions.start(Region.LAYER)).append('\n');
        Map<String, MachineKey> keys = Map.of(
                "key-of-another-release",
                sealed.key(CONTAINER_SEED + 1, PRODUCT),
                "key-for-another-product",
                sealed.key(CONTAINER_SEED, OTHER_PRODUCT));
        says.put("key-of-another-release", "closed: the key for this machine on the medium is of another release");
        says.put(
                "key-for-another-product",
                "this machine was provisioned for the product " + OTHER_PRODUCT + ", the release is of " + PRODUCT);
        for (String name : List.of("key-of-another-release", "key-for-another-product")) {
            assertEquals(key.content().size(), keys.get(name).content().size());
            files.put("trial/with/" + name, keys.get(name).content());
            files.put("trial/was/" + name, key.content());
            lines.append(name)
                    .append(' ')
                    .append(regions.start(Region.SEALED_KEY))
                    .append('\n');
        }
        files.put("trial/puts", Content.of(lines.toString()));
        return says;
    }

    private static SystemManifest.Layer layer(Path file, int seed) throws Exception {
        byte[] noise = new byte[60_000];
        new Random(seed).nextBytes(noise);
        FileTree tree = FileTree.builder()
                .put("noise", new Entry.File(Attributes.root(0644, 0), Content.of(noise)))
                .put("word", new Entry.File(Attributes.root(0644, 0), Content.of("plain")))
                .build();
        return SystemManifest.Layer.of(
                "base", new LayerWriter(SquashfsOptions.zstd(0)).write(tree, file, Cancellation.NEVER));
    }

    private static byte[] manifest(SystemManifest.Layer layer, SampleContainer container) {
        return ManifestWriter.write(new SystemManifest(
                "sample",
                "xTER Sample",
                "custom",
                "1.0",
                "xTER",
                PRODUCT,
                "amd64",
                EPOCH,
                Residence.RAM,
                Refusal.WAIT,
                0,
                1 << 26,
                List.of("quiet"),
                List.of(layer),
                List.of(container.signed()),
                List.of()));
    }

    /** Seals for a machine that SeaBIOS starts: it extends PCR 7 by nothing but the separator, four bytes of ones. */
    private record SealedFor(MachineTpm machine, PolicyKey vendor) {
        static final PcrValue FIRMWARE = PcrValue.atReset(PcrBank.SHA256).measure(new byte[] {-1, -1, -1, -1});

        MachineKey key(int seed, UUID product) {
            return MachineKey.seal(
                    SampleContainer.volumeKey(seed),
                    product,
                    machine,
                    vendor,
                    FIRMWARE,
                    machine.most(EPOCH),
                    new SecureRandom());
        }
    }
}
