package org.xter.runtime.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** The finished tree of a running system. */
class SystemAssemblyTest {
    private static final String WANTS = "etc/systemd/system/multi-user.target.wants/";
    private static final Place HERE = new Place("x.edition", 3, 5);

    private final FileTree.Builder packages = FileTree.builder();
    private final SortedMap<String, Entry> edition = new TreeMap<>();
    private final List<ServiceUnits> services = new ArrayList<>();
    private final List<NetworkInterface> interfaces = new ArrayList<>();
    private final List<UserAccount> accounts = new ArrayList<>();

    private DeviceSystem.ContainerB containerB = DeviceSystem.ContainerB.DELIVERED;

    SystemAssemblyTest() {
        packages.put("lib", link("usr/lib"));
        unit(
                "web.service",
                "[Service]\nExecStart=/bin/web\n[Install]\nWantedBy=multi-user.target\nAlias=www.service\n");
        unit("mail.service", "[Service]\nExecStart=/bin/mail\n[Install]\nWantedBy=multi-user.target\n");
        unit("panel.socket", "[Socket]\nListenStream=9090\n[Install]\nWantedBy=sockets.target\n");
        unit("panel.service", "[Service]\nExecStart=/bin/panel\n");
        unit("getty@.service", "[Install]\nWantedBy=getty.target\nDefaultInstance=tty1\n");
        program("usr/bin/bash");
    }

    private void unit(String name, String text) {
        packages.put("usr/lib/systemd/system/" + name, file(text));
    }

    private void program(String path) {
        packages.put(path, new Entry.File(Attributes.root(0755, 0), Content.EMPTY));
    }

    private static Entry file(String text) {
        return new Entry.File(Attributes.root(0644, 0), Content.of(text));
    }

    private static Entry link(String target) {
        return new Entry.Symlink(Attributes.root(0777, 0), target);
    }

    private static ServiceUnits service(String name, List<String> after, boolean closed, String unit) {
        return new ServiceUnits(
                name,
                name,
                List.of(unit),
                false,
                after,
                List.of(),
                closed,
                OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                HERE);
    }

    private static ServiceUnits locked(String name, boolean manual, String unit) {
        return new ServiceUnits(
                name,
                "Own " + name,
                List.of(unit),
                manual,
                List.of(),
                List.of(),
                false,
                OptionalLong.of(1 << 20),
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                HERE);
    }

    private AssembledSystem assemble() throws IOException, ProblemException {
        DeviceSystem system = new DeviceSystem(
                new EditionIdentity("router", "xTER \"Router\"", "router", "1.0", "xTER", new UUID(1, 2)),
                "gate",
                accounts,
                services,
                interfaces,
                List.of("192.0.2.53"),
                "Europe/Zurich",
                "C.UTF-8",
                containerB);
        return SystemAssembly.assemble(system, packages.build(), edition, 42);
    }

    private List<Problem> problems() {
        return assertThrows(ProblemException.class, this::assemble).problems();
    }

    private static String text(AssembledSystem system, String path) throws IOException {
        return new String(
                ((Entry.File) system.tree().get(path).orElseThrow()).content().bytes(), StandardCharsets.UTF_8);
    }

    private static String target(AssembledSystem system, String path) {
        return ((Entry.Symlink) system.tree().get(path).orElseThrow()).target();
    }

    @Test
    void onlyWhatTheEditionAsksForStartsWhateverPackagesSwitchedOn() throws Exception {
        packages.put(WANTS + "mail.service", link("/lib/systemd/system/mail.service"));
        packages.put("etc/systemd/system/mta.service", link("/lib/systemd/system/mail.service"));
        services.add(ServiceUnits.of("web", false, "web.service"));
        AssembledSystem system = assemble();
        assertEquals("/usr/lib/systemd/system/web.service", target(system, WANTS + "web.service"));
        assertEquals("/usr/lib/systemd/system/web.service", target(system, "etc/systemd/system/www.service"));
        assertFalse(system.tree().get(WANTS + "mail.service").isPresent());
        assertEquals(
                Set.of(WANTS + "mail.service", "etc/systemd/system/mta.service"),
                system.removed().keySet());
    }

