package org.xter.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.KeyringSpec;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.SystemSpec;
import org.xter.engine.spec.Target;
import org.xter.engine.spec.WantedPackages;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.trust.keyring.Keyring;

class UsableKeyringTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID PRODUCT = new UUID(1, 2);
    private static final Place NAMED = new Place("sample.edition", 7, 19);

    @TempDir
    static Path folder;

    private static Path keys;

    @BeforeAll
    static void makeAKeyring() throws Exception {
        keys = folder.resolve("keys");
        Keyring.create(
                        keys,
                        "Example Ltd",
                        Optional.empty(),
                        new Keyring.Surroundings(
                                "correct horse"::toCharArray, new SecureRandom(), InstantSource.fixed(BEGIN)))
                .newProduct(PRODUCT);
    }

    private static List<String> codes(Path keyring, UUID product, Instant now) {
        List<Problem> problems =
                UsableKeyring.problems(edition(Optional.of(keyring), product), InstantSource.fixed(now));
        problems.forEach(each -> assertEquals(NAMED, each.place()));
        return problems.stream()
                .map(each -> each.severity() + " " + each.code())
                .toList();
    }

    private static EditionSpec edition(Optional<Path> keyring, UUID product) {
        return new EditionSpec(
                Path.of("sample.edition"),
                Path.of("."),
                new Identity("sample", "Sample", "custom", "1.0", "xTER", product, 0),
                new Base("debian", "bookworm", "amd64", Optional.empty(), List.of()),
                new Hardware(Hardware.Profile.VM, 0, 0, 1, List.of()),
                new SystemSpec(new WantedPackages(List.of(), false, List.of()), Map.of(), List.of(), List.of(), "", ""),
                new Network("sample", List.of(), List.of()),
                List.of(),
                Protection.NONE,
                new Boot(Boot.Residence.RAM, Boot.OnRefusal.POWEROFF, List.of(), ""),
                keyring.map(each -> new KeyringSpec(each, NAMED)),
                List.of(new Target("raw", "sample.img", OptionalLong.empty())));
    }

    @Test
    void anEditionThatNamesNoneIsNotJudged() {
        assertEquals(List.of(), UsableKeyring.problems(edition(Optional.empty(), PRODUCT), InstantSource.fixed(BEGIN)));
    }

    @Test
    void aKeyringWithTheProductsKeyIsFine() {
        assertEquals(List.of(), codes(keys, PRODUCT, BEGIN));
    }

    @Test
    void whatCannotSignIsToldWhereTheEditionNamesIt() throws Exception {
        assertEquals(List.of("ERROR trust.no-keyring"), codes(folder.resolve("nowhere"), PRODUCT, BEGIN));
        assertEquals(
                List.of("ERROR trust.no-keyring"),
                codes(Files.createDirectory(folder.resolve("empty")), PRODUCT, BEGIN));
        assertEquals(List.of("ERROR trust.no-product-key"), codes(keys, new UUID(3, 4), BEGIN));
        assertEquals(List.of("ERROR trust.expired"), codes(keys, PRODUCT, Instant.parse("2029-06-01T00:00:00Z")));
        assertEquals(
                Collections.nCopies(3, "ERROR trust.not-yet-valid"), codes(keys, PRODUCT, BEGIN.minusSeconds(86_400)));
    }

    @Test
    void aCopyWithoutPrivateKeysIsARemark() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (Stream<Path> files = Files.list(keys)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, copy.resolve(each.getFileName()));
            }
        }
        assertEquals(List.of("WARNING trust.no-private-key"), codes(copy, PRODUCT, BEGIN));
    }

    @Test
    void aDamagedCertificateIsTold() throws Exception {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.copy(keys.resolve("keyring"), damaged.resolve("keyring"));
        Files.writeString(damaged.resolve("kernel.crt"), "no certificate");
        assertEquals(List.of("ERROR trust.damaged-certificate"), codes(damaged, PRODUCT, BEGIN));
    }
}
