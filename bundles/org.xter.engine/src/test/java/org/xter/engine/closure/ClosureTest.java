package org.xter.engine.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.LockedRepository;
import org.xter.debian.lock.RequestDigest;
import org.xter.debian.lock.SystemIds;
import org.xter.debian.solve.Base;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.engine.EngineSettings;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.resolve.Sources;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.RepositorySpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.SystemSpec;
import org.xter.engine.spec.Target;
import org.xter.engine.spec.WantedPackages;
import org.xter.report.Place;
import org.xter.store.Digest;

class ClosureTest {
    private static final long MIB = 1L << 20;
    private static final EngineSettings SETTINGS = EngineSettings.of(Path.of("store"));
    private static final Reason ESSENTIAL = new Reason.OfBase(Base.ESSENTIAL);

    private static WantedPackages wanted(int line, String... names) {
        return new WantedPackages(
                List.of(names).stream()
                        .map(each -> new WantedPackages.Wanted(each, new Place("sample.edition", line, 1)))
                        .toList(),
                false,
                List.of());
    }

    private static EditionSpec edition(String suite, String[] system, String... service) {
        RepositorySpec repository = new RepositorySpec(
                "debian",
                List.of("https://example.org/debian"),
                List.of(suite),
                List.of("main"),
                List.of(),
                OptionalInt.empty());
        return new EditionSpec(
                Path.of("sample.edition"),
                Path.of("."),
                new Identity("sample", "Sample", "custom", "1.0", "xTER", new UUID(1, 2), 0),
                new org.xter.engine.spec.Base("debian", suite, "amd64", Optional.empty(), List.of(repository)),
                new Hardware(Hardware.Profile.VM, 256 * MIB, 256 * MIB, 1, List.of()),
                new SystemSpec(wanted(10, system), Map.of(), List.of(), List.of(), "", ""),
                new Network("sample", List.of(), List.of()),
                List.of(new ServiceSpec(
                        "web",
                        "Web",
                        wanted(20, service),
                        List.of(),
                        ServiceSpec.Start.AUTO,
                        List.of(),
                        ServiceSpec.Limits.NONE,
                        List.of(),
                        List.of(),
                        ServiceSpec.Fail.OPEN,
                        Placement.PLAIN,
                        List.of(),
                        Place.NOWHERE)),
                Protection.NONE,
                new Boot(Boot.Residence.RAM, Boot.OnRefusal.POWEROFF, List.of(), ""),
                Optional.empty(),
                List.of(new Target("raw", "sample.img", OptionalLong.empty())));
    }

    private static LockedPackage locked(String name, long mebibytes, Map<String, Reason> reasons) {
        return new LockedPackage(
                name,
                DebianVersion.parse("1.0"),
                "amd64",
                "debian",
                "bookworm",
                "pool/" + name,
                mebibytes * MIB,
                name.equals("dash") ? 0 : 3 * mebibytes * MIB,
                Digest.of(name),
                new TreeMap<>(reasons));
    }

    private static Map<String, Reason> system(Reason reason) {
        return Map.of(PackageSets.SYSTEM, reason);
    }

    private static Map<String, Reason> boot(Reason reason) {
        return Map.of(PackageSets.BOOT, reason);
    }

    private static Reason asked(String request) {
        return new Reason.Requested(request);
    }

    private static Reason needed(String dependent, String relation) {
        return new Reason.NeededBy(dependent, "Depends", relation);
    }

    private static Lock lock(Digest request) {
        return new Lock(
                "amd64",
                request,
                List.of(new LockedRepository("debian", "bookworm", Digest.of("r"), Instant.EPOCH)),
                List.of(
                        locked("dash", 1, system(ESSENTIAL)),
                        locked("systemd-sysv", 2, system(asked("systemd-sysv"))),
                        locked("udev", 3, system(asked("udev"))),
                        locked("kmod", 1, Map.of(PackageSets.SYSTEM, asked("kmod"), PackageSets.BOOT, asked("kmod"))),
                        locked("nginx", 4, system(asked("nginx"))),
                        locked("nginx-common", 5, system(needed("nginx", "nginx-common (= 1.0)"))),
                        locked("linux-image-6.1.0-1-cloud-amd64", 30, boot(needed("linux-image-cloud-amd64", "x"))),
                        locked("linux-image-cloud-amd64", 1, boot(asked("linux-image-cloud-amd64"))),
                        locked("busybox", 2, boot(asked("busybox"))),
                        locked("cryptsetup-bin", 2, boot(asked("cryptsetup-bin"))),
                        locked("openssl", 2, boot(asked("openssl"))),
                        locked("systemd-boot-efi", 2, boot(asked("systemd-boot-efi")))),
                SystemIds.NONE,
                Optional.empty());
    }