    @Test
    void aManualServiceIsThereButDoesNotStart() throws Exception {
        packages.put(WANTS + "web.service", link("/lib/systemd/system/web.service"));
        services.add(ServiceUnits.of("web", true, "web.service"));
        AssembledSystem system = assemble();
        assertFalse(system.tree().get(WANTS + "web.service").isPresent());
        assertFalse(text(system, "etc/systemd/system-preset/00-xter.preset").contains("web"));
        assertTrue(text(system, "usr/lib/xter/services").contains("web\tmanual\tweb.service\tweb\n"));
    }

    @Test
    void thePresetsEndByDisablingAllElse() throws Exception {
        services.add(ServiceUnits.of("web", false, "web.service"));
        String preset = text(assemble(), "etc/systemd/system-preset/00-xter.preset");
        assertTrue(preset.contains("\nenable web.service\n"), preset);
        assertTrue(preset.contains("\nenable getty@.service\n"), preset);
        assertTrue(preset.endsWith("\ndisable *\n"), preset);
    }

    @Test
    void aTemplateIsLinkedAsItsDefaultInstance() throws Exception {
        assertEquals(
                "/usr/lib/systemd/system/getty@.service",
                target(assemble(), "etc/systemd/system/getty.target.wants/getty@tty1.service"));
    }

    @Test
    void aUnitItsPackageMaskedStartsWhenTheEditionDesignatesItUnlessTheEditionMaskedIt() throws Exception {
        services.add(ServiceUnits.of("web", false, "web.service"));
        packages.put("etc/systemd/system/web.service", link("/dev/null"));
        AssembledSystem system = assemble();
        assertTrue(system.tree().get(WANTS + "web.service").isPresent());
        assertFalse(system.tree().get("etc/systemd/system/web.service").isPresent());
        edition.put("etc/systemd/system/web.service", link("/dev/null"));
        assertEquals("system.unknown-unit", problems().get(0).code());
    }

    @Test
    void aUnitThatIsNowhereIsNamedWithItsServiceAndPlace() {
        services.add(service("web", List.of(), false, "wbe.service"));
        services.add(service("mail", List.of(), false, "mial.service"));
        List<Problem> problems = problems();
        assertEquals(2, problems.size());
        assertEquals(
                "x.edition:3:5: the unit wbe.service of service 'web' is not in the system",
                problems.get(0).toString());
    }

    @Test
    void aServiceWithOnlyAnInitScriptIsLinkedIntoTheRunLevels() throws Exception {
        packages.put("etc/init.d/old", file("#!/bin/sh\n"));
        packages.put("etc/init.d/other", file("#!/bin/sh\n"));
        packages.put("etc/rc2.d/S02other", link("../init.d/other"));
        services.add(ServiceUnits.of("old", false, "old.service"));
        AssembledSystem system = assemble();
        assertEquals("../init.d/old", target(system, "etc/rc3.d/S01old"));
        assertTrue(system.removed().containsKey("etc/rc2.d/S02other"));
    }

    @Test
    void whatStartsAfterAServiceThatFailsClosedIsBoundToIt() throws Exception {
        services.add(service("mail", List.of(), true, "mail.service"));
        services.add(service("web", List.of("mail"), false, "web.service"));
        assertEquals(
                "[Unit]\nAfter=mail.service\nBindsTo=mail.service\n",
                text(assemble(), "etc/systemd/system/web.service.d/10-xter.conf"));
    }

    @Test
    void boundsOfASocketsServiceStandAtTheServiceItStarts() throws Exception {
        services.add(new ServiceUnits(
                "admin-panel",
                "Panel",
                List.of("panel.socket"),
                false,
                List.of(),
                List.of(),
                false,
                OptionalLong.of(1 << 20),
                OptionalInt.of(150),
                OptionalInt.of(10),
                false,
                HERE));
        AssembledSystem system = assemble();
        String slice = "xter-admin\\x2dpanel.slice";
        assertEquals(
                "[Unit]\nDescription=Bounds of Panel\n\n[Slice]\nMemoryMax=1048576\nCPUQuota=150%\nTasksMax=10\n",
                text(system, "etc/systemd/system/" + slice));
        assertEquals(
                "[Service]\nSlice=" + slice + "\n", text(system, "etc/systemd/system/panel.service.d/10-xter.conf"));
    }

