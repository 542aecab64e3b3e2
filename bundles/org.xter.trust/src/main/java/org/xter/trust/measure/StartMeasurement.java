package org.xter.trust.measure;

import java.io.IOException;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * PCR 4: the EFI programs that firmware started (TCG PC Client Platform Firmware Profile, "PCR[4]"). These are the action of
 * calling a boot option, the separator between firmware and what it starts, and the Authenticode digest of the program
 * (EV_EFI_ACTION, EV_SEPARATOR, EV_EFI_BOOT_SERVICES_APPLICATION). Each option that came to nothing before, such as an empty
 * drive, adds two actions. Programs that were started in between, such as iPXE, would add their digests; they are not
 * foreseen.
 *
 * <p>The stub has firmware load the kernel within a {@code kernel.efi}. Firmware that enforces Secure Boot would refuse a
 * kernel with another signature, so the stub then answers the question for it, and with the question falls the measuring;
 * elsewhere the kernel's own digest follows. So it is with systemd 252 and OVMF of Debian 12, as a test shows.
 */
public final class StartMeasurement {
    private static final String CALLING = "Calling EFI Application from Boot Option";
    private static final String RETURNING = "Returning from EFI Application from Boot Option";

    private StartMeasurement() {}

    /**
     * PCR 4 once the kernel runs.
     *
     * @param enforcing whether firmware enforces Secure Boot
     * @param failedOptions how many boot options firmware tries in vain before this one, usually none
     * @throws ProblemException {@code pe.no-uki}, or {@code pe.damaged} when the kernel within is no EFI program
     */
    public static PcrValue pcr4(
            PeFile image, boolean enforcing, int failedOptions, PcrBank bank, Cancellation cancellation)
            throws IOException, ProblemException {
        PcrValue value = PcrValue.atReset(bank).measure(CALLING).measure(FirmwareEvents.separator());
        for (int i = 0; i < failedOptions; i++) {
            value = value.measure(RETURNING).measure(CALLING);
        }
        value = value.extend(image.authenticode(bank.hash(), cancellation));
        if (!enforcing) {
            PeFile kernel = PeFile.read(Uki.read(image).get(UkiSection.LINUX).orElseThrow());
            value = value.extend(kernel.authenticode(bank.hash(), cancellation));
        }
        return value;
    }
}
