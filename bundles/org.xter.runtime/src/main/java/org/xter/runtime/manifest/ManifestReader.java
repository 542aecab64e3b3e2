package org.xter.runtime.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.format.luks2.Luks2Facts;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * Reads a system manifest strictly: only the bytes {@link ManifestWriter} would write are accepted, so that two readers
 * never understand one manifest differently.
 */
public final class ManifestReader {
    /** No manifest is larger; the loader reads no more. */
    public static final int LARGEST_SIZE = 1 << 20;

    private static final String CODE = "manifest.malformed";
    private static final Pattern LAYER = Pattern.compile(
            "(\\S+) size=(\\d{1,15}) data=(\\d{1,15}) sha256=([0-9a-f]{64}) root=([0-9a-f]{64}) salt=([0-9a-f]*)");
    private static final Pattern CONTAINER = Pattern.compile(
            "(\\S+) size=(\\d{1,15}) data=(\\d{1,15}) sha256=([0-9a-f]{64}) root=([0-9a-f]{64}) salt=([0-9a-f]*)"
                    + " cipher=(\\S+) key=(\\d{1,4}) sector=(\\d{1,4}) offset=(\\d{1,15}) uuid=(\\S+) slots=(\\S+)");
    private static final Pattern SERVICE = Pattern.compile("(\\S+) start=(auto|manual) units=(\\S*)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String source;
    private final String[] lines;
    private int at;

    private ManifestReader(String source, String[] lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * Reads a manifest.
     *
     * @param source how problems name it
     * @param bytes all its bytes
     * @throws ProblemException {@code manifest.malformed} with the first line that is wrong, {@code manifest.version}
     *     when it is of a version this program does not know
     */
    public static SystemManifest read(String source, byte[] bytes) throws ProblemException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.error(CODE, Place.of(source), "the manifest is not UTF-8 text", ""), e);
        }
        ManifestReader reader = new ManifestReader(source, text.split("\n", -1));
        SystemManifest manifest = reader.readLines(bytes.length);
        reader.requireCanonical(manifest, bytes);
        return manifest;
    }

    private SystemManifest readLines(int size) throws ProblemException {
        String first = lines[0];
        if (first.startsWith("xter-manifest ") && !first.equals("xter-manifest 1")) {
            throw new ProblemException(Problem.error(
                    "manifest.version",
                    new Place(source, 1, 15),
                    "the manifest is of version '" + first.substring(14) + "', this program knows version 1",
                    "Use the version of xTER Studio that made it, or a later one"));
        }
        if (size > LARGEST_SIZE) {
            throw problem(1, "the manifest has " + size + " bytes, the loader reads at most " + LARGEST_SIZE);
        }
        require("xter-manifest 1");
        String edition = value("edition");
        String title = value("title");
        String kind = value("kind");
        String version = value("version");
        String vendor = value("vendor");
        String product = value("product");
        if (!IDENTIFIER.matcher(product).matches()) {
            throw problem(9, "'" + product + "' is no product id (a UUID in lower case)");
        }
        String architecture = value("architecture");
        long epoch = number("epoch");
        Residence residence = word("residence", Residence.values(), Residence::word);
        Refusal refusal = word("refusal", Refusal.values(), Refusal::word);
        long memory = number("memory");
        long changes = number("changes");
        List<String> arguments = new ArrayList<>();
        while (isNext("argument")) {
            arguments.add(value("argument"));
        }
        List<SystemManifest.Layer> layers = new ArrayList<>();
        while (isNext("layer")) {
            layers.add(layer(value("layer")));
        }
        List<SystemManifest.Container> containers = new ArrayList<>();
        while (isNext("container")) {
            containers.add(container(value("container")));
        }
        List<SystemManifest.Service> services = new ArrayList<>();
        while (isNext("service")) {
            services.add(service(value("service")));
        }
        require("end");
        if (at != lines.length - 1 || !lines[at].isEmpty()) {
            throw problem(1, at < lines.length ? "text follows the end" : "the last line does not end");
        }
        try {
            return new SystemManifest(
                    edition,
                    title,
                    kind,
                    version,
                    vendor,
                    UUID.fromString(product),
                    architecture,
                    epoch,
                    residence,
                    refusal,
                    memory,
                    changes,
                    arguments,
                    layers,
                    containers,
                    services);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error(CODE, Place.of(source), e.getMessage(), ""), e);
        }
    }

    private void requireCanonical(SystemManifest manifest, byte[] bytes) throws ProblemException {
        byte[] canonical = ManifestWriter.write(manifest);
        int difference = Arrays.mismatch(canonical, bytes);
        if (difference >= 0) {
            int line = 1;
            for (int i = 0; i < difference; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new ProblemException(Problem.error(
                    CODE, new Place(source, line, 0), "the line is not in the one form the format allows", ""));
        }
    }

    private SystemManifest.Layer layer(String value) throws ProblemException {
        Matcher words = LAYER.matcher(value);
        if (!words.matches()) {
            throw problem(7, "a layer is: NAME size=N data=N sha256=HEX root=HEX salt=HEX");
        }
        try {
            return new SystemManifest.Layer(
                    words.group(1),
                    Long.parseLong(words.group(2)),
                    Long.parseLong(words.group(3)),
                    Digest.parse(words.group(4)),
                    Digest.parse(words.group(5)),
                    words.group(6));
        } catch (IllegalArgumentException e) {
            throw problem(7, e.getMessage());
        }
    }

    private SystemManifest.Container container(String value) throws ProblemException {
        Matcher words = CONTAINER.matcher(value);
        if (!words.matches()) {
            throw problem(
                    11,
                    "a container is: NAME size=N data=N sha256=HEX root=HEX salt=HEX cipher=CIPHER key=N sector=N"
                            + " offset=N uuid=UUID slots=DERIVATION,...");
        }
        try {
            return new SystemManifest.Container(
                    words.group(1),
                    Long.parseLong(words.group(2)),
                    Digest.parse(words.group(4)),
                    new Luks2Facts(
                            words.group(7),
                            Integer.parseInt(words.group(8)),
                            Integer.parseInt(words.group(9)),
                            Long.parseLong(words.group(10)),
                            words.group(11),
                            List.of(words.group(12).split(",", -1))),
                    Long.parseLong(words.group(3)),
                    Digest.parse(words.group(5)),
                    words.group(6));
        } catch (IllegalArgumentException e) {
            throw problem(11, e.getMessage());
        }
    }

    private SystemManifest.Service service(String value) throws ProblemException {
        Matcher words = SERVICE.matcher(value);
        if (!words.matches()) {
            throw problem(9, "a service is: NAME start=auto|manual units=UNIT,...");
        }
        String units = words.group(3);
        try {
            return new SystemManifest.Service(
                    words.group(1),
                    words.group(2).equals("manual"),
                    units.isEmpty() ? List.of() : List.of(units.split(",", -1)));
        } catch (IllegalArgumentException e) {
            throw problem(9, e.getMessage());
        }
    }

    private boolean isNext(String key) {
        return at < lines.length && lines[at].startsWith(key + " ");
    }

    private void require(String line) throws ProblemException {
        if (at >= lines.length || !lines[at].equals(line)) {
            at++;
            throw problem(1, "'" + line + "' is expected here");
        }
        at++;
    }

    /** The value of the next line, which must have this key. */
    private String value(String key) throws ProblemException {
        boolean next = isNext(key);
        at++;
        if (!next) {
            throw problem(1, "'" + key + "' is expected here");
        }
        return lines[at - 1].substring(key.length() + 1);
    }

    private long number(String key) throws ProblemException {
        String value = value(key);
        if (!NUMBER.matcher(value).matches()) {
            throw problem(key.length() + 2, "'" + value + "' is no number");
        }
        return Long.parseLong(value);
    }

    private <T> T word(String key, T[] known, Function<T, String> word) throws ProblemException {
        String value = value(key);
        for (T candidate : known) {
            if (word.apply(candidate).equals(value)) {
                return candidate;
            }
        }
        throw problem(key.length() + 2, "'" + value + "' is no value of '" + key + "'");
    }

    /** A problem in the line that was taken last. */
    private ProblemException problem(int column, String message) {
        return new ProblemException(Problem.error(
                CODE,
                new Place(source, Math.max(1, at), column),
                message,
                "Get the manifest from the export again; it is never edited by hand"));
    }
}
