package org.xter.debian.repository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The public keys a repository's signature is checked against: OpenPGP certificates (RFC 4880 section 11.1) from armoured
 * or binary key files, or those that ship with the product. Immutable and thread-safe.
 */
public final class ArchiveKeys {
    private static final String ARMOUR = "-----BEGIN PGP PUBLIC KEY BLOCK-----";

    private final List<PGPPublicKeyRing> certificates;
    private final Map<Judged, CertificateStatus> judged = new HashMap<>();

    private ArchiveKeys(List<PGPPublicKeyRing> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /**
     * The archive keys of a distribution that ship with the product.
     *
     * @param distribution such as {@code debian}
     * @return nothing when no keys of that distribution ship
     */
    public static Optional<ArchiveKeys> shipped(String distribution) throws IOException {
        if (!distribution.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = ArchiveKeys.class.getResourceAsStream(distribution + "-archive-keyring.gpg")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new ArchiveKeys(decode(new ByteArrayInputStream(in.readAllBytes()))));
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }

    /** Reads a key file, armoured or binary, with one or more certificates. */
    public static ArchiveKeys read(Path file) throws IOException, ProblemException {
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.no-key-file",
                            Place.of(file.toString()),
                            "There is no such file of archive keys",
                            "Name a file with the repository's public keys, armoured or as a binary keyring"),
                    e);
        }
    }

    /**
     * Reads certificates from the bytes of a key file.
     *
     * @param source the file, for messages
     * @param bytes armoured text, perhaps of several blocks, or binary packets
     */
    public static ArchiveKeys parse(String source, byte[] bytes) throws ProblemException {
        List<PGPPublicKeyRing> result = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            if (text.contains(ARMOUR)) {
                for (int at = text.indexOf(ARMOUR); at >= 0; at = text.indexOf(ARMOUR, at + 1)) {
                    byte[] block = text.substring(at).getBytes(StandardCharsets.ISO_8859_1);
                    try (ArmoredInputStream in = new ArmoredInputStream(new ByteArrayInputStream(block))) {
                        result.addAll(decode(in));
                    }
                }
            } else {
                result.addAll(decode(new ByteArrayInputStream(bytes)));
            }
        } catch (IOException | PGPException | RuntimeException e) {
            throw noKeys(source, text, e);
        }
        if (result.isEmpty()) {
            throw noKeys(source, text, null);
        }
        return new ArchiveKeys(result);
    }

    private static ProblemException noKeys(String source, String text, Exception cause) {
        boolean keybox = text.length() > 12 && text.startsWith("KBXf", 8);
        return new ProblemException(
                Problem.error(
                        "debian.bad-key-file",
                        Place.of(source),
                        keybox
                                ? "This is a GnuPG keybox, which holds more than public keys"
                                : "No OpenPGP public key can be read from this file",
                        "Export the repository's keys with 'gpg --export' and name that file"),
                cause);
    }

    private static List<PGPPublicKeyRing> decode(InputStream in) throws IOException, PGPException {
        List<PGPPublicKeyRing> rings = new ArrayList<>();
        new PGPPublicKeyRingCollection(in, new BcKeyFingerprintCalculator()).forEach(rings::add);
        return rings;
    }

    /** These keys and others. */
    public ArchiveKeys with(ArchiveKeys others) {
        List<PGPPublicKeyRing> all = new ArrayList<>(certificates);
        all.addAll(others.certificates);
        return new ArchiveKeys(all);
    }

    /** The certificates with some fingerprints, of the primary key or a subkey, written in hexadecimal digits. */
    ArchiveKeys only(List<String> fingerprints) {
        return new ArchiveKeys(certificates.stream()
                .filter(ring -> {
                    for (PGPPublicKey key : ring) {
                        String own = HexFormat.of().formatHex(key.getFingerprint());
                        if (fingerprints.stream().anyMatch(own::equalsIgnoreCase)) {
                            return true;
                        }
                    }
                    return false;
                })
                .toList());
    }

    /** How many certificates there are. */
    public int size() {
        return certificates.size();
    }

    /** The certificates that hold a key, as primary key or subkey. */
    List<PGPPublicKeyRing> holding(long keyId) {
        List<PGPPublicKeyRing> result = new ArrayList<>(1);
        for (PGPPublicKeyRing ring : certificates) {
            PGPPublicKey key = ring.getPublicKey(keyId);
            if (key != null) {
                result.add(ring);
            }
        }
        return result;
    }

    /**
     * Whether a key of one of these certificates may sign at a moment. It is found out once, since that takes several
     * verifications; one thread at a time, since those change what the library keeps of a certificate.
     */
    CertificateStatus status(PGPPublicKeyRing certificate, PGPPublicKey key, Instant moment) {
        synchronized (judged) {
            return judged.computeIfAbsent(
                    new Judged(HexFormat.of().formatHex(key.getFingerprint()), moment),
                    asked -> CertificateStatus.of(certificate, key, moment));
        }
    }

    private record Judged(String fingerprint, Instant moment) {}
}
