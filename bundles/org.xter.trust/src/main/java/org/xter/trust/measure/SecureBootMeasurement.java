package org.xter.trust.measure;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.xter.format.efi.EfiGuid;
import org.xter.format.efi.SignatureList;
import org.xter.format.efi.VariableStore;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * PCR 7: which keys firmware trusts, and which of them vouched for what was started (TCG PC Client Platform Firmware
 * Profile, section 3.3.4.8 "PCR[7]"; UEFI Specification, "Secure Boot and Driver Signing"). The variables SecureBoot, PK,
 * KEK, db and dbx (EV_EFI_VARIABLE_DRIVER_CONFIG; an absent one counts as empty), the separator, then the entry of db by
 * which the program was accepted (EV_EFI_VARIABLE_AUTHORITY). The variables of other uses (dbt, dbr, MOK) are taken to be
 * absent, and so are programs that firmware starts on its own, such as option ROMs with signatures.
 */
public final class SecureBootMeasurement {
    private static final UUID SECURE_BOOT_ENABLE = UUID.fromString("f0a30bc7-af08-4556-99c4-001009c93a44");
    private static final byte[] ABSENT = new byte[0];

    private final boolean enforcing;
    private final Map<String, byte[]> variables;

    private SecureBootMeasurement(boolean enforcing, Map<String, byte[]> variables) {
        this.enforcing = enforcing;
        this.variables = variables;
    }

    /** Of firmware that holds these contents of PK, KEK, db and dbx, and so enforces Secure Boot if there is a PK. */
    public static SecureBootMeasurement of(Map<String, byte[]> contents) {
        return new SecureBootMeasurement(contents.containsKey("PK"), new TreeMap<>(contents));
    }

    /** Of a virtual machine's firmware with a store of variables. Without a PK, or when switched off, nothing is enforced. */
    public static SecureBootMeasurement of(VariableStore store) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : new String[] {"PK", "KEK", "db", "dbx"}) {
            store.get(name, vendor(name)).ifPresent(content -> contents.put(name, content));
        }
        boolean off = store.get("SecureBootEnable", SECURE_BOOT_ENABLE)
                .filter(value -> value.length == 1 && value[0] == 0)
                .isPresent();
        return new SecureBootMeasurement(contents.containsKey("PK") && !off, contents);
    }

    /** Whether firmware refuses what no key vouches for. */
    public boolean isEnforcing() {
        return enforcing;
    }

    /**
     * PCR 7 once a program runs.
     *
     * @return empty when firmware would refuse the program
     * @throws ProblemException {@code pe.damaged}, {@code efi.damaged-list}
     */
    public Optional<PcrValue> pcr7(PeFile program, PcrBank bank, Cancellation cancellation)
            throws IOException, ProblemException {
        PcrValue value = PcrValue.atReset(bank)
                .measure(event("SecureBoot", new byte[] {(byte) (enforcing ? 1 : 0)}))
                .measure(event("PK", content("PK")))
                .measure(event("KEK", content("KEK")))
                .measure(event("db", content("db")))
                .measure(event("dbx", content("dbx")))
                .measure(FirmwareEvents.separator());
        if (!enforcing) {
            return Optional.of(value);
        }
        ProgramSignatures signatures =
                ProgramSignatures.of(program, cancellation).without(content("dbx"));
        for (byte[] entry : SignatureList.entries(SignatureList.Kind.CERTIFICATE, content("db"))) {
            if (signatures.areVouchedForBy(entry)) {
                return Optional.of(value.measure(event("db", entry)));
            }
        }
        return Optional.empty();
    }

    private byte[] content(String name) {
        return variables.getOrDefault(name, ABSENT);
    }

    private static byte[] event(String name, byte[] data) {
        return FirmwareEvents.variable(name, vendor(name), data);
    }

    private static UUID vendor(String name) {
        return name.startsWith("db") ? EfiGuid.IMAGE_SECURITY : EfiGuid.GLOBAL_VARIABLE;
    }
}
