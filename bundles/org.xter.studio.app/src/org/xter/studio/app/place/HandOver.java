package org.xter.studio.app.place;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Lets a second start hand its files to the studio that is running already. Through a folder of the workspace rather
 * than a socket: no port, no name that may be too long, the same on every system, and only who may write the workspace
 * can speak. A request is a file of paths, one a line; the running studio deletes it when it has taken it.
 */
public final class HandOver implements Closeable {
    private static final String ENDING = ".open";

    private final Path folder;
    private final WatchService watch;
    private final Consumer<List<Path>> receiver;

    private HandOver(Path folder, WatchService watch, Consumer<List<Path>> receiver) {
        this.folder = folder;
        this.watch = watch;
        this.receiver = receiver;
    }

    /**
     * Begins to listen, on a thread of its own that ends with {@link #close()}.
     *
     * @param workspace the workspace this process holds the lock of
     * @param receiver takes the files and folders of each request, on that thread; an empty list asks for the window
     */
    public static HandOver listen(Workspace workspace, Consumer<List<Path>> receiver) throws IOException {
        Path folder = folder(workspace);
        Files.createDirectories(folder);
        WatchService watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        HandOver listening = new HandOver(folder, watch, receiver);
        Thread thread = new Thread(listening::run, "xTER hand-over");
        thread.setDaemon(true);
        thread.start();
        return listening;
    }

    /**
     * Hands files to the studio that holds the workspace.
     *
     * @param paths absolute paths of files and folders; none asks for the window only
     * @param patience how long to wait for an answer
     * @return whether it took them in time
     */
    public static boolean send(Workspace workspace, List<Path> paths, Duration patience)
            throws IOException, InterruptedException {
        Path folder = folder(workspace);
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        Path part = Files.write(
                folder.resolve(name), paths.stream().map(Path::toString).toList());
        Path request = Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!Files.exists(request)) {
                return true;
            }
            Thread.sleep(20);
        }
        return !Files.deleteIfExists(request);
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    private void run() {
        try {
            take();
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                take();
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException e) {
            // The studio ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take() throws IOException {
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path request : requests) {
                List<Path> paths = paths(request);
                Files.deleteIfExists(request);
                receiver.accept(paths);
            }
        }
    }

    private static List<Path> paths(Path request) throws IOException {
        try {
            return Files.readAllLines(request).stream()
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .toList();
        } catch (InvalidPathException e) {
            return List.of(); // not written by a studio
        }
    }

    private static Path folder(Workspace workspace) {
        return workspace.folder().resolve("requests");
    }
}
