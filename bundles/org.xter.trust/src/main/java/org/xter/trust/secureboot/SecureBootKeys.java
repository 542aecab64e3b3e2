package org.xter.trust.secureboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xter.format.efi.EfiGuid;
import org.xter.format.efi.SignatureList;
import org.xter.format.efi.VariableStore;
import org.xter.report.ProblemException;
import org.xter.store.Digest;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;

/**
 * What a vendor's firmware is to hold: its PK and KEK, in db the certificate that vouches for kernel keys, and in dbx the
 * kernel keys that were revoked. Nothing of Microsoft's is in it, so option ROMs signed by Microsoft do not start.
 */
public final class SecureBootKeys {
    private record Variable(String name, UUID vendor, byte[] content) {}

    private final Keyring keyring;
    private final List<Variable> variables;

    private SecureBootKeys(Keyring keyring, List<Variable> variables) {
        this.keyring = keyring;
        this.variables = variables;
    }

    /** What a keyring says now; asks for no passphrase. */
    public static SecureBootKeys of(Keyring keyring) throws IOException, ProblemException {
        // Firmware turns Secure Boot on when PK comes, so PK is last.
        List<Variable> variables = new ArrayList<>();
        variables.add(new Variable("db", EfiGuid.IMAGE_SECURITY, certificate(keyring, KeyRole.SECURE_BOOT_DB)));
        List<byte[]> revoked = new ArrayList<>();
        for (KeyEntry entry : keyring.entries()) {
            if (entry.name().role() == KeyRole.KERNEL && entry.state() == KeyEntry.State.REVOKED) {
                revoked.add(signedPart(entry.certificate()));
            }
        }
        if (!revoked.isEmpty()) {
            variables.add(new Variable("dbx", EfiGuid.IMAGE_SECURITY, SignatureList.revoked(keyring.owner(), revoked)));
        }
        variables.add(new Variable("KEK", EfiGuid.GLOBAL_VARIABLE, certificate(keyring, KeyRole.SECURE_BOOT_KEK)));
        variables.add(new Variable("PK", EfiGuid.GLOBAL_VARIABLE, certificate(keyring, KeyRole.SECURE_BOOT_PK)));
        return new SecureBootKeys(keyring, variables);
    }

    private static byte[] certificate(Keyring keyring, KeyRole role) throws IOException, ProblemException {
        try {
            return SignatureList.certificates(
                    keyring.owner(),
                    List.of(keyring.entry(KeyName.of(role)).certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signedPart(X509Certificate certificate) {
        try {
            return Digest.of(certificate.getTBSCertificate()).bytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Signed updates by file name ({@code PK.auth} and so on) for a machine's own firmware, in the order in which they are
     * to be given to it. PK signs itself and KEK, KEK signs db and dbx; an update of dbx adds to what is there. Asks for
     * the passphrase.
     *
     * @param time later than that of all updates the firmware has seen
     */
    public Map<String, byte[]> updates(Instant time) throws IOException, ProblemException {
        Map<String, byte[]> updates = new LinkedHashMap<>();
        for (Variable variable : variables) {
            KeyRole signer =
                    variable.vendor.equals(EfiGuid.GLOBAL_VARIABLE) ? KeyRole.SECURE_BOOT_PK : KeyRole.SECURE_BOOT_KEK;
            updates.put(
                    variable.name + ".auth",
                    SignedVariable.encode(
                            variable.name,
                            variable.vendor,
                            variable.name.equals("dbx"),
                            time,
                            variable.content,
                            keyring.signingKey(KeyName.of(signer))));
        }
        return updates;
    }

    /** The contents of the variables by name (PK, KEK, db, and dbx where kernel keys were revoked); copies. */
    public Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        variables.forEach(each -> contents.put(each.name, each.content.clone()));
        return contents;
    }

    /**
     * A virtual machine's store of variables with these in it: Secure Boot is on from its first start.
     *
     * @param template an empty store, as it comes with the firmware
     * @param time of the variables
     * @throws ProblemException see {@link VariableStore#read} and {@link VariableStore#add}
     */
    public byte[] store(Path template, Instant time) throws IOException, ProblemException {
        VariableStore store = VariableStore.read(Files.readAllBytes(template));
        for (Variable variable : variables) {
            store.add(variable.name, variable.vendor, VariableStore.SECURE_BOOT_ATTRIBUTES, time, variable.content);
        }
        return store.bytes();
    }
}
