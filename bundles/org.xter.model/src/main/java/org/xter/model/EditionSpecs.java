package org.xter.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.xter.engine.EditionText;
import org.xter.engine.spec.BornContainer;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.DepotSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.FileSpec;
import org.xter.engine.spec.KeyringSpec;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.RepositorySpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.SystemSpec;
import org.xter.engine.spec.UserSpec;
import org.xter.engine.spec.WantedPackages;
import org.xter.format.luks2.LuksCipher;
import org.xter.model.edition.Base;
import org.xter.model.edition.Boot;
import org.xter.model.edition.DebconfAnswer;
import org.xter.model.edition.DebconfType;
import org.xter.model.edition.Delivery;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.HardwareProfile;
import org.xter.model.edition.Identity;
import org.xter.model.edition.KeyDepot;
import org.xter.model.edition.Limits;
import org.xter.model.edition.Memory;
import org.xter.model.edition.Network;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Repository;
import org.xter.model.edition.Service;
import org.xter.model.edition.StatePlace;
import org.xter.model.edition.Target;
import org.xter.model.edition.TargetFormat;
import org.xter.model.edition.Trust;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.edition.User;
import org.xter.model.rules.DepotAddress;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.TextRange;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * Turns an edition file into what the engine builds. Fixed defaults are those of the Ecore model; defaults that follow
 * from other settings (a title from a name) are applied here and stated in the model's documentation.
 */
public final class EditionSpecs {
    /** Stands in the place of what is not to be passed on. */
    private static final String LEFT_OUT = "\"(left out)\"";

    /** Errors that say nothing about which packages an edition has. */
    private static final Set<String> BESIDE_PACKAGES = Set.of(
            "edition.not-yet-applicable",
            "edition.unknown-reference",
            "edition.service-cycle",
            "edition.port-taken",
            "edition.card-taken",
            "edition.subnet-taken",
            "edition.missing-file",
            "edition.keyring-name",
            "edition.file-path-taken",
            "edition.router-disk",
            "edition.partition-order",
            "edition.mount-taken",
            "edition.mount-parent",
            "edition.mount-without-files",
            "edition.partition-size",
            "edition.volumes-fit",
            "edition.partitions-fit",
            "edition.placement-without-container",
            "edition.ciphers-differ",
            "edition.holders-differ",
            "edition.asked-depot",
            "edition.key-length",
            "edition.role-bounds",
            "edition.target-taken");

    private final EditionFile file;
    private final Edition edition;

    private EditionSpecs(EditionFile file) {
        this.file = file;
        this.edition = file.edition();
    }

