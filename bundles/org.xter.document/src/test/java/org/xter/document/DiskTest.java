package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.disk.ExternalChange;
import org.xter.document.disk.Journal;
import org.xter.document.disk.Unsaved;
import org.xter.document.edit.Edit;
import org.xter.document.findings.ResolvedFindings;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** What is on disk is whole at every moment, and nothing unsaved is lost without a word. */
class DiskTest {
    private static final String TEXT = "\uFEFFservices:\r\n  - name: a";

    @TempDir
    private Path folder;

    private final Desk desk = new Desk();

    private EditionDocument open(Path file) {
        return EditionDocument.open(file, desk.settings(ResolvedFindings.NONE, Optional.of(folder.resolve("journal"))));
    }

    private static void edit(EditionDocument document) {
        assertTrue(document.execute(Edit.set(document.edition().getServices().get(0), Literals.SERVICE__TITLE, "A")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void savingWritesTheTextAndKeepsTheModeAndFollowsTheLink() throws IOException {
        Path file = Desk.write(folder.resolve("real.edition"), TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.edition"), Path.of("real.edition"));
        try (EditionDocument document = open(link)) {
            assertFalse(document.dirty());
            edit(document);
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.save());
            assertFalse(document.dirty());
            assertEquals(
                    "\uFEFFservices:\r\n  - name: a\r\n    title: A", Files.readString(file, StandardCharsets.UTF_8));
            assertTrue(Files.isSymbolicLink(link));
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            document.undo();
            assertTrue(document.dirty());
            document.redo();
            assertFalse(document.dirty());
            assertEquals(Optional.empty(), document.checkDisk());
        }
        assertEquals(List.of(link, file), files());
    }

    @Test
    void aNewFileGetsTheUsualModeAndItsNameFromSaveAs() throws IOException {
        Path usual = Desk.write(folder.resolve("usual"), "");
        Path file = folder.resolve("new.edition");
        try (EditionDocument document = EditionDocument.create(file, "format: 1\n", desk.settings())) {
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.checkDisk());
            assertEquals(Optional.empty(), document.save());
            assertFalse(document.dirty());
            assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
            Path other = folder.resolve("other.edition");
            assertEquals(Optional.empty(), document.saveAs(other));
            assertEquals(other, document.file());
            assertEquals("format: 1\n", Files.readString(other));
        }
    }

    @Test
    void aSaveThatFailsLosesNothing() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Desk.write(inner.resolve("a.edition"), TEXT);
        try (EditionDocument document = open(file)) {
            edit(document);
            Files.delete(file);
            Files.delete(inner);
            Problem problem = document.save().orElseThrow();
            assertEquals("document.not-saved", problem.code());
            assertTrue(problem.message().endsWith("its folder is gone"), problem.message());
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.saveAs(folder.resolve("saved.edition")));
            assertFalse(document.dirty());
        }
    }

