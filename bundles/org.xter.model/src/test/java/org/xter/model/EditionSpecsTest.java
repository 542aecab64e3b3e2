package org.xter.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.engine.EditionText;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.FileSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.RepositorySpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.Target;
import org.xter.engine.spec.UserSpec;
import org.xter.engine.spec.WantedPackages;
import org.xter.model.text.EditionFile;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

class EditionSpecsTest {
    private static final String LEAST = """
            format: 1
            edition: { name: least, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: trixie }
            """;

    private static EditionSpec spec(String text) throws ProblemException {
        return EditionSpecs.of(Editions.parse(text));
    }

    private static Place at(int line, int column) {
        return new Place("sample.edition", line, column);
    }

    @Test
    void theTextForReportsHasNoPasswords() {
        String text = "system:\n  debconf:\n    - { package: a, question: a/b, type: password, value: secret } # why\n"
                + "    - { package: a, question: a/c, value: open }\n  users:\n    - { name: x, password: generated }\n"
                + "    - name: y\n      password: '$6$abc$def'   # from passwd\n";
        EditionText shown = EditionSpecs.textOf(Editions.parse(text));
        assertEquals(text.replace("secret", "\"(left out)\"").replace("'$6$abc$def'", "\"(left out)\""), shown.shown());
        assertEquals("sample.edition", shown.file());
        assertEquals(Digest.of(text), shown.digest());
        assertEquals("{", EditionSpecs.textOf(Editions.parse("{")).shown());
    }

