package org.xter.trust.depot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.xter.report.ProblemException;

/**
 * Key release over mutual TLS 1.3, so simple that a shell can ask: bodies are lines {@code name value}, bytes in base64.
 *
 * <p>{@code POST /challenge} with {@code endorsement} and {@code attestation} gives {@code session}, {@code credential} (as
 * tpm2_activatecredential reads it), {@code nonce} and {@code registers}; {@code POST /key} with {@code session},
 * {@code container}, {@code secret}, {@code quote} and {@code signature} gives {@code key}. A refusal has the status 403 and {@code refused
 * CODE}. What is said to a stranger tells no more; why is told to the depot's own log.
 */
public final class DepotServer implements AutoCloseable {
    private static final int LONGEST_BODY = 16 << 10;
    private static final int THREADS = 8;

    private final HttpsServer server;
    private final ExecutorService threads;
    private final KeyRelease release;
    private final Consumer<String> log;

    /** One of the two. */
    private interface Step {
        DepotAnswer take(X509Certificate certificate, Map<String, String> asked) throws IOException, ProblemException;
    }

    private DepotServer(HttpsServer server, KeyRelease release, Consumer<String> log) {
        this.server = server;
        this.release = release;
        this.log = log;
        this.threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "depot");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to serve; close what you get.
     *
     * @param address where; port 0 for any that is free
     * @param log a line for each answer, without secrets; called by several threads
     * @throws IOException when the address cannot be had, too
     */
    public static DepotServer start(DepotFolder folder, InetSocketAddress address, Consumer<String> log)
            throws IOException, ProblemException {
        SSLContext context = DepotTls.context(folder);
        HttpsServer https = HttpsServer.create(address, 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setProtocols(new String[] {"TLSv1.3"});
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        DepotServer depot =
                new DepotServer(https, new KeyRelease(folder, new SecureRandom(), InstantSource.system()), log);
        https.createContext("/challenge", exchange -> depot.serve(exchange, depot::challenge));
        https.createContext("/key", exchange -> depot.serve(exchange, depot::key));
        https.setExecutor(depot.threads);
        https.start();
        return depot;
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private DepotAnswer challenge(X509Certificate certificate, Map<String, String> asked)
            throws IOException, ProblemException {
        return release.ask(certificate, bytes(asked, "endorsement"), bytes(asked, "attestation"));
    }

    private DepotAnswer key(X509Certificate certificate, Map<String, String> asked)
            throws IOException, ProblemException {
        return release.answer(
                certificate,
                asked.getOrDefault("session", ""),
                UUID.fromString(asked.getOrDefault("container", "")),
                bytes(asked, "secret"),
                bytes(asked, "quote"),
                bytes(asked, "signature"));
    }

    private void serve(HttpExchange exchange, Step step) throws IOException {
        try (exchange) {
            X509Certificate certificate =
                    (X509Certificate) ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
            if (!exchange.getRequestMethod().equals("POST") || body.length > LONGEST_BODY) {
                send(exchange, 400, "refused depot.bad-request\n");
                return;
            }
            String who = certificate.getSubjectX500Principal().getName();
            try {
                answer(exchange, who, step.take(certificate, lines(body)));
            } catch (IllegalArgumentException e) {
                send(exchange, 400, "refused depot.bad-request\n");
            } catch (ProblemException e) {
                log.accept(who + ": " + e.problems().get(0));
                send(exchange, 500, "refused depot.fault\n");
            } catch (IOException e) {
                log.accept(who + ": " + e.getMessage());
                send(exchange, 500, "refused depot.fault\n");
            }
        } catch (SSLPeerUnverifiedException e) {
            send(exchange, 403, "refused depot.unknown-machine\n");
        }
    }

    private void answer(HttpExchange exchange, String who, DepotAnswer answer) throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        switch (answer) {
            case DepotAnswer.Challenge challenge -> {
                log.accept(who + ": challenged");
                send(
                        exchange,
                        200,
                        "session " + challenge.session() + "\ncredential "
                                + base64.encodeToString(challenge.credential().toFile()) + "\nnonce "
                                + HexFormat.of().formatHex(challenge.nonce()) + "\nregisters "
                                + challenge.registers().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","))
                                + "\n");
            }
            case DepotAnswer.Key key -> {
                try {
                    send(exchange, 200, "key " + base64.encodeToString(key.key()) + "\n");
                    log.accept(who + ": the key of '" + key.machine().name() + "' was released");
                } finally {
                    Arrays.fill(key.key(), (byte) 0);
                }
            }
            case DepotAnswer.Refused refused -> {
                log.accept(who + ": refused: " + refused.problem().message());
                send(exchange, 403, "refused " + refused.problem().code() + "\n");
            }
        }
    }

    private static Map<String, String> lines(byte[] body) {
        Map<String, String> lines = new LinkedHashMap<>();
        new String(body, StandardCharsets.US_ASCII).lines().forEach(line -> {
            int blank = line.indexOf(' ');
            if (blank < 0 || lines.put(line.substring(0, blank), line.substring(blank + 1)) != null) {
                throw new IllegalArgumentException();
            }
        });
        return lines;
    }

    private static byte[] bytes(Map<String, String> lines, String name) {
        return Base64.getDecoder().decode(lines.getOrDefault(name, ""));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
    }
}
