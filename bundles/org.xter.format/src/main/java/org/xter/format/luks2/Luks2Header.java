package org.xter.format.luks2;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * The header of a container as it was read.
 *
 * @param label any text; empty when it has none
 * @param uuid names the container
 * @param sequence how often the header was changed
 * @param copies which of the two copies are whole; what one lacks {@code cryptsetup repair} restores from the other
 * @param metadata what it says
 */
public record Luks2Header(String label, String uuid, long sequence, Copies copies, Luks2Metadata metadata) {
    /** Which copies of a header are whole. */
    public enum Copies {
        BOTH,
        FIRST_ONLY,
        SECOND_ONLY
    }

    private record Copy(BinaryHeader binary, Luks2Metadata metadata) {}

    /**
     * Reads the header of a container.
     *
     * @param channel stays the caller's and open; its position may change
     * @param start where the container begins, in bytes
     * @throws ProblemException {@code luks2.no-header} when there is none, {@code luks2.damaged} when no copy is whole,
     *     {@code luks2.unsupported} or {@code luks2.null-cipher} when it describes what is not opened
     */
    public static Luks2Header read(SeekableByteChannel channel, long start) throws IOException, ProblemException {
        ContainerBytes bytes = new ContainerBytes(channel, start);
        List<ProblemException> faults = new ArrayList<>();
        Optional<Copy> first = copy(bytes, 0, faults);
        Optional<Copy> second = Optional.empty();
        // The first copy tells where the second lies; without it, every place is tried.
        long least = first.map(copy -> copy.binary.size()).orElse((long) BinaryHeader.LEAST_SIZE);
        long most = first.map(copy -> copy.binary.size()).orElse((long) BinaryHeader.MOST_SIZE);
        for (long at = least; at <= most && second.isEmpty(); at *= 2) {
            second = copy(bytes, at, faults);
        }
        if (first.isEmpty() && second.isEmpty()) {
            throw faults.isEmpty()
                    ? new ProblemException(Problem.error(
                            "luks2.no-header",
                            "There is no LUKS2 header where one is expected",
                            "Check that the file is a LUKS2 container and complete"))
                    : faults.get(0);
        }
        Copies copies = first.isEmpty() ? Copies.SECOND_ONLY : second.isEmpty() ? Copies.FIRST_ONLY : Copies.BOTH;
        Copy newest = first.isEmpty()
                        || second.isPresent()
                                && Long.compareUnsigned(
                                                second.get().binary.sequence(),
                                                first.get().binary.sequence())
                                        > 0
                ? second.orElseThrow()
                : first.orElseThrow();
        BinaryHeader binary = newest.binary;
        return new Luks2Header(binary.label(), binary.uuid(), binary.sequence(), copies, newest.metadata);
    }

    /**
     * A copy that is whole. One that is whole but says what is refused ends the reading: cryptsetup might use it, and two
     * readers must not see two containers in the same bytes.
     */
    private static Optional<Copy> copy(ContainerBytes bytes, long at, List<ProblemException> faults)
            throws IOException, ProblemException {
        byte[] begin = new byte[BinaryHeader.LENGTH];
        bytes.read(at, begin, begin.length);
        if (!BinaryHeader.begins(begin, at == 0)) {
            return Optional.empty();
        }
        BinaryHeader binary;
        byte[] whole;
        try {
            binary = BinaryHeader.decode(begin, at);
            whole = new byte[(int) binary.size()];
            bytes.read(at, whole, whole.length);
            binary.checkSum(whole);
        } catch (ProblemException e) {
            faults.add(e);
            return Optional.empty();
        }
        byte[] json = Arrays.copyOfRange(whole, BinaryHeader.LENGTH, whole.length);
        return Optional.of(new Copy(binary, MetadataReader.read(json)));
    }

    /** The facts to compare with the signed ones before anything else. */
    public Luks2Facts facts() {
        Segment segment = metadata.segment();
        int keyBits = metadata.keyslots().values().stream()
                .mapToInt(slot -> slot.keySize() * Byte.SIZE)
                .max()
                .orElse(0);
        List<String> derivations = metadata.keyslots().values().stream()
                .map(slot -> slot.derivation().specification())
                .toList();
        return new Luks2Facts(segment.encryption(), keyBits, segment.sectorSize(), segment.offset(), uuid, derivations);
    }

