package org.xter.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.lock.SystemIds;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.SystemSpec;
import org.xter.engine.spec.Target;
import org.xter.engine.spec.WantedPackages;
import org.xter.report.Problem;
import org.xter.store.Digest;

class ResolvedRulesTest {
    private static final long MIB = 1L << 20;

    private static EditionSpec edition(long memory, Boot.Residence residence) {
        return new EditionSpec(
                Path.of("sample.edition"),
                Path.of("."),
                new Identity("sample", "Sample", "custom", "1.0", "xTER", new UUID(1, 2), 0),
                new Base("debian", "bookworm", "amd64", Optional.empty(), List.of()),
                new Hardware(Hardware.Profile.VM, memory, memory, 1, List.of()),
                new SystemSpec(new WantedPackages(List.of(), false, List.of()), Map.of(), List.of(), List.of(), "", ""),
                new Network("sample", List.of(), List.of()),
                List.of(),
                Protection.NONE,
                new Boot(residence, Boot.OnRefusal.POWEROFF, List.of(), ""),
                Optional.empty(),
                List.of(new Target("raw", "sample.img", OptionalLong.empty())));
    }

    private static LockedPackage locked(String name, String set, long size) {
        TreeMap<String, Reason> reasons = new TreeMap<>(Map.of(set, new Reason.Requested(name)));
        return new LockedPackage(
                name,
                DebianVersion.parse("1.0"),
                "amd64",
                "debian",
                "bookworm",
                "pool/" + name,
                size,
                0,
                Digest.of(name),
                reasons);
    }

    private static List<String> codes(EditionSpec edition, LockedPackage... packages) {
        Lock lock =
                new Lock("amd64", Digest.of("request"), List.of(), List.of(packages), SystemIds.NONE, Optional.empty());
        return ResolvedRules.problems(new ResolvedEdition(edition, lock)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void layersInMemoryMustLeaveRoomToRun() {
        LockedPackage large = locked("large", PackageSets.SYSTEM, 400 * MIB);
        assertEquals(List.of("resolved.memory"), codes(edition(512 * MIB, Boot.Residence.RAM), large));
        assertEquals(List.of(), codes(edition(600 * MIB, Boot.Residence.RAM), large));
        assertEquals(List.of(), codes(edition(512 * MIB, Boot.Residence.MAPPED), large));
        LockedPackage loader = locked("large", PackageSets.BOOT, 400 * MIB);
        assertEquals(List.of(), codes(edition(512 * MIB, Boot.Residence.RAM), loader));
    }

    @Test
    void aPackageWhoseScriptsDownloadIsFlagged() {
        LockedPackage fonts = locked("ttf-mscorefonts-installer", PackageSets.SYSTEM, MIB);
        assertEquals(List.of("resolved.downloading-scripts"), codes(edition(1024 * MIB, Boot.Residence.RAM), fonts));
    }

    @Test
    void aSecondKernelIsRefusedAndTheProfilesIsNot() {
        EditionSpec edition = edition(1024 * MIB, Boot.Residence.RAM);
        assertEquals(
                List.of("resolved.second-kernel"),
                codes(edition, locked("linux-image-amd64", PackageSets.SYSTEM, MIB)));
        assertEquals(List.of(), codes(edition, locked("linux-image-cloud-amd64", PackageSets.BOOT, MIB)));
    }

    @Test
    void everyRuleSaysWhatItIsFor() {
        assertEquals(
                ResolvedRules.ALL.size(),
                ResolvedRules.ALL.stream().map(ResolvedRule::id).distinct().count());
        for (ResolvedRule rule : ResolvedRules.ALL) {
            assertTrue(rule.id().startsWith("resolved."), rule.id());
            assertFalse(rule.explanation().isBlank());
        }
    }
}