    private static final EditionSpec SAMPLE = edition("bookworm", new String[0], "nginx");

    private static Lock fitting(EditionSpec edition) throws Exception {
        return lock(RequestDigest.of("amd64", Sources.of(edition, SETTINGS), PackageSets.of(edition)));
    }

    @Test
    void everyPackageHasItsLayer() {
        Closure closure = Closure.of(SAMPLE, lock(Digest.of("")));
        assertEquals("base", closure.get("dash").orElseThrow().layer());
        assertEquals("base", closure.get("kmod").orElseThrow().layer());
        assertEquals("web", closure.get("nginx-common").orElseThrow().layer());
        assertEquals(
                "kernel",
                closure.get("linux-image-6.1.0-1-cloud-amd64").orElseThrow().layer());
        assertEquals("initrd", closure.get("busybox").orElseThrow().layer());
        assertFalse(closure.get("busybox").orElseThrow().isOfSystem());
        assertEquals(OptionalLong.empty(), closure.get("dash").orElseThrow().installedSize());
        assertEquals(12, closure.packages().size());
        assertEquals(Optional.empty(), closure.get("emacs"));
    }

    @Test
    void theReasonIsAPathFromWhatTheEditionAsksFor() {
        Closure closure = Closure.of(SAMPLE, lock(Digest.of("")));
        ReasonPath path = closure.why("nginx-common").get(0);
        assertEquals(PackageSets.SYSTEM, path.set());
        assertEquals(Optional.of(new Place("sample.edition", 20, 1)), path.place());
        assertEquals(
                List.of("nginx: asked for", "nginx-common: nginx Depends nginx-common (= 1.0)"),
                path.links().stream()
                        .map(each -> each.locked().name() + ": " + each.reason().words())
                        .toList());
        assertEquals(
                List.of(PackageSets.SYSTEM, PackageSets.BOOT),
                closure.why("kmod").stream().map(ReasonPath::set).toList());
        assertEquals(Optional.empty(), closure.why("dash").get(0).place());
        assertEquals(
                "essential packages",
                closure.why("dash").get(0).links().get(0).reason().words());
        assertEquals(List.of(), closure.why("emacs"));
    }

    @Test
    void sizesAreThoseOfTheLayersAndTheMemoryTheyNeed() {
        SizeEstimate sizes = Closure.of(SAMPLE, lock(Digest.of(""))).sizes();
        assertEquals(55 * MIB, sizes.download());
        assertEquals(
                List.of("base 4 7", "kernel 2 31", "web 2 9"),
                sizes.layers().stream()
                        .map(each -> each.name() + " " + each.packages() + " " + each.size() / MIB)
                        .toList());
        assertEquals(47 * MIB, sizes.layersSize());
        assertEquals(46 * 3 * MIB, sizes.installed());
        assertEquals(1, sizes.unknown());
        assertEquals((192 + 47) * MIB, sizes.memoryNeeded());
        assertTrue(sizes.fits(SAMPLE));
    }

    @Test
    void aLockMadeForTheEditionIsUpToDate() throws Exception {
        assertInstanceOf(LockStatus.Missing.class, LockStatus.of(SAMPLE, Optional.empty(), SETTINGS));
        assertInstanceOf(LockStatus.UpToDate.class, LockStatus.of(SAMPLE, Optional.of(fitting(SAMPLE)), SETTINGS));
    }

    @Test
    void aStaleLockNamesWhatChanged() throws Exception {
        Lock before = fitting(SAMPLE);
        EditionSpec other = edition("trixie", new String[] {"dash", "vim"}, "apache2");
        LockStatus.Stale stale =
                assertInstanceOf(LockStatus.Stale.class, LockStatus.of(other, Optional.of(before), SETTINGS));
        assertEquals(List.of("vim", "apache2"), stale.added());
        assertEquals(List.of("nginx"), stale.removed());
        assertEquals(List.of("debian trixie"), stale.repositoriesAdded());
        assertEquals(List.of("debian bookworm"), stale.repositoriesRemoved());
        assertFalse(stale.settings());
    }

    @Test
    void whatALockDoesNotHoldIsToldAsAnotherSetting() throws Exception {
        LockStatus.Stale stale = assertInstanceOf(
                LockStatus.Stale.class, LockStatus.of(SAMPLE, Optional.of(lock(Digest.of("other"))), SETTINGS));
        assertEquals(new LockStatus.Stale(List.of(), List.of(), List.of(), List.of(), true), stale);
    }
}