    /**
     * Finds the volume key by a passphrase, trying each slot that a user may be meant to use.
     *
     * @param channel and {@code start} as in {@link #read}
     * @return the key, which the caller closes
     * @throws ProblemException {@code luks2.wrong-passphrase} when it opens no slot, {@code luks2.too-costly},
     *     {@code luks2.unsupported}
     */
    public Secret unlock(
            SeekableByteChannel channel,
            long start,
            Secret passphrase,
            DerivationLimit limit,
            Cancellation cancellation)
            throws IOException, ProblemException {
        List<Map.Entry<Integer, Keyslot>> slots = metadata.keyslots().entrySet().stream()
                .filter(each ->
                        each.getValue().priority() > 0 && digest(each.getKey()).isPresent())
                .sorted(Comparator.comparing(each -> -each.getValue().priority()))
                .toList();
        ProblemException passedOver = null;
        for (Map.Entry<Integer, Keyslot> each : slots) {
            try {
                Optional<Secret> key = unlock(
                        new ContainerBytes(channel, start),
                        each.getValue(),
                        digest(each.getKey()).orElseThrow(),
                        passphrase,
                        limit,
                        cancellation);
                if (key.isPresent()) {
                    return key.get();
                }
            } catch (ProblemException e) {
                passedOver = e;
            }
        }
        throw passedOver != null
                ? passedOver
                : new ProblemException(Problem.error(
                        "luks2.wrong-passphrase",
                        "The passphrase or key opens none of the " + slots.size() + " key slots",
                        "Check the passphrase, the keyboard layout and that it is the key of this container"));
    }

    private Optional<KeyDigest> digest(int slot) {
        return metadata.digests().values().stream()
                .filter(each ->
                        each.keyslots().contains(slot) && each.segments().contains(0))
                .findFirst();
    }

    private static Optional<Secret> unlock(
            ContainerBytes bytes,
            Keyslot slot,
            KeyDigest digest,
            Secret passphrase,
            DerivationLimit limit,
            Cancellation cancellation)
            throws IOException, ProblemException {
        limit.check(slot.derivation());
        LuksCipher cipher = cipher(slot.area().encryption(), slot.area().keySize());
        byte[] areaKey =
                slot.derivation().derive(passphrase, slot.salt(), slot.area().keySize(), cancellation);
        int length = slot.keySize() * AntiForensic.STRIPES;
        byte[] stripes = new byte[Math.ceilDiv(length, SectorCipher.TWEAK_UNIT) * SectorCipher.TWEAK_UNIT];
        bytes.readFully(slot.area().offset(), stripes, stripes.length);
        cipher.sectors(areaKey, SectorCipher.TWEAK_UNIT).decrypt(stripes, 0, stripes.length, 0);
        byte[] key = AntiForensic.merge(Arrays.copyOf(stripes, length), slot.keySize(), slot.splitHash());
        Secret candidate = Secret.of(key);
        Arrays.fill(areaKey, (byte) 0);
        Arrays.fill(key, (byte) 0);
        Arrays.fill(stripes, (byte) 0);
        if (digest.matches(candidate, cancellation)) {
            return Optional.of(candidate);
        }
        candidate.close();
        return Optional.empty();
    }

    /** The cipher of a header, which has to be one of ours with a key for XTS. */
    static LuksCipher cipher(String specification, int keySize) throws ProblemException {
        if (keySize != LuksCipher.KEY_BYTES && keySize != LuksCipher.KEY_BYTES / 2) {
            throw Faults.unsupported("A cipher with a key of " + keySize + " bytes is not supported");
        }
        return LuksCipher.of(specification)
                .orElseThrow(() -> Faults.unsupported("The cipher " + printable(specification) + " is not supported"));
    }

    private static String printable(String text) {
        return text.substring(0, Math.min(64, text.length())).replaceAll("[^a-zA-Z0-9:_-]", "?");
    }
}
