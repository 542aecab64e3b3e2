package org.xter.diagram.trust;

import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.diagram.text.Words;
import org.xter.model.edition.Edition;
import org.xter.trust.keyring.KeyDigests;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;

/**
 * The keys of an edition in words: what stands beside the scene of trust, and what wizards say of keys. Immutable.
 */
public final class TrustLedger {
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";

    private final Words words;
    private final EditionKeyring keyring;
    private final Map<KeyRole, VendorKey> keys = new EnumMap<>(KeyRole.class);

    private TrustLedger(EditionKeyring keyring, Edition edition, Words words) {
        this.words = words;
        this.keyring = keyring;
        for (KeyRole role : KeyRole.values()) {
            keys.put(role, VendorKey.of(role, edition, keyring, words));
        }
    }

    /** The ledger of what an edition is now; the edition is not kept. */
    public static TrustLedger of(EditionKeyring keyring, Edition edition, Words words) {
        return new TrustLedger(keyring, edition, words);
    }

    /**
     * Something that is to be known of a key.
     *
     * @param label what it is
     * @param value in words, numbers or hexadecimal digits
     */
    public record Detail(String label, String value) {}

    /**
     * A key that was in use.
     *
     * @param key its name for people
     * @param serial of its certificate, hexadecimal digits
     * @param state retired or revoked, in words
     * @param valid its lifetime, in words
     */
    public record Former(String key, String serial, String state, String valid) {}

    /**
     * A key that can be renewed.
     *
     * @param key its name in the keyring
     * @param title its name for people
     * @param meaning what follows, full sentences
     */
    public record Renewal(String key, String title, String meaning) {}

