package org.xter.engine.resolve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.xter.engine.spec.EditionSpec;
import org.xter.store.Replacement;

/**
 * The lock beside an edition, {@code NAME.lock}, and {@code NAME.produced}. Files are written beside their place and
 * renamed; one that already says the same is left alone.
 */
public final class LockFile implements LockPlace {
    private final Path file;

    /** The lock of an edition on the disk. */
    public LockFile(EditionSpec edition) {
        this.file = edition.lockFile();
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Optional<String> text() throws IOException {
        return read(file);
    }

    @Override
    public void write(String text) throws IOException {
        write(file, text);
    }

    @Override
    public Optional<String> produced() throws IOException {
        return read(producedFile());
    }

    @Override
    public void writeProduced(String text) throws IOException {
        write(producedFile(), text);
    }

    private Path producedFile() {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ".lock".length()) + ".produced");
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Replacement.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
