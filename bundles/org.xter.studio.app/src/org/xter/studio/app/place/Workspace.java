package org.xter.studio.app.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The folder the platform calls its workspace: window layout, preferences, the list of opened files and folders. No
 * edition lives in it, so losing it loses no work; yet nothing in it is ever deleted.
 *
 * @param folder the folder; it need not exist
 */
public record Workspace(Path folder) {
    private static final int PATIENCE = 2;
    /** Unsaved work of a studio that crashed, within the platform's folder. */
    private static final String UNSAVED = ".plugins/org.xter.studio.ui/unsaved";

    private static final String RESOURCES = ".plugins/org.eclipse.core.resources";

    /** Where it is when nobody says otherwise: in the user's own data folder. */
    public static Workspace usual() {
        return usual(
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows"));
    }

    static Workspace usual(Map<String, String> environment, Path home, boolean windows) {
        String named = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
        Path data = !named.isEmpty() ? Path.of(named) : windows ? home : home.resolve(".local/share");
        return new Workspace(data.resolve("xter").resolve("studio"));
    }

    /** The platform's own folder within. */
    public Path metadata() {
        return folder.resolve(".metadata");
    }

    /** Notes that a start begins. {@link #opened()} takes it back. */
    public void opening() throws IOException {
        Files.createDirectories(metadata());
        Files.writeString(starts(), Integer.toString(startsWithoutWindow() + 1));
    }

    /** Notes that a window is open: this workspace works. */
    public void opened() throws IOException {
        Files.deleteIfExists(starts());
    }

    /** Whether the last starts all ended before a window was open. */
    public boolean neverOpens() {
        return startsWithoutWindow() >= PATIENCE;
    }

    /** Whether the saved window layout can be read; true when there is none. */
    public boolean layoutIsReadable() {
        Path layout = layout();
        if (!Files.exists(layout)) {
            return true;
        }
        try {
            SAXParserFactory.newDefaultInstance().newSAXParser().parse(layout.toFile(), new DefaultHandler());
            return true;
        } catch (SAXException | IOException e) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Puts the layout away, so that the window comes up as at first.
     *
     * @return where it is now
     */
    public Path moveLayoutAside() throws IOException {
        return moveAside(layout());
    }

    /**
     * Puts the whole state away, so that the next start begins afresh. Unsaved work stays where it is looked for.
     *
     * @return where it is now
     */
    public Path moveAside() throws IOException {
        Path aside = moveAside(metadata());
        if (Files.isDirectory(aside.resolve(UNSAVED))) {
            Path unsaved = metadata().resolve(UNSAVED);
            Files.createDirectories(unsaved.getParent());
            Files.move(aside.resolve(UNSAVED), unsaved);
        }
        return aside;
    }

    /**
     * Keeps a copy of the platform's list of files, which cannot be read and will be written anew.
     *
     * @return where the copy is
     */
    public Path keepResources() throws IOException {
        Path from = metadata().resolve(RESOURCES);
        Path to = beside(from);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }

    /** Leaves a text for the user, shown when the window is next open. */
    public void leaveNotice(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(notice(), text);
    }

    /** Takes the text left for the user. */
    public Optional<String> takeNotice() throws IOException {
        if (!Files.exists(notice())) {
            return Optional.empty();
        }
        String text = Files.readString(notice());
        Files.delete(notice());
        return Optional.of(text);
    }

    private int startsWithoutWindow() {
        try {
            return Integer.parseInt(Files.readString(starts(), StandardCharsets.US_ASCII));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static Path moveAside(Path what) throws IOException {
        return Files.move(what, beside(what));
    }

    private static Path beside(Path what) {
        for (int n = 1; ; n++) {
            Path aside = what.resolveSibling(what.getFileName() + ".aside-" + n);
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    private Path starts() {
        return metadata().resolve(".starts-without-window");
    }

    private Path notice() {
        return folder.resolve("notice.txt");
    }

    private Path layout() {
        return metadata().resolve(".plugins/org.eclipse.e4.workbench/workbench.xmi");
    }
}
