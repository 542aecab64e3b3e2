package org.xter.debian.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.xter.report.ProblemException;

/**
 * The stanzas of a long text (deb822(5)), such as the index of an archive. A thread of its own reads ahead and cuts the
 * text into pieces of whole stanzas, so that decoding a compressed text and making something of it go on side by side.
 * For one consumer; closing ends the thread, the stream read from stays the caller's and may be closed after that.
 */
public final class StanzaStream implements AutoCloseable {
    private static final int PIECE = 1 << 20;
    /** Enough that neither side waits for a single slow piece of the other. */
    private static final int AHEAD = 8;

    private final String source;
    private final int piece;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private StanzaReader reader;

    /**
     * Begins to read.
     *
     * @param source the file or address, for messages
     * @param text the text in UTF-8, from its beginning
     */
    public StanzaStream(String source, InputStream text) {
        this(source, text, PIECE);
    }

    StanzaStream(String source, InputStream text, int piece) {
        this.source = source;
        this.piece = piece;
        this.reader = new StanzaReader(source, new byte[0]);
        this.thread = Thread.ofPlatform().daemon().name("stanzas").start(() -> cut(text));
    }

    /** What the reading thread hands over: text, its end, or why it could not go on. */
    private sealed interface Piece {
        record Text(byte[] bytes) implements Piece {}

        record End() implements Piece {}

        record Fault(Throwable cause) implements Piece {}
    }

    /**
     * The next stanza, or nothing at the end of the text.
     *
     * @throws IOException when the text cannot be read on
     */
    public Optional<Stanza> next() throws IOException, ProblemException {
        while (true) {
            Optional<Stanza> stanza = reader.next();
            if (stanza.isPresent()) {
                return stanza;
            }
            switch (take()) {
                case Piece.Text text -> reader = new StanzaReader(source, text.bytes, reader.line());
                case Piece.End end -> {
                    pieces.add(end);
                    return Optional.empty();
                }
                case Piece.Fault fault -> {
                    pieces.add(fault);
                    switch (fault.cause) {
                        case IOException e -> throw e;
                        case RuntimeException e -> throw e;
                        case Error e -> throw e;
                        default -> throw new IllegalStateException(fault.cause);
                    }
                }
            }
        }
    }

    private Piece take() throws IOException {
        try {
            return pieces.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(source);
        }
    }

    private void cut(InputStream text) {
        try {
            Piece last;
            try {
                byte[] rest = new byte[0];
                while (true) {
                    byte[] buffer = Arrays.copyOf(rest, rest.length + piece);
                    int read = text.readNBytes(buffer, rest.length, piece);
                    int end = rest.length + read;
                    if (read < piece) {
                        pieces.put(new Piece.Text(Arrays.copyOf(buffer, end)));
                        break;
                    }
                    int whole = wholeStanzas(buffer, end);
                    if (whole > 0) {
                        pieces.put(new Piece.Text(Arrays.copyOf(buffer, whole)));
                    }
                    rest = Arrays.copyOfRange(buffer, whole, end);
                }
                last = new Piece.End();
            } catch (IOException | RuntimeException | Error e) {
                last = new Piece.Fault(e);
            }
            pieces.put(last);
        } catch (InterruptedException e) {
            // Closed: nobody waits for more.
        }
    }

    /** How many bytes end with the last blank line; 0 when there is none. */
    private static int wholeStanzas(byte[] text, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (text[i] == '\n' && text[i - 1] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    /** Ends the reading, wherever it is, and waits until the stream is no longer read. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
