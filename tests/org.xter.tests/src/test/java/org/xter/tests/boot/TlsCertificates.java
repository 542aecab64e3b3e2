package org.xter.tests.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Certificates on P-256 made by the openssl of this host, each {@code NAME.crt} with {@code NAME.key} (PEM, PKCS#8).
 *
 * @param folder where they lie
 */
record TlsCertificates(Path folder) {
    /** One that vouches for itself and may vouch for others. */
    void authority(String name) throws IOException, InterruptedException {
        make(List.of("-subj", "/CN=" + name, "-keyout", key(name).toString()), name);
    }

    /**
     * One that another vouches for.
     *
     * @param alternatives of {@code subjectAltName}, such as {@code DNS:localhost}
     */
    void issue(String name, String issuer, String alternatives) throws IOException, InterruptedException {
        make(
                List.of(
                        "-subj",
                        "/CN=" + name,
                        "-keyout",
                        key(name).toString(),
                        "-CA",
                        certificate(issuer).toString(),
                        "-CAkey",
                        key(issuer).toString(),
                        "-addext",
                        "basicConstraints=CA:FALSE",
                        "-addext",
                        "subjectAltName=" + alternatives),
                name);
    }

    private void make(List<String> more, String name) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("openssl", "req", "-x509", "-newkey", "ec"));
        words.addAll(List.of("-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"));
        words.addAll(List.of("-out", certificate(name).toString()));
        words.addAll(more);
        Namespace.command(Duration.ofSeconds(20), words).orFail();
    }

    Path certificate(String name) {
        return folder.resolve(name + ".crt");
    }

    Path key(String name) {
        return folder.resolve(name + ".key");
    }

    Certificate read(String name) throws Exception {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificate(name))));
    }

    ECPrivateKey readKey(String name) throws Exception {
        String lines = Files.readString(key(name)).replaceAll("-----[A-Z ]+-----|\\s", "");
        return (ECPrivateKey) KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines)));
    }
}
