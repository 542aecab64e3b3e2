package org.xter.debian.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that serves files from memory and fails as a test wishes. */
public final class FaultyServer implements AutoCloseable {
    /** How an answer is given. */
    public enum Mood {
        /** With the file, or the part asked for. */
        RIGHT,
        /** With the whole file whatever was asked for. */
        WITHOUT_RANGES,
        /** With half of what it announces. */
        CUT_OFF,
        /** With a few bytes and then nothing. */
        STANDING_STILL,
        /** With "416 Range Not Satisfiable" to every part. */
        NO_SUCH_RANGE,
        /** With "503 Service Unavailable". */
        BUSY,
        /** With another file of the same size. */
        WRONG_CONTENT,
        /** With more bytes than the file has. */
        TOO_MUCH
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, List<Mood>> moods = new ConcurrentHashMap<>();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    public FaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Serves a file; the moods are those of the answers one after the other, the last one for all further ones. */
    public URI serve(String path, byte[] content, Mood... inTurn) {
        files.put("/" + path, content);
        moods.put("/" + path, new ArrayList<>(List.of(inTurn.length == 0 ? new Mood[] {Mood.RIGHT} : inTurn)));
        return address(path);
    }

    public void forget(String path) {
        files.remove("/" + path);
    }

    /** The address of a path, whether anything is there or not. */
    public URI address(String path) {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/" + path);
    }

    /** What was asked for: paths, with the range after a blank. */
    public List<String> log() {
        return List.copyOf(log);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String range = exchange.getRequestHeaders().getFirst("Range");
            log.add(path + (range == null ? "" : " " + range));
            byte[] content = files.get(path);
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            List<Mood> left = moods.get(path);
            Mood mood;
            synchronized (left) {
                mood = left.size() > 1 ? left.remove(0) : left.get(0);
            }
            give(exchange, content, range, mood);
        }
    }

    private static void give(HttpExchange exchange, byte[] content, String range, Mood mood) throws IOException {
        int from = 0;
        if (range != null && mood != Mood.WITHOUT_RANGES && mood != Mood.BUSY) {
            from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            if (mood == Mood.NO_SUCH_RANGE || from >= content.length) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        }
        int length = content.length - from;
        int status = from > 0 ? 206 : 200;
        switch (mood) {
            case BUSY -> exchange.sendResponseHeaders(503, -1);
            case CUT_OFF -> {
                exchange.sendResponseHeaders(status, length);
                exchange.getResponseBody().write(content, from, length / 2);
                exchange.getResponseBody().flush();
            }
            case STANDING_STILL -> {
                exchange.sendResponseHeaders(status, length);
                exchange.getResponseBody().write(content, from, Math.min(10, length));
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            case WRONG_CONTENT -> {
                byte[] other = content.clone();
                other[other.length - 1] ^= 1;
                exchange.sendResponseHeaders(status, length);
                exchange.getResponseBody().write(other, from, length);
            }
            case TOO_MUCH -> {
                exchange.sendResponseHeaders(status, length + 1L);
                exchange.getResponseBody().write(content, from, length);
                exchange.getResponseBody().write(0);
            }
            default -> {
                exchange.sendResponseHeaders(status, length);
                exchange.getResponseBody().write(content, from, length);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
