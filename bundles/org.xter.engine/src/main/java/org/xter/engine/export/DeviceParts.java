package org.xter.engine.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.DepotSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Identity;
import org.xter.engine.spec.Network;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.UnlockMethod;
import org.xter.engine.spec.UserSpec;
import org.xter.runtime.initrd.ContainerAccess;
import org.xter.runtime.initrd.KeySource;
import org.xter.runtime.initrd.LoaderDepot;
import org.xter.runtime.initrd.LoaderTpm;
import org.xter.runtime.initrd.StateVolume;
import org.xter.runtime.system.DeviceSystem;
import org.xter.runtime.system.EditionIdentity;
import org.xter.runtime.system.NetworkInterface;
import org.xter.runtime.system.ServiceUnits;
import org.xter.runtime.system.UserAccount;
import org.xter.store.Content;
import org.xter.trust.keyring.Pem;

/** An edition in the words of the device's side, which does not know editions. */
final class DeviceParts {
    private DeviceParts() {}

    static DeviceSystem of(EditionSpec edition) {
        Identity identity = edition.identity();
        return new DeviceSystem(
                new EditionIdentity(
                        identity.name(),
                        identity.title(),
                        identity.kind(),
                        identity.version(),
                        identity.vendor(),
                        identity.product()),
                edition.network().hostname(),
                edition.system().users().stream().map(DeviceParts::account).toList(),
                edition.services().stream().map(DeviceParts::service).toList(),
                edition.network().interfaces().stream().map(DeviceParts::card).toList(),
                edition.network().nameServers(),
                edition.system().timezone(),
                edition.system().locale(),
                new DeviceSystem.ContainerB(
                        edition.protection().born().isPresent(),
                        edition.protection()
                                .anyB()
                                .filter(b -> b.unlock().contains(UnlockMethod.KEYFILE))
                                .isPresent()));
    }

    /** How the loader opens container A; B is opened in the running system. */
    static ContainerAccess access(Protection protection) {
        if (protection.a().isEmpty()) {
            return ContainerAccess.NONE;
        }
        ContainerSpec a = protection.a().get();
        SortedSet<String> keyFiles = new TreeSet<>();
        if (a.unlock().contains(UnlockMethod.KEYFILE)) {
            keyFiles.add(SealedContainers.name(Placement.A));
        }
        return new ContainerAccess(
                Set.of(a.cipher()),
                keyFiles,
                protection.state() ? Optional.of(new StateVolume(a.cipher(), a.derivation())) : Optional.empty());
    }

    /** Who gives the loader the key of container A, besides people. Reads the certificates of who vouches for a depot. */
    static Optional<KeySource> source(Protection protection) throws IOException {
        Set<UnlockMethod> unlock = protection.a().map(ContainerSpec::unlock).orElse(Set.of());
        boolean orPassphrase = unlock.contains(UnlockMethod.PASSPHRASE);
        if (unlock.contains(UnlockMethod.DEPOT)) {
            DepotSpec depot = protection.depot().orElseThrow();
            // Whatever else the file may hold is not for devices.
            String authority = Pem.certificates(Files.readString(depot.authority())).stream()
                    .map(Pem::encode)
                    .collect(Collectors.joining());
            return Optional.of(new LoaderDepot(
                    depot.host(),
                    depot.port(),
                    depot.fixed()
                            .map(each ->
                                    new LoaderDepot.FixedAddress(each.address(), each.gateway(), each.nameServer())),
                    Content.of(authority),
                    orPassphrase));
        }
        boolean containerB = protection
                .anyB()
                .filter(b -> b.unlock().contains(UnlockMethod.TPM))
                .isPresent();
        return unlock.contains(UnlockMethod.TPM)
                ? Optional.of(new LoaderTpm(orPassphrase, containerB))
                : Optional.empty();
    }

    private static UserAccount account(UserSpec user) {
        UserAccount.Password password =
                switch (user.password()) {
                    case UserSpec.Password.Locked locked -> new UserAccount.Password.Locked();
                    case UserSpec.Password.Generated generated -> new UserAccount.Password.Generated();
                    case UserSpec.Password.Hashed hashed -> new UserAccount.Password.Hashed(hashed.crypt());
                };
        OptionalInt id = user.uid().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new UserAccount(
                user.name(),
                user.title(),
                user.groups(),
                password,
                user.shell(),
                user.home(),
                user.system(),
                user.sshKeys(),
                id);
    }

    private static ServiceUnits service(ServiceSpec service) {
        return new ServiceUnits(
                service.name(),
                service.title(),
                service.units(),
                service.start() == ServiceSpec.Start.MANUAL,
                service.after(),
                service.requires(),
                service.fail() == ServiceSpec.Fail.CLOSED,
                service.limits().memory(),
                service.limits().cpuPercent(),
                service.limits().tasks(),
                service.container() == Placement.B,
                service.place());
    }

    private static NetworkInterface card(Network.Interface card) {
        return new NetworkInterface(
                card.name(),
                NetworkInterface.Card.parse(card.card()),
                NetworkInterface.Addressing.parse(card.ipv4()),
                NetworkInterface.Addressing.parse(card.ipv6()),
                card.gateway(),
                List.of(),
                card.optional());
    }
}
