package org.xter.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.ExitCode;
import org.xter.cli.Session;
import org.xter.format.efi.VariableStore;
import org.xter.format.pe.PeFile;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.BootPrediction;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.SecureBootMeasurement;
import org.xter.trust.secureboot.SecureBootKeys;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predict what a machine's TPM holds after a start of a kernel. */
@Command(
        name = "measure",
        description = "Predict what a machine's TPM holds after a start.",
        footer = {
            "",
            "PCR 4 and 11 follow from the kernel alone, 7 also from the keys in the machine's firmware.",
            "",
            "Example: xter measure kernel.efi --keyring keys"
        })
final class MeasureCommand extends SessionCommand {
    @Parameters(paramLabel = "KERNEL", description = "A kernel.efi.")
    private Path kernel;

    /** Where it is said what firmware trusts. */
    private static final class Firmware {
        @Option(
                names = "--keyring",
                paramLabel = "DIR",
                description = "Firmware has the keys of this keyring; asks for no passphrase.")
        private Path keyring;

        @Option(
                names = "--vars",
                paramLabel = "FILE",
                description = "Firmware has this store of variables, as 'xter keys enroll-vars' writes it.")
        private Path variables;

        SecureBootMeasurement read() throws IOException, ProblemException {
            return keyring != null
                    ? SecureBootMeasurement.of(SecureBootKeys.of(PublicKeyring.open(keyring, InstantSource.system()))
                            .contents())
                    : SecureBootMeasurement.of(VariableStore.read(Files.readAllBytes(variables)));
        }
    }

    @ArgGroup
    private Firmware firmware;

    @Option(
            names = "--bank",
            paramLabel = "HASH",
            defaultValue = "sha256",
            description = "Which bank of registers: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
    private PcrBank bank;

    @Override
    ExitCode run(Session session) throws ProblemException, IOException {
        PeFile image = PeFile.read(Content.ofFile(kernel));
        Optional<SecureBootMeasurement> trusts = firmware == null ? Optional.empty() : Optional.of(firmware.read());
        BootPrediction prediction = BootPrediction.of(image, trusts, bank, session.cancellation());
        boolean enforcing = trusts.map(SecureBootMeasurement::isEnforcing).orElse(true);

        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("bank", bank.toString());
        facts.put("secure-boot", enforcing);
        facts.put("pcr4", prediction.pcr4().hex());
        print(session, 4, prediction.pcr4(), enforcing ? "with Secure Boot" : "without Secure Boot");
        prediction.pcr7().ifPresent(value -> {
            facts.put("pcr7", value.hex());
            print(session, 7, value, "");
        });
        facts.put(
                "pcr11",
                prediction.pcr11().entrySet().stream()
                        .map(each -> Map.of(
                                "phase",
                                each.getKey().toString(),
                                "value",
                                each.getValue().hex()))
                        .toList());
        prediction
                .pcr11()
                .forEach((path, value) ->
                        print(session, 11, value, path.equals(BootPath.BEGIN) ? "before the initrd" : path.toString()));
        List<Problem> problems = trusts.isPresent() && prediction.pcr7().isEmpty()
                ? List.of(Problem.error(
                        "measure.refused",
                        Place.of(kernel.toString()),
                        "Firmware with these keys refuses the kernel, so there is no PCR 7 to predict",
                        "Sign it with the keyring's kernel key, or name the firmware's own keys"))
                : List.of();
        session.show(problems);
        return session.end(ExitCode.of(problems), facts);
    }

    private static void print(Session session, int number, PcrValue value, String when) {
        session.print(("PCR " + number + (number < 10 ? "   " : "  ") + value.hex() + "  " + when).stripTrailing());
    }
}
