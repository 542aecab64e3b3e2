package org.xter.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.BootPrediction;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.SecureBootMeasurement;

/** The registers of a TPM that a start of a signed kernel leaves, as reports tell them; docs/measurement.md explains them. */
public final class PredictedRegisters {
    /** The register of what was added to a start; the loader closes it when it hands over. */
    static final int ADDITIONS = 12;

    /** What machines have today. */
    private static final List<PcrBank> BANKS = List.of(PcrBank.SHA256, PcrBank.SHA384);

    private PredictedRegisters() {}

    /**
     * Predicts registers 4, 7, 11 and 12.
     *
     * @param kernel a signed {@code kernel.efi}
     * @param firmware the contents of PK, KEK, db and dbx in the machine's firmware, by name
     * @throws ProblemException see {@link BootPrediction#of}
     */
    public static List<BuildReport.RegisterFacts> of(
            Content kernel, Map<String, byte[]> firmware, Cancellation cancellation)
            throws IOException, ProblemException {
        PeFile image = PeFile.read(kernel);
        Optional<SecureBootMeasurement> trusted = Optional.of(SecureBootMeasurement.of(firmware));
        List<BuildReport.RegisterFacts> facts = new ArrayList<>();
        for (PcrBank bank : BANKS) {
            BootPrediction prediction = BootPrediction.of(image, trusted, bank, cancellation);
            facts.add(fact(4, "", prediction.pcr4()));
            prediction.pcr7().ifPresent(value -> facts.add(fact(7, "", value)));
            prediction.pcr11().forEach((path, value) -> facts.add(fact(11, path.toString(), value)));
            facts.add(fact(ADDITIONS, "", PcrValue.atReset(bank)));
            facts.add(fact(
                    ADDITIONS,
                    BootPath.LEFT_INITRD.toString(),
                    PcrValue.atReset(bank).measure(BootPath.LEFT_INITRD.phases().getLast())));
        }
        return facts;
    }

    private static BuildReport.RegisterFacts fact(int register, String phase, PcrValue value) {
        return new BuildReport.RegisterFacts(register, value.bank().toString(), phase, value.hex());
    }
}