    @Test
    void filesOfTheEditionWinOverGeneratedOnes() throws Exception {
        edition.put("etc/hosts", file("mine\n"));
        AssembledSystem system = assemble();
        assertEquals("mine\n", text(system, "etc/hosts"));
    }

    @Test
    void aDirectoryThatIsThereKeepsItsAttributes() throws Exception {
        packages.put("etc/sysctl.d", new Entry.Directory(Attributes.root(0750, 5)));
        AssembledSystem system = assemble();
        assertEquals(
                Attributes.root(0750, 5),
                system.tree().get("etc/sysctl.d").orElseThrow().attributes());
    }

    @Test
    void cardsAreListedByTheirPlaceAndConfiguredByTheirName() throws Exception {
        program("usr/sbin/ip");
        program("usr/bin/udevadm");
        program("usr/lib/systemd/systemd-networkd");
        interfaces.add(new NetworkInterface(
                "wan",
                NetworkInterface.Card.parse("1"),
                NetworkInterface.Addressing.parse("dhcp"),
                NetworkInterface.Addressing.parse("none"),
                "",
                List.of(),
                false));
        interfaces.add(new NetworkInterface(
                "lan",
                NetworkInterface.Card.parse("52:54:00:AB:CD:EF"),
                NetworkInterface.Addressing.parse("192.168.77.1/24 10.0.0.1/8"),
                NetworkInterface.Addressing.parse("auto"),
                "192.168.77.254",
                List.of("192.0.2.1"),
                true));
        AssembledSystem system = assemble();
        assertEquals(
                "wan required number 1\nlan optional mac 52:54:00:ab:cd:ef\n",
                text(system, "usr/lib/xter/network-cards.list"));
        assertEquals(
                "[Match]\nType=ether\n\n[Link]\nNamePolicy=keep\n", text(system, "etc/systemd/network/10-xter.link"));
        String wan = text(system, "etc/systemd/network/20-wan.network");
        assertTrue(wan.contains("\nDHCP=ipv4\n") && wan.contains("\nClientIdentifier=mac\n"), wan);
        String lan = text(system, "etc/systemd/network/20-lan.network");
        assertTrue(lan.contains("Address=192.168.77.1/24\nAddress=10.0.0.1/8\nGateway=192.168.77.254\n"), lan);
        assertTrue(lan.contains("IPv6AcceptRA=yes\n") && lan.contains("RequiredForOnline=no\n"), lan);
    }

    @Test
    void namedCardsWithoutTheProgramsTheyNeedNameThePackages() {
        interfaces.add(new NetworkInterface(
                "wan",
                new NetworkInterface.Card.Path("pci-0000:00:03.0"),
                new NetworkInterface.Addressing.Automatic(),
                new NetworkInterface.Addressing.None(),
                "",
                List.of(),
                false));
        List<String> hints = problems().stream().map(Problem::hint).toList();
        assertEquals(List.of("Add the package iproute2", "Add the package udev", "Add the package systemd"), hints);
    }

    @Test
    void generatedPasswordsNeedTheirProgramAndAShellThatIsThere() throws Exception {
        accounts.add(new UserAccount(
                "admin",
                "",
                List.of(),
                new UserAccount.Password.Generated(),
                "/bin/zsh",
                "/home/admin",
                false,
                List.of(),
                OptionalInt.empty()));
        assertEquals(
                List.of("system.unknown-shell", "system.missing-program"),
                problems().stream().map(Problem::code).toList());
        program("usr/sbin/chpasswd");
        program("usr/bin/zsh");
        AssembledSystem system = assemble();
        assertEquals("admin\n", text(system, "usr/lib/xter/passwords.list"));
        assertTrue(system.tree()
                .get("etc/systemd/system/sysinit.target.wants/xter-passwords.service")
                .isPresent());
    }

