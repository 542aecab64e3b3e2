package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.tests.formats.DebianPackages;

/** A build server without private keys and a machine with them make together what one with both makes alone. */
@Tag("sandbox")
class OfflineSigningTest {
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";

    @TempDir
    Path folder;

    private Xter.Outcome xter(String... arguments) throws Exception {
        return Xter.run(folder, arguments);
    }

    private void keys(String... arguments) throws Exception {
        xter(Stream.concat(
                                Stream.of("keys"),
                                Stream.concat(Stream.of(arguments), Stream.of("--passphrase-file", "passphrase")))
                        .toArray(String[]::new))
                .orFail();
    }

    private void refused(Xter.Outcome outcome, String says) {
        assertEquals(1, outcome.exit(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(says), outcome.err());
    }

    private static void deletePrivateKeys(Path ring) throws Exception {
        try (Stream<Path> files = Files.list(ring.resolve("keys"))) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void theReleaseIsTheSameAsSignedAtOnceAndOnlyWhatWasPreparedIsSigned() throws Exception {
        Files.writeString(folder.resolve("passphrase"), "correct horse\n");
        keys("new", "ring", "--vendor", "Example Ltd", "--product", PRODUCT);
        keys("new", "stranger", "--vendor", "Example Ltd", "--product", PRODUCT);
        keys("new", "other", "--vendor", "Other Ltd");
        ExportedRouter.copy(folder.resolve("ring"), folder.resolve("certificates"));
        deletePrivateKeys(folder.resolve("certificates"));

        ExportedRouter router = ExportedRouter.get();
        Path changed = folder.resolve("edition/router.edition");
        ExportedRouter.copy(router.edition().getParent(), changed.getParent());
        Files.writeString(
                changed,
                Files.readString(changed)
                        .replaceFirst("(  product: .*)", "$1\n  epoch: 7")
                        .replaceFirst("(  - \\{ format: raw )}", "$1}\n  - { format: oci }"));
        String edition = changed.toString();
        String store = router.folder().resolve("store").toString();
        xter("export", edition, "--store", store, "-o", "once", "--keyring", "ring", "--passphrase-file", "passphrase")
                .orFail();
        assertEquals(2, xter("sign", "prepare", edition, "--store", store).exit());
        Xter.Outcome prepared = xter(
                        "sign", "prepare", edition, "--store", store, "-o", "out", "--keyring", "certificates")
                .orFail();
        assertTrue(prepared.err().contains(", to be signed"), prepared.err());
        Path image = folder.resolve("out").resolve(router.image().getFileName());
        Path request = request(folder.resolve("out"));
        assertTrue(report("out").contains("not signed yet, to be signed: kernel.efi by CN=Example Ltd kernel"));
        refused(xter("inspect", image.toString(), "--keyring", "certificates"), "kernel.efi has no signature");
        refused(finish(request, store), "The release is not signed yet");

        // On the machine with the keys.
        Path carried = folder.resolve("stick");
        ExportedRouter.copy(request, carried);
        Xter.Outcome shown = xter("sign", "apply", "stick", "--keyring", "certificates", "--show")
                .orFail();
        for (String line : List.of(
                "xter-signing-request 1",
                "product " + PRODUCT,
                "epoch 7",
                "xter-manifest 1",
                "policy enter-initrd pcr11=")) {
            assertTrue(shown.out().contains(line), shown.out());
        }
        refused(apply("stick", "stranger"), "The release was prepared for other certificates");
        refused(apply("stick", "other"), "The keyring has no key for the edition's product " + PRODUCT);
        refused(apply("stick", "certificates"), "The private key 'kernel' is not in this keyring");
        changed("stick", "request", "epoch 7", "epoch 6");
        changed("stick", "manifest", "epoch 7", "epoch 6");
        changed("stick", "kernel.efi", "xter.refusal=", "xter.refusol=");
        assertFalse(Files.exists(carried.resolve("signed/kernel.efi")));
        Xter.Outcome applied = apply("stick", "ring").orFail();
        assertFalse((applied.out() + applied.err()).contains("horse"));
        judge(carried);

        // Back on the build server.
        ExportedRouter.copy(carried.resolve("signed"), request.resolve("signed"));
        finish(request, store).orFail();
        same(image);
        assertEquals(facts(report("once")), facts(report("out")));
        assertTrue(facts(report("out")).contains("\"register\" : 7"));
        assertTrue(facts(report("out")).contains("\"epoch\" : 7"));
        Xter.Outcome inspected =
                xter("inspect", image.toString(), "--keyring", "certificates").orFail();
        assertTrue(inspected.out().matches("(?s).*epoch +7\\n.*"), inspected.out());
        String archive = image.toString().replace(".img", ".oci");
        Xter.Outcome released =
                xter("inspect", archive, "--keyring", "certificates").orFail();
        assertEquals(inspected.out(), released.out());
        assertTrue(released.out().contains("CN=Example Ltd PCR policy"), released.out());
        assertTrue(released.out().contains("files            those the manifest names"), released.out());
        finish(request, store).orFail();
        same(image);
    }

    /** All artifacts are those of the export that signed at once. */
    private void same(Path image) throws Exception {
        assertEquals(-1, Files.mismatch(image, folder.resolve("once").resolve(image.getFileName())));
        String archive = image.getFileName().toString().replace(".img", ".oci");
        assertEquals(-1, Files.mismatch(folder.resolve("out/" + archive), folder.resolve("once/" + archive)));
        String shown = DebianPackages.run(
                folder,
                "skopeo",
                "inspect",
                "--raw",
                "oci-archive:out/" + archive + ":" + archive.replace(".oci", "-squashfs"));
        assertTrue(shown.contains("io.stackeroci.stacker.atomfs_verity_root_hash"), shown);
    }

    private Xter.Outcome apply(String request, String ring) throws Exception {
        return xter("sign", "apply", request, "--keyring", ring, "--passphrase-file", "passphrase");
    }

    private Xter.Outcome finish(Path request, String store) throws Exception {
        return xter("sign", "finish", request.toString(), "--keyring", "certificates", "--store", store);
    }

    /** Changes a file, sees that it is refused, and puts it back. */
    private void changed(String request, String name, String text, String other) throws Exception {
        Path file = folder.resolve(request).resolve(name);
        Path kept = Files.copy(file, folder.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);
        String read = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(read.contains(text), name);
        Files.writeString(file, read.replace(text, other), StandardCharsets.ISO_8859_1);
        refused(apply(request, "ring"), "The signing request was changed, or what lies beside it was");
        Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void judge(Path request) throws Exception {
        String kernel = request.resolve("signed/kernel.efi").toString();
        for (String key : List.of("manifest-ca", "secure-boot-db")) {
            xter("keys", "export", "certificates", key, "-o", key).orFail();
        }
        DebianPackages.run(folder, "sbverify", "--cert", "secure-boot-db", kernel);
        DebianPackages.run(
                folder,
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                request.resolve("signed/manifest.p7s").toString(),
                "-content",
                request.resolve("manifest").toString(),
                "-CAfile",
                "manifest-ca",
                "-purpose",
                "smimesign",
                "-out",
                "/dev/null");
    }

    private static Path request(Path output) throws Exception {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private String report(String output) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(output))) {
            return Files.readString(files.filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** What does not depend on how it came about: all but the steps. */
    private static String facts(String report) {
        return report.replaceFirst("(?s)\"steps\" : \\[.*?\\],\\s+\"packages\"", "\"packages\"");
    }
}
