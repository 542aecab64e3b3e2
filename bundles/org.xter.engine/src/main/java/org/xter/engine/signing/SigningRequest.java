package org.xter.engine.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.KernelMeasurement;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.release.KernelSigner;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ReleaseCertificates;

/**
 * What is to be signed, in words and digests: version 1 of docs/formats/signing-request.md. All of it follows from the two
 * files that are signed, the time of their content and the certificates of who is to sign, so that a machine that has these
 * computes it anew and believes no line.
 *
 * @param lines the whole text, a line each
 */
record SigningRequest(List<String> lines) {
    private static final String FIRST = "xter-signing-request 1";
    private static final String SIGNER = "signer";
    private static final String AUTHORITY = "authority";
    private static final String TIME = "time";

    SigningRequest {
        lines = List.copyOf(lines);
    }

    /**
     * Describes what is to be signed.
     *
     * @param manifest what the manifest says
     * @param bytes the manifest's own
     * @param kernel {@code kernel.efi} before it is signed
     * @param time of the content, to the second
     * @throws ProblemException see {@link KernelMeasurement#of(PeFile)}
     */
    static SigningRequest of(
            SystemManifest manifest,
            Content bytes,
            Content kernel,
            Instant time,
            ReleaseCertificates certificates,
            Cancellation cancellation)
            throws IOException, ProblemException {
        Lines lines = new Lines();
        lines.add("edition", manifest.edition());
        lines.add("title", manifest.title());
        lines.add("version", manifest.version());
        lines.add("vendor", manifest.vendor());
        lines.add("product", manifest.product().toString());
        lines.add("architecture", manifest.architecture());
        lines.add("epoch", Long.toString(manifest.epoch()));
        lines.add(TIME, time.toString());
        lines.add("manifest", digest(bytes.digest()));
        lines.add("kernel", digest(kernel.digest()));
        PeFile image = PeFile.read(kernel);
        Uki sections = Uki.read(image);
        lines.add("kernel-release", text(sections, UkiSection.UNAME));
        lines.add("command-line", text(sections, UkiSection.CMDLINE));
        lines.add(
                "initrd",
                digest(sections.get(UkiSection.INITRD).orElse(Content.EMPTY).digest()));
        PcrValue begin = KernelMeasurement.of(image).pcr11(PcrBank.SHA256, cancellation);
        for (BootPath path : KernelSigner.PATHS) {
            lines.add("policy", path + " pcr11=" + begin.after(path).hex());
        }
        lines.add(SIGNER, signer("kernel", certificates.kernel().get(0)));
        lines.add(SIGNER, signer("manifest", certificates.product().get(0)));
        lines.add(SIGNER, signer("policy", certificates.policy()));
        for (ManifestAuthority authority : certificates.authorities()) {
            lines.add(AUTHORITY, digest(Digest.of(authority.text())));
        }
        return new SigningRequest(lines.all());
    }

    /**
     * Reads a request as it lies in a file; what it says is proved by {@link #require} only.
     *
     * @param source the file, for messages
     * @throws ProblemException {@code sign.no-request}
     */
    static SigningRequest read(String source, byte[] bytes) throws ProblemException {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (!lines.isEmpty() && lines.get(0).equals(FIRST)) {
            return new SigningRequest(lines);
        }
        throw new ProblemException(Problem.error(
                "sign.no-request",
                Place.of(source),
                "This is no signing request of version 1",
                "Name the folder that 'xter sign prepare' made"));
    }

    /** The time of the content it names, if it names one. */
    Optional<Instant> time() {
        return lines.stream()
                .filter(each -> each.matches(TIME + " \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .map(each -> Instant.parse(each.substring(TIME.length() + 1)))
                .findFirst();
    }

    /**
     * Refuses this request, as it was read, when it differs from what was computed.
     *
     * @param source the file, for messages
     * @throws ProblemException {@code sign.other-certificates} when the first difference is in them, {@code sign.changed}
     */
    void require(SigningRequest computed, String source) throws ProblemException {
        if (equals(computed)) {
            return;
        }
        int at = 0;
        while (at < Math.min(lines.size(), computed.lines.size())
                && lines.get(at).equals(computed.lines.get(at))) {
            at++;
        }
        String key = (at < computed.lines.size() ? computed.lines.get(at) : lines.get(at)).split(" ", 2)[0];
        if (key.equals(SIGNER) || key.equals(AUTHORITY)) {
            throw new ProblemException(Problem.error(
                    "sign.other-certificates",
                    new Place(source, at + 1, 1),
                    "The release was prepared for other certificates than those of this keyring",
                    "Prepare it again with a fresh copy of this keyring's certificates"));
        }
        throw changed(new Place(source, at + 1, 1));
    }

    /** That a request does not fit what lies beside it. */
    static ProblemException changed(Place place) {
        return new ProblemException(Problem.error(
                "sign.changed",
                place,
                "The signing request was changed, or what lies beside it was",
                "Bring it again from the machine that prepared it, and find out who changed it"));
    }

    /** The text, a line feed after each line. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String signer(String what, X509Certificate certificate) {
        try {
            return what + " " + digest(Digest.of(certificate.getEncoded())) + " serial="
                    + Keyring.serial(certificate) + " "
                    + certificate.getSubjectX500Principal().getName();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Digest digest) {
        return "sha256:" + digest.hex();
    }

    private static String text(Uki sections, UkiSection section) throws IOException {
        return new String(sections.get(section).orElse(Content.EMPTY).bytes(), StandardCharsets.UTF_8);
    }

    /** Whether a kernel has the places for the signatures of these certificates, and none yet. */
    static boolean isPrepared(Content kernel, ReleaseCertificates certificates) throws IOException, ProblemException {
        PeFile image = PeFile.read(kernel);
        Uki sections = Uki.read(image);
        for (Map.Entry<UkiSection, Content> each :
                KernelSigner.sections(certificates).entrySet()) {
            byte[] found = sections.get(each.getKey()).orElse(Content.EMPTY).bytes();
            if (!Arrays.equals(found, each.getValue().bytes())) {
                return false;
            }
        }
        return !image.isSigned();
    }

    /** Collects lines; what is in a value stays on its line. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder(FIRST);

        void add(String key, String value) {
            text.append('\n').append(key).append(' ').append(value.replaceAll("\\R|\\p{Cntrl}", "\uFFFD"));
        }

        List<String> all() {
            return (text + "\nend").lines().toList();
        }
    }
}
