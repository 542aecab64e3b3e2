package org.xter.engine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xter.debian.control.StanzaReader;
import org.xter.debian.deb.DebPackage;
import org.xter.debian.deb.LocalPackage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.Boot;
import org.xter.engine.spec.BornContainer;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Hardware;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.SystemSpec;
import org.xter.engine.spec.Target;
import org.xter.engine.spec.UnlockMethod;
import org.xter.engine.spec.WantedPackages;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.LuksHash;
import org.xter.report.Place;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.FileTree;

/** What lies in container B must be missed by nobody while it is closed. */
class ContainedPackagesTest {
    private static final WantedPackages NONE = new WantedPackages(List.of(), false, List.of());
    private static final LayerOfPackage LAYERS = new LayerOfPackage(
            new TreeMap<>(Map.of(
                    "bash", "base",
                    "panel", "panel",
                    "records", "records",
                    "libshared", "records",
                    "libdeeper", "records",
                    "mailer", "records",
                    "own", "records")),
            List.of("base", "kernel", "panel", "records"));

    private static final ContainerSpec CONTAINER = new ContainerSpec(
            LuksCipher.SERPENT, new KeyDerivation.Pbkdf2(LuksHash.SHA256, 1000), Set.of(UnlockMethod.PASSPHRASE));
    private static final Protection DELIVERED =
            new Protection(Optional.of(CONTAINER), Optional.of(CONTAINER), Optional.empty(), false, Optional.empty());
    private static final Protection BORN = new Protection(
            Optional.of(CONTAINER),
            Optional.empty(),
            Optional.of(new BornContainer(CONTAINER, 1 << 25)),
            true,
            Optional.empty());

    private static EditionSpec edition(Placement records, Protection protection) {
        return new EditionSpec(
                Path.of("sample.edition"),
                Path.of("."),
                new Identity("sample", "Sample", "custom", "1.0", "xTER", new UUID(1, 2), 0),
                new Base("debian", "bookworm", "amd64", Optional.empty(), List.of()),
                new Hardware(Hardware.Profile.VM, 1 << 29, 1 << 29, 1, List.of()),
                new SystemSpec(NONE, Map.of(), List.of(), List.of(), "", ""),
                new Network("sample", List.of(), List.of()),
                List.of(service("panel", Placement.PLAIN), service("records", records)),
                protection,
                new Boot(Boot.Residence.RAM, Boot.OnRefusal.POWEROFF, List.of(), ""),
                Optional.empty(),
                List.of(new Target("raw", "sample.img", OptionalLong.empty())));
    }

    private static ServiceSpec service(String name, Placement place) {
        return new ServiceSpec(
                name,
                name,
                NONE,
                List.of(),
                ServiceSpec.Start.AUTO,
                List.of(),
                ServiceSpec.Limits.NONE,
                List.of(),
                List.of(),
                ServiceSpec.Fail.OPEN,
                place,
                List.of(),
                Place.NOWHERE);
    }

    private static List<DebPackage> installed() throws Exception {
        List<DebPackage> packages = new ArrayList<>();
        packages.add(deb("bash", ""));
        packages.add(deb("panel", "Depends: nothing-here | libshared (>= 1), mail-transport-agent\n"));
        packages.add(deb("records", "Depends: own, libshared\n"));
        packages.add(deb("libshared", "Pre-Depends: libdeeper\n"));
        packages.add(deb("libdeeper", ""));
        packages.add(deb("mailer", "Provides: mail-transport-agent\n"));
        packages.add(deb("own", "Depends: bash\n"));
        return packages;
    }

    private static DebPackage deb(String name, String fields) throws Exception {
        String control = "Package: " + name + "\nVersion: 1\n" + fields;
        return new DebPackage(
                new LocalPackage(name, "1", "amd64", Path.of(name), Digest.of(name)),
                StanzaReader.readAll(name, control.getBytes(StandardCharsets.UTF_8))
                        .get(0),
                FileTree.builder().build(),
                FileTree.builder().build(),
                List.of(),
                Content.EMPTY,
                Content.EMPTY);
    }

    @Test
    void whatOthersDependOnByAnyAlternativeOrProviderLeavesBWithAllItNeedsItself() throws Exception {
        LayerOfPackage parted = ContainedPackages.of(edition(Placement.B, DELIVERED), LAYERS, installed());
        assertEquals(
                Map.of(
                        "bash", "base",
                        "panel", "panel",
                        "records", "records",
                        "own", "records",
                        "libshared", ContainedPackages.SHARED,
                        "libdeeper", ContainedPackages.SHARED,
                        "mailer", ContainedPackages.SHARED),
                parted.layers());
        assertEquals(List.of("base", "kernel", "panel", "records", ContainedPackages.SHARED), parted.names());
    }

    @Test
    void containerAIsOpenBeforeAnythingStartsAndKeepsAllItsPackages() throws Exception {
        assertSame(LAYERS, ContainedPackages.of(edition(Placement.A, DELIVERED), LAYERS, installed()));
    }

    @Test
    void whatIsBornOnTheDeviceTakesNoPackagesAlong() throws Exception {
        assertSame(LAYERS, ContainedPackages.of(edition(Placement.B, BORN), LAYERS, installed()));
        assertEquals(Placement.A, BORN.delivered(Placement.B));
        assertEquals(Placement.PLAIN, BORN.delivered(Placement.PLAIN));
        assertEquals(Placement.B, DELIVERED.delivered(Placement.B));
    }
}
