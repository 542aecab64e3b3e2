package org.xter.studio.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.xter.studio.export.machine.Machine;

/** The page of a device that has just started, asked for as a browser does whose user accepts its certificate. */
final class LoginPage {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private LoginPage() {}

    /** Asks until the page is given; fails with the machine's last words. */
    static String await(URI address, Machine machine, Duration within)
            throws GeneralSecurityException, InterruptedException {
        SSLParameters anyName = new SSLParameters();
        anyName.setEndpointIdentificationAlgorithm(null);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        long end = System.nanoTime() + within.toNanos();
        try (HttpClient browser = HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(anyName)
                .connectTimeout(ANSWER)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest ask = HttpRequest.newBuilder(address).timeout(ANSWER).build();
            while (true) {
                try {
                    HttpResponse<String> answer = browser.send(ask, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        return answer.body();
                    }
                } catch (IOException e) {
                    // The device is still starting.
                    Thread.sleep(500);
                }
                if (System.nanoTime() > end || machine.state() != Machine.State.RUNNING) {
                    throw new AssertionError("no login page at " + address + "; the machine is " + machine.state()
                            + " and said last:\n"
                            + machine.console().text().lines().reduce("", (said, line) -> (said + "\n" + line)
                                    .substring(Math.max(0, said.length() + line.length() - 4000))));
                }
            }
        }
    }

    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
