package org.xter.engine.report;

import java.util.List;

/**
 * What an export did. The report lies beside the artifacts and is none of them: it holds times, which differ from run to
 * run; everything else in it depends on the edition and its lock alone.
 *
 * @param format the version of this format, {@value #FORMAT}
 * @param edition what was exported
 * @param snapshot its text and lock as they were exported
 * @param machine what it asks for
 * @param sources where packages came from
 * @param steps what was done, in the order it ended
 * @param packages everything that was taken from the sources
 * @param layers what the system consists of, lowest first
 * @param artifacts the files that were made
 * @param registers what the TPM of a machine holds after a start; empty when the kernel is not signed
 * @param normalised what was made stable or empty after the packages' scripts ran
 * @param explained why each file is there that no package brought unchanged
 */
public record BuildReport(
        int format,
        Edition edition,
        Snapshot snapshot,
        Machine machine,
        List<Source> sources,
        List<StepFacts> steps,
        List<PackageFacts> packages,
        List<LayerFacts> layers,
        List<ArtifactFacts> artifacts,
        List<RegisterFacts> registers,
        List<Normalised> normalised,
        List<Explained> explained) {
    /** The version of the format that is written. */
    public static final int FORMAT = 2;

    public BuildReport {
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
        packages = List.copyOf(packages);
        layers = List.copyOf(layers);
        artifacts = List.copyOf(artifacts);
        registers = List.copyOf(registers);
        normalised = List.copyOf(normalised);
        explained = List.copyOf(explained);
    }

    /**
     * The report of the same release with its signatures.
     *
     * @param trust how the images are trusted now
     * @param files the images with the signatures
     * @param predicted what a machine's TPM holds
     */
    public BuildReport signed(String trust, List<ArtifactFacts> files, List<RegisterFacts> predicted) {
        return new BuildReport(
                format,
                edition.trusted(trust),
                snapshot,
                machine,
                sources,
                steps,
                packages,
                layers,
                files,
                predicted,
                normalised,
                explained);
    }

    /**
     * The edition.
     *
     * @param name of the edition
     * @param title people read
     * @param version of the edition
     * @param architecture in Debian's words
     * @param product the product id
     * @param epoch the security epoch
     * @param trust how the image is trusted, such as {@code unsigned development image}
     */
    public record Edition(
            String name, String title, String version, String architecture, String product, long epoch, String trust) {
        private Edition trusted(String how) {
            return new Edition(name, title, version, architecture, product, epoch, how);
        }
    }

    /**
     * The texts an export was made of.
     *
     * @param file the name of the edition's file; empty when its text was not given
     * @param sha256 of the edition's whole text; empty when it was not given
     * @param text the edition's text without passwords and secret answers; empty when it was not given
     * @param lock the text of the lock the export ended with
     */
    public record Snapshot(String file, String sha256, String text, String lock) {}

    /**
     * The machine an edition asks for.
     *
     * @param memory bytes of RAM it is meant for
     * @param processors it is meant for
     * @param cards network cards with a role, in the order of the buses
     */
    public record Machine(long memory, int processors, List<Card> cards) {
        public Machine {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A network card.
     *
     * @param name on the device
     * @param ipv4 {@code dhcp}, {@code none} or an address with prefix length
     * @param ports where services listen, such as {@code 9090/tcp}
     */
    public record Card(String name, String ipv4, List<String> ports) {
        public Card {
            ports = List.copyOf(ports);
        }
    }

    /**
     * A suite of a repository.
     *
     * @param repository its id in the edition
     * @param suite the suite
     * @param date of its index, as the index says
     * @param sha256 of its signed index
     */
    public record Source(String repository, String suite, String date, String sha256) {}

    /**
     * A step.
     *
     * @param name of the step
     * @param key its key; empty when it has none
     * @param cached whether its result was in the store
     * @param milliseconds it took
     * @param summary one phrase about its result
     */
    public record StepFacts(String name, String key, boolean cached, long milliseconds, String summary) {}

    /**
     * A package.
     *
     * @param name of the package
     * @param version of the package
     * @param repository and suite it came from
     * @param layer it lies in; {@code initrd} for what only the loader is made of
     * @param why it is there
     * @param bytes its files' content
     * @param sha256 of the package file
     */
    public record PackageFacts(
            String name, String version, String repository, String layer, String why, long bytes, String sha256) {}

    /**
     * A layer.
     *
     * @param name of the layer
     * @param entries files, directories and links in it
     * @param content bytes of its files before compression
     * @param bytes of the layer, with its hash tree
     * @param sha256 of the layer
     * @param rootHash of its dm-verity tree
     */
    public record LayerFacts(String name, long entries, long content, long bytes, String sha256, String rootHash) {}

    /**
     * A file that was made.
     *
     * @param name of the file
     * @param format of the file
     * @param bytes its size; for a disk image the disk's size
     * @param used bytes that hold something
     * @param sha256 of the file
     */
    public record ArtifactFacts(String name, String format, long bytes, long used, String sha256) {}

    /**
     * What a register of a machine's TPM holds after a start with the vendor's keys alone in firmware.
     *
     * @param register its number
     * @param bank the hash, such as {@code sha256}
     * @param phase how far the start has come, such as {@code enter-initrd:leave-initrd}; empty when the kernel begins to
     *     run
     * @param value in hexadecimal digits
     */
    public record RegisterFacts(int register, String bank, String phase, String value) {}

    /**
     * Something made stable or empty.
     *
     * @param normaliser that did it
     * @param path in the system
     * @param what was done
     */
    public record Normalised(String normaliser, String path, String what) {}

    /**
     * Why a file is there.
     *
     * @param path in the system
     * @param origin in words
     */
    public record Explained(String path, String origin) {}
}
