package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.SigningKey;
import org.xter.trust.manifest.Claims;
import org.xter.trust.manifest.Expectations;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.manifest.ManifestVerdict;
import org.xter.trust.manifest.ManifestVerifier;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ReleaseKeys;

/**
 * Attacks on the manifest's signature and hundreds of flipped bits against the loader's own functions, in one guest, and
 * the studio's judge beside them. Where a bit is part of what is signed or of what signs, both refuse it; where it is not,
 * either may refuse (docs/formats/manifest.md lists these places).
 */
@Tag("boot")
class SignatureVerifierTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final UUID OTHER = UUID.fromString("0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11");
    private static final KeyName AUTHORITY = KeyName.of(KeyRole.MANIFEST_CA);
    /** The bit of a tag that says whether other tags follow in it (X.690, 8.1.2.5). */
    private static final int CONSTRUCTED = 0x20;

    private static final int MANIFEST_FLIPS = 60;
    private static final int SIGNATURE_FLIPS = 240;

    /** Each refusal ends a subshell instead of the machine and leaves its sentence. */
    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH
            for part in console machine medium signature manifest; do . /xter/$part.sh; done
            refuse() { printf '%s' "$1" >/verdict; exit 1; }
            machine_mount_kernel_views
            mkdir -p /run/xter
            xter_medium_device=trial

            # judge MANIFEST SIGNATURE: prints the verdict
            judge() {
                rm -f /verdict
                if (
                    set -e
                    signature_verify "$1" "$2"
                    xter_vouched=signed
                    say() { :; }
                    manifest_read "$1"
                    manifest_check_origin
                ) >/run/said 2>&1; then
                    echo trusted
                elif [ -e /verdict ]; then
                    cat /verdict; echo
                else
                    echo "unforeseen: $(tr '\\n' ' ' </run/said)"
                fi
            }

            for trial in /trial/*; do
                xter_trust=$trial/xter/trust
                echo "@@ case ${trial#/trial/} $(judge "$trial/manifest" "$trial/manifest.p7s")"
            done

            # flip FILE OFFSET BIT
            flip() {
                value=$(hexdump -v -s "$2" -n 1 -e '1/1 "%u"' "$1")
                printf "\\\\$(printf %o $((value ^ $3)))" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
            }
            xter_trust=/trial/good/xter/trust
            cp /trial/good/manifest /trial/good/manifest.p7s /run/
            while read -r file offset bit; do
                flip "/run/$file" "$offset" "$bit"
                echo "@@ flip $file $offset $bit $(judge /run/manifest /run/manifest.p7s)"
                flip "/run/$file" "$offset" "$bit"
            done </flips
            echo "@@ end $(judge /run/manifest /run/manifest.p7s)"
            sync
            poweroff -f
            """;

    @TempDir
    Path folder;

    /**
     * An attack.
     *
     * @param signature absent when there is none
     * @param verdict of the studio's judge
     * @param says what the loader says
     */
    private record Trial(
            byte[] manifest,
            Optional<byte[]> signature,
            List<ManifestAuthority> authorities,
            Claims claims,
            long least,
            Class<? extends ManifestVerdict> verdict,
            String says) {
        ManifestVerdict judge() throws Exception {
            List<X509CRL> lists = new ArrayList<>();
            for (ManifestAuthority each : authorities) {
                if (each.revocations().isPresent()) {
                    lists.add(list(each.revocations().get()));
                }
            }
            Expectations expectations = new Expectations(
                    authorities.stream().map(ManifestAuthority::certificate).toList(),
                    lists,
                    Optional.empty(),
                    Optional.of(PRODUCT),
                    least);
            return new ManifestVerifier(expectations).judge(manifest, signature.orElseThrow(), claims);
        }

        Trial with(byte[] otherManifest, byte[] otherSignature) {
            return new Trial(otherManifest, Optional.of(otherSignature), authorities, claims, least, verdict, says);
        }
    }

    private record Flip(String file, int offset, int bit) {
        byte[] of(byte[] bytes) {
            byte[] flipped = bytes.clone();
            flipped[offset] ^= (byte) bit;
            return flipped;
        }

        @Override
        public String toString() {
            return file + " " + offset + " " + bit;
        }
    }

    /**
     * Which bytes of a signature are signed or sign: the signer's certificate, the signed attributes, the signature's value.
     * The rest is form: it can be misread, but says nothing that is believed.
     */
    private record Substance(BitSet bytes, BitSet tags) {
        static Substance of(byte[] signature) throws Exception {
            CMSSignedData signed = new CMSSignedData(signature);
            SignerInformation signer =
                    signed.getSignerInfos().getSigners().iterator().next();
            Certificate certificate =
                    signed.getCertificates().getMatches(null).iterator().next().toASN1Structure();
            Substance substance = new Substance(new BitSet(), new BitSet());
            substance.add(signature, certificate.getTBSCertificate().getEncoded("DER"), 0, substance.bytes);
            substance.add(signature, certificate.getSignature().getOctets(), 0, substance.bytes);
            // In the signature it has another tag than when it is signed.
            substance.add(signature, signer.getEncodedSignedAttributes(), 3, substance.tags);
            substance.add(signature, signer.getSignature(), 0, substance.bytes);
            return substance;
        }

        private void add(byte[] whole, byte[] part, int from, BitSet to) {
            byte[] sought = Arrays.copyOfRange(part, from, part.length);
            for (int at = 0; at + sought.length <= whole.length; at++) {
                if (Arrays.equals(whole, at, at + sought.length, sought, 0, sought.length)) {
                    to.set(at, at + sought.length);
                    return;
                }
            }
            throw new AssertionError("the part is not in the signature");
        }

        /** Signed attributes are encoded anew before they are judged, whether or not their sets say that they are sets. */
        boolean contains(Flip flip) {
            return bytes.get(flip.offset()) || tags.get(flip.offset()) && flip.bit() != CONSTRUCTED;
        }
    }

    private static X509CRL list(byte[] der) throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    private Keyring keyring(String name) throws Exception {
        return TestVendor.create(folder.resolve(name), name, InstantSource.fixed(SigningTime.BEGIN));
    }

    /** Years before any clock of a test machine: were lifetimes judged, nothing of this were trusted. */
    private static final class SigningTime {
        static final Instant BEGIN = Instant.parse("2001-03-01T12:00:00Z");
    }

    private static byte[] sign(byte[] manifest, SigningKey key) {
        return ManifestSigner.sign(manifest, key, SigningTime.BEGIN);
    }

    private static byte[] manifest(UUID product, String version, long epoch) {
        String digest = Digest.of("layer").hex();
        return ManifestWriter.write(new SystemManifest(
                "sample",
                "xTER Sample",
                "custom",
                version,
                "xTER",
                product,
                "amd64",
                epoch,
                Residence.RAM,
                Refusal.WAIT,
                0,
                1 << 26,
                List.of("quiet"),
                List.of(new SystemManifest.Layer("base", 12_288, 4096, Digest.of("layer"), Digest.of("root"), digest)),
                List.of(),
                List.of()));
    }

    private Map<String, Trial> trials() throws Exception {
        Keyring vendor = keyring("vendor");
        vendor.newProduct(PRODUCT);
        vendor.newProduct(OTHER);
        ReleaseKeys keys = release(vendor);
        List<ManifestAuthority> known = keys.authorities();
        byte[] manifest = manifest(PRODUCT, "1.0", 4);
        byte[] signature = sign(manifest, keys.product());
        Claims claims = new Claims(PRODUCT, 4);
        Trial good =
                new Trial(manifest, Optional.of(signature), known, claims, 4, ManifestVerdict.Trusted.class, "trusted");
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("good", good);

        trials.put("no-signature", new Trial(manifest, Optional.empty(), known, claims, 4, null, "has no signature"));
        trials.put(
                "of-another-manifest",
                refused(
                        good,
                        manifest,
                        sign(manifest(PRODUCT, "1.1", 4), keys.product()),
                        ManifestVerdict.Changed.class,
                        "the manifest was changed after it was signed"));
        trials.put(
                "garbage",
                refused(
                        good,
                        manifest,
                        new byte[] {0x30, (byte) 0x82, 0, 2, 5, 0},
                        ManifestVerdict.Malformed.class,
                        "cannot be understood"));
        trials.put(
                "longer",
                refused(
                        good,
                        manifest,
                        Arrays.copyOf(signature, signature.length + 1),
                        ManifestVerdict.Malformed.class,
                        "cannot be understood"));
        trials.put(
                "shorter",
                refused(
                        good,
                        manifest,
                        Arrays.copyOf(signature, signature.length - 1),
                        ManifestVerdict.Malformed.class,
                        "cannot be understood"));
        trials.put(
                "lower-epoch",
                new Trial(
                        manifest,
                        Optional.of(signature),
                        known,
                        claims,
                        5,
                        ManifestVerdict.OldRelease.class,
                        "the manifest has the security epoch 4, this kernel.efi takes 5 and later"));
        byte[] otherManifest = manifest(OTHER, "1.0", 4);
        SigningKey otherKey = vendor.signingKey(KeyName.product(OTHER));
        trials.put(
                "other-product",
                new Trial(
                        otherManifest,
                        Optional.of(sign(otherManifest, otherKey)),
                        known,
                        new Claims(OTHER, 4),
                        4,
                        ManifestVerdict.OtherProduct.class,
                        "is of product " + OTHER + " instead of " + PRODUCT));
        trials.put(
                "other-products-key",
                refused(
                        good,
                        manifest,
                        sign(manifest, otherKey),
                        ManifestVerdict.OtherProduct.class,
                        "is of product " + PRODUCT + " instead of " + OTHER));
        trials.put(
                "wrong-usage",
                refused(
                        good,
                        manifest,
                        sign(manifest, vendor.signingKey(AUTHORITY)),
                        ManifestVerdict.WrongUsage.class,
                        "is not for signing manifests"));
        trials.put(
                "kernel-key",
                refused(
                        good,
                        manifest,
                        sign(manifest, keys.kernel()),
                        ManifestVerdict.UnknownAuthority.class,
                        "was not certified by a manifest CA this kernel.efi knows"));
        Keyring stranger = keyring("stranger");
        stranger.newProduct(PRODUCT);
        trials.put(
                "wrong-authority",
                refused(
                        good,
                        manifest,
                        sign(manifest, release(stranger).product()),
                        ManifestVerdict.UnknownAuthority.class,
                        "was not certified by a manifest CA this kernel.efi knows"));

        // The list before names the other product only; an attacker may put it into the signature.
        vendor.revoke(KeyName.product(OTHER), Optional.empty());
        byte[] before = vendor.revocations(vendor.entry(AUTHORITY)).orElseThrow();
        trials.put(
                "another-is-revoked",
                new Trial(
                        manifest,
                        Optional.of(signature),
                        release(vendor).authorities(),
                        claims,
                        4,
                        ManifestVerdict.Trusted.class,
                        "trusted"));
        vendor.revoke(KeyName.product(PRODUCT), Optional.empty());
        vendor.newProduct(PRODUCT);
        List<ManifestAuthority> revoking = release(vendor).authorities();
        trials.put(
                "revoked",
                new Trial(
                        manifest,
                        Optional.of(signature),
                        revoking,
                        claims,
                        4,
                        ManifestVerdict.Revoked.class,
                        "was revoked"));
        trials.put(
                "revoked-with-old-list",
                new Trial(
                        manifest,
                        Optional.of(withList(signature, before)),
                        revoking,
                        claims,
                        4,
                        ManifestVerdict.Revoked.class,
                        "was revoked"));
        byte[] fresh = sign(manifest, release(vendor).product());
        trials.put(
                "successor",
                new Trial(manifest, Optional.of(fresh), revoking, claims, 4, ManifestVerdict.Trusted.class, "trusted"));
        vendor.renew(AUTHORITY);
        vendor.renew(KeyName.product(PRODUCT));
        ReleaseKeys renewed = release(vendor);
        trials.put(
                "retired-authority",
                new Trial(
                        manifest,
                        Optional.of(fresh),
                        renewed.authorities(),
                        claims,
                        4,
                        ManifestVerdict.Trusted.class,
                        "trusted"));
        trials.put(
                "revoked-by-retired",
                new Trial(
                        manifest,
                        Optional.of(signature),
                        renewed.authorities(),
                        claims,
                        4,
                        ManifestVerdict.Revoked.class,
                        "was revoked"));
        trials.put(
                "new-authority",
                new Trial(
                        manifest,
                        Optional.of(sign(manifest, renewed.product())),
                        renewed.authorities(),
                        claims,
                        4,
                        ManifestVerdict.Trusted.class,
                        "trusted"));
        return trials;
    }

    private ReleaseKeys release(Keyring keyring) throws Exception {
        return ReleaseKeys.of(folder, keyring, PRODUCT);
    }

    private static Trial refused(
            Trial good, byte[] manifest, byte[] signature, Class<? extends ManifestVerdict> verdict, String says) {
        return new Trial(
                manifest, Optional.of(signature), good.authorities(), good.claims(), good.least(), verdict, says);
    }

    private static byte[] withList(byte[] signature, byte[] list) throws Exception {
        CMSSignedData signed = new CMSSignedData(signature);
        return CMSSignedData.replaceCertificatesAndCRLs(
                        signed,
                        signed.getCertificates(),
                        signed.getAttributeCertificates(),
                        new CollectionStore<>(List.of(new X509CRLHolder(list))))
                .getEncoded("DER");
    }

    /** A flip of each byte of the signature where the studio's judge lets one pass, and a sample of the others. */
    private static List<Flip> flips(Trial good) throws Exception {
        List<Flip> flips = new ArrayList<>();
        byte[] signature = good.signature().orElseThrow();
        for (int offset = 0; offset < signature.length; offset++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                Flip flip = new Flip("manifest.p7s", offset, bit);
                if (trusts(good, flip)) {
                    flips.add(flip);
                    break;
                }
            }
        }
        Random random = new Random(11);
        for (int i = 0; i < SIGNATURE_FLIPS; i++) {
            flips.add(new Flip("manifest.p7s", random.nextInt(signature.length), 1 << random.nextInt(8)));
        }
        for (int i = 0; i < MANIFEST_FLIPS; i++) {
            flips.add(new Flip("manifest", random.nextInt(good.manifest().length), 1 << random.nextInt(8)));
        }
        return flips;
    }

    private static boolean trusts(Trial good, Flip flip) throws Exception {
        byte[] signature = good.signature().orElseThrow();
        Trial flipped = flip.file().equals("manifest")
                ? good.with(flip.of(good.manifest()), signature)
                : good.with(good.manifest(), flip.of(signature));
        return flipped.judge() instanceof ManifestVerdict.Trusted;
    }

    @Test
    void theLoaderNamesTheLinkThatDoesNotHoldAndTakesWhatTheStudioTakes() throws Exception {
        Map<String, Trial> trials = trials();
        Map<String, Content> files = new LinkedHashMap<>();
        for (Map.Entry<String, Trial> each : trials.entrySet()) {
            Trial trial = each.getValue();
            if (trial.signature().isPresent()) {
                assertInstanceOf(trial.verdict(), trial.judge(), each.getKey());
            }
            put(files, each.getKey(), trial);
        }
        Trial good = trials.get("good");
        List<Flip> flips = flips(good);
        StringBuilder lines = new StringBuilder();
        flips.forEach(each -> lines.append(each).append('\n'));
        files.put("flips", Content.of(lines.toString()));

        try (Guest guest = Guest.start(
                "signatures",
                new LoaderParts().machineWith(folder, INIT, files, List.of(LoaderTrust.PROGRAM), List.of()))) {
            for (Map.Entry<String, Trial> each : trials.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList()) {
                Matcher said =
                        guest.waitFor(Pattern.compile("@@ case " + each.getKey() + " (.*)\n"), Duration.ofSeconds(120));
                assertTrue(said.group(1).contains(each.getValue().says()), said::group);
            }
            Substance substance = Substance.of(good.signature().orElseThrow());
            List<String> faults = new ArrayList<>();
            int harmless = 0;
            for (Flip flip : flips) {
                Matcher said = guest.waitFor(Pattern.compile("@@ flip " + flip + " (.*)\n"), Duration.ofSeconds(60));
                boolean trusted = said.group(1).equals("trusted");
                harmless += trusted ? 1 : 0;
                boolean counts = flip.file().equals("manifest") || substance.contains(flip);
                if (counts && (trusted || trusts(good, flip)) || said.group(1).startsWith("unforeseen")) {
                    faults.add(said.group());
                }
            }
            System.out.println(flips.size() + " flips, " + harmless + " of them harmless to the loader");
            assertEquals(List.of(), faults);
            assertTrue(harmless > 0 && harmless < flips.size() / 2);
            guest.waitFor("@@ end trusted\n", Duration.ofSeconds(60));
        }
    }

    private static void put(Map<String, Content> files, String name, Trial trial)
            throws IOException, CertificateException {
        String place = "trial/" + name + "/";
        files.put(place + "manifest", Content.of(trial.manifest()));
        trial.signature().ifPresent(each -> files.put(place + "manifest.p7s", Content.of(each)));
        LoaderTrust trust = new LoaderTrust(
                trial.authorities().stream().map(ManifestAuthority::text).toList(), PRODUCT, trial.least());
        trust.files().forEach((path, content) -> files.put(place + path, content));
    }
}
