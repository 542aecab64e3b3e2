package org.xter.runtime.manifest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.format.luks2.Luks2Facts;
import org.xter.format.luks2.LuksCipher;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** Writing and strict reading of docs/formats/manifest.md. */
class SystemManifestTest {
    private static final SystemManifest ROUTER = new SystemManifest(
            "router",
            "xTER Router",
            "router",
            "1.28.0",
            "xTER",
            UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"),
            "amd64",
            0,
            Residence.RAM,
            Refusal.POWEROFF,
            1L << 30,
            256L << 20,
            List.of("console=ttyS0,115200"),
            List.of(new SystemManifest.Layer("base", 16384, 8192, Digest.of("file"), Digest.of("root"), "00ff")),
            List.of(new SystemManifest.Container(
                    "a",
                    4202496,
                    Digest.of("container"),
                    new Luks2Facts(
                            "serpent-xts-plain64",
                            512,
                            4096,
                            4194304,
                            "0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11",
                            List.of("argon2id:4:131072:2", "pbkdf2:sha256:1000")),
                    4096,
                    Digest.of("plain"),
                    "")),
            List.of(
                    new SystemManifest.Service("firewall", false, List.of("nftables.service")),
                    new SystemManifest.Service("files", true, List.of())));

    @Test
    void isWrittenAsTheSpecificationShows() {
        assertEquals(
                """
                xter-manifest 1
                edition router
                title xTER Router
                kind router
                version 1.28.0
                vendor xTER
                product 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
                architecture amd64
                epoch 0
                residence ram
                refusal poweroff
                memory 1073741824
                changes 268435456
                argument console=ttyS0,115200
                layer base size=16384 data=8192 sha256=%s root=%s salt=00ff
                container a size=4202496 data=4096 sha256=%s root=%s salt= cipher=serpent-xts-plain64 key=512 \
                sector=4096 offset=4194304 uuid=0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11 \
                slots=argon2id:4:131072:2,pbkdf2:sha256:1000
                service firewall start=auto units=nftables.service
                service files start=manual units=
                end
                """.formatted(
                                Digest.of("file").hex(),
                                Digest.of("root").hex(),
                                Digest.of("container").hex(),
                                Digest.of("plain").hex()),
                new String(ManifestWriter.write(ROUTER), StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("manifests") SystemManifest manifest) throws ProblemException {
        byte[] bytes = ManifestWriter.write(manifest);
        assertEquals(manifest, ManifestReader.read("m", bytes));
    }

    /** A changed byte is refused, or it is another manifest that would be written exactly so. */
    @Property(tries = 500)
    void aChangedByteNeverGivesASecondSpellingOfAManifest(
            @ForAll("manifests") SystemManifest manifest,
            @ForAll int position,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = ManifestWriter.write(manifest);
        bytes[Math.floorMod(position, bytes.length)] ^= (byte) change;
        SystemManifest read;
        try {
            read = ManifestReader.read("m", bytes);
        } catch (ProblemException e) {
            return;
        }
        assertArrayEquals(ManifestWriter.write(read), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "'epoch 0', 'epoch 00', 9, 7, is no number",
        "'residence ram', 'residence disk', 10, 11, is no value of 'residence'",
        "'kind router\n', '', 4, 1, 'kind' is expected here",
        "'data=8192', 'data=8191', 15, 7, is no multiple of 4096",
        "'data=8192', 'data=16384', 15, 7, is no data size",
        "'layer base', 'layer ../base', 15, 7, is no layer name",
        "'cipher=serpent-xts-plain64', 'cipher=cipher_null-ecb', 16, 11, the encryption of container a is not known",
        "'key=512', 'key=128', 16, 11, the encryption of container a is not known",
        "'sector=4096', 'sector=1000', 16, 11, the encryption of container a is not known",
        "'offset=4194304', 'offset=4198400', 16, 11, is no place of the data",
        "'uuid=0b7c2f7e', 'uuid=0B7C2F7E', 16, 11, is no UUID of a container",
        "'slots=argon2id', 'slots=scrypt', 16, 11, is no key derivation",
        "'slots=argon2id:4', 'slots=,argon2id:4', 16, 11, is no key derivation",
        "'start=manual', 'start=later', 18, 9, a service is",
        "'end\n', 'end\nmore\n', 19, 1, text follows the end",
        "'end\n', '', 19, 1, 'end' is expected here",
        "'end\n', 'end', 19, 1, the last line does not end"
    })
    void aMistakeIsNamedWithItsPlace(String good, String bad, int line, int column, String message) {
        String text = new String(ManifestWriter.write(ROUTER), StandardCharsets.UTF_8);
        assertTrue(text.contains(good));
        Problem problem = problem(text.replace(good, bad));
        assertEquals("manifest:" + line + ":" + column, problem.place().toString());
        assertTrue(problem.message().contains(message), problem.message());
    }

    @Test
    void aLaterVersionIsToldApartFromAMistake() {
        assertEquals("manifest.version", problem("xter-manifest 2\n").code());
    }

    @Test
    void twoLayersOfOneNameAreRefused() {
        String text = new String(ManifestWriter.write(ROUTER), StandardCharsets.UTF_8);
        String layer = text.lines()
                        .filter(line -> line.startsWith("layer"))
                        .findFirst()
                        .orElseThrow() + "\n";
        assertEquals(
                "two layers are named base",
                problem(text.replace(layer, layer + layer)).message());
    }

    private static Problem problem(String text) {
        return assertThrows(
                        ProblemException.class,
                        () -> ManifestReader.read("manifest", text.getBytes(StandardCharsets.UTF_8)))
                .problems()
                .get(0);
    }

    @Provide
    Arbitrary<SystemManifest> manifests() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> texts =
                Arbitraries.of("xTER", "xTER Router", "Zürich 1", "роутер", "a  b".replace("  ", " "), "路由器");
        Arbitrary<Digest> digests = Arbitraries.integers().map(i -> Digest.of("d" + i));
        Arbitrary<SystemManifest.Layer> layers = Combinators.combine(
                        names,
                        Arbitraries.longs().between(1, 1 << 20),
                        Arbitraries.longs().between(4096, 1 << 20),
                        digests,
                        digests,
                        Arbitraries.of("", "00", "ab".repeat(32)))
                .as((name, blocks, tree, digest, root, salt) ->
                        new SystemManifest.Layer(name, blocks * 4096 + tree, blocks * 4096, digest, root, salt));
        Arbitrary<Luks2Facts> headers = Combinators.combine(
                        Arbitraries.of(LuksCipher.class),
                        Arbitraries.of(256, 512),
                        Arbitraries.of(512, 1024, 2048, 4096),
                        Arbitraries.longs().between(1, 4096),
                        Arbitraries.longs(),
                        Arbitraries.of("argon2i:1:64:1", "argon2id:4:32768:4", "pbkdf2:sha512:1000")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((cipher, key, sector, blocks, id, slots) -> new Luks2Facts(
                        cipher.specification(), key, sector, blocks * 4096, new UUID(id, ~id).toString(), slots));
        Arbitrary<SystemManifest.Container> containers = Combinators.combine(
                        names,
                        Arbitraries.longs().between(8, 1 << 20),
                        Arbitraries.longs().between(4096, 1 << 20),
                        digests,
                        headers,
                        Arbitraries.of("", "00", "ab".repeat(32)))
                .as((name, blocks, tree, digest, header, salt) -> new SystemManifest.Container(
                        name, header.offset() + blocks * 4096 + tree, digest, header, blocks * 4096, digest, salt));
        Arbitrary<SystemManifest.Service> services = Combinators.combine(
                        names,
                        Arbitraries.of(true, false),
                        Arbitraries.of("a.service", "getty@tty1.service", "x\\x2dy.socket")
                                .list()
                                .ofMaxSize(3))
                .as(SystemManifest.Service::new);
        Arbitrary<List<SystemManifest.Container>> few =
                containers.list().ofMaxSize(2).uniqueElements(SystemManifest.Container::name);
        return Combinators.combine(
                        names,
                        texts,
                        Arbitraries.longs().between(0, 999_999_999),
                        Combinators.combine(Arbitraries.of(Residence.class), few)
                                .as(Map::entry),
                        Arbitraries.of(Refusal.class),
                        Arbitraries.of("quiet", "console=ttyS0,115200", "a.b=c")
                                .list()
                                .ofMaxSize(3),
                        layers.list().ofMinSize(1).ofMaxSize(5).uniqueElements(SystemManifest.Layer::name),
                        services.list().ofMaxSize(5).uniqueElements(SystemManifest.Service::name))
                .as((name, text, epoch, held, refusal, arguments, layerList, serviceList) -> new SystemManifest(
                        name,
                        text,
                        "custom",
                        "1." + epoch,
                        text,
                        new UUID(epoch, -epoch),
                        "amd64",
                        epoch,
                        held.getKey(),
                        refusal,
                        epoch << 10,
                        64 << 20,
                        arguments,
                        layerList,
                        held.getValue(),
                        serviceList));
    }
}
