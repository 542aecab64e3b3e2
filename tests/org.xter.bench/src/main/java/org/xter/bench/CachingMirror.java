package org.xter.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.repository.HostSources;
import org.xter.debian.repository.Repository;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** A mirror on loopback that gets each index once, so that the network's speed stays out of what is measured after. */
final class CachingMirror implements AutoCloseable {
    private static final int LARGEST_INDEX = 64 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Fetcher fetcher = Fetcher.usual();
    private final List<URI> origins;
    private final Map<String, Optional<byte[]>> kept = new ConcurrentHashMap<>();

    /** A mirror of what this host's apt takes its packages from. */
    CachingMirror() throws IOException, ProblemException {
        Set<URI> all = new LinkedHashSet<>();
        for (Repository each : HostSources.ofHost().repositories()) {
            all.addAll(each.addresses());
        }
        this.origins = List.copyOf(all);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<byte[]> body =
                    kept.computeIfAbsent(exchange.getRequestURI().getPath(), this::get);
            if (body.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, body.get().length);
                exchange.getResponseBody().write(body.get());
            }
        }
    }

    private Optional<byte[]> get(String path) {
        for (URI origin : origins) {
            try {
                URI source = URI.create(origin.toString().replaceFirst("/$", "") + path);
                Optional<byte[]> body = fetcher.read(List.of(source), LARGEST_INDEX, Cancellation.NEVER);
                if (body.isPresent()) {
                    return body;
                }
            } catch (IOException | ProblemException e) {
                // Another origin may have it; where none has, the reader says what is missing.
                continue;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        fetcher.close();
    }
}
