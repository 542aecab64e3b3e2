package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xter.report.ProblemException;

class MetadataProperties {
    private static final int SLOTS_AT = 2 * BinaryHeader.LEAST_SIZE;
    private static final int SLOT = 258_048;

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("metadata") Luks2Metadata metadata) throws ProblemException {
        byte[] area = Arrays.copyOf(MetadataWriter.write(metadata), (int) metadata.jsonSize());
        assertEquals(metadata, MetadataReader.read(area));
    }

    @Property(tries = 500)
    void aChangedByteIsReadOrRefusedAndNothingElse(
            @ForAll("metadata") Luks2Metadata metadata, @ForAll @IntRange(max = 3000) int at, @ForAll byte value) {
        byte[] area = Arrays.copyOf(MetadataWriter.write(metadata), (int) metadata.jsonSize());
        area[at] = value;
        try {
            MetadataReader.read(area);
        } catch (ProblemException e) {
            assertEquals(1, e.problems().size());
        }
    }

    @Property(tries = 200)
    void binaryHeadersAreReadAsWritten(@ForAll("binaries") BinaryHeader header) throws ProblemException {
        byte[] whole = header.encode(new byte[] {'{', '}'});
        assertEquals(header, BinaryHeader.decode(whole, header.offset()));
        header.checkSum(whole.clone());
        whole[whole.length - 1]++;
        assertThrows(ProblemException.class, () -> header.checkSum(whole.clone()));
    }

    @Provide
    Arbitrary<BinaryHeader> binaries() {
        Arbitrary<String> texts = Arbitraries.strings()
                .excludeChars('\0')
                .ofMaxLength(11)
                .filter(text -> text.codePoints().noneMatch(each -> each >= 0xD800 && each < 0xE000));
        return Combinators.combine(
                        Arbitraries.integers().between(14, 18),
                        Arbitraries.longs(),
                        texts,
                        octets(64, 64),
                        texts.map(text -> text.substring(0, Math.min(9, text.length()))),
                        texts,
                        Arbitraries.of(0, 1))
                .as((log, sequence, label, salt, uuid, subsystem, copy) ->
                        new BinaryHeader(1L << log, sequence, label, salt, uuid, subsystem, (long) copy << log));
    }

    @Provide
    Arbitrary<Luks2Metadata> metadata() {
        Arbitrary<Segment> segments = Combinators.combine(
                        Arbitraries.of(LuksCipher.values()),
                        Arbitraries.of(512, 1024, 2048, 4096),
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(0, 1L << 40))
                .as((cipher, sector, size, tweak) -> new Segment(
                        16 << 20,
                        size == 0 ? OptionalLong.empty() : OptionalLong.of(size * sector),
                        tweak,
                        cipher.specification(),
                        sector));
        Arbitrary<List<Keyslot>> slots = slots().list().ofMaxSize(8);
        return Combinators.combine(
                        segments,
                        slots,
                        octets(1, 64),
                        octets(32, 32),
                        Arbitraries.integers().between(0, 3))
                .as((segment, some, salt, digest, tokens) -> {
                    SortedMap<Integer, Keyslot> keyslots = new TreeMap<>();
                    for (int i = 0; i < some.size(); i++) {
                        Keyslot each = some.get(i);
                        Keyslot.Area area = new Keyslot.Area(
                                SLOTS_AT + (long) i * SLOT,
                                SLOT,
                                each.area().encryption(),
                                each.area().keySize());
                        keyslots.put(
                                i * 4,
                                new Keyslot(
                                        each.keySize(),
                                        each.splitHash(),
                                        area,
                                        each.derivation(),
                                        each.salt(),
                                        each.priority()));
                    }
                    SortedMap<Integer, String> named = new TreeMap<>();
                    for (int i = 0; i < tokens; i++) {
                        named.put(i + 20, "{\"type\":\"x" + i + "\",\"keyslots\":[]}");
                    }
                    KeyDigest recognised = new KeyDigest(
                            new TreeSet<>(keyslots.keySet()),
                            new TreeSet<>(List.of(0)),
                            LuksHash.SHA256,
                            1000,
                            salt,
                            digest);
                    return new Luks2Metadata(
                            keyslots,
                            named,
                            segment,
                            new TreeMap<>(Map.of(0, recognised)),
                            12_288,
                            (16 << 20) - SLOTS_AT);
                });
    }

    private static Arbitrary<Keyslot> slots() {
        Arbitrary<KeyDerivation> argon = Combinators.combine(
                        Arbitraries.of(KeyDerivation.Argon2.Variant.values()),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.integers().between(32, KeyDerivation.Argon2.MOST_MEMORY),
                        Arbitraries.integers().between(1, 4))
                .as(KeyDerivation.Argon2::new);
        Arbitrary<KeyDerivation> pbkdf2 = Combinators.combine(
                        Arbitraries.of(LuksHash.values()),
                        Arbitraries.integers().between(1000, Integer.MAX_VALUE))
                .as(KeyDerivation.Pbkdf2::new);
        return Combinators.combine(
                        Arbitraries.of(32, 64),
                        Arbitraries.of(LuksHash.values()),
                        Arbitraries.of(LuksCipher.values()),
                        Arbitraries.oneOf(argon, pbkdf2),
                        octets(8, 64),
                        Arbitraries.integers().between(0, 2))
                .as((keySize, hash, cipher, derivation, salt, priority) -> new Keyslot(
                        keySize,
                        hash,
                        new Keyslot.Area(0, SLOT, cipher.specification(), keySize),
                        derivation,
                        salt,
                        priority));
    }

    private static Arbitrary<Octets> octets(int least, int most) {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(Octets::of);
    }
}
