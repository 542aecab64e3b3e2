package org.xter.trust.measure;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * What the registers hold after a start of a {@code kernel.efi}, for build reports and for whoever compares a machine's
 * quote with it.
 *
 * @param pcr4 the programs that were started, when this is the first boot option firmware tries
 * @param pcr7 Secure Boot's keys; empty when nobody said which firmware has, or when that would refuse the kernel
 * @param pcr11 the kernel's parts, by how far the start has come: {@link BootPath#BEGIN} first, then the usual paths
 */
public record BootPrediction(PcrValue pcr4, Optional<PcrValue> pcr7, Map<BootPath, PcrValue> pcr11) {
    public BootPrediction {
        pcr11 = Collections.unmodifiableMap(new LinkedHashMap<>(pcr11));
    }

    /**
     * Predicts.
     *
     * @param kernel signed already, where it will be: without its signature firmware refuses it, and PCR 7 is empty
     * @param firmware what its Secure Boot trusts, if that is known; else it is taken to enforce what accepts the kernel
     * @throws ProblemException see {@link KernelMeasurement#of(PeFile)} and {@link SecureBootMeasurement#pcr7}
     */
    public static BootPrediction of(
            PeFile kernel, Optional<SecureBootMeasurement> firmware, PcrBank bank, Cancellation cancellation)
            throws IOException, ProblemException {
        PcrValue begin = KernelMeasurement.of(kernel).pcr11(bank, cancellation);
        Map<BootPath, PcrValue> pcr11 = new LinkedHashMap<>();
        pcr11.put(BootPath.BEGIN, begin);
        BootPath.USUAL.forEach(path -> pcr11.put(path, begin.after(path)));
        return new BootPrediction(
                StartMeasurement.pcr4(
                        kernel, firmware.map(SecureBootMeasurement::isEnforcing).orElse(true), 0, bank, cancellation),
                firmware.isPresent() ? firmware.get().pcr7(kernel, bank, cancellation) : Optional.empty(),
                pcr11);
    }
}
