package org.xter.trust.depot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Replacement;
import org.xter.trust.attestation.Registers;
import org.xter.trust.keyring.OwnersFile;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.TlsIdentity;

/**
 * What a depot knows, as files that are read anew for each request, so that a machine is admitted or shut out by writing or
 * removing one ({@code docs/depot.md}):
 *
 * <ul>
 *   <li>{@code machines/NAME.machine}: {@code xter-machine 1}, {@code product UUID}, {@code certificate SHA256},
 *       {@code endorsement NAME}, {@code container UUID}
 *   <li>{@code starts/ANY.start}: {@code xter-start 1}, {@code product UUID}, {@code register NUMBER SHA256} a line: what a
 *       release leaves in the TPM's registers, {@code container UUID} a line: the containers whose keys it may have
 *   <li>{@code keys/UUID.key}: the volume key of a container, readable by their owner alone
 *   <li>{@code depot.crt}, {@code depot.key}: the server's certificate and PKCS#8 key; {@code machines.crt}: who vouches for
 *       machines
 * </ul>
 */
public final class DepotFolder {
    private static final String MACHINES = "machines";
    private static final String STARTS = "starts";
    private static final String KEYS = "keys";

    private final Path folder;

    /** A folder; nothing is read yet. */
    public DepotFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes a folder that knows no machines yet.
     *
     * @param folder where nothing is yet, or an empty folder
     * @param host the name or IP address at which machines reach the depot
     * @param authorities who vouches for machines
     * @throws ProblemException {@code depot.exists}
     */
    public static DepotFolder create(
            Path folder, String host, List<X509Certificate> authorities, SecureRandom random, Instant now)
            throws IOException, ProblemException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new ProblemException(Problem.error(
                        "depot.exists",
                        Place.of(folder.toString()),
                        "The folder is not empty",
                        "Name a new folder for the depot"));
            }
        }
        DepotFolder made = new DepotFolder(folder);
        TlsIdentity identity = TlsIdentity.depot(host, random, now);
        for (String each : List.of(MACHINES, STARTS, KEYS)) {
            Files.createDirectory(folder.resolve(each));
        }
        write(made.authorities(), authorities.stream().map(Pem::encode).collect(Collectors.joining()));
        OwnersFile.write(
                made.privateKey(),
                Pem.encode("PRIVATE KEY", identity.key().getEncoded()).getBytes(StandardCharsets.US_ASCII));
        write(made.certificate(), Pem.encode(identity.certificate()));
        return made;
    }

    /**
     * A folder to write into.
     *
     * @throws ProblemException {@code depot.no-folder}
     */
    public static DepotFolder open(Path folder) throws ProblemException {
        if (!Stream.of(MACHINES, STARTS, KEYS).allMatch(each -> Files.isDirectory(folder.resolve(each)))) {
            throw new ProblemException(Problem.error(
                    "depot.no-folder",
                    Place.of(folder.toString()),
                    "This is no folder of a depot",
                    "Make one with 'xter depot new'"));
        }
        return new DepotFolder(folder);
    }

    /** The server's certificate with those that vouch for it, PEM. */
    public Path certificate() {
        return folder.resolve("depot.crt");
    }

    /** The server's private key, PEM. */
    public Path privateKey() {
        return folder.resolve("depot.key");
    }

    /** The certificates of who vouches for machines, PEM. */
    public Path authorities() {
        return folder.resolve("machines.crt");
    }

    /** The machine that shows a certificate. */
    Optional<Machine> machine(String certificate) throws IOException, ProblemException {
        for (Path file : files(MACHINES, Machine.ENDING)) {
            Machine machine = Machine.read(file);
            if (machine.certificate().equals(certificate)) {
                return Optional.of(machine);
            }
        }
        return Optional.empty();
    }

    /** The starts allowed for a product, in the order of their files' names. */
    List<AllowedStart> starts(UUID product) throws IOException, ProblemException {
        List<AllowedStart> starts = new ArrayList<>();
        for (Path file : files(STARTS, AllowedStart.ENDING)) {
            AllowedStart start = AllowedStart.read(file);
            if (start.product().equals(product)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The key of a container; whoever gets it wipes it. */
    Optional<byte[]> key(UUID container) throws IOException {
        Path file = keyFile(container);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /**
     * Admits a machine to the key of a container in a start. What the folder said of the machine before ends; other machines
     * and starts stay. Whenever this stops, the machine has what it had or all it is to have.
     *
     * @param release names the start's file for people: lower-case letters, digits, dots and hyphens
     * @param expected what the release leaves in the registers; those are taken that the product's other starts name
     * @param volumeKey of the machine's container; not kept
     * @throws ProblemException {@code depot.bad-file}
     */
    public void admit(Machine machine, String release, Registers expected, byte[] volumeKey)
            throws IOException, ProblemException {
        OwnersFile.write(keyFile(machine.container()), volumeKey);
        Registers registers = asOthers(machine.product(), expected);
        Optional<Path> known = startOf(machine.product(), registers);
        AllowedStart start = known.isPresent()
                ? AllowedStart.read(known.get())
                : new AllowedStart(machine.product(), registers, new TreeSet<>());
        Path file = known.orElseGet(() -> folder.resolve(STARTS).resolve(name(release, registers)));
        write(file, start.with(machine.container()).text());
        write(folder.resolve(MACHINES).resolve(machine.name() + Machine.ENDING), machine.text());
    }

    /** All starts of a product are about the same registers, so that one question serves for all. */
    private Registers asOthers(UUID product, Registers expected) throws IOException, ProblemException {
        List<AllowedStart> others = starts(product);
        if (others.isEmpty()) {
            return expected;
        }
        SortedSet<Integer> asked = others.get(0).registers().numbers();
        if (!expected.numbers().containsAll(asked)) {
            throw new ProblemException(Problem.error(
                    "depot.other-registers",
                    Place.of(folder.resolve(STARTS).toString()),
                    "The product's starts name the registers " + asked + ", of which only " + expected.numbers()
                            + " are known beforehand",
                    "Take the others out of all starts of the product"));
        }
        TreeMap<Integer, byte[]> values = new TreeMap<>(expected.values());
        values.keySet().retainAll(asked);
        return new Registers(values);
    }

    /** Two builds of a release have two starts. */
    private static String name(String release, Registers registers) {
        return release + "-" + HexFormat.of().formatHex(registers.digest(), 0, 4) + AllowedStart.ENDING;
    }

    private Optional<Path> startOf(UUID product, Registers registers) throws IOException, ProblemException {
        for (Path file : files(STARTS, AllowedStart.ENDING)) {
            AllowedStart start = AllowedStart.read(file);
            if (start.product().equals(product)
                    && start.registers().numbers().equals(registers.numbers())
                    && Arrays.equals(start.registers().digest(), registers.digest())) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private Path keyFile(UUID container) {
        return folder.resolve(KEYS).resolve(container + ".key");
    }

    private static void write(Path file, String text) throws IOException {
        Replacement.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    private List<Path> files(String kind, String ending) throws IOException {
        Path place = folder.resolve(kind);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(each -> each.getFileName().toString().endsWith(ending))
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
