package org.xter.tests.boot;

import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.HexFormat;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;

/**
 * A start as the vendor signed it, up to the loader: what firmware and kernel.efi leave in the TPM and in the initrd.
 *
 * @param signer signs the policies of PCR 11
 */
record SignedStart(KeyPair signer) {
    private static final String FIRMWARE = "7".repeat(64);
    private static final String KERNEL = "b".repeat(64);

    /** One of a vendor with a new key. */
    static SignedStart draw() throws GeneralSecurityException {
        return new SignedStart(StartPolicy.key());
    }

    /** The key whose policies a sealed secret is bound to. */
    PolicyKey policyKey() {
        return PolicyKey.of(signer.getPublic());
    }

    /** What PCR 7 holds. */
    static PcrValue firmware() {
        return extended(FIRMWARE);
    }

    private static PcrValue extended(String digest) {
        return PcrValue.atReset(PcrBank.SHA256).extend(HexFormat.of().parseHex(digest));
    }

    /** Firmware and kernel.efi have been measured; the stub left the vendor's policy; the loader runs. */
    void begin(LoaderTpm machine) throws Exception {
        begin(machine, KERNEL);
    }

    /** The same of another release, by the digest of its kernel.efi. */
    void begin(LoaderTpm machine, String kernel) throws Exception {
        machine.tool("pcrextend", "7:sha256=" + FIRMWARE);
        machine.tool("pcrextend", "11:sha256=" + kernel);
        machine.run("registers_enter");
        leavePolicy(machine, signer, kernel);
    }

    /** Leaves .pcrsig and .pcrpkey where the stub does. */
    void leavePolicy(LoaderTpm machine, KeyPair shown) throws Exception {
        leavePolicy(machine, shown, KERNEL);
    }

    private void leavePolicy(LoaderTpm machine, KeyPair shown, String kernel) throws Exception {
        Files.write(
                machine.file("signatures"),
                StartPolicy.signatures(extended(kernel), signer).bytes());
        Files.write(
                machine.file("vendor"),
                PolicyKey.of(shown.getPublic()).section().bytes());
    }
}
