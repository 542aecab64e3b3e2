package org.xter.debian.deb;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tukaani.xz.XZIOException;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaReader;
import org.xter.debian.tar.TarFormatException;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.ByteWriter;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.IoFault;
import org.xter.store.Store;
import org.xter.store.StoredTree;

/**
 * Opens packages (deb(5)). The first time, both archives of a package are kept uncompressed in the store, with an index
 * of what they hold; from then on the package opens by its index alone. Thread-safe.
 */
public final class DebReader {
    private static final String INDEX_VERSION = "org.xter.debian.deb 2 ";

    private final Store store;

    /** Keeps what it opens in a store. */
    public DebReader(Store store) {
        this.store = store;
    }

    /**
     * Opens packages side by side, large ones first, those of several xz blocks by blocks.
     *
     * @return the packages in the order asked for
     * @throws ProblemException {@code debian.damaged-package}, {@code debian.unsafe-package},
     *     {@code debian.wrong-package} or {@code debian.missing-file}, for every package that has one
     */
    public List<DebPackage> open(List<LocalPackage> packages, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException {
        progress.total(packages.size(), Progress.Unit.ITEMS);
        Map<LocalPackage, CompletableFuture<DebPackage>> opened = new HashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("deb-", 0).daemon().factory());
        AtomicBoolean stopped = new AtomicBoolean();
        Cancellation either = () -> stopped.get() || cancellation.requested();
        try {
            List<LocalPackage> bySize = new ArrayList<>(packages);
            bySize.sort(Comparator.comparingLong(
                            (LocalPackage each) -> each.file().toFile().length())
                    .reversed()
                    .thenComparing(LocalPackage::name));
            for (LocalPackage each : bySize) {
                cancellation.check();
                opened.computeIfAbsent(
                        each, key -> start(key, threads, either).whenComplete((result, fault) -> progress.advance(1)));
            }
            return collect(packages, opened);
        } finally {
            // What is under way ends by itself, so that it takes its drafts away.
            stopped.set(true);
            opened.values()
                    .forEach(each -> each.handle((result, fault) -> fault).join());
            threads.shutdown();
        }
    }

