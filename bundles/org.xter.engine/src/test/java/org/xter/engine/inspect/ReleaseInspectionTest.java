package org.xter.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.engine.image.BootMedium;
import org.xter.engine.oci.OciRelease;
import org.xter.engine.oci.SampleRelease;
import org.xter.format.tar.TarReader;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Store;

/** Every layer and container a manifest names is judged by its digest, in whatever form the release is. */
class ReleaseInspectionTest {
    private static final Map<String, Content> PARTS = Map.of(
            "layer 'base'", SampleRelease.BASE,
            "layer 'config'", SampleRelease.CONFIG,
            "container 'a'", SampleRelease.CONTAINER);

    @TempDir
    Path folder;

    private enum Form {
        IMAGE,
        ARCHIVE,
        FOLDER
    }

    /** The release in a form, without what is left out of the boot medium or folder. */
    private Path release(Form form, Optional<Content> without) throws Exception {
        OciRelease release = SampleRelease.of(Optional.empty());
        Path file = folder.resolve("release");
        switch (form) {
            case IMAGE ->
                new BootMedium(
                                release.kernel(),
                                release.bytes(),
                                Optional.empty(),
                                BootMedium.partitionId(release.bytes().digest()),
                                left(without, SampleRelease.BASE, SampleRelease.CONFIG),
                                left(without, SampleRelease.CONTAINER),
                                0)
                        .write(file, OptionalLong.empty(), Cancellation.NEVER);
            case ARCHIVE -> release.write(file, Cancellation.NEVER);
            case FOLDER -> {
                Path archive = folder.resolve("archive");
                release.write(archive, Cancellation.NEVER);
                for (Map.Entry<String, Content> each :
                        TarReader.read(archive, Cancellation.NEVER).entrySet()) {
                    if (without.filter(content ->
                                    content.digest().equals(each.getValue().digest()))
                            .isEmpty()) {
                        Path path = file.resolve(each.getKey());
                        Files.createDirectories(path.getParent());
                        Files.write(path, each.getValue().bytes());
                    }
                }
            }
        }
        return file;
    }

    private static List<Content> left(Optional<Content> without, Content... all) {
        return Stream.of(all)
                .filter(each -> without.filter(each::equals).isEmpty())
                .toList();
    }

    private ReleaseInspection read(Path release, Cancellation cancellation) throws Exception {
        return ReleaseInspection.read(release, Store.open(folder.resolve("store")), cancellation);
    }

    private List<Problem> refused(Path release) throws Exception {
        ReleaseInspection read = read(release, Cancellation.NEVER);
        return assertThrows(ProblemException.class, read::verifyFiles).problems();
    }

    /** Changes one byte of a content, wherever it lies. */
    private static void damage(Path release, Content content) throws Exception {
        Path file = Files.isDirectory(release)
                ? release.resolve("blobs/sha256/" + content.digest().hex())
                : release;
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(new String(content.bytes(), StandardCharsets.ISO_8859_1));
        assertTrue(at >= 0);
        bytes[at + (int) content.size() / 2] ^= 1;
        Files.write(file, bytes);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWholeIsFoundWhole(Form form) throws Exception {
        assertDoesNotThrow(read(release(form, Optional.empty()), Cancellation.NEVER)::verifyFiles);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "IMAGE, layer 'base'", "IMAGE, layer 'config'", "IMAGE, container 'a'",
                "ARCHIVE, layer 'base'", "ARCHIVE, layer 'config'", "ARCHIVE, container 'a'",
                "FOLDER, layer 'base'", "FOLDER, layer 'config'", "FOLDER, container 'a'"
            })
    void aChangedByteIsToldWithTheNameOfWhatItIsIn(Form form, String part) throws Exception {
        Path release = release(form, Optional.empty());
        damage(release, PARTS.get(part));
        List<Problem> told = refused(release);
        assertEquals(1, told.size(), told::toString);
        assertEquals("release.changed-file", told.get(0).code());
        assertEquals(
                "The " + part + " is not the one the manifest names",
                told.get(0).message());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"IMAGE, layer 'config'", "IMAGE, container 'a'", "FOLDER, layer 'base'", "FOLDER, container 'a'"})
    void whatIsMissingIsToldByItsName(Form form, String part) throws Exception {
        List<Problem> told = refused(release(form, Optional.of(PARTS.get(part))));
        assertEquals(1, told.size(), told::toString);
        assertEquals("release.missing-file", told.get(0).code());
        assertEquals("The " + part + " is missing", told.get(0).message());
    }

    @Test
    void allThatDoesNotHoldIsTold() throws Exception {
        Path release = release(Form.IMAGE, Optional.of(SampleRelease.CONTAINER));
        damage(release, SampleRelease.BASE);
        damage(release, SampleRelease.CONFIG);
        assertEquals(
                List.of("release.changed-file", "release.changed-file", "release.missing-file"),
                refused(release).stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void somebodyCanStopIt(Form form) throws Exception {
        Path release = release(form, Optional.empty());
        assertThrows(CancelledException.class, () -> read(release, () -> true));
    }
}