    @Test
    void aPlaceThatTakesNoFilesIsAProblemAndTheDocumentKeepsItsFile() {
        Path place = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(place), "needs /proc");
        Path file = folder.resolve("a.edition");
        try (EditionDocument document = EditionDocument.create(file, "format: 1\n", desk.settings())) {
            assertEquals(
                    Optional.of("document.not-saved"),
                    document.saveAs(place.resolve("a.edition")).map(Problem::code));
            assertTrue(document.dirty());
            assertEquals(file, document.file());
        }
    }

    @Test
    void aChangeByOthersIsNoticedAndCanBeTakenAndTakenBack() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        List<ExternalChange> told = new ArrayList<>();
        try (EditionDocument document = open(file)) {
            document.addListener(new DocumentListener() {
                @Override
                public void changedOnDisk(ExternalChange change) {
                    told.add(change);
                }
            });
            edit(document);
            String mine = document.text();
            Desk.write(file, TEXT.replace("name: a", "name: other"));
            assertEquals(
                    Optional.of(new ExternalChange.Changed(TEXT.replace("name: a", "name: other"))),
                    document.checkDisk());
            assertEquals(
                    "document.changed-on-disk", document.save().orElseThrow().code());
            assertEquals(2, told.size());
            assertEquals(Optional.empty(), document.reload());
            assertEquals("other", document.edition().getServices().get(0).getName());
            assertFalse(document.dirty());
            assertEquals(Optional.empty(), document.checkDisk());
            document.undo();
            assertEquals(mine, document.text());
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.save());
        }
        assertTrue(Files.readString(file).contains("title: A"));
    }

    @Test
    void onesOwnTextCanBeKeptAgainstTheOneOnDisk() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        try (EditionDocument document = open(file)) {
            Desk.write(file, "format: 1\n");
            document.keepMine();
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.checkDisk());
            assertEquals(Optional.empty(), document.save());
            assertEquals(TEXT, Files.readString(file));
            Files.delete(file);
            assertInstanceOf(ExternalChange.Gone.class, document.checkDisk().orElseThrow());
            document.keepMine();
            assertTrue(document.dirty());
            assertEquals(Optional.empty(), document.save());
            assertEquals(TEXT, Files.readString(file));
            Files.write(file, new byte[] {(byte) 0xFF});
            assertInstanceOf(
                    ExternalChange.Unreadable.class, document.checkDisk().orElseThrow());
            assertEquals("edition.encoding", document.reload().orElseThrow().code());
            assertEquals(TEXT, document.text());
        }
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoChange() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        try (EditionDocument document = open(file)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            assertEquals(Optional.empty(), document.checkDisk());
        }
    }

    @Test
    void unsavedWorkIsFoundAfterACrashAndNotAfterACleanEnd() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        Path journal = folder.resolve("journal");
        String mine;
        try (EditionDocument document = open(file)) {
            edit(document);
            mine = document.text();
            Path entry = Files.list(journal).findFirst().orElseThrow();
            assertEquals(List.of(), Journal.recoverable(journal), "its program is still running");
            String kept = Files.readString(entry);
            // As it would be had the program ended: no process has this number.
            Desk.write(journal.resolve("x-0.unsaved"), kept.replaceFirst("\n[0-9]+ [^\n]+\n", "\n999999999 -\n"));
            document.undo();
            assertFalse(Files.exists(entry), "nothing is unsaved any more");
            document.redo();
            assertTrue(Files.exists(entry));
            assertEquals(Optional.empty(), document.save());
            assertFalse(Files.exists(entry));
            document.undo();
        }
        Desk.write(file, TEXT);
        Desk.write(journal.resolve("broken.unsaved"), "no entry");
        List<Unsaved> found = Journal.recoverable(journal);
        assertEquals(1, found.size());
        assertEquals(file.toAbsolutePath(), found.get(0).file());
        assertEquals(mine, found.get(0).text());
        assertFalse(found.get(0).fileChangedSince());
        try (EditionDocument document = open(file)) {
            document.recover(found.get(0));
            assertEquals(mine, document.text());
            assertTrue(document.dirty());
            assertEquals(List.of(), Journal.recoverable(journal));
            document.undo();
            assertEquals(TEXT, document.text());
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsSaidOnce() {
        Path blocked = Desk.write(folder.resolve("journal"), "a file in the way");
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        assertTrue(Files.exists(blocked));
        try (EditionDocument document = open(file)) {
            edit(document);
            document.undo();
            document.redo();
        }
        assertEquals(
                List.of("document.no-journal"),
                desk.refused.stream().map(Problem::code).toList());
    }

    @Test
    void twoEditorsOfAFileShareItsDocument() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("link.edition"), file);
        OpenEditions editions = new OpenEditions(desk.settings());
        OpenEditions.Lease first = editions.open(file);
        OpenEditions.Lease second = editions.open(link);
        assertSame(first.document(), second.document());
        assertTrue(first.isShared());
        first.close();
        first.close();
        assertEquals(TEXT, second.document().text());
        second.close();
        try (OpenEditions.Lease third = editions.open(file)) {
            assertNotSame(second.document(), third.document());
            third.document().saveAs(folder.resolve("b.edition"));
            try (OpenEditions.Lease fourth = editions.open(folder.resolve("b.edition"))) {
                assertSame(third.document(), fourth.document());
            }
        }
    }

    @Test
    void aFileReadByAnotherThreadBecomesTheDocumentUnlessItIsOpenAlready() throws Exception {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        OpenEditions editions = new OpenEditions(desk.settings());
        EditionOnDisk read =
                CompletableFuture.supplyAsync(() -> EditionOnDisk.read(file)).get();
        EditionOnDisk late = EditionOnDisk.read(file);
        try (OpenEditions.Lease first = editions.open(read)) {
            assertEquals(TEXT, first.document().text());
            assertEquals(Optional.empty(), first.document().checkDisk());
            edit(first.document());
            try (OpenEditions.Lease second = editions.open(late)) {
                assertSame(first.document(), second.document());
            }
        }
    }

    @Test
    void whatChangedOnDiskSinceItWasReadIsNoticed() throws IOException {
        Path file = Desk.write(folder.resolve("a.edition"), TEXT);
        EditionOnDisk read = EditionOnDisk.read(file);
        Desk.write(file, TEXT + "# more\n");
        try (OpenEditions.Lease lease = new OpenEditions(desk.settings()).open(read)) {
            assertEquals(TEXT, lease.document().text());
            assertTrue(lease.document().checkDisk().isPresent());
        }
    }

    @Test
    void aSnapshotIsWhatIsExportedWhateverIsTypedMeanwhile() throws ProblemException {
        Path file = Desk.write(folder.resolve("a.edition"), """
                format: 1
                edition: { name: a, kind: custom, version: 1.10, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
                base: { suite: bookworm }
                """);
        try (EditionDocument document = open(file)) {
            document.execute(Edit.set(document.edition().getIdentity(), Literals.IDENTITY__VERSION, "2.0"));
            EditionSnapshot snapshot = document.snapshot();
            document.execute(new Edit.ReplaceText(0, 0, "[", true));
            assertTrue(snapshot.unsaved());
            assertEquals("2.0", snapshot.spec().identity().version());
            assertEquals(folder, snapshot.spec().folder());
        }
    }
}
