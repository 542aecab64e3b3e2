package org.xter.trust.depot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.Pem;

/** TLS in which both sides show certificates, from the files of a depot. */
final class DepotTls {
    private static final char[] IN_MEMORY = {};

    private DepotTls() {}

    static SSLContext context(DepotFolder folder) throws IOException, ProblemException {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, IN_MEMORY);
            List<X509Certificate> chain = certificates(folder.certificate());
            own.setKeyEntry(
                    "depot",
                    privateKey(folder.privateKey(), chain.get(0)),
                    IN_MEMORY,
                    chain.toArray(Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, IN_MEMORY);
            KeyStore others = KeyStore.getInstance("PKCS12");
            others.load(null, IN_MEMORY);
            for (Certificate each : certificates(folder.authorities())) {
                others.setCertificateEntry("machines-" + others.size(), each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(others);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw bad(folder.privateKey(), "key and certificate of the depot cannot be used together");
        }
    }

    private static List<X509Certificate> certificates(Path file) throws IOException, ProblemException {
        List<X509Certificate> read = Pem.certificates(Files.readString(file));
        if (read.isEmpty()) {
            throw bad(file, "this holds no certificate that can be read");
        }
        return read;
    }

    private static PrivateKey privateKey(Path file, Certificate certificate) throws IOException, ProblemException {
        byte[] der = Pem.decode("PRIVATE KEY", Files.readString(file))
                .orElseThrow(() -> bad(file, "this holds no unencrypted PKCS#8 key"));
        try {
            return KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw bad(file, "this is no key of the depot's certificate");
        }
    }

    private static ProblemException bad(Path file, String message) {
        return new ProblemException(Problem.error(
                "depot.bad-certificate",
                Place.of(file.toString()),
                message,
                "See docs/depot.md for what has to stand in it"));
    }
}
