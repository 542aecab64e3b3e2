package org.xter.trust.measure;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.PeSection;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * PCR 11 as systemd-stub leaves it when it starts the kernel: for every section it knows and finds, in the order of
 * {@link UkiSection}, first the name with its NUL, then the content as it lies in memory (systemd, "TPM2 PCR Measurements",
 * "PCR 11, EV_IPL, PE Section Name" and "PE Section Data"). An empty section is as good as none. The signatures of a policy
 * are no part of it, so they can be put into the image afterwards.
 */
public final class KernelMeasurement {
    private static final byte[] ZEROS = new byte[1 << 12];

    /** Bytes in memory: those of the file, then zeros. */
    private record Part(Content content, long size) {}

    private final Map<UkiSection, Part> parts = new EnumMap<>(UkiSection.class);

    private KernelMeasurement() {}

    /**
     * Of an image.
     *
     * @throws ProblemException see {@link StubVersion#of} and {@link Uki#read}
     */
    public static KernelMeasurement of(PeFile image) throws IOException, ProblemException {
        KernelMeasurement measurement = new KernelMeasurement();
        Set<UkiSection> measured = StubVersion.of(image).measured();
        for (UkiSection section : Uki.read(image).sections().keySet()) {
            if (measured.contains(section)) {
                measurement.put(section, image);
            }
        }
        return measurement;
    }

    /**
     * Of an image that is yet to be made of a stub and sections.
     *
     * @throws ProblemException see {@link StubVersion#of}
     */
    public static KernelMeasurement of(PeFile stub, Uki sections) throws IOException, ProblemException {
        KernelMeasurement measurement = new KernelMeasurement();
        for (UkiSection section : StubVersion.of(stub).measured()) {
            if (sections.get(section).isPresent()) {
                Content content = sections.get(section).get();
                measurement.parts.put(section, new Part(content, content.size()));
            } else {
                measurement.put(section, stub);
            }
        }
        return measurement;
    }

    private void put(UkiSection section, PeFile image) throws IOException {
        for (PeSection each : image.sections()) {
            if (each.name().equals(section.sectionName())) {
                parts.put(section, new Part(image.content(each), each.virtualSize()));
            }
        }
    }

    /** PCR 11 when the kernel begins to run, before any phase; {@link PcrValue#after} tells how it goes on. */
    public PcrValue pcr11(PcrBank bank, Cancellation cancellation) throws IOException {
        PcrValue value = PcrValue.atReset(bank);
        for (Map.Entry<UkiSection, Part> each : parts.entrySet()) {
            if (each.getValue().size > 0) {
                value = value.measure(each.getKey().sectionName() + "\0")
                        .extend(digest(each.getValue(), bank, cancellation));
            }
        }
        return value;
    }

    private static byte[] digest(Part part, PcrBank bank, Cancellation cancellation) throws IOException {
        MessageDigest hash = bank.hash();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = part.content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                cancellation.check();
                hash.update(buffer, 0, n);
            }
        }
        for (long left = part.size - part.content.size(); left > 0; left -= ZEROS.length) {
            cancellation.check();
            hash.update(ZEROS, 0, (int) Math.min(left, ZEROS.length));
        }
        return hash.digest();
    }
}
