package org.xter.trust.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.PeSection;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.KernelMeasurement;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.PolicySignatures;

/**
 * Signs {@code kernel.efi}: first the policies within it, then the whole. The places of the policies' signatures are kept
 * free when the image is made, so that whoever signs it needs nothing but the image, and it is the same whether it is signed
 * at once or on another machine.
 */
public final class KernelSigner {
    /** How far a start may have come when something is unsealed; see docs/measurement.md. */
    public static final List<BootPath> PATHS = BootPath.USUAL;

    private KernelSigner() {}

    /** The sections of an image that is to be signed: the key of the policies, and the place of their signatures. */
    public static Map<UkiSection, Content> sections(ReleaseCertificates certificates) {
        PolicyKey key = PolicyKey.of(certificates.policy().getPublicKey());
        Map<UkiSection, Content> sections = new EnumMap<>(UkiSection.class);
        sections.put(UkiSection.PCRPKEY, key.section());
        sections.put(UkiSection.PCRSIG, PolicySignatures.reserved(PATHS, key));
        return sections;
    }

    /**
     * Signs an image where it lies. The same image and keys of a folder give the same bytes.
     *
     * @param image without a signature, with {@link #sections} of these keys; unusable when this fails
     * @throws ProblemException see {@link KernelMeasurement#of(PeFile)}
     * @throws IllegalArgumentException when it has other sections
     */
    public static void sign(Path image, ReleaseKeys keys, Cancellation cancellation)
            throws IOException, ProblemException {
        KernelMeasurement kernel = KernelMeasurement.of(PeFile.read(Content.ofFile(image)));
        put(
                image,
                PolicySignatures.sign(kernel, PATHS, keys.policy(), cancellation)
                        .bytes());
        ProgramSigner.sign(image, keys.kernel());
    }

    /**
     * Judges the policies of a signed image; the signature of the whole is for {@link ProgramVerifier}.
     *
     * @return whether they are for this image, and by the key of the certificates
     */
    public static boolean holdsPolicies(PeFile image, ReleaseCertificates certificates, Cancellation cancellation)
            throws IOException, ProblemException {
        Content found = Uki.read(image).get(UkiSection.PCRSIG).orElse(Content.EMPTY);
        return PolicySignatures.areOf(
                found.bytes(),
                KernelMeasurement.of(image),
                PATHS,
                PolicyKey.of(certificates.policy().getPublicKey()),
                cancellation);
    }

    /**
     * Puts policies in their place.
     *
     * @param image a file with {@link #sections}
     * @param policies the bytes of {@code .pcrsig}
     * @throws IllegalArgumentException when they do not fit exactly
     */
    public static void put(Path image, byte[] policies) throws IOException, ProblemException {
        PeSection place = PeFile.read(Content.ofFile(image))
                .section(UkiSection.PCRSIG.sectionName())
                .filter(each -> each.virtualSize() == policies.length)
                .orElseThrow(() -> new IllegalArgumentException("no place for policies of these keys in " + image));
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(policies);
            while (rest.hasRemaining()) {
                channel.write(rest, place.rawOffset() + rest.position());
            }
        }
    }
}
