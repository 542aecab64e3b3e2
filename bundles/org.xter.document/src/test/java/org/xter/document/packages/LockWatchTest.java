package org.xter.document.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.DocumentListener;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;

/** A lock that another program wrote beside an open edition is noticed, once, without work on the owner's thread. */
class LockWatchTest {
    private final Queue<Runnable> owner = new ArrayDeque<>();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Path> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path lock;
    private EditionDocument document;
    private LockWatch watch;

    @BeforeEach
    void open() throws IOException {
        lock = folder.resolve("sample.lock");
        document = EditionDocument.open(
                Files.writeString(folder.resolve("sample.edition"), "services: []\n"),
                DocumentSettings.plain(Runnable::run, Runnable::run, (problem, cause) -> {}));
        document.addListener(new DocumentListener() {
            @Override
            public void besideChanged(Path file) {
                told.add(file);
            }
        });
        watch = new LockWatch(document, owner::add, background::add, later::add);
        run(background);
    }

    @AfterEach
    void close() {
        watch.close();
        document.close();
    }

    private static void run(Queue<Runnable> work) {
        for (int left = work.size(); left > 0; left--) {
            work.remove().run();
        }
    }

    private void aMomentLater() {
        run(later);
        run(owner);
    }

    @Test
    void aLockThatComesChangesAndGoesIsToldEachTimeOnce() throws IOException {
        Files.writeString(lock, "one");
        aMomentLater();
        assertEquals(List.of(lock), told);
        aMomentLater();
        assertEquals(List.of(lock), told);
        Files.writeString(lock, "another");
        aMomentLater();
        assertEquals(List.of(lock, lock), told);
        Files.delete(lock);
        aMomentLater();
        aMomentLater();
        assertEquals(List.of(lock, lock, lock), told);
    }

    @Test
    void aLockOfTheSameSizeAndTimeRenamedIntoItsPlaceIsNoticed() throws IOException {
        Files.writeString(lock, "one");
        aMomentLater();
        FileTime time = Files.getLastModifiedTime(lock);
        Path other = Files.writeString(folder.resolve("other"), "two");
        Files.setLastModifiedTime(other, time);
        Files.move(other, lock, StandardCopyOption.ATOMIC_MOVE);
        aMomentLater();
        assertEquals(List.of(lock, lock), told);
    }

    @Test
    void whoComesBackNeedNotWaitForTheNextTime() throws IOException {
        Files.writeString(lock, "one");
        watch.look();
        assertTrue(owner.isEmpty(), "the disk is looked at in the background");
        run(background);
        run(owner);
        assertEquals(List.of(lock), told);
        aMomentLater();
        assertEquals(List.of(lock), told);
    }

    @Test
    void thereIsOneLookAtATimeAndOneWaitingForItsTime() {
        for (int i = 0; i < 5; i++) {
            aMomentLater();
        }
        assertEquals(1, later.size());
        assertEquals(0, background.size());
        assertEquals(List.of(), told);
    }

    @Test
    void anEditionSavedElsewhereHasItsLockThere() throws IOException {
        Files.writeString(folder.resolve("other.lock"), "was there before");
        assertEquals(Optional.empty(), document.saveAs(folder.resolve("other.edition")));
        run(background);
        aMomentLater();
        assertEquals(List.of(), told);
        Files.writeString(lock, "of the edition it was");
        aMomentLater();
        assertEquals(List.of(), told);
        Files.writeString(folder.resolve("other.lock"), "written again");
        aMomentLater();
        assertEquals(List.of(folder.resolve("other.lock")), told);
    }

    @Test
    void afterTheEndNothingIsToldAndNobodyLooksAgain() throws IOException {
        Files.writeString(lock, "one");
        run(later);
        watch.close();
        run(owner);
        Files.writeString(lock, "another");
        aMomentLater();
        watch.look();
        assertEquals(List.of(), told);
        assertEquals(List.of(), List.copyOf(later));
        assertEquals(List.of(), List.copyOf(background));
    }

    @Test
    void aProgramThatIsEndingEndsTheWatchWithoutAWord() {
        try (LockWatch refused = new LockWatch(document, owner::add, background::add, work -> {
            throw new RejectedExecutionException();
        })) {
            refused.look();
        }
        assertEquals(List.of(), told);
    }
}
