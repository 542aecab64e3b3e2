package org.xter.trust.keyring;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** What a key of the vendor is for; docs/trust.md tells who knows each one and what its loss means. */
public enum KeyRole {
    /** Vouches for product keys; its certificate lies in the loader. */
    MANIFEST_CA("manifest-ca", KeyAlgorithm.P_384, Usage.AUTHORITY, Period.ofYears(20), null, "manifest CA"),
    /** Signs system manifests of one product. */
    PRODUCT("product", KeyAlgorithm.P_256, Usage.MANIFEST, Period.ofYears(3), MANIFEST_CA, "manifest"),
    // Firmware takes RSA only, and 3072 bits everywhere where 2048 are.
    /** The platform key: allows to change the KEK. */
    SECURE_BOOT_PK("secure-boot-pk", KeyAlgorithm.RSA_3072, Usage.VARIABLE, Period.ofYears(20), null, "Secure Boot PK"),
    /** The key exchange key: allows to change db and dbx. */
    SECURE_BOOT_KEK(
            "secure-boot-kek", KeyAlgorithm.RSA_3072, Usage.VARIABLE, Period.ofYears(20), null, "Secure Boot KEK"),
    /** Vouches for kernel keys; its certificate is what db holds, so that these are renewed without touching firmware. */
    SECURE_BOOT_DB(
            "secure-boot-db", KeyAlgorithm.RSA_3072, Usage.AUTHORITY, Period.ofYears(20), null, "Secure Boot db"),
    /** Signs {@code kernel.efi}. */
    KERNEL("kernel", KeyAlgorithm.RSA_3072, Usage.CODE, Period.ofYears(5), SECURE_BOOT_DB, "kernel"),
    /** Signs which measurements of PCR 11 unseal. A TPM of a PC has to take RSA of 2048 bits and need not take more. */
    PCR_POLICY("pcr-policy", KeyAlgorithm.RSA_2048, Usage.VARIABLE, Period.ofYears(20), null, "PCR policy"),
    /** Vouches for the identities of machines. */
    SUDI_CA("sudi-ca", KeyAlgorithm.P_384, Usage.AUTHORITY, Period.ofYears(20), null, "SUDI CA");

    /** What a certificate allows its key. */
    enum Usage {
        /** To sign certificates and revocations. */
        AUTHORITY,
        /** To sign manifests: with the mark by which OpenSSL tells keys for messages from others. */
        MANIFEST,
        /** To sign programs. */
        CODE,
        /** To sign what firmware or a TPM checks by the key alone. */
        VARIABLE
    }

    private final String id;
    private final KeyAlgorithm algorithm;
    private final Usage usage;
    private final Period validity;
    private final KeyRole issuer;
    private final String title;

    KeyRole(String id, KeyAlgorithm algorithm, Usage usage, Period validity, KeyRole issuer, String title) {
        this.id = id;
        this.algorithm = algorithm;
        this.usage = usage;
        this.validity = validity;
        this.issuer = issuer;
        this.title = title;
    }

    /** Its name in commands and files. */
    public String id() {
        return id;
    }

    /** The kind of key it has. */
    public KeyAlgorithm algorithm() {
        return algorithm;
    }

    /** How long its certificates are valid. */
    public Period validity() {
        return validity;
    }

    /** Who vouches for it; empty when it vouches for itself. */
    public Optional<KeyRole> issuer() {
        return Optional.ofNullable(issuer);
    }

    Usage usage() {
        return usage;
    }

    String title() {
        return title;
    }

    /** The role of a name. */
    public static Optional<KeyRole> of(String id) {
        return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