    @Test
    void theDistributionOfAnUnfinishedEditionIsKnown() {
        assertEquals(
                "bookworm",
                EditionSpecs.baseOf(Editions.parse("base: { suite: bookworm }\nservices: [{ after: [nobody] }]\n"))
                        .orElseThrow()
                        .suite());
        assertEquals(
                Optional.empty(),
                EditionSpecs.baseOf(Editions.parse("base: { suite: bookworm, snapshot: 2026-13-01 }\n")));
        assertEquals(
                Optional.empty(),
                EditionSpecs.baseOf(Editions.parse("base: { suite: bookworm, repositories: [{ suites: [a] }] }\n")));
        assertEquals(Optional.empty(), EditionSpecs.baseOf(Editions.parse("base: {}\n")));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999_999_999})
    void theSecurityEpochReachesTheEngine(long epoch) throws ProblemException {
        assertEquals(epoch, spec(epochOf(Long.toString(epoch))).identity().epoch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000", "1.5", "later"})
    void whatIsNoSecurityEpochIsRefused(String epoch) {
        assertThrows(ProblemException.class, () -> spec(epochOf(epoch)));
    }

    private static String epochOf(String epoch) {
        return LEAST.replace("kind: custom", "kind: custom, epoch: " + epoch);
    }

    @Test
    void whatTheFileSaysReachesTheEngine() throws ProblemException {
        EditionSpec spec = spec(Editions.router());
        assertAll(
                () -> assertEquals(Path.of("sample.edition"), spec.file()),
                () -> assertEquals(
                        new Identity(
                                "router",
                                "xTER Router",
                                "router",
                                "1.10",
                                "xTER",
                                UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"),
                                0),
                        spec.identity()),
                () -> assertEquals(
                        new Base(
                                "debian",
                                "bookworm",
                                "amd64",
                                Optional.of(LocalDate.of(2026, 11, 15)),
                                List.of(new RepositorySpec(
                                        "debian",
                                        List.of(),
                                        List.of("bookworm", "bookworm-updates", "bookworm-security"),
                                        List.of("main"),
                                        List.of(),
                                        OptionalInt.empty()))),
                        spec.base()),
                () -> assertEquals(
                        new Hardware(Hardware.Profile.VM, 1L << 30, 2L << 30, 1, List.of()), spec.hardware()),
                () -> assertEquals(
                        new WantedPackages.Wanted("systemd-sysv", at(25, 14)),
                        spec.system().packages().packages().get(0)),
                () -> assertEquals(
                        List.of(new UserSpec(
                                "admin",
                                "",
                                List.of("sudo"),
                                new UserSpec.Password.Generated(),
                                "/bin/bash",
                                "/home/admin",
                                false,
                                List.of(),
                                Optional.empty())),
                        spec.system().users()),
                () -> assertEquals(
                        List.of(new FileSpec(
                                "/etc/motd",
                                new FileSpec.Source.Inline("yes\n"),
                                OptionalInt.of(0600),
                                "root",
                                "root",
                                at(29, 7))),
                        spec.system().files()),
                () -> assertEquals(
                        new Network(
                                "router",
                                List.of(
                                        new Network.Interface("wan", "1", "dhcp", "none", "", false),
                                        new Network.Interface("lan", "2", "192.168.77.1/24", "none", "", false)),
                                List.of()),
                        spec.network()),
                () -> assertEquals(
                        new ServiceSpec(
                                "dns-dhcp",
                                "dns-dhcp",
                                new WantedPackages(
                                        List.of(new WantedPackages.Wanted("dnsmasq", at(41, 16))), false, List.of()),
                                List.of("dnsmasq.service"),
                                ServiceSpec.Start.AUTO,
                                List.of(
                                        new ServiceSpec.Port(53, "udp"),
                                        new ServiceSpec.Port(53, "tcp"),
                                        new ServiceSpec.Port(67, "udp")),
                                new ServiceSpec.Limits(
                                        OptionalLong.of(64 << 20), OptionalInt.empty(), OptionalInt.empty()),
                                List.of(),
                                List.of(),
                                ServiceSpec.Fail.OPEN,
                                Placement.PLAIN,
                                List.of(),
                                at(40, 5)),
                        spec.services().get(1)),
                () -> assertEquals(
                        ServiceSpec.Fail.CLOSED, spec.services().get(2).fail()),
                () -> assertEquals(
                        new Boot(Boot.Residence.RAM, Boot.OnRefusal.POWEROFF, List.of(), "ttyS0,115200"), spec.boot()),
                () -> assertEquals(
                        List.of(new Target("raw", "router-1.10.img", OptionalLong.empty())), spec.targets()));
    }

    @Test
    void theLeastEditionGetsEveryDefault() throws ProblemException {
        EditionSpec spec = spec(LEAST);
        assertAll(
                () -> assertEquals("least", spec.identity().title()),
                () -> assertEquals(
                        List.of(new RepositorySpec(
                                "debian",
                                List.of(),
                                List.of("trixie"),
                                List.of("main"),
                                List.of(),
                                OptionalInt.empty())),
                        spec.base().repositories()),
                () -> assertEquals("amd64", spec.base().architecture()),
                () -> assertEquals(
                        new Hardware(Hardware.Profile.VM, 1L << 30, 1L << 30, 1, List.of()), spec.hardware()),
                () -> assertEquals("UTC", spec.system().timezone()),
                () -> assertEquals("C.UTF-8", spec.system().locale()),
                () -> assertEquals(new Network("least", List.of(), List.of()), spec.network()),
                () -> assertEquals(List.of(), spec.services()),
                () -> assertEquals("ttyS0,115200", spec.boot().console()),
                () -> assertEquals(List.of(new Target("raw", "least-1.0.img", OptionalLong.empty())), spec.targets()));
    }

    @Test
    void settingsThatFollowFromOthersAreFilledIn() throws ProblemException {
        EditionSpec spec = spec(LEAST + """
                hardware: { profile: pc, firmware: [firmware-realtek] }
                groups: [{ name: tools, packages: [htop] }]
                system:
                  recommends: true
                  packages: [udev]
                  excluded: [exim4]
                  debconf: [{ package: tzdata, question: tzdata/Areas, type: select, value: Etc }]
                  users:
                    - { name: robot, system: true }
                    - { name: eva, title: Eva, password: $5$salt$0123456789012345678901234567890123456789012, uid: 1500 }
                services:
                  - { name: a, packages: [squid=6.1/x, other] }
                  - { name: b, packages: [squid], recommends: false, units: [] }
                boot: { console: none, command-line: [quiet, a=b], residence: mapped, on-refusal: wait }
                network: { interfaces: [{ name: e, card: "52:54:00:12:34:56", ipv6: [fd00::1/64, fd01::1/64], optional: true }] }
                targets: [{ format: raw, name: disk.img, size: 4 GiB }]
                """.replace("=6.1/x", "=6.1"));
        assertAll(
                () -> assertEquals(List.of("firmware-realtek"), spec.hardware().firmware()),
                () -> assertEquals(
                        List.of("udev", "htop"),
                        spec.system().packages().packages().stream()
                                .map(WantedPackages.Wanted::text)
                                .toList()),
                () -> assertEquals(List.of("exim4"), spec.system().packages().excluded()),
                () -> assertEquals(
                        Map.of("tzdata tzdata/Areas select", "Etc"),
                        spec.system().debconf()),
                () -> assertEquals(
                        "/usr/sbin/nologin", spec.system().users().get(0).shell()),
                () -> assertEquals("/nonexistent", spec.system().users().get(0).home()),
                () -> assertEquals(
                        new UserSpec.Password.Locked(),
                        spec.system().users().get(0).password()),
                () -> assertEquals(
                        new UserSpec.Password.Hashed("$5$salt$0123456789012345678901234567890123456789012"),
                        spec.system().users().get(1).password()),
                () -> assertEquals(
                        Optional.of(1500), spec.system().users().get(1).uid()),
                () -> assertEquals(
                        List.of("squid.service"), spec.services().get(0).units()),
                () -> assertEquals(true, spec.services().get(0).packages().recommends()),
                () -> assertEquals(false, spec.services().get(1).packages().recommends()),
                () -> assertEquals(List.of(), spec.services().get(1).units()),
                () -> assertEquals(
                        new Boot(Boot.Residence.MAPPED, Boot.OnRefusal.WAIT, List.of("quiet", "a=b"), ""), spec.boot()),
                () -> assertEquals(
                        new Network.Interface("e", "52:54:00:12:34:56", "none", "fd00::1/64 fd01::1/64", "", true),
                        spec.network().interfaces().get(0)),
                () -> assertEquals(List.of(new Target("raw", "disk.img", OptionalLong.of(4L << 30))), spec.targets()));
    }

    @Test
    void anEditionWithErrorsIsRefusedWithAllOfThem() {
        String text = Editions.router().replace("fail: closed", "fail: shut").replace("format: raw", "format: vdi");
        List<Problem> problems =
                assertThrows(ProblemException.class, () -> spec(text)).problems();
        assertEquals(
                List.of("edition.unknown-choice 48:11", "edition.not-yet-applicable 57:15"), Editions.codes(problems));
    }

    @Test
    void aWarningDoesNotForbidTheExport() throws ProblemException {
        assertEquals(
                "bookwurm",
                spec(Editions.router().replace("suite: bookworm\n", "suite: bookwurm\n"))
                        .base()
                        .suite());
    }

    @Test
    void packagesAreKnownAlthoughSettingsCannotBeAppliedYet() throws Exception {
        EditionFile file = Editions.parse(Editions.everyKey().replace("architecture: arm64", "architecture: amd64"));
        assertThrows(ProblemException.class, () -> EditionSpecs.of(file));
        assertFalse(EditionSpecs.planned(file).services().isEmpty());
    }

    @Test
    void anEditionThatLeavesOpenWhichPackagesAreMeantHasNoPlan() {
        EditionFile file = Editions.parse(Editions.router().replace("suite: bookworm", "suite: [a]"));
        assertThrows(ProblemException.class, () -> EditionSpecs.planned(file));
    }
}