    private List<DebPackage> collect(
            List<LocalPackage> packages, Map<LocalPackage, CompletableFuture<DebPackage>> opened)
            throws IOException, ProblemException {
        List<DebPackage> result = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (LocalPackage each : packages) {
            try {
                result.add(opened.get(each).join());
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case ProblemException p -> problems.addAll(p.problems());
                    case IOException io -> throw inStore(io);
                    case CancelledException cancelled -> throw cancelled;
                    case RuntimeException bug -> throw bug;
                    case Error error -> throw error;
                    default -> throw e;
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return result;
    }

    /** Writing to an open file fails without its name; the store's is what a user needs. */
    private IOException inStore(IOException fault) {
        if (fault instanceof FileSystemException) {
            return fault;
        }
        FileSystemException named =
                new FileSystemException(store.folder().toString(), null, String.valueOf(fault.getMessage()));
        named.initCause(fault);
        return named;
    }

    /** A piece of work on a package. */
    private interface Work<T> {
        T run() throws IOException, ProblemException;
    }

    private static <T> CompletableFuture<T> attempt(
            LocalPackage source, ExecutorService threads, Cancellation cancellation, Work<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                cancellation.check();
                future.complete(guarded(source, work));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    /** Turns what damaged input throws into problems that name the package. */
    private static <T> T guarded(LocalPackage source, Work<T> work) throws IOException, ProblemException {
        try {
            return work.run();
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.missing-file",
                            Place.of(source.file().toString()),
                            "The file of package " + source + " is not there",
                            "Fetch the packages again"),
                    e);
        } catch (DamagedDebException | TarFormatException | XZIOException e) {
            throw damaged(source, e.getMessage(), e);
        } catch (IOException e) {
            // Decoders report damage as plain I/O exceptions of their own packages.
            if (e instanceof FileSystemException || IoFault.isOfDisk(e)) {
                throw e;
            }
            throw damaged(source, "It cannot be decoded: " + e.getMessage(), e);
        }
    }

    private static ProblemException damaged(LocalPackage source, String what, Exception cause) {
        return new ProblemException(
                Problem.error(
                        "debian.damaged-package",
                        Place.of(source.file().toString()),
                        "Package " + source + " is damaged: " + Character.toLowerCase(what.charAt(0))
                                + what.substring(1),
                        "Fetch the package again; if it stays so, the repository itself is damaged"),
                cause);
    }

    private CompletableFuture<DebPackage> start(
            LocalPackage source, ExecutorService threads, Cancellation cancellation) {
        return attempt(source, threads, cancellation, () -> known(source))
                .thenCompose(known -> known.isPresent()
                        ? CompletableFuture.completedFuture(known.get())
                        : attempt(source, threads, cancellation, () -> new Opening(source))
                                .thenCompose(opening -> opening.run(threads, cancellation)));
    }

    private static Digest indexKey(LocalPackage source) {
        return Digest.of(INDEX_VERSION + source.digest());
    }

    private Optional<DebPackage> known(LocalPackage source) throws IOException, ProblemException {
        Optional<byte[]> index = store.result(indexKey(source));
        return index.isPresent() ? decode(source, index.get()) : Optional.empty();
    }

    private byte[] encode(DebPackage opened) throws IOException {
        ByteWriter out = new ByteWriter(1 << 12);
        out.bytes(opened.controlArchive().digest().bytes());
        out.bytes(opened.dataArchive().digest().bytes());
        out.counted(StoredTree.encode(opened.members(), store));
        out.counted(StoredTree.encode(opened.files(), store));
        Map<String, Integer> numbers = new HashMap<>();
        opened.files().entries().keySet().forEach(path -> numbers.put(path, numbers.size()));
        out.int32(opened.order().size());
        for (String path : opened.order()) {
            out.int32(numbers.get(path));
        }
        return out.toByteArray();
    }

    private Optional<DebPackage> decode(LocalPackage source, byte[] index) throws IOException, ProblemException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(index));
        Digest control = Digest.ofBytes(in.readNBytes(Digest.LENGTH));
        Digest data = Digest.ofBytes(in.readNBytes(Digest.LENGTH));
        if (!store.has(control) || !store.has(data)) {
            return Optional.empty();
        }
        Optional<FileTree> members = StoredTree.decode(in.readNBytes(in.readInt()), store);
        Optional<FileTree> files = StoredTree.decode(in.readNBytes(in.readInt()), store);
        if (members.isEmpty() || files.isEmpty()) {
            return Optional.empty();
        }
        String[] paths = files.get().entries().keySet().toArray(String[]::new);
        List<String> order = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            order.add(paths[in.readInt()]);
        }
        return Optional.of(new DebPackage(
                source,
                control(source, members.get()),
                members.get(),
                files.get(),
                List.copyOf(order),
                store.content(control),
                store.content(data)));
    }

    private static Stanza control(LocalPackage source, FileTree members) throws IOException, ProblemException {
        if (!(members.resolve("control").orElse(null) instanceof Entry.File file)) {
            throw new DamagedDebException("It has no control file");
        }
        List<Stanza> stanzas = StanzaReader.readAll(
                source.file().getFileName() + ":control", file.content().bytes());
        if (stanzas.size() != 1) {
            throw new DamagedDebException("Its control file has " + stanzas.size() + " stanzas instead of one");
        }
        Stanza control = stanzas.get(0);
        String found = control.text("Package") + " " + control.text("Version") + " " + control.text("Architecture");
        String wanted = source.name() + " " + source.version() + " " + source.architecture();
        if (!found.equals(wanted)) {
            throw new ProblemException(Problem.error(
                    "debian.wrong-package",
                    Place.of(source.file().toString()),
                    "The file holds " + found + ", not " + wanted,
                    "Fetch the packages again; if it stays so, the repository's index is wrong"));
        }
        return control;
    }

    /** A package on its way into the store. */
    private final class Opening {
        private final LocalPackage source;
        private final ArMember control;
        private final ArMember data;

        Opening(LocalPackage source) throws IOException, ProblemException {
            this.source = source;
            try (InputStream in = Files.newInputStream(source.file())) {
                Digest found = Digest.of(in);
                if (!found.equals(source.digest())) {
                    throw new ProblemException(Problem.error(
                            "debian.wrong-hash",
                            Place.of(source.file().toString()),
                            "The file of package " + source + " has the SHA-256 digest " + found + " instead of "
                                    + source.digest(),
                            "Delete the file and fetch the packages again"));
                }
            }
            List<ArMember> members;
            try (FileChannel file = FileChannel.open(source.file(), StandardOpenOption.READ)) {
                members = ArMember.of(file);
                if (members.isEmpty() || !members.get(0).name().equals("debian-binary")) {
                    throw new DamagedDebException("It does not begin with the member debian-binary");
                }
            }
            String format;
            try (FileRegion region = new FileRegion(
                    source.file(),
                    members.get(0).offset(),
                    Math.min(16, members.get(0).size()))) {
                format = new String(region.readAllBytes(), StandardCharsets.US_ASCII);
            }
            if (!format.startsWith("2.")) {
                throw new DamagedDebException("Its format " + format.strip() + " is not supported");
            }
            this.control = find(members, "control.tar");
            this.data = find(members, "data.tar");
        }

        private static ArMember find(List<ArMember> members, String name) throws DamagedDebException {
            for (ArMember each : members) {
                if (each.name().equals(name) || each.name().startsWith(name + ".")) {
                    return each;
                }
            }
            throw new DamagedDebException("It has no member " + name);
        }

        CompletableFuture<DebPackage> run(ExecutorService threads, Cancellation cancellation) {
            return archive(control, threads, cancellation)
                    .thenCombine(archive(data, threads, cancellation), (controlArchive, dataArchive) -> {
                        try {
                            return guarded(source, () -> finish(controlArchive, dataArchive));
                        } catch (IOException | ProblemException e) {
                            throw new CompletionException(e);
                        }
                    });
        }

        private DebPackage finish(PackedTree controlArchive, PackedTree dataArchive)
                throws IOException, ProblemException {
            DebPackage opened = new DebPackage(
                    source,
                    control(source, controlArchive.tree()),
                    controlArchive.tree(),
                    dataArchive.tree(),
                    dataArchive.order(),
                    controlArchive.archive(),
                    dataArchive.archive());
            store.record(indexKey(source), encode(opened));
            return opened;
        }

        /** Brings an archive into the store and reads what it holds. */
        private CompletableFuture<PackedTree> archive(
                ArMember member, ExecutorService threads, Cancellation cancellation) {
            Store.Draft draft;
            try {
                draft = store.draft();
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
            return unpacked(member, draft, threads, cancellation).whenComplete((tree, fault) -> {
                try {
                    draft.close();
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
        }

        private CompletableFuture<PackedTree> unpacked(
                ArMember member, Store.Draft draft, ExecutorService threads, Cancellation cancellation) {
            List<PlainMember.Piece> pieces;
            try {
                pieces = guarded(source, () -> new PlainMember(source.file(), member, draft.file()).pieces());
            } catch (IOException | ProblemException e) {
                return CompletableFuture.failedFuture(e);
            }
            CompletableFuture<?>[] parts = new CompletableFuture<?>[pieces.size()];
            for (int i = 0; i < parts.length; i++) {
                PlainMember.Piece piece = pieces.get(i);
                parts[i] = attempt(source, threads, cancellation, () -> {
                    piece.run(cancellation);
                    return piece;
                });
            }
            return CompletableFuture.allOf(parts)
                    .thenCompose(done -> attempt(source, threads, cancellation, () -> index(draft, cancellation)));
        }

        private PackedTree index(Store.Draft draft, Cancellation cancellation) throws IOException, ProblemException {
            PackedTreeReader reader = new PackedTreeReader(source);
            Digest digest;
            try (DigestInputStream in = new DigestInputStream(
                    new BufferedInputStream(Files.newInputStream(draft.file()), 1 << 17), Digest.sha256())) {
                reader.read(in, cancellation);
                in.transferTo(OutputStream.nullOutputStream());
                digest = Digest.finish(in.getMessageDigest());
            }
            Content.Slice archive = (Content.Slice) draft.commit(digest);
            return reader.in(archive);
        }
    }
}