    /**
     * A certificate that can be revoked.
     *
     * @param key the name of its key in the keyring
     * @param serial its number, hexadecimal digits
     * @param title which one it is, for people
     * @param consequences what follows, full sentences
     */
    public record Revocation(String key, String serial, String title, List<String> consequences) {
        public Revocation {
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * A kind of key that a new keyring gets.
     *
     * @param title its name for people
     * @param algorithm of it
     * @param lifetime of its certificates, in words
     * @param purpose a full sentence
     */
    public record Kind(String title, String algorithm, String lifetime, String purpose) {}

    /** Where the keyring is; nothing when the edition names none. */
    public Optional<Path> folder() {
        return keyring.place();
    }

    /** Whether there is a keyring that can be read. */
    public boolean isOpen() {
        return keyring instanceof EditionKeyring.Opened;
    }

    /** Whether the keyring has no key of the edition's product, whose id is known. */
    public boolean lacksProductKey() {
        VendorKey product = keys.get(KeyRole.PRODUCT);
        return isOpen() && product.name().isPresent() && product.entry().isEmpty();
    }

    /** What is to be known of the key an element stands for; empty when it stands for none that is there. */
    public List<Detail> details(String element) {
        return TrustScene.roleOf(element)
                .map(keys::get)
                .flatMap(VendorKey::entry)
                .map(this::details)
                .orElse(List.of());
    }

    private List<Detail> details(KeyEntry entry) {
        X509Certificate certificate = entry.certificate();
        List<Detail> result = new ArrayList<>();
        add(result, "purpose", words.of("trust.role." + entry.name().role().id() + ".why"));
        add(result, "subject", certificate.getSubjectX500Principal().getName());
        add(result, "issuer", certificate.getIssuerX500Principal().getName());
        add(result, "algorithm", entry.name().role().algorithm().toString());
        add(result, "valid", valid(entry));
        add(result, "usage", words.of("trust.usage." + usage(certificate)));
        add(result, "serial", Keyring.serial(certificate));
        add(result, "fingerprint", KeyDigests.certificate(certificate));
        add(result, "private", words.of("trust.where." + entry.place()));
        return List.copyOf(result);
    }

    private void add(List<Detail> to, String label, String value) {
        to.add(new Detail(words.of("detail." + label), value));
    }

    private String valid(KeyEntry entry) {
        return words.of(
                "trust.key.valid",
                VendorKey.day(entry.certificate().getNotBefore().toInstant()),
                VendorKey.day(entry.certificate().getNotAfter().toInstant()));
    }

    private static String usage(X509Certificate certificate) {
        try {
            List<String> extended = certificate.getExtendedKeyUsage();
            if (certificate.getBasicConstraints() >= 0) {
                return "authority";
            }
            return extended == null
                    ? "plain"
                    : extended.contains(CODE_SIGNING)
                            ? "code"
                            : extended.contains(EMAIL_PROTECTION) ? "message" : "plain";
        } catch (CertificateParsingException e) {
            return "plain";
        }
    }

    /** The keys in use, and those revoked without another in their place, in the order of their roles. */
    public List<Renewal> renewals() {
        return Stream.of(KeyRole.values())
                .flatMap(role -> renewal(role).stream())
                .toList();
    }

    /** How the key an element stands for is renewed; nothing when it stands for none that is there. */
    public Optional<Renewal> renewal(String element) {
        return TrustScene.roleOf(element).flatMap(this::renewal);
    }

    private Optional<Renewal> renewal(KeyRole role) {
        return Optional.of(keys.get(role))
                .filter(VendorKey::isRenewable)
                .map(key -> new Renewal(
                        key.name().orElseThrow().toString(),
                        words.of("trust.role." + role.id()),
                        words.of("trust.renew." + role.id())));
    }

    /** Whether an element stands for something of a release that keys of this keyring sign. */
    public boolean isSigned(String element) {
        return isOpen() && TrustScene.isSigned(element);
    }

    /** What can be revoked, those in use before the retired ones, those of other products too. */
    public List<Revocation> revocations() {
        if (!(keyring instanceof EditionKeyring.Opened opened)) {
            return List.of();
        }
        return opened.keys().entries().stream()
                .filter(each -> each.name().role().issuer().isPresent() && each.state() != KeyEntry.State.REVOKED)
                .map(this::revocation)
                .toList();
    }

    /** How the key in use an element stands for is revoked; nothing when it stands for none, or nobody can revoke it. */
    public Optional<Revocation> revocation(String element) {
        return TrustScene.roleOf(element)
                .filter(role -> role.issuer().isPresent())
                .flatMap(role -> keys.get(role).entry())
                .map(this::revocation);
    }

    private Revocation revocation(KeyEntry entry) {
        KeyRole role = entry.name().role();
        boolean retired = entry.state() == KeyEntry.State.RETIRED;
        String title = words.of("trust.role." + role.id());
        List<String> consequences = new ArrayList<>();
        consequences.add(words.of(
                "trust.revoke.list",
                words.of("trust.role." + role.issuer().orElseThrow().id())));
        consequences.add(words.of("trust.revoke." + role.id()));
        consequences.add(words.of("trust.revoke.private"));
        if (!retired) {
            consequences.add(words.of("trust.revoke.needed." + role.id()));
        }
        return new Revocation(
                entry.name().toString(),
                Keyring.serial(entry.certificate()),
                words.of(
                        "trust.revoke.which",
                        entry.name().product().map(id -> title + " " + id).orElse(title),
                        words.of(retired ? "trust.state." + entry.state() : "trust.revoke.inUse"),
                        Keyring.serial(entry.certificate())),
                consequences);
    }

    /** All keys of the keyring that were in use, those of other products too; retired ones first. */
    public List<Former> former() {
        if (!(keyring instanceof EditionKeyring.Opened opened)) {
            return List.of();
        }
        return opened.keys().entries().stream()
                .filter(each -> each.state() == KeyEntry.State.RETIRED || each.state() == KeyEntry.State.REVOKED)
                .map(each -> new Former(
                        words.of("trust.role." + each.name().role().id()),
                        Keyring.serial(each.certificate()),
                        words.of("trust.state." + each.state()),
                        valid(each)))
                .toList();
    }

    /** What a new keyring gets, in the order of the roles. */
    public static List<Kind> kinds(Words words) {
        return Stream.of(KeyRole.values())
                .map(role -> new Kind(
                        words.of("trust.role." + role.id()),
                        role.algorithm().toString(),
                        words.of("trust.years", String.valueOf(role.validity().getYears())),
                        words.of("trust.role." + role.id() + ".why")))
                .toList();
    }
}
