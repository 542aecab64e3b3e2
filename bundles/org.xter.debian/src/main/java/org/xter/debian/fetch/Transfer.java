package org.xter.debian.fetch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.xter.debian.fetch.FetchException.Fault;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;

/** Moves the bytes behind one address, once. Thread-safe; closing it ends what is under way. */
final class Transfer implements AutoCloseable {
    private static final int TICK_MILLIS = 100;

    private final ProxySelector proxies;
    private final int stallSeconds;
    /** Made with the first download: many runs need none. */
    private HttpClient client;

    /**
     * @param proxies which proxy stands before which http or https address
     * @param stallSeconds how long a connection may stand still
     */
    Transfer(ProxySelector proxies, int stallSeconds) {
        this.proxies = proxies;
        this.stallSeconds = stallSeconds;
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(Math.clamp(stallSeconds, 1, 15)))
                    .proxy(proxies)
                    .build();
        }
        return client;
    }

    private int stallTicks() {
        return Math.max(1, stallSeconds * 1000 / TICK_MILLIS);
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }

    /**
     * Reads a file from the sink's position to its end.
     *
     * @throws FetchException when the source fails
     * @throws IOException when the sink fails
     * @throws CancelledException within about a tenth of a second of the wish
     */
    void run(URI address, Sink sink, Cancellation cancellation) throws FetchException, IOException {
        if ("file".equals(address.getScheme())) {
            copy(address, sink, cancellation);
        } else {
            download(address, sink, cancellation);
        }
    }

    private static void copy(URI address, Sink sink, Cancellation cancellation) throws FetchException, IOException {
        try (FileChannel channel = FileChannel.open(Path.of(address), StandardOpenOption.READ)) {
            if (sink.position() > channel.size()) {
                sink.restart();
            }
            channel.position(sink.position());
            ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
            while (channel.read(buffer) >= 0) {
                cancellation.check();
                sink.write(buffer.flip());
                buffer.clear();
            }
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new FetchException(address, Fault.ABSENT, false, "There is no file " + address.getPath(), e);
        } catch (Sink.SinkFullException e) {
            throw new FetchException(address, Fault.WRONG_CONTENT, false, "It holds " + e.getMessage(), e);
        }
    }

    private void download(URI address, Sink sink, Cancellation cancellation) throws FetchException, IOException {
        long offset = sink.position();
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "xter");
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-");
        }
        Body body = new Body(sink, offset);
        CompletableFuture<HttpResponse<Integer>> future = client().sendAsync(request.build(), body);
        try {
            int status = await(address, future, body, cancellation);
            if (status == 416) {
                // Nothing lies behind the position: the file there is shorter than what is here.
                sink.restart();
                throw new FetchException(
                        address, Fault.TRUNCATED, true, "The server has fewer bytes than came before", null);
            } else if (status == 404 || status == 410) {
                throw new FetchException(address, Fault.ABSENT, false, "The server has no such file", null);
            } else if (status != 200 && status != 206) {
                boolean passing = status >= 500 || status == 429 || status == 408;
                throw new FetchException(
                        address, Fault.STATUS, passing, "The server answers with status " + status, null);
            }
        } finally {
            body.stop();
            future.cancel(true);
        }
    }

    private int await(
            URI address, CompletableFuture<HttpResponse<Integer>> future, Body body, Cancellation cancellation)
            throws FetchException, IOException {
        long seen = 0;
        int still = 0;
        while (true) {
            cancellation.check();
            try {
                return future.get(TICK_MILLIS, TimeUnit.MILLISECONDS).body();
            } catch (TimeoutException e) {
                long now = body.received.get();
                still = now == seen ? still + 1 : 0;
                seen = now;
                if (still >= stallTicks()) {
                    throw new FetchException(
                            address,
                            body.begun ? Fault.TRUNCATED : Fault.UNREACHABLE,
                            true,
                            "The server " + address.getHost() + " stopped answering",
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            } catch (ExecutionException e) {
                throw failure(address, body, e.getCause());
            }
        }
    }

    private static FetchException failure(URI address, Body body, Throwable cause) throws IOException {
        if (body.sinkFailure instanceof Sink.SinkFullException full) {
            return new FetchException(address, Fault.WRONG_CONTENT, false, "It holds " + full.getMessage(), full);
        }
        if (body.sinkFailure != null) {
            throw body.sinkFailure;
        }
        if (body.begun) {
            return new FetchException(address, Fault.TRUNCATED, true, "The connection ended too early", cause);
        }
        String why = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            boolean unknown = cause.getCause() instanceof ConnectException c
                    && c.getCause() instanceof UnresolvedAddressException;
            why = unknown
                    ? ": its name is unknown"
                    : cause instanceof HttpTimeoutException ? ": no answer" : ": no connection";
        }
        return new FetchException(
                address,
                Fault.UNREACHABLE,
                true,
                "The server " + address.getHost() + " cannot be reached" + why,
                cause);
    }

    /** Hands the body of an answer to the sink, and the status to the caller. */
    private static final class Body implements HttpResponse.BodyHandler<Integer> {
        private final Sink sink;
        private final long offset;
        private final AtomicLong received = new AtomicLong();
        private volatile boolean begun;
        private volatile boolean stopped;
        private volatile IOException sinkFailure;

        private Body(Sink sink, long offset) {
            this.sink = sink;
            this.offset = offset;
        }

        private void stop() {
            stopped = true;
        }

        @Override
        public HttpResponse.BodySubscriber<Integer> apply(HttpResponse.ResponseInfo info) {
            int status = info.statusCode();
            if (status != 200 && status != 206) {
                return HttpResponse.BodySubscribers.replacing(status);
            }
            begun = true;
            return new Subscriber(status, status == 206 && startsAtOffset(info));
        }

        private boolean startsAtOffset(HttpResponse.ResponseInfo info) {
            String range = info.headers().firstValue("Content-Range").orElse("");
            return range.startsWith("bytes " + offset + "-");
        }

        /** Writes in the client's thread; asks for more only when it has written, so that little waits in memory. */
        private final class Subscriber implements HttpResponse.BodySubscriber<Integer> {
            private final int status;
            private final boolean goesOn;
            private final CompletableFuture<Integer> result = new CompletableFuture<>();
            private Flow.Subscription subscription;

            private Subscriber(int status, boolean goesOn) {
                this.status = status;
                this.goesOn = goesOn;
            }

            @Override
            public CompletionStage<Integer> getBody() {
                return result;
            }

            @Override
            public void onSubscribe(Flow.Subscription toBody) {
                subscription = toBody;
                try {
                    if (!goesOn && offset > 0) {
                        if (status == 206) {
                            throw new IOException("the server sent another part than asked for");
                        }
                        sink.restart();
                    }
                    subscription.request(1);
                } catch (IOException e) {
                    fail(e);
                }
            }

            @Override
            public void onNext(List<ByteBuffer> items) {
                try {
                    for (ByteBuffer item : items) {
                        if (stopped) {
                            throw new IOException("stopped");
                        }
                        received.addAndGet(item.remaining());
                        sink.write(item);
                    }
                    subscription.request(1);
                } catch (IOException e) {
                    fail(e);
                }
            }

            private void fail(IOException e) {
                sinkFailure = e;
                subscription.cancel();
                result.completeExceptionally(e);
            }

            @Override
            public void onError(Throwable throwable) {
                result.completeExceptionally(throwable);
            }

            @Override
            public void onComplete() {
                result.complete(status);
            }
        }
    }
}
