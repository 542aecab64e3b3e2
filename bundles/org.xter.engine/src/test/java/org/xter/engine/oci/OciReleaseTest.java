package org.xter.engine.oci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.store.Content;
import org.xter.store.Digest;

/** A release in the form of registries, as skopeo and umoci see it. */
class OciReleaseTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path written(String name) throws Exception {
        Path file = folder.resolve(name);
        SampleRelease.of(Optional.of(Content.of("signature"))).write(file, Cancellation.NEVER);
        return file;
    }

    private String run(String... command) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin", command[0])),
                "no " + command[0] + " (Debian package of that name)");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        assertEquals(0, exit, () -> said + error(errors));
        return said;
    }

    private static String error(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void skopeoReadsTheImageAndCopiesEveryLayerByItsDigest() throws Exception {
        String archive = "oci-archive:" + written("router.oci") + ":router-1.28.0-squashfs";
        JsonNode shown = JSON.readTree(run("skopeo", "inspect", archive));
        assertEquals("amd64", shown.path("Architecture").asText());
        assertEquals(
                List.of("sha256:" + SampleRelease.BASE.digest(), "sha256:" + SampleRelease.CONFIG.digest()),
                List.of(
                        shown.path("Layers").path(0).asText(),
                        shown.path("Layers").path(1).asText()));
        JsonNode raw = JSON.readTree(run("skopeo", "inspect", "--raw", archive));
        JsonNode layer = raw.path("layers").path(0);
        assertEquals(
                "application/vnd.stacker.image.layer.squashfs+zstd",
                layer.path("mediaType").asText());
        assertEquals(
                Digest.of("root of base").hex(),
                layer.path("annotations")
                        .path("io.stackeroci.stacker.atomfs_verity_root_hash")
                        .asText());
        run("skopeo", "--insecure-policy", "copy", archive, "dir:copy");
        assertEquals(
                SampleRelease.BASE.digest(),
                Content.ofFile(folder.resolve("copy/" + SampleRelease.BASE.digest()))
                        .digest());
        assertEquals(
                SampleRelease.CONFIG.digest(),
                Content.ofFile(folder.resolve("copy/" + SampleRelease.CONFIG.digest()))
                        .digest());
    }

    @Test
    void umociListsWhatHasAName() throws Exception {
        run("tar", "-xf", written("router.oci").toString());
        assertEquals(
                "router-1.28.0\nrouter-1.28.0-squashfs\n",
                run("umoci", "ls", "--layout", folder.toString())
                        .lines()
                        .sorted()
                        .reduce("", (a, b) -> a + b + "\n"));
        JsonNode stat = JSON.readTree(run("umoci", "stat", "--json", "--image", folder + ":router-1.28.0-squashfs"));
        assertTrue(stat.has("history"), stat::toString);
    }

    @Test
    void theArtifactHoldsManifestAndKernelAndTheSignatureRefersToIt() throws Exception {
        run("tar", "-xf", written("router.oci").toString());
        JsonNode manifests =
                JSON.readTree(folder.resolve("index.json").toFile()).path("manifests");
        assertEquals(3, manifests.size());
        JsonNode artifact = document(manifests.path(1));
        assertEquals(
                "application/vnd.xter.release.v1", artifact.path("artifactType").asText());
        assertEquals(
                "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                artifact.path("config").path("digest").asText());
        assertEquals(
                Digest.of(ManifestWriter.write(SampleRelease.MANIFEST)),
                Content.ofFile(blob(artifact.path("layers").path(0))).digest());
        assertEquals("kernel", Files.readString(blob(artifact.path("layers").path(1))));
        assertEquals(
                SampleRelease.CONTAINER.digest(),
                Content.ofFile(blob(artifact.path("layers").path(2))).digest());
        assertEquals("7", artifact.path("annotations").path("org.xter.epoch").asText());
        JsonNode signature = document(manifests.path(2));
        assertEquals(manifests.path(1).path("digest"), signature.path("subject").path("digest"));
        assertEquals("signature", Files.readString(blob(signature.path("layers").path(0))));
    }

    private static void holdsTheRelease(Path layout) throws Exception {
        OciFiles found = OciFiles.read(layout, Cancellation.NEVER).orElseThrow();
        assertEquals(
                Digest.of(ManifestWriter.write(SampleRelease.MANIFEST)),
                found.manifest().digest());
        assertEquals(Content.of("kernel").digest(), found.kernel().digest());
        assertEquals(
                Content.of("signature").digest(),
                found.signature().orElseThrow().digest());
    }

    @Test
    void whatIsWrittenIsReadFromTheArchiveItsFolderAndAnArchiveOfThat() throws Exception {
        Path archive = written("router.oci");
        holdsTheRelease(archive);
        Path layout = Files.createDirectory(folder.resolve("layout"));
        run("tar", "-C", layout.toString(), "-xf", archive.toString());
        holdsTheRelease(layout);
        run(
                "tar",
                "-C",
                layout.toString(),
                "--format=pax",
                "-cf",
                folder.resolve("theirs").toString(),
                ".");
        holdsTheRelease(folder.resolve("theirs"));
        assertEquals(
                Optional.empty(), OciFiles.read(Files.writeString(folder.resolve("text"), "text"), Cancellation.NEVER));
        Path unsigned = folder.resolve("unsigned");
        SampleRelease.of(Optional.empty()).write(unsigned, Cancellation.NEVER);
        assertEquals(
                Optional.empty(),
                OciFiles.read(unsigned, Cancellation.NEVER).orElseThrow().signature());
    }

    @ParameterizedTest
    @CsvSource({
        "index.json, [], oci.no-release",
        "index.json, {, oci.no-release",
        "index.json, '{\"manifests\":[{\"digest\":\"sha256:../../x\",\"size\":1}]}', oci.damaged",
        "index.json, , oci.no-release",
        "kernel, kernal, oci.damaged",
        "kernel, kernel2, oci.damaged",
        "kernel, , oci.damaged"
    })
    void aLayoutThatIsDamagedOrHoldsNoReleaseIsRefused(String file, String content, String code) throws Exception {
        Path layout = Files.createDirectory(folder.resolve("layout"));
        run("tar", "-C", layout.toString(), "-xf", written("router.oci").toString());
        Path changed = layout.resolve(
                file.equals("kernel")
                        ? "blobs/sha256/" + Content.of("kernel").digest().hex()
                        : file);
        Files.delete(changed);
        if (content != null) {
            Files.writeString(changed, content);
        }
        ProblemException told = assertThrows(ProblemException.class, () -> OciFiles.read(layout, Cancellation.NEVER));
        assertEquals(code, told.problems().get(0).code());
    }

    private JsonNode document(JsonNode descriptor) throws Exception {
        Path file = blob(descriptor);
        assertEquals(descriptor.path("size").asLong(), Files.size(file));
        return JSON.readTree(file.toFile());
    }

    private Path blob(JsonNode descriptor) {
        return folder.resolve("blobs/sha256")
                .resolve(descriptor.path("digest").asText().substring("sha256:".length()));
    }

    @Test
    void theSameReleaseGivesTheSameBytesAlsoWhenItIsSignedLater() throws Exception {
        Path once = written("once");
        assertEquals(-1, Files.mismatch(once, written("again")));
        Path prepared = folder.resolve("prepared");
        SampleRelease.of(Optional.empty()).write(prepared, Cancellation.NEVER);
        OciRelease empty = SampleRelease.of(Optional.of(Content.of("signature")));
        Path later = folder.resolve("later");
        new OciRelease(
                        empty.manifest(),
                        empty.bytes(),
                        empty.kernel(),
                        empty.signature(),
                        OciRelease.filesOf(prepared, Cancellation.NEVER),
                        empty.time())
                .write(later, Cancellation.NEVER);
        assertEquals(-1, Files.mismatch(once, later));
    }

    @Test
    void aLayerThatIsMissingIsNamed() {
        OciRelease whole = SampleRelease.of(Optional.empty());
        OciRelease lacking = new OciRelease(
                whole.manifest(),
                whole.bytes(),
                whole.kernel(),
                whole.signature(),
                Map.of(SampleRelease.BASE.digest(), SampleRelease.BASE),
                whole.time());
        ProblemException told =
                assertThrows(ProblemException.class, () -> lacking.write(folder.resolve("x"), Cancellation.NEVER));
        assertEquals("oci.missing", told.problems().get(0).code());
        assertTrue(told.problems().get(0).message().contains("'config'"));
    }
}
