package org.xter.trust.keyring;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;

/**
 * A vendor's keys. The folder says all: {@code keyring} holds the vendor's name, {@code NAME.crt} the certificates in use,
 * {@code retired} and {@code revoked} the former ones with their serial numbers, {@code ISSUER-SERIAL.crl} what an issuer
 * revoked, and {@code keys} the encrypted private keys, if they are not on a token. Not thread-safe; one program at a time
 * changes a keyring.
 */
public final class Keyring {
    private static final String FORMAT = "xter-keyring 1";
    private static final Pattern FACTS = Pattern.compile(
            FORMAT + "\nvendor ([^\n]+)\nowner ([0-9a-f-]{36})\n" + "(?:token ([0-9]{1,18}) ([^\n]+)\n)?");
    private static final Pattern VENDOR = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}]{1,64}");
    private static final Pattern FORMER = Pattern.compile("(.+)-([0-9a-f]+)\\.crt");

    private final Path folder;
    private final Facts facts;
    private final PrivateKeys keys;
    private final SecureRandom random;
    private final InstantSource clock;

    /**
     * What is needed besides the folder.
     *
     * @param passphrases asked when a private key is used or kept
     * @param random for keys and serial numbers
     * @param clock for lifetimes
     */
    public record Surroundings(PassphraseSource passphrases, SecureRandom random, InstantSource clock) {}

    /**
     * A token that holds the private keys.
     *
     * @param library the token's PKCS #11 library
     * @param slot the number of its slot
     */
    public record Token(Path library, long slot) {}

    private record Facts(String vendor, UUID owner, Optional<Token> token) {}

    private Keyring(Path folder, Facts facts, PrivateKeys keys, Surroundings surroundings) {
        this.folder = folder;
        this.facts = facts;
        this.keys = keys;
        this.random = surroundings.random();
        this.clock = surroundings.clock();
    }

    /**
     * Makes a keyring with one key for each role but {@link KeyRole#PRODUCT}. It appears as a whole or not at all; keys
     * already made on a token stay there.
     *
     * @param folder where nothing is yet, or an empty folder
     * @param vendor the vendor's name, 1 to 64 characters
     * @param token where the private keys go; empty for files
     * @throws ProblemException {@code trust.exists}, {@code trust.vendor}, and what a token has to say
     */
    public static Keyring create(Path folder, String vendor, Optional<Token> token, Surroundings surroundings)
            throws IOException, ProblemException {
        if (!VENDOR.matcher(vendor).matches() || !vendor.equals(vendor.strip())) {
            throw new ProblemException(Problem.error(
                    "trust.vendor",
                    "The vendor's name is no text of 1 to 64 characters",
                    "Give a name that people know"));
        }
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new ProblemException(Problem.error(
                    "trust.exists",
                    Place.of(folder.toString()),
                    "Something is already there",
                    "Name a new folder, or add a product key with --product"));
        }
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempDirectory(target.getParent(), ".keyring");
        try {
            Files.createDirectories(draft.resolve("keys"));
            byte[] seed = new byte[16];
            surroundings.random().nextBytes(seed);
            Facts facts = new Facts(vendor, UUID.nameUUIDFromBytes(seed), token);
            Files.writeString(draft.resolve("keyring"), text(facts));
            Keyring keyring = of(draft, facts, surroundings);
            for (KeyRole role : KeyRole.values()) {
                if (role != KeyRole.PRODUCT) {
                    keyring.make(KeyName.of(role));
                }
            }
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
        return open(target, surroundings);
    }

    /**
     * Opens a keyring.
     *
     * @throws ProblemException {@code trust.no-keyring}
     */
    public static Keyring open(Path folder, Surroundings surroundings) throws IOException, ProblemException {
        Path file = folder.resolve("keyring");
        Matcher found = FACTS.matcher(Files.isRegularFile(file) ? Files.readString(file) : "");
        if (!found.matches()) {
            throw new ProblemException(Problem.error(
                    "trust.no-keyring",
                    Place.of(folder.toString()),
                    "This is no keyring of version 1",
                    "Name the folder that 'xter keys new' made"));
        }
        Optional<Token> token = found.group(3) == null
                ? Optional.empty()
                : Optional.of(new Token(Path.of(found.group(4)), Long.parseLong(found.group(3))));
        return of(folder, new Facts(found.group(1), UUID.fromString(found.group(2)), token), surroundings);
    }

    private static Keyring of(Path folder, Facts facts, Surroundings surroundings) {
        PrivateKeys keys = facts.token.isPresent()
                ? new TokenKeys(facts.token.get(), surroundings.passphrases(), surroundings.random())
                : new FolderKeys(folder.resolve("keys"), surroundings.passphrases(), surroundings.random());
        return new Keyring(folder, facts, keys, surroundings);
    }

    private static String text(Facts facts) {
        return FORMAT + "\nvendor " + facts.vendor + "\nowner " + facts.owner + "\n"
                + facts.token
                        .map(token -> "token " + token.slot() + " " + token.library() + "\n")
                        .orElse("");
    }

    /** The vendor's name. */
    public String vendor() {
        return facts.vendor;
    }

    /** By what firmware knows whose an entry of its databases is. */
    public UUID owner() {
        return facts.owner;
    }

    /**
     * Makes the key of a product.
     *
     * @throws ProblemException {@code trust.exists} when there is one, {@code trust.no-private-key}, and what the
     *     passphrase may be refused for
     */
    public KeyEntry newProduct(UUID product) throws IOException, ProblemException {
        KeyName name = KeyName.product(product);
        if (Files.exists(certificateFile(name))) {
            throw new ProblemException(Problem.error(
                    "trust.exists",
                    "There is already a key for product " + product,
                    "Renew it with 'xter keys renew'"));
        }
        return make(name);
    }

    /** All keys: those in use in the order of their roles, then the retired and the revoked ones. */
    public List<KeyEntry> entries() throws IOException, ProblemException {
        List<KeyEntry> entries = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".crt")) {
                entries.add(entry(KeyName.parse(name.substring(0, name.length() - ".crt".length()))));
            }
        }
        for (KeyEntry.State state : List.of(KeyEntry.State.RETIRED, KeyEntry.State.REVOKED)) {
            for (Path file : files(former(state))) {
                Matcher named = FORMER.matcher(file.getFileName().toString());
                if (named.matches()) {
                    KeyName name = KeyName.parse(named.group(1));
                    X509Certificate certificate = read(file, name);
                    entries.add(new KeyEntry(
                            name, certificate, place(name, certificate, state == KeyEntry.State.REVOKED), state));
                }
            }
        }
        entries.sort(Comparator.comparing((KeyEntry each) -> each.state().ordinal() >= KeyEntry.State.RETIRED.ordinal()
                        ? each.state().ordinal()
                        : 0)
                .thenComparing(each -> each.name().role())
                .thenComparing(each -> each.name().toString())
                .thenComparing(each -> each.certificate().getNotBefore())
                .thenComparing(each -> each.certificate().getSerialNumber()));
        return entries;
    }

    /**
     * A key in use.
     *
     * @throws ProblemException {@code trust.unknown-key} when there is none
     */
    public KeyEntry entry(KeyName name) throws IOException, ProblemException {
        X509Certificate certificate = read(certificateFile(name), name);
        KeyEntry.State state = KeyEntry.lifetime(certificate, clock.instant());
        if (state == KeyEntry.State.VALID && name.role().issuer().isPresent()) {
            X509Certificate issuer = read(
                    certificateFile(KeyName.of(name.role().issuer().get())),
                    KeyName.of(name.role().issuer().get()));
            if (!KeyEntry.isIssued(certificate, issuer)) {
                state = KeyEntry.State.ISSUER_RENEWED;
            }
        }
        return new KeyEntry(name, certificate, place(name, certificate, false), state);
    }

    /**
     * Draws the identity of a machine.
     *
     * @throws ProblemException see {@link #signingKey}
     */
    public TlsIdentity machine(UUID id) throws IOException, ProblemException {
        SigningKey authority = signingKey(KeyName.of(KeyRole.SUDI_CA));
        return TlsIdentity.machine(id, facts.vendor, authority, random, clock.instant());
    }

    /** Who vouches for machines, the key in use first: retired ones did so for machines that are in the field. */
    public List<X509Certificate> machineAuthorities() throws IOException, ProblemException {
        return entries().stream()
                .filter(each -> each.name().role() == KeyRole.SUDI_CA && each.state() != KeyEntry.State.REVOKED)
                .map(KeyEntry::certificate)
                .toList();
    }

    /** A key's certificate and those above it, the topmost last. */
    public List<X509Certificate> chain(KeyEntry entry) throws IOException, ProblemException {
        List<X509Certificate> chain = new ArrayList<>(List.of(entry.certificate()));
        if (entry.name().role().issuer().isPresent()) {
            chain.add(issuer(entry).certificate());
        }
        return chain;
    }

    /** A key in use, ready to sign; see {@link #entry} and {@link PassphraseSource} for what may go wrong. */
    public SigningKey signingKey(KeyName name) throws IOException, ProblemException {
        return signingKey(entry(name));
    }

    private SigningKey signingKey(KeyEntry entry) throws IOException, ProblemException {
        return new SigningKey(
                chain(entry),
                keys.find(entry.name(), entry.certificate()),
                entry.name().role().algorithm(),
                keys.provider());
    }

    /**
     * Replaces a key by a new one with a new certificate. The old one is kept among the retired ones, still able to sign:
     * what is in the field knows only it, and learns of the new one by what it signs. A key that was revoked is made anew.
     */
    public KeyEntry renew(KeyName name) throws IOException, ProblemException {
        if (!Files.exists(certificateFile(name)) && wasRevoked(name)) {
            return make(name);
        }
        KeyEntry old = entry(name);
        X509Certificate made = certify(name);
        // Whenever this stops, one certificate is in use and its private key is there.
        Path retired = Files.createDirectories(former(KeyEntry.State.RETIRED)).resolve(formerName(old));
        Files.copy(certificateFile(name), retired, StandardCopyOption.REPLACE_EXISTING);
        replace(certificateFile(name), Pem.encode(made));
        return entry(name);
    }

    private boolean wasRevoked(KeyName name) throws IOException, ProblemException {
        return entries().stream().anyMatch(each -> each.name().equals(name) && each.state() == KeyEntry.State.REVOKED);
    }

    /**
     * Revokes a certificate that another key of the ring vouches for: its issuer's list names it, and its private key is
     * destroyed.
     *
     * @param serial of the certificate in hexadecimal digits, or empty for the one in use
     * @return the certificate
     * @throws ProblemException {@code trust.root} for a key nobody vouches for, {@code trust.unknown-key}
     */
    public X509Certificate revoke(KeyName name, Optional<String> serial) throws IOException, ProblemException {
        if (name.role().issuer().isEmpty()) {
            throw new ProblemException(Problem.error(
                    "trust.root",
                    "Nobody vouches for the key '" + name + "', so nobody can revoke it",
                    "Renew it, ship a release that knows the new key, and raise the security epoch"));
        }
        KeyEntry entry = entries().stream()
                .filter(each -> each.name().equals(name) && each.state() != KeyEntry.State.REVOKED)
                .filter(each ->
                        serial.map(serial(each.certificate())::equals).orElse(each.state() != KeyEntry.State.RETIRED))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        KeyEntry issuer = issuer(entry);
        SigningKey signer = signingKey(issuer);
        Path list = revocationFile(issuer);
        try {
            Optional<byte[]> before = revocations(issuer);
            byte[] after = Revocations.with(before, entry.certificate(), signer, clock.instant());
            replace(list, Pem.encode(Revocations.LABEL, after));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Path from = entry.state() == KeyEntry.State.RETIRED
                ? former(KeyEntry.State.RETIRED).resolve(formerName(entry))
                : certificateFile(name);
        Path to = Files.createDirectories(former(KeyEntry.State.REVOKED)).resolve(formerName(entry));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        keys.destroy(name, entry.certificate());
        return entry.certificate();
    }

    /** The list of what an issuer revoked, in DER; empty when it revoked nothing. */
    public Optional<byte[]> revocations(KeyEntry issuer) throws IOException {
        Path file = revocationFile(issuer);
        return Files.exists(file) ? Pem.decode(Revocations.LABEL, Files.readString(file)) : Optional.empty();
    }

    /** A certificate's serial number in lower-case hexadecimal digits, by which former keys are told apart. */
    public static String serial(X509Certificate certificate) {
        BigInteger number = certificate.getSerialNumber();
        return number.toString(16);
    }

    private KeyEntry make(KeyName name) throws IOException, ProblemException {
        Files.writeString(certificateFile(name), Pem.encode(certify(name)));
        return entry(name);
    }

    private X509Certificate certify(KeyName name) throws IOException, ProblemException {
        CertificateMaker maker = new CertificateMaker(facts.vendor, random, clock.instant());
        Optional<SigningKey> issuer = name.role().issuer().isEmpty()
                ? Optional.empty()
                : Optional.of(signingKey(KeyName.of(name.role().issuer().get())));
        try {
            KeyPair pair = keys.make(name.role().algorithm());
            X509Certificate certificate = issuer.isPresent()
                    ? maker.issued(name, pair, issuer.get().issuer())
                    : maker.selfSigned(name, pair, keys.provider());
            keys.keep(name, pair.getPrivate(), certificate);
            return certificate;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyEntry issuer(KeyEntry entry) throws IOException, ProblemException {
        return entry.issuer(entries())
                .orElseThrow(
                        () -> unknown(KeyName.of(entry.name().role().issuer().orElseThrow())));
    }

    private static void replace(Path file, String text) throws IOException {
        Replacement.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String formerName(KeyEntry entry) {
        return entry.name() + "-" + serial(entry.certificate()) + ".crt";
    }

    private Path former(KeyEntry.State state) {
        return folder.resolve(state == KeyEntry.State.RETIRED ? "retired" : "revoked");
    }

    private Path certificateFile(KeyName name) {
        return folder.resolve(name + ".crt");
    }

    private Path revocationFile(KeyEntry issuer) {
        return folder.resolve(issuer.name() + "-" + serial(issuer.certificate()) + ".crl");
    }

    private KeyEntry.Place place(KeyName name, X509Certificate certificate, boolean revoked) {
        if (revoked) {
            return KeyEntry.Place.NOWHERE;
        }
        return keys.place(name, certificate);
    }

    private static X509Certificate read(Path file, KeyName name) throws IOException, ProblemException {
        if (!Files.exists(file)) {
            throw unknown(name);
        }
        return Pem.certificate(Files.readString(file))
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "trust.damaged-certificate",
                        Place.of(file.toString()),
                        "The file holds no certificate",
                        "Restore it from a backup of the keyring")));
    }

    private static ProblemException unknown(KeyName name) {
        return new ProblemException(Problem.error(
                "trust.unknown-key",
                "The keyring has no key '" + name + "'",
                "See 'xter keys list'; a product's key is made by 'xter keys new --product'"));
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.crt")) {
                all.forEach(files::add);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            return !all.iterator().hasNext();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