    /**
     * The specification of a sound edition.
     *
     * @throws ProblemException with every error found while reading or by the {@link Rules}; also settings that cannot be
     *     applied yet are such errors
     */
    public static EditionSpec of(EditionFile file) throws ProblemException {
        List<Problem> errors =
                Rules.problems(file).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors, null);
        }
        return new EditionSpecs(file).edition();
    }

    /**
     * What is known of the packages of an edition although it has settings that cannot be applied, such as disks and
     * protection, or parts that contradict each other outside of its packages. For whoever shows packages and sizes: nothing
     * is built of it.
     *
     * @throws ProblemException with every error that leaves open which packages are meant
     */
    public static EditionSpec planned(EditionFile file) throws ProblemException {
        List<Problem> errors = Rules.problems(file).stream()
                .filter(Problem::isError)
                .filter(each -> !BESIDE_PACKAGES.contains(each.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors, null);
        }
        return new EditionSpecs(file).edition();
    }

    /**
     * The distribution an edition names, for whoever looks for packages while the rest of it is unfinished.
     *
     * @return nothing when the edition does not say which suite, or names a repository or a snapshot's day wrongly
     */
    public static Optional<org.xter.engine.spec.Base> baseOf(EditionFile file) {
        Base base = file.edition().getBase();
        boolean known = base != null
                && base.isSetSuite()
                && base.getRepositories().stream().allMatch(Repository::isSetId)
                && (!base.isSetSnapshot() || base.getSnapshot().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        try {
            return known ? Optional.of(base(base)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The folder of the keyring an edition names, for whoever shows it while the rest of the edition is unfinished.
     *
     * @return nothing when it names none, or what can be no path here
     */
    public static Optional<Path> keyringOf(EditionFile file) {
        Trust trust = file.edition().getTrust();
        if (trust == null || !trust.isSetKeyring() || trust.getKeyring().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.folder().resolve(trust.getKeyring()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The product id of an edition; nothing when it has none, or one that is no UUID. */
    public static Optional<UUID> productOf(Edition edition) {
        Identity identity = edition.getIdentity();
        try {
            return identity == null || !identity.isSetProduct()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(identity.getProduct()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text of an edition as a report may hold it: password hashes and answers to secret questions are left out. */
    public static EditionText textOf(EditionFile file) {
        List<TextRange> secrets = new ArrayList<>();
        OperatingSystem system = file.edition().getSystem();
        if (system != null) {
            for (User user : system.getUsers()) {
                boolean named = List.of("generated", "none").contains(user.getPassword());
                file.entry(user, EditionPackage.Literals.USER__PASSWORD)
                        .filter(entry -> !named)
                        .ifPresent(entry -> secrets.add(entry.value().range()));
            }
            for (DebconfAnswer answer : system.getDebconf()) {
                file.entry(answer, EditionPackage.Literals.DEBCONF_ANSWER__VALUE)
                        .filter(entry -> answer.getType() == DebconfType.PASSWORD)
                        .ifPresent(entry -> secrets.add(entry.value().range()));
            }
        }
        secrets.sort(Comparator.comparingInt(TextRange::start).reversed());
        StringBuilder shown = new StringBuilder(file.text());
        secrets.forEach(each -> shown.replace(each.start(), each.end(), LEFT_OUT));
        return new EditionText(file.file().getFileName().toString(), Digest.of(file.text()), shown.toString());
    }

    private EditionSpec edition() {
        return new EditionSpec(
                file.file(),
                file.folder(),
                identity(edition.getIdentity()),
                base(edition.getBase()),
                hardware(orDefault(edition.getHardware(), EditionFactory.eINSTANCE::createHardware)),
                system(system()),
                network(orDefault(edition.getNetwork(), EditionFactory.eINSTANCE::createNetwork)),
                edition.getServices().stream().map(this::service).toList(),
                protection(),
                boot(orDefault(edition.getBoot(), EditionFactory.eINSTANCE::createBoot)),
                keyringOf(file)
                        .map(folder -> new KeyringSpec(
                                folder, file.place(edition.getTrust(), EditionPackage.Literals.TRUST__KEYRING))),
                targets());
    }

    /** A section that is left out is one without any setting: its defaults hold. */
    private static <T> T orDefault(T section, Supplier<T> empty) {
        return section == null ? empty.get() : section;
    }

    private OperatingSystem system() {
        return orDefault(edition.getSystem(), EditionFactory.eINSTANCE::createOperatingSystem);
    }

    private static org.xter.engine.spec.Identity identity(Identity identity) {
        return new org.xter.engine.spec.Identity(
                identity.getName(),
                identity.isSetTitle() ? identity.getTitle() : identity.getName(),
                identity.getKind().getLiteral(),
                identity.getVersion(),
                identity.getVendor(),
                UUID.fromString(identity.getProduct()),
                identity.getEpoch());
    }

    private static org.xter.engine.spec.Base base(Base base) {
        List<RepositorySpec> repositories = base.getRepositories().stream()
                .map(each -> repository(each, base))
                .toList();
        if (repositories.isEmpty()) {
            Repository own = EditionFactory.eINSTANCE.createRepository();
            own.setId(base.getDistribution().getLiteral());
            repositories = List.of(repository(own, base));
        }
        return new org.xter.engine.spec.Base(
                base.getDistribution().getLiteral(),
                base.getSuite(),
                base.getArchitecture().getLiteral(),
                base.isSetSnapshot() ? Optional.of(LocalDate.parse(base.getSnapshot())) : Optional.empty(),
                repositories);
    }

    private static RepositorySpec repository(Repository repository, Base base) {
        return new RepositorySpec(
                repository.getId(),
                repository.getAddresses(),
                repository.getSuites().isEmpty() ? List.of(base.getSuite()) : repository.getSuites(),
                repository.getComponents().isEmpty() ? List.of("main") : repository.getComponents(),
                repository.getArchiveKeys(),
                repository.isSetPriority() ? OptionalInt.of(repository.getPriority()) : OptionalInt.empty());
    }

    private static org.xter.engine.spec.Hardware hardware(Hardware hardware) {
        Memory memory = orDefault(hardware.getMemory(), EditionFactory.eINSTANCE::createMemory);
        boolean real = hardware.getProfile() == HardwareProfile.PC;
        return new org.xter.engine.spec.Hardware(
                real ? org.xter.engine.spec.Hardware.Profile.PC : org.xter.engine.spec.Hardware.Profile.VM,
                memory.getMinimum().bytes(),
                memory.isSetRecommended()
                        ? memory.getRecommended().bytes()
                        : memory.getMinimum().bytes(),
                hardware.getCpus(),
                real ? hardware.getFirmware() : List.of());
    }

    private SystemSpec system(OperatingSystem system) {
        List<WantedPackages.Wanted> packages =
                new ArrayList<>(wanted(system, EditionPackage.Literals.OPERATING_SYSTEM__PACKAGES));
        for (PackageGroup group : edition.getGroups()) {
            packages.addAll(wanted(group, EditionPackage.Literals.PACKAGE_GROUP__PACKAGES));
        }
        Map<String, String> answers = new TreeMap<>();
        for (DebconfAnswer answer : system.getDebconf()) {
            answers.put(
                    answer.getPackageName() + " " + answer.getQuestion() + " "
                            + answer.getType().getLiteral(),
                    answer.getValue());
        }
        return new SystemSpec(
                new WantedPackages(packages, system.isRecommends(), system.getExcluded()),
                answers,
                system.getUsers().stream().map(EditionSpecs::user).toList(),
                files(system.getFiles()),
                system.getTimeZone(),
                system.getLocale());
    }

    private List<WantedPackages.Wanted> wanted(EObject owner, EAttribute feature) {
        List<?> names = (List<?>) owner.eGet(feature);
        List<WantedPackages.Wanted> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            result.add(new WantedPackages.Wanted((String) names.get(i), file.place(owner, feature, i)));
        }
        return result;
    }

    private static UserSpec user(User user) {
        return new UserSpec(
                user.getName(),
                user.isSetTitle() ? user.getTitle() : "",
                user.getGroups(),
                switch (user.getPassword()) {
                    case "generated" -> new UserSpec.Password.Generated();
                    case "none" -> new UserSpec.Password.Locked();
                    default -> new UserSpec.Password.Hashed(user.getPassword());
                },
                user.isSystem() && !user.isSetShell() ? "/usr/sbin/nologin" : user.getShell(),
                user.isSetHome() ? user.getHome() : user.isSystem() ? "/nonexistent" : "/home/" + user.getName(),
                user.isSystem(),
                user.getSshKeys(),
                user.isSetUid() ? Optional.of(user.getUid()) : Optional.empty());
    }

    private List<FileSpec> files(List<FileEntry> entries) {
        return entries.stream()
                .map(entry -> new FileSpec(
                        entry.getPath(),
                        source(entry),
                        entry.isSetMode() ? OptionalInt.of(entry.getMode().bits()) : OptionalInt.empty(),
                        entry.getOwner(),
                        entry.getGroup(),
                        file.place(entry)))
                .toList();
    }

    private static FileSpec.Source source(FileEntry entry) {
        if (entry.isSetFrom()) {
            return new FileSpec.Source.From(entry.getFrom());
        }
        return entry.isSetLink()
                ? new FileSpec.Source.Link(entry.getLink())
                : new FileSpec.Source.Inline(entry.getContent());
    }

    private org.xter.engine.spec.Network network(Network network) {
        return new org.xter.engine.spec.Network(
                network.isSetHostname()
                        ? network.getHostname()
                        : edition.getIdentity().getName(),
                network.getInterfaces().stream().map(EditionSpecs::card).toList(),
                network.getDns());
    }

    private static org.xter.engine.spec.Network.Interface card(NetworkInterface card) {
        return new org.xter.engine.spec.Network.Interface(
                card.getName(),
                card.getCard(),
                addresses(card.getIpv4()),
                addresses(card.getIpv6()),
                card.isSetGateway() ? card.getGateway() : "",
                card.isOptional());
    }

    private static String addresses(List<String> addresses) {
        return addresses.isEmpty() ? "none" : String.join(" ", addresses);
    }

    private ServiceSpec service(Service service) {
        return new ServiceSpec(
                service.getName(),
                service.isSetTitle() ? service.getTitle() : service.getName(),
                new WantedPackages(
                        wanted(service, EditionPackage.Literals.SERVICE__PACKAGES),
                        service.isSetRecommends() ? service.isRecommends() : system().isRecommends(),
                        List.of()),
                units(service),
                switch (service.getStart()) {
                    case AUTO -> ServiceSpec.Start.AUTO;
                    case MANUAL -> ServiceSpec.Start.MANUAL;
                },
                service.getPorts().stream()
                        .map(port -> new ServiceSpec.Port(port.first(), port.protocol()))
                        .toList(),
                service.getLimits() == null ? ServiceSpec.Limits.NONE : limits(service.getLimits()),
                service.getAfter(),
                service.getRequires(),
                switch (service.getFail()) {
                    case OPEN -> ServiceSpec.Fail.OPEN;
                    case CLOSED -> ServiceSpec.Fail.CLOSED;
                },
                switch (service.getContainer()) {
                    case NONE -> Placement.PLAIN;
                    case A -> Placement.A;
                    case B -> Placement.B;
                },
                files(service.getFiles()),
                file.place(service));
    }

    /** Most packages of Debian that run something name the unit after themselves. */
    private static List<String> units(Service service) {
        if (service.isSetUnits() || service.getPackages().isEmpty()) {
            return service.getUnits();
        }
        return List.of(service.getPackages().get(0).split("[=/]", 2)[0] + ".service");
    }

    private static ServiceSpec.Limits limits(Limits limits) {
        return new ServiceSpec.Limits(
                limits.isSetMemory() ? OptionalLong.of(limits.getMemory().bytes()) : OptionalLong.empty(),
                limits.isSetCpu() ? OptionalInt.of(limits.getCpu().percent()) : OptionalInt.empty(),
                limits.isSetTasks() ? OptionalInt.of(limits.getTasks()) : OptionalInt.empty());
    }

    private org.xter.engine.spec.Protection protection() {
        Protection protection = orDefault(edition.getProtection(), EditionFactory.eINSTANCE::createProtection);
        return new org.xter.engine.spec.Protection(
                Optional.ofNullable(protection.getContainerA()).map(this::container),
                Optional.ofNullable(protection.getContainerB())
                        .filter(b -> b.getDelivery() == Delivery.DELIVERED)
                        .map(this::container),
                Optional.ofNullable(protection.getContainerB())
                        .filter(b -> b.getDelivery() == Delivery.DEVICE && b.isSetSize())
                        .map(b -> new BornContainer(container(b), b.getSize().bytes())),
                protection.getState() == StatePlace.PARTITION,
                Optional.ofNullable(protection.getDepot()).flatMap(this::depot));
    }

    /** Nothing where it is said in a way that rules refuse. */
    private Optional<DepotSpec> depot(KeyDepot depot) {
        if (!depot.isSetAddress() || !depot.isSetAuthority()) {
            return Optional.empty();
        }
        Optional<DepotSpec.FixedAddress> fixed = depot.getNetwork().equals("dhcp")
                ? Optional.empty()
                : Optional.of(new DepotSpec.FixedAddress(
                        depot.getNetwork(),
                        Optional.ofNullable(depot.getGateway()),
                        Optional.ofNullable(depot.getNameServer())));
        return DepotAddress.parse(depot.getAddress())
                .map(address -> new DepotSpec(
                        address.host(), address.port(), file.folder().resolve(depot.getAuthority()), fixed));
    }

    private ContainerSpec container(ProtectedContainer container) {
        LuksCipher cipher =
                switch (container.getCipher()) {
                    case AES_XTS -> LuksCipher.AES;
                    case SERPENT_XTS -> LuksCipher.SERPENT;
                    case TWOFISH_XTS -> LuksCipher.TWOFISH;
                };
        org.xter.engine.spec.Hardware machine =
                hardware(orDefault(edition.getHardware(), EditionFactory.eINSTANCE::createHardware));
        return new ContainerSpec(
                cipher,
                Derivations.of(
                        orDefault(container.getKeyDerivation(), EditionFactory.eINSTANCE::createKeyDerivation),
                        machine),
                unlock(container));
    }

    /** Without a word people are asked. */
    private static Set<org.xter.engine.spec.UnlockMethod> unlock(ProtectedContainer container) {
        Set<org.xter.engine.spec.UnlockMethod> methods = EnumSet.noneOf(org.xter.engine.spec.UnlockMethod.class);
        for (UnlockMethod each : container.getUnlock()) {
            switch (each) {
                case TPM -> methods.add(org.xter.engine.spec.UnlockMethod.TPM);
                case KEYFILE -> methods.add(org.xter.engine.spec.UnlockMethod.KEYFILE);
                case PASSPHRASE -> methods.add(org.xter.engine.spec.UnlockMethod.PASSPHRASE);
                case DEPOT -> methods.add(org.xter.engine.spec.UnlockMethod.DEPOT);
            }
        }
        return methods.isEmpty() ? Set.of(org.xter.engine.spec.UnlockMethod.PASSPHRASE) : methods;
    }

    private static org.xter.engine.spec.Boot boot(Boot boot) {
        return new org.xter.engine.spec.Boot(
                switch (boot.getResidence()) {
                    case RAM -> org.xter.engine.spec.Boot.Residence.RAM;
                    case MAPPED -> org.xter.engine.spec.Boot.Residence.MAPPED;
                },
                switch (boot.getOnRefusal()) {
                    case POWEROFF -> org.xter.engine.spec.Boot.OnRefusal.POWEROFF;
                    case WAIT -> org.xter.engine.spec.Boot.OnRefusal.WAIT;
                },
                boot.getCommandLine(),
                boot.getConsole().equals("none") ? "" : boot.getConsole());
    }

    private List<org.xter.engine.spec.Target> targets() {
        List<Target> targets = edition.getTargets();
        if (targets.isEmpty()) {
            Target raw = EditionFactory.eINSTANCE.createTarget();
            raw.setFormat(TargetFormat.RAW);
            targets = List.of(raw);
        }
        return targets.stream().map(this::target).toList();
    }

    private org.xter.engine.spec.Target target(Target target) {
        Identity identity = edition.getIdentity();
        return new org.xter.engine.spec.Target(
                target.getFormat().getLiteral(),
                target.isSetName()
                        ? target.getName()
                        : identity.getName() + "-" + identity.getVersion() + ending(target.getFormat()),
                target.isSetSize() ? OptionalLong.of(target.getSize().bytes()) : OptionalLong.empty());
    }

    private static String ending(TargetFormat format) {
        return switch (format) {
            case RAW -> ".img";
            case DEPOT -> ".depot";
            case OCI -> ".oci";
            default -> "." + format.getLiteral();
        };
    }
}
