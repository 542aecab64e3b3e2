package org.xter.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The documents that are open, one for each file: a second editor of a file gets the document of the first. Used on one
 * thread, which owns the documents.
 */
public final class OpenEditions {
    private final DocumentSettings settings;
    private final Map<Path, Shared> open = new HashMap<>();

    private static final class Shared {
        private final EditionDocument document;
        private int users;

        private Shared(EditionDocument document) {
            this.document = document;
        }
    }

    /** A share in a document; closing the last one closes the document. */
    public final class Lease implements AutoCloseable {
        private final Shared shared;
        private boolean ended;

        private Lease(Shared shared) {
            this.shared = shared;
            shared.users++;
        }

        /** The document. */
        public EditionDocument document() {
            return shared.document;
        }

        /** Whether others use the document too. */
        public boolean isShared() {
            return shared.users > 1;
        }

        /** Ends the share; a second time does nothing. */
        @Override
        public void close() {
            if (!ended) {
                ended = true;
                if (--shared.users == 0) {
                    open.values().remove(shared);
                    shared.document.close();
                }
            }
        }
    }

    /** Nothing open yet. */
    public OpenEditions(DocumentSettings settings) {
        this.settings = settings;
    }

    /** The document of a file, opened when it is not; links to one file lead to one document. */
    public Lease open(Path file) {
        return open(file, () -> EditionDocument.open(file, settings));
    }

    /** The same for a file that was read by another thread; what was read is of no use when the file is open already. */
    public Lease open(EditionOnDisk read) {
        return open(read.file(), () -> EditionDocument.open(read, settings));
    }

    private Lease open(Path file, Supplier<EditionDocument> opening) {
        Path real = real(file);
        Shared shared = open.get(real);
        if (shared == null) {
            shared = new Shared(opening.get());
            Shared opened = shared;
            open.put(real, opened);
            opened.document.addListener(new DocumentListener() {
                @Override
                public void fileChanged() {
                    open.values().remove(opened);
                    open.put(real(opened.document.file()), opened);
                }
            });
        }
        return new Lease(shared);
    }

    /** The document of a file if it is open; it belongs to those who opened it. */
    public Optional<EditionDocument> find(Path file) {
        return Optional.ofNullable(open.get(real(file))).map(shared -> shared.document);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
