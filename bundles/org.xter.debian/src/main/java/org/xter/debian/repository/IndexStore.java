package org.xter.debian.repository;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;
import org.xter.debian.control.StanzaStream;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/** Keeps the files of repositories in the store in a form that opens at once. Thread-safe. */
final class IndexStore {
    private final Store store;

    IndexStore(Store store) {
        this.store = store;
    }

    /** What an earlier run made of a file, if it is kept and of this version. */
    Optional<Path> made(IndexKind kind, ListedFile listed) {
        try {
            Optional<byte[]> known = store.result(kind.key(listed));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            Digest digest = Digest.ofBytes(known.get());
            return store.has(digest) ? Optional.of(store.path(digest)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Damaged: it is made again.
            return Optional.empty();
        }
    }

    /** What is made of a file that lies in the store. */
    Path make(IndexKind kind, ListedFile listed, Cancellation cancellation) throws IOException, ProblemException {
        Optional<Path> known = made(kind, listed);
        if (known.isPresent()) {
            return known.get();
        }
        IndexForm form = read(kind, listed, cancellation);
        try (Store.Draft draft = store.draft()) {
            try (OutputStream out = new BufferedOutputStream(draft.output(), 1 << 16)) {
                form.write(out);
            }
            Content index = draft.commit();
            store.record(kind.key(listed), index.digest().bytes());
            return store.path(index.digest());
        }
    }

    private IndexForm read(IndexKind kind, ListedFile listed, Cancellation cancellation)
            throws IOException, ProblemException {
        String source = listed.download().sources().get(0).toString();
        try (InputStream packed = store.content(listed.download().digest()).open();
                InputStream plain = new LimitedStream(unpacking(listed.ending(), packed), listed.limit());
                StanzaStream stanzas = new StanzaStream(source, plain)) {
            return switch (kind) {
                case PACKAGES -> PackageIndexWriter.read(stanzas, cancellation);
                case DESCRIPTIONS -> DescriptionIndexWriter.read(stanzas, cancellation);
            };
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.bad-index",
                            Place.of(source),
                            "The package index cannot be unpacked: " + e.getMessage(),
                            "Tell the repository's owner, or leave the repository out"),
                    e);
        }
    }

    private static InputStream unpacking(String ending, InputStream packed) throws IOException {
        return switch (ending) {
            case ".xz" -> new XZInputStream(packed);
            case ".zst" -> new ZstdInputStream(packed);
            case ".gz" -> new GZIPInputStream(packed, 1 << 16);
            default -> packed;
        };
    }
}
