package org.xter.trust.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.measure.KernelMeasurement;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.PolicySignatures;

/**
 * Judges the policies a {@code kernel.efi} carries: {@code .pcrsig} has to be signed by the key in {@code .pcrpkey}, which has
 * to be the vendor's, for the values PCR 11 will have after a start of these sections. What firmware and loader do not judge
 * would be found out by a TPM only, on the machine.
 *
 * @param keys the vendor's policy keys, those of before too
 */
public record PolicyVerifier(List<X509Certificate> keys) {
    public PolicyVerifier {
        keys = List.copyOf(keys);
    }

    /**
     * Judges.
     *
     * @param source where it is from, for what is told to the user
     * @return the certificate of the key that signed
     * @throws ProblemException {@code policy-signature.missing}, {@code .unknown-key}, {@code .changed}, and what is wrong
     *     with the program
     */
    public X509Certificate verify(Content kernel, Path source, Cancellation cancellation)
            throws IOException, ProblemException {
        Place place = Place.of(source.toString());
        PeFile image = PeFile.read(kernel);
        Uki sections = Uki.read(image);
        byte[] key = sections.get(UkiSection.PCRPKEY).orElse(Content.EMPTY).bytes();
        byte[] policies = sections.get(UkiSection.PCRSIG).orElse(Content.EMPTY).bytes();
        if (key.length == 0 || policies.length == 0) {
            throw refused("missing", place, "kernel.efi carries no signed policies", "Export it again with --keyring");
        }
        for (X509Certificate each : keys) {
            PolicyKey known = PolicyKey.of(each.getPublicKey());
            if (Arrays.equals(key, known.section().bytes())) {
                if (PolicySignatures.areOf(
                        policies, KernelMeasurement.of(image), KernelSigner.PATHS, known, cancellation)) {
                    return each;
                }
                throw refused(
                        "changed",
                        place,
                        "The policies in kernel.efi are not signed by their key for what it will measure",
                        "Export it again, or get the release again");
            }
        }
        throw refused(
                "unknown-key",
                place,
                "The key of the policies in kernel.efi is no PCR policy key of this keyring",
                "Name the keyring of who made the release");
    }

    private static ProblemException refused(String code, Place place, String message, String hint) {
        return new ProblemException(Problem.error("policy-signature." + code, place, message, hint));
    }
}
