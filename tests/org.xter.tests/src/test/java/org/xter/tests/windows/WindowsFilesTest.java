package org.xter.tests.windows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.assist.PackageNames;
import org.xter.document.edit.Edit;
import org.xter.document.findings.ResolvedFindings;
import org.xter.engine.compose.ProgramFile;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.rules.Rules;
import org.xter.model.template.NewIdentity;
import org.xter.model.template.Templates;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Replacement;
import org.xter.store.Store;

/** The store, an edition and its check on a file system as Windows has it: no permissions, no symbolic links. */
class WindowsFilesTest {
    private static final Configuration WINDOWS = Configuration.windows().toBuilder()
            .setSupportedFeatures(Feature.FILE_CHANNEL, Feature.LINKS, Feature.SECURE_DIRECTORY_STREAM)
            .build();

    private final FileSystem windows = Jimfs.newFileSystem(WINDOWS);
    private final Path folder = windows.getPath("C:\\Users\\Анна Smith\\My editions");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private static NewIdentity identity(String name) {
        return new NewIdentity(
                name, "A title", "1.0", "Vendor", UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"));
    }

    private static DocumentSettings settings(Path journal) {
        return new DocumentSettings(
                Runnable::run,
                Runnable::run,
                (problem, cause) -> {
                    throw new AssertionError(problem.toString(), cause);
                },
                ResolvedFindings.NONE,
                PackageNames.NONE,
                Optional.of(journal),
                Optional.empty());
    }

    @Test
    void theStoreKeepsFindsAndForgets() throws IOException {
        Store store = Store.open(folder.resolve("store"));
        byte[] bytes = "content".getBytes(StandardCharsets.UTF_8);

        Content kept = store.put(new ByteArrayInputStream(bytes));
        store.put(new ByteArrayInputStream(bytes));
        Digest key = Digest.of("key".getBytes(StandardCharsets.UTF_8));
        store.record(key, bytes);
        store.record(key, bytes);

        assertTrue(Store.open(folder.resolve("store")).has(kept.digest()));
        assertArrayEquals(bytes, store.result(key).orElseThrow());
        assertTrue(store.size() >= 2L * bytes.length);
        assertTrue(store.clean(Instant.now().plusSeconds(60), Cancellation.NEVER) > 0);
        assertFalse(store.has(kept.digest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"router", "office", "home", "kms"})
    void aTemplateBecomesAnEditionWithoutErrors(String template) throws Exception {
        Path file = Templates.get(template).orElseThrow().instantiate(folder.resolve(template), identity("mine"));

        EditionFile read = EditionReader.read(file);
        assertEquals(List.of(), read.problems());
        assertEquals(
                List.of(),
                Rules.findings(read).stream()
                        .map(each -> each.toProblem())
                        .filter(Problem::isError)
                        .toList());
        EditionSpec spec = EditionSpecs.of(read);
        assertEquals("mine", spec.identity().name());
        assertEquals(file, spec.file());
    }

    @Test
    void anEditionIsEditedSavedAndFoundChanged() throws Exception {
        Path file = Templates.get("router").orElseThrow().instantiate(folder, identity("mine"));
        byte[] before = Files.readAllBytes(file);
        Path journal = Files.createDirectories(folder.resolve("journal"));

        try (EditionDocument document = EditionDocument.open(file, settings(journal))) {
            document.execute(new Edit.ReplaceText(0, 0, "# mine\n", false));
            assertEquals(Optional.empty(), document.save());
            assertTrue(Files.readString(file).startsWith("# mine\n"));

            document.undo();
            assertEquals(Optional.empty(), document.save());
            assertArrayEquals(before, Files.readAllBytes(file));

            Files.writeString(file, "format: 1\r\n");
            document.execute(new Edit.ReplaceText(0, 0, "# again\n", false));
            assertEquals(
                    "document.changed-on-disk", document.save().orElseThrow().code());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(
                    left.noneMatch(each -> each.getFileName().toString().endsWith(".saving")),
                    "drafts are cleaned away");
        }
    }

    @Test
    void returnsOfWindowsEditorsStayAsTheyAre() throws Exception {
        Files.createDirectories(folder);
        String text = "format: 1\r\nedition:\r\n  name: home # mine\r\n";
        Path file = Files.writeString(folder.resolve("home.edition"), text);

        try (EditionDocument document = EditionDocument.open(file, settings(folder.resolve("journal")))) {
            int at = text.indexOf("home");
            document.execute(new Edit.ReplaceText(at, 4, "other", false));
            assertEquals(Optional.empty(), document.save());
        }

        assertEquals(text.replace("home", "other"), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    files/motd        |
                    files/absent      | edition.missing-file
                    ../motd           | edition.missing-file
                    C:/Windows/win.ini| edition.missing-file
                    a?b               | edition.missing-file
                    """)
    void filesOfAnEditionAreFoundBesideIt(String from, String code) throws Exception {
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("files").resolve("motd"), "hello");
        Path file = Files.writeString(
                folder.resolve("home.edition"),
                "format: 1\nsystem:\n  files:\n    - path: /etc/motd\n      from: " + from + "\n");

        List<String> found = Rules.findings(EditionReader.read(file)).stream()
                .map(each -> each.toProblem().code())
                .filter("edition.missing-file"::equals)
                .toList();

        assertEquals(code == null ? List.of() : List.of(code), found);
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("router.lock");

        Replacement.write(file, new byte[] {1});
        Replacement.write(file, new byte[] {2});

        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    /** There are no permissions to tell; taking every readable file for a program would make other images than on Linux. */
    @ParameterizedTest
    @CsvSource({"'#!/bin/sh', true", "'hello', false", "'', false", "'\u007fELF\u0002', true"})
    void scriptsAndProgramsAreProgramsAndOtherFilesAreNot(String beginning, boolean program) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("file"), beginning);

        assertEquals(program, ProgramFile.is(file));
    }
}
