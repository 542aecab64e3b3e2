package org.xter.trust.measure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far a start has come: the phases it went through, each of which extends PCR 11 by its bare word (systemd, "TPM2 PCR
 * Measurements", "PCR 11, Boot Phases"; systemd-pcrphase.service(8)).
 *
 * @param phases words of lower-case letters, digits and hyphens, the first one first; none before the initrd begins
 */
public record BootPath(List<String> phases) {
    private static final Pattern PHASE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** The kernel runs; nothing of the initrd has been measured. */
    public static final BootPath BEGIN = new BootPath(List.of());
    /** The initrd works. Secrets that only the initrd needs are bound to this. */
    public static final BootPath INITRD = BEGIN.then("enter-initrd");
    /** The initrd has done its work and hands over. */
    public static final BootPath LEFT_INITRD = INITRD.then("leave-initrd");
    /** The system's own file systems and basic services are there. */
    public static final BootPath SYSINIT = LEFT_INITRD.then("sysinit");
    /** The system runs. */
    public static final BootPath READY = SYSINIT.then("ready");

    /** The paths systemd-measure takes when none are named. */
    public static final List<BootPath> USUAL = List.of(INITRD, LEFT_INITRD, SYSINIT, READY);

    public BootPath {
        phases = List.copyOf(phases);
        for (String phase : phases) {
            if (!PHASE.matcher(phase).matches()) {
                throw new IllegalArgumentException("phase '" + phase + "'");
            }
        }
    }

    /** The path with one phase more. */
    public BootPath then(String phase) {
        return new BootPath(Stream.concat(phases.stream(), Stream.of(phase)).toList());
    }

    /** The words with colons between them, as systemd's options have it; empty before the first one. */
    @Override
    public String toString() {
        return String.join(":", phases);
    }
}
