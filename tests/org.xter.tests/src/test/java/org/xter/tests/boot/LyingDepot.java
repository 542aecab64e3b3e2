package org.xter.tests.boot;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** Answers over TLS what it was told to, whatever is asked: each answer to one question, the last one ever after. */
final class LyingDepot implements AutoCloseable {
    private static final char[] IN_MEMORY = {};
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)\r\n");

    private final SSLServerSocket socket;
    private final Thread thread;

    /**
     * Begins to lie on the loopback.
     *
     * @param certificates has what it shows
     * @param name of the certificate
     * @param answers whole answers with their heads; an empty one is none, and the connection stays open
     */
    LyingDepot(TlsCertificates certificates, String name, List<byte[]> answers) throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, IN_MEMORY);
        own.setKeyEntry(name, certificates.readKey(name), IN_MEMORY, new Certificate[] {certificates.read(name)});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, IN_MEMORY);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = Thread.ofPlatform().daemon().name("lying depot").start(() -> serve(answers));
    }

    /** An answer with the head of HTTP. */
    static byte[] answer(int status, String body) {
        return ("HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve(List<byte[]> answers) {
        for (int i = 0; !socket.isClosed(); i++) {
            byte[] answer = answers.get(Math.min(i, answers.size() - 1));
            try (SSLSocket asked = (SSLSocket) socket.accept()) {
                readQuestion(asked.getInputStream());
                asked.getOutputStream().write(answer);
                if (answer.length == 0) {
                    asked.getInputStream().read();
                }
            } catch (IOException e) {
                // Whoever asked went away, or this is closed.
            }
        }
    }

    private static void readQuestion(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
