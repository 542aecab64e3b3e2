package org.xter.runtime.manifest;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xter.format.luks2.Luks2Facts;
import org.xter.format.luks2.LuksCipher;
import org.xter.store.Digest;

/**
 * What a device may run: version 1 of docs/formats/manifest.md. Every instance can be written, and reading what was
 * written gives an equal instance.
 *
 * @param edition the edition's short name
 * @param title the name people read
 * @param kind the kind of edition, such as {@code router}
 * @param version the edition's version
 * @param vendor who made it
 * @param product the product id a machine is provisioned for
 * @param architecture Debian's name of the architecture, {@code amd64} or {@code arm64}
 * @param epoch the security epoch, 0 to 999999999; a machine that saw a higher one refuses this manifest
 * @param residence where the layers live while the system runs
 * @param refusal what the loader does after it refused something
 * @param memory bytes of RAM without which the system refuses to start
 * @param changes bytes of RAM that changes of the running system's root may take
 * @param arguments words that must be on the kernel's command line; none begins with {@code xter.}
 * @param layers at least one, the lowest of the overlay first
 * @param containers encrypted parts of the system, above the layers
 * @param services the designated services in the order of the edition
 */
public record SystemManifest(
        String edition,
        String title,
        String kind,
        String version,
        String vendor,
        UUID product,
        String architecture,
        long epoch,
        Residence residence,
        Refusal refusal,
        long memory,
        long changes,
        List<String> arguments,
        List<Layer> layers,
        List<Container> containers,
        List<Service> services) {
    /** The largest number of bytes: what the shell of the loader computes with safely (15 digits). */
    static final long LARGEST = 999_999_999_999_999L;

    static final int LARGEST_EPOCH = 999_999_999;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final Pattern TEXT = Pattern.compile(
            "[^\\p{Cntrl}\\s\\x{2028}\\x{2029}]+( [^\\p{Cntrl}\\s\\x{2028}\\x{2029}]+)*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[!-~&&[^'\"\\\\*?\\[]]+");
    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9:_.@\\\\-]{1,255}");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern SALT = Pattern.compile("([0-9a-f]{2}){0,256}");

    public SystemManifest {
        require(NAME, edition, "edition name");
        require(TEXT, title, "title");
        require(NAME, kind, "kind");
        require(TEXT, version, "version");
        require(TEXT, vendor, "vendor");
        require(NAME, architecture, "architecture");
        requireRange(epoch, 0, LARGEST_EPOCH, "security epoch");
        requireRange(memory, 0, LARGEST, "memory");
        requireRange(changes, 1 << 20, LARGEST, "room for changes");
        arguments = List.copyOf(arguments);
        layers = List.copyOf(layers);
        containers = List.copyOf(containers);
        services = List.copyOf(services);
        for (String argument : arguments) {
            require(WORD, argument, "argument");
            if (argument.startsWith("xter.")) {
                throw new IllegalArgumentException("argument " + argument + " is the loader's own");
            }
        }
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("no layers");
        }
        Set<String> names = new HashSet<>();
        layers.forEach(layer -> requireNew(names, layer.name(), "layer"));
        names.clear();
        containers.forEach(container -> requireNew(names, container.name(), "container"));
        names.clear();
        services.forEach(service -> requireNew(names, service.name(), "service"));
    }

    /** The same with another container in the place of the one of its name. */
    public SystemManifest with(Container other) {
        return new SystemManifest(
                edition,
                title,
                kind,
                version,
                vendor,
                product,
                architecture,
                epoch,
                residence,
                refusal,
                memory,
                changes,
                arguments,
                layers,
                containers.stream()
                        .map(each -> each.name().equals(other.name()) ? other : each)
                        .toList(),
                services);
    }

    /**
     * A layer: a squashfs image, padded to 4096 bytes, with its dm-verity superblock and hash tree behind it.
     *
     * @param name its name in messages
     * @param size of the whole file in bytes
     * @param dataSize of the squashfs with its padding in bytes, a multiple of 4096; the superblock follows it
     * @param digest of the whole file; also its name on the medium
     * @param rootHash of the dm-verity tree (sha256, blocks of 4096 bytes, version 1)
     * @param salt of the dm-verity tree in lower-case hexadecimal digits, at most 256 bytes; may be empty
     */
    public record Layer(String name, long size, long dataSize, Digest digest, Digest rootHash, String salt) {
        public Layer {
            require(NAME, name, "layer name");
            requireRange(size, 8192, LARGEST, "layer size");
            requireRange(dataSize, 4096, size - 4096, "data size of layer " + name);
            if (dataSize % 4096 != 0) {
                throw new IllegalArgumentException("data size of layer " + name + " is no multiple of 4096");
            }
            require(SALT, salt, "salt");
        }

        /** A layer that was written, under a name. */
        public static Layer of(String name, org.xter.format.layer.Layer written) {
            return new Layer(
                    name,
                    written.size(),
                    written.dataSize(),
                    written.digest(),
                    written.verity().rootHash(),
                    HexFormat.of()
                            .formatHex(written.verity().superblock().salt().bytes()));
        }

        /** Where the layer lies on the boot medium, relative to its root. */
        public String mediumPath() {
            return "xter/layers/" + digest.hex() + ".layer";
        }
    }

    /**
     * An encrypted part of the system: LUKS2, in it a layer with its hash tree.
     *
     * @param name its name in messages
     * @param size of the whole file in bytes
     * @param digest of the whole file; also its name on the medium
     * @param header what its header must say
     * @param dataSize of the squashfs in it with its padding in bytes, a multiple of 4096; the superblock follows it
     * @param rootHash of the dm-verity tree over the plaintext (sha256, blocks of 4096 bytes, version 1)
     * @param salt of the dm-verity tree as in {@link Layer}
     */
    public record Container(
            String name, long size, Digest digest, Luks2Facts header, long dataSize, Digest rootHash, String salt) {
        private static final Set<Integer> SECTORS = Set.of(512, 1024, 2048, 4096);
        private static final Set<Integer> KEYS = Set.of(256, 512);
        private static final Pattern DERIVATION = Pattern.compile(
                "argon2id?:[1-9]\\d{0,9}:[1-9]\\d{0,9}:[1-9]\\d?|pbkdf2:sha(1|256|384|512):[1-9]\\d{0,9}");

        public Container {
            require(NAME, name, "container name");
            requireRange(size, 32768, LARGEST, "container size");
            if (LuksCipher.of(header.cipher()).isEmpty()
                    || !KEYS.contains(header.keyBits())
                    || !SECTORS.contains(header.sectorSize())) {
                throw new IllegalArgumentException("the encryption of container " + name + " is not known");
            }
            requireRange(header.offset(), 4096, size - 8192, "place of the data of container " + name);
            require(UUID_TEXT, header.uuid(), "UUID of a container");
            if (header.derivations().isEmpty()) {
                throw new IllegalArgumentException("container " + name + " has no key slots");
            }
            header.derivations().forEach(each -> require(DERIVATION, each, "key derivation"));
            requireRange(dataSize, 4096, size - header.offset() - 4096, "data size of container " + name);
            if (dataSize % 4096 != 0 || header.offset() % 4096 != 0) {
                throw new IllegalArgumentException("a size of container " + name + " is no multiple of 4096");
            }
            require(SALT, salt, "salt");
        }

        /** Where the container lies on the boot medium, relative to its root. */
        public String mediumPath() {
            return "xter/containers/" + digest.hex() + ".container";
        }
    }

    /**
     * A designated service.
     *
     * @param name its name in the edition
     * @param manual whether the client starts it; otherwise the system does
     * @param units its systemd units, the main one first; may be empty
     */
    public record Service(String name, boolean manual, List<String> units) {
        public Service {
            require(NAME, name, "service name");
            units = List.copyOf(units);
            units.forEach(unit -> require(UNIT, unit, "unit name"));
        }
    }

    private static void require(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
    }

    private static void requireRange(long value, long low, long high, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(value + " is no " + what + " (" + low + " to " + high + ")");
        }
    }

    private static void requireNew(Set<String> names, String name, String what) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("two " + what + "s are named " + name);
        }
    }
}
