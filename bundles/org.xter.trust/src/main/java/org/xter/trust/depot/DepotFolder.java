package org.xter.trust.depot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.attestation.Registers;

/**
 * What a depot knows, as files that are read anew for each request, so that a machine is admitted or shut out by writing or
 * removing one:
 *
 * <ul>
 *   <li>{@code machines/NAME.machine}: {@code xter-machine 1}, {@code product UUID}, {@code certificate SHA256},
 *       {@code endorsement NAME}
 *   <li>{@code starts/ANY.start}: {@code xter-start 1}, {@code product UUID}, {@code register NUMBER SHA256} a line: what a
 *       release leaves in the TPM's registers
 *   <li>{@code keys/NAME.key}: the bytes a machine gets, readable by their owner alone
 *   <li>{@code depot.crt}, {@code depot.key}: the server's certificate and PKCS#8 key; {@code machines.crt}: who vouches for
 *       machines
 * </ul>
 */
public final class DepotFolder {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;

    /** A folder; nothing is read yet. */
    public DepotFolder(Path folder) {
        this.folder = folder;
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
        for (Path file : files("machines", ".machine")) {
            Machine machine = read(file);
            if (machine.certificate().equals(certificate)) {
                return Optional.of(machine);
            }
        }
        return Optional.empty();
    }

    /** The starts allowed for a product, in the order of their files' names. */
    List<Registers> starts(UUID product) throws IOException, ProblemException {
        List<Registers> starts = new ArrayList<>();
        for (Path file : files("starts", ".start")) {
            Lines lines = new Lines(file, "xter-start 1");
            TreeMap<Integer, byte[]> values = new TreeMap<>();
            UUID of = null;
            for (String[] words : lines.words()) {
                try {
                    if (words.length == 2 && words[0].equals("product") && of == null) {
                        of = UUID.fromString(words[1]);
                    } else if (words.length != 3
                            || !words[0].equals("register")
                            || values.put(Integer.valueOf(words[1]), HEX.parseHex(words[2])) != null) {
                        throw lines.bad();
                    }
                } catch (IllegalArgumentException e) {
                    throw lines.bad();
                }
            }
            if (of == null || values.isEmpty()) {
                throw lines.bad();
            }
            if (of.equals(product)) {
                try {
                    starts.add(new Registers(values));
                } catch (IllegalArgumentException e) {
                    throw lines.bad();
                }
            }
        }
        return starts;
    }

    /** The key of a machine; whoever gets it wipes it. */
    Optional<byte[]> key(Machine machine) throws IOException {
        Path file = folder.resolve("keys").resolve(machine.name() + ".key");
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private List<Path> files(String kind, String ending) throws IOException {
        Path place = folder.resolve(kind);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(each -> each.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Machine read(Path file) throws IOException, ProblemException {
        Lines lines = new Lines(file, "xter-machine 1");
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ".machine".length());
        TreeMap<String, String> facts = new TreeMap<>();
        for (String[] words : lines.words()) {
            if (words.length != 2 || facts.put(words[0], words[1]) != null) {
                throw lines.bad();
            }
        }
        if (!NAME.matcher(name).matches()
                || !List.of("certificate", "endorsement", "product").equals(List.copyOf(facts.keySet()))) {
            throw lines.bad();
        }
        try {
            return new Machine(
                    name, UUID.fromString(facts.get("product")), facts.get("certificate"), facts.get("endorsement"));
        } catch (IllegalArgumentException e) {
            throw lines.bad();
        }
    }

    /** A file of lines of words below a first line that names the form. */
    private record Lines(Path file, String form) {
        List<String[]> words() throws IOException, ProblemException {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).equals(form)) {
                throw bad();
            }
            return lines.stream().skip(1).map(line -> line.split(" ", -1)).toList();
        }

        ProblemException bad() {
            return new ProblemException(Problem.error(
                    "depot.bad-file",
                    Place.of(file.toString()),
                    "this is no file of the form '" + form + "'",
                    "See docs/depot.md for what has to stand in it"));
        }
    }
}