    @Test
    void everyGeneratedFileHasAReasonAndTheIdentityIsShellSafe() throws Exception {
        AssembledSystem system = assemble();
        FileTree base = packages.build();
        system.tree().entries().forEach((path, entry) -> {
            if (!(entry instanceof Entry.Directory) && base.get(path).isEmpty()) {
                assertTrue(system.generated().containsKey(path), path);
            }
        });
        assertTrue(text(system, "usr/lib/xter/edition").contains("TITLE=\"xTER \\\"Router\\\"\"\n"));
        assertEquals("/usr/share/zoneinfo/Europe/Zurich", target(system, "etc/localtime"));
    }

    @Test
    void sshHostKeysAreMadeAtEachStartOnlyWhereThereIsAServer() throws Exception {
        assertFalse(assemble().tree().get("usr/lib/xter/ssh-host-keys").isPresent());
        program("usr/sbin/sshd");
        program("usr/bin/ssh-keygen");
        assertTrue(assemble().tree().get("usr/lib/xter/ssh-host-keys").isPresent());
    }

    /** It must not run, and nothing must wait for it, before its container is open; then it sees a root with its files. */
    @Test
    void aServiceOfContainerBStartsWithItsContainerAloneAndRunsInARootOfItsOwn() throws Exception {
        packages.put(WANTS + "web.service", link("/lib/systemd/system/web.service"));
        program("usr/sbin/cryptsetup");
        services.add(locked("web", false, "web.service"));
        services.add(locked("mail", true, "mail.service"));
        services.add(locked("panel", false, "panel.socket"));
        AssembledSystem system = assemble();
        String target = "etc/systemd/system/xter-container-b.target.wants/";
        assertEquals("/usr/lib/systemd/system/web.service", target(system, target + "web.service"));
        assertTrue(system.tree().get(target + "panel.socket").isPresent());
        assertFalse(system.tree().get(target + "mail.service").isPresent());
        assertFalse(system.tree().get(WANTS + "web.service").isPresent());
        assertFalse(text(system, "etc/systemd/system-preset/00-xter.preset").contains("web"));
        assertEquals("""
                [Unit]
                ConditionPathIsMountPoint=/run/xter/contained/root-b

                [Service]
                Slice=xter-web.slice
                RootDirectory=/run/xter/contained/root-b
                MountAPIVFS=yes
                BindPaths=/run -/tmp -/var/tmp -/var/log
                """, text(system, "etc/systemd/system/web.service.d/10-xter.conf"));
        assertEquals(
                "[Unit]\nConditionPathIsMountPoint=/run/xter/contained/root-b\n",
                text(system, "etc/systemd/system/panel.socket.d/10-xter.conf"));
        assertTrue(
                text(system, "etc/systemd/system/panel.service.d/10-xter.conf").contains("RootDirectory="));
        assertEquals("Own web\nOwn mail\nOwn panel\n", text(system, "usr/lib/xter/containers.list"));
        assertTrue(system.tree().get("usr/sbin/xter-unlock").isPresent());
        assertTrue(system.tree().get(WANTS + "xter-containers.service").isPresent());
    }

    @Test
    void aServiceOfContainerBNeedsWhatOpensIt() {
        services.add(locked("web", false, "web.service"));
        assertEquals(
                List.of("system.missing-program"),
                problems().stream().map(Problem::code).toList());
    }

    @Test
    void aContainerBThatIsBornHereNeedsAProgramThatMakesFileSystems() throws Exception {
        containerB = new DeviceSystem.ContainerB(true, true);
        services.add(locked("records", false, "web.service"));
        program("usr/sbin/cryptsetup");
        assertEquals(
                List.of("the program /usr/sbin/mkfs.ext4, needed for making container B on the device,"
                        + " is not in the system"),
                problems().stream().map(Problem::message).toList());
        program("usr/sbin/mkfs.ext4");
        assertEquals("b\n", text(assemble(), "usr/lib/xter/key-files"));
    }
}
