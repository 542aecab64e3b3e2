package org.xter.runtime.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Makes the finished tree of a running system: what the packages' scripts left, under what is generated from the
 * edition, under the edition's own files, which always win. Then exactly the units the edition asks for are switched on.
 * The result depends on nothing but its inputs.
 */
public final class SystemAssembly {
    /** Where container B lies in container A. */
    public static final String CONTAINER_B = "usr/lib/xter/container-b";

    /**
     * Where container A tells of a container B that is born on the device: cipher, bytes and key derivation on one line.
     */
    public static final String CONTAINER_B_PLAN = CONTAINER_B + ".plan";

    private static final String ETC = UnitCatalogue.ETC;
    private static final List<String> PHASES = List.of("systemd-pcrphase-sysinit.service", "systemd-pcrphase.service");

    private static final String REGISTERS = "usr/lib/xter/registers.sh";
    private static final String TARGET_B = "xter-container-b.target";
    /** Where the root of container B's services is composed when it is opened. */
    private static final String ROOT_B = "/run/xter/contained/root-b";

    /** Units that start in every system that has them, and why. */
    private static final List<Map.Entry<String, String>> ESSENTIAL = List.of(
            Map.entry("getty@.service", "a login on the screen"),
            Map.entry("systemd-networkd.service", "the network"),
            Map.entry("systemd-resolved.service", "names of the network"),
            Map.entry("systemd-timesyncd.service", "the right time"),
            Map.entry("apparmor.service", "the confinement that packages bring for their programs"),
            Map.entry("logrotate.timer", "logs that programs write themselves stay bounded"),
            Map.entry("tmp.mount", "a bounded /tmp"));

    private final DeviceSystem system;
    private final FileTree configured;
    private final SortedMap<String, Entry> edition;
    private final long modified;
    private final FileTree.Builder generated = FileTree.builder();
    private final SortedMap<String, String> reasons = new TreeMap<>();
    private final List<String> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SystemAssembly(DeviceSystem system, FileTree configured, SortedMap<String, Entry> edition, long modified) {
        this.system = system;
        this.configured = configured;
        this.edition = edition;
        this.modified = modified;
    }

    /**
     * Assembles a system.
     *
     * @param system what the edition wants
     * @param configured the tree the packages' scripts left
     * @param edition the edition's own files by path, directories only where the edition means them
     * @param modified the time of generated files, seconds since 1970
     * @throws ProblemException all of what is missing: {@code system.unknown-unit}, {@code system.missing-program},
     *     {@code system.unknown-shell}
     */
    public static AssembledSystem assemble(
            DeviceSystem system, FileTree configured, SortedMap<String, Entry> edition, long modified)
            throws IOException, ProblemException {
        return new SystemAssembly(system, configured, edition, modified).assemble();
    }

    private AssembledSystem assemble() throws IOException, ProblemException {
        addIdentity();
        addAccounts();
        addNetwork();
        addBounds();
        addConsole();
        addRegeneration();
        addContainerB();
        SortedMap<String, Integer> bounded = addServices();

        FileTree before = union();
        Enablement enablement = new Enablement(withoutMasks(before));
        enable(enablement, bounded.keySet());
        add(
                "etc/systemd/system-preset/00-xter.preset",
                "# The units this edition starts; all others stay off.\n" + enablement.presets(),
                "keeps every unit off that the edition does not ask for");
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return finish(enablement);
    }

    private AssembledSystem finish(Enablement enablement) {
        FileTree.Builder tree = union().toBuilder();
        SortedMap<String, String> removed =
                enablement.removals(path -> edition.containsKey(path) || reasons.containsKey(path));
        masks(union()).forEach(path -> removed.put(path, "the edition starts this unit, which its package masked"));
        removed.keySet().forEach(tree::remove);
        enablement.links().forEach((path, target) -> {
            if (!edition.containsKey(path)) {
                tree.put(path, link(target));
                reasons.put(path, "starts this unit: " + enablement.reasons().get(path));
            }
        });
        return new AssembledSystem(tree.build(), reasons, removed);
    }

    private FileTree union() {
        FileTree.Builder tree = configured.toBuilder();
        generated.build().below("").forEach((path, entry) -> {
            // A directory that is there keeps its attributes: what is generated below says nothing about it.
            if (!(entry instanceof Entry.Directory && tree.get(path).orElse(null) instanceof Entry.Directory)) {
                tree.put(path, entry);
            }
        });
        edition.forEach(tree::put);
        return tree.build();
    }

    private void addIdentity() {
        EditionIdentity identity = system.identity();
        add(
                "usr/lib/xter/edition",
                assignments(List.of(
                        Map.entry("NAME", identity.name()),
                        Map.entry("TITLE", identity.title()),
                        Map.entry("KIND", identity.kind()),
                        Map.entry("VERSION", identity.version()),
                        Map.entry("VENDOR", identity.vendor()),
                        Map.entry("PRODUCT", identity.product().toString()))),
                "says which edition this is, in the form of os-release(5)");
        add(
                "etc/issue",
                issueText(identity.title() + " " + identity.version()) + " \\n \\l\n\n",
                "greets at the login with the edition's name");
        add("etc/hostname", system.hostname() + "\n", "names the machine");
        add(
                "etc/hosts",
                "127.0.0.1 localhost\n127.0.1.1 " + system.hostname()
                        + "\n::1 localhost ip6-localhost ip6-loopback\nff02::1 ip6-allnodes\nff02::2 ip6-allrouters\n",
                "lets the machine know its own name without a name server");
        add("etc/fstab", "# Root and what is under it come from the loader.\n", "mounts nothing by itself");
        if (!system.timezone().isEmpty()) {
            generated.put("etc/localtime", link("/usr/share/zoneinfo/" + system.timezone()));
            reasons.put("etc/localtime", "sets the time zone of the edition");
            add("etc/timezone", system.timezone() + "\n", "sets the time zone of the edition");
        }
        if (!system.locale().isEmpty()) {
            add("etc/default/locale", "LANG=" + system.locale() + "\n", "sets the locale of the edition");
        }
        StringBuilder services = new StringBuilder();
        for (ServiceUnits service : system.services()) {
            services.append(service.name())
                    .append('\t')
                    .append(service.manual() ? "manual" : "auto")
                    .append('\t')
                    .append(String.join(" ", service.units()))
                    .append('\t')
                    .append(service.title())
                    .append('\n');
        }
        add("usr/lib/xter/services", services.toString(), "lists the designated services for console and panel");
    }

    private void addAccounts() throws IOException {
        AccountFiles accounts = AccountFiles.of(configured, system.accounts());
        FileTree files = accounts.files(modified);
        files.below("").forEach((path, entry) -> {
            generated.put(path, entry);
            if (!(entry instanceof Entry.Directory)) {
                reasons.put(path, accounts.reasons().getOrDefault(path, "belongs to the home of an account"));
            }
        });
        List<String> generatedPasswords = system.accounts().stream()
                .filter(account -> account.password() instanceof UserAccount.Password.Generated)
                .map(UserAccount::name)
                .toList();
        for (UserAccount account : system.accounts()) {
            if (!exists(account.shell())) {
                problems.add(Problem.error(
                        "system.unknown-shell",
                        "the shell " + account.shell() + " of user '" + account.name() + "' is not in the system",
                        "Add the package that brings it, or give the user another shell"));
            }
        }
        if (!generatedPasswords.isEmpty()) {
            addProgram("passwords", "makes a password at each start and shows it on the console");
            add(
                    "usr/lib/xter/passwords.list",
                    String.join("\n", generatedPasswords) + "\n",
                    "lists the accounts whose password is made at each start");
            addNotice("10-xter-passwords.issue", "passwords.issue");
            require("/usr/sbin/chpasswd", "passwd", "generated passwords");
        }
    }

    private void addNetwork() {
        boolean hasResolver = configured
                .get("usr/lib/systemd/system/systemd-resolved.service")
                .or(() -> configured.get("lib/systemd/system/systemd-resolved.service"))
                .isPresent();
        if (hasResolver) {
            generated.put("etc/resolv.conf", link("../run/systemd/resolve/stub-resolv.conf"));
            reasons.put("etc/resolv.conf", "leads names to systemd-resolved");
            if (!system.nameServers().isEmpty()) {
                add(
                        "etc/systemd/resolved.conf.d/10-xter.conf",
                        "[Resolve]\nDNS=" + String.join(" ", system.nameServers()) + "\n",
                        "gives the name servers of the edition");
            }
        } else if (!system.nameServers().isEmpty()) {
            StringBuilder text = new StringBuilder();
            system.nameServers()
                    .forEach(server -> text.append("nameserver ").append(server).append('\n'));
            add("etc/resolv.conf", text.toString(), "gives the name servers of the edition");
        }
        if (system.interfaces().isEmpty()) {
            return;
        }
        addProgram(
                "network-cards",
                "gives network cards the names of the edition by their place, before the network starts");
        addNotice("20-xter-network-cards.issue", "network-cards.issue");
        add(NetworkFiles.CARDS, NetworkFiles.cards(system.interfaces()), "says which card gets which name");
        add(NetworkFiles.LINK, NetworkFiles.unnamed(), "leaves the names of network cards to the edition");
        NetworkFiles.networks(system.interfaces())
                .forEach((path, text) -> add(path, text, "configures a network card as the edition says"));
        require("/usr/sbin/ip", "iproute2", "named network cards");
        require("/usr/bin/udevadm", "udev", "named network cards");
        require("/usr/lib/systemd/systemd-networkd", "systemd", "the network");
        add(
                ETC + "/systemd-networkd-wait-online.service.d/10-xter.conf",
                "[Service]\nExecStart=\nExecStart=/lib/systemd/systemd-networkd-wait-online --any --timeout=20\n",
                "waits for one network, and not for two minutes");
    }

    private void addBounds() {
        add(
                "etc/systemd/journald.conf.d/10-xter.conf",
                "[Journal]\nStorage=volatile\nRuntimeMaxUse=32M\nRuntimeMaxFileSize=4M\nForwardToSyslog=no\n",
                "keeps the journal in RAM within a bound");
        add(
                "etc/systemd/coredump.conf.d/10-xter.conf",
                "[Coredump]\nStorage=none\nProcessSizeMax=0\n",
                "keeps no core dumps: they hold secrets");
        add(
                "etc/sysctl.d/10-xter.conf",
                "kernel.core_pattern=|/bin/false\nfs.suid_dumpable=0\n",
                "keeps no core dumps: they hold secrets");
        add(
                "etc/systemd/system.conf.d/10-xter.conf",
                "[Manager]\nDefaultLimitCORE=0\nDefaultTimeoutStartSec=60s\nDefaultTimeoutStopSec=30s\n",
                "keeps no core dumps and waits for no service longer than a minute");
        add(DeviceFile.TMP);
    }

    private void addConsole() {
        generated.put(ETC + "/default.target", link("/usr/lib/systemd/system/multi-user.target"));
        reasons.put(ETC + "/default.target", "starts the system without a desktop");
        add(DeviceFile.SERIAL);
        add(DeviceFile.CONSOLES);
        addProgram("announce", "says on the console when the system is ready and what failed");
        addProgram("epoch", "counts the security epoch up in the TPM when the system is healthy");
        generated.put(REGISTERS, new Entry.File(Attributes.root(0644, modified), Loader.registers()));
        reasons.put(REGISTERS, "talks to the TPM as the loader does, for the program beside it");
        withoutPhases();
    }

    /** systemd takes down its phases by libraries that it does not ask for, and fails on machines with a TPM without them. */
    private void withoutPhases() {
        if (configured.entries().keySet().stream().anyMatch(path -> path.endsWith("/libtss2-esys.so.0"))) {
            return;
        }
        for (String unit : PHASES) {
            if (exists("/usr/lib/systemd/system/" + unit)) {
                generated.put(ETC + "/" + unit, link("/dev/null"));
                reasons.put(ETC + "/" + unit, "this unit fails without the package libtss2-esys-3.0.2-0");
            }
        }
    }

    /** What the packages' scripts made for one machine, and normalisers took away, is made at each start. */
    private void addRegeneration() {
        if (exists("/usr/sbin/sshd") && exists("/usr/bin/ssh-keygen")) {
            addProgram("ssh-host-keys", "makes the SSH host keys of this start: an image must not bring any");
        }
        if (exists("/usr/sbin/make-ssl-cert")) {
            addProgram("self-signed", "makes the self-signed certificate of this start: an image must not bring any");
        }
    }

    /** What opens container B while the system runs, and says that services wait for it. */
    private void addContainerB() {
        List<ServiceUnits> waiting =
                system.services().stream().filter(ServiceUnits::locked).toList();
        if (waiting.isEmpty()) {
            return;
        }
        add(DeviceFile.UNLOCK);
        add(DeviceFile.CONTAINER_B);
        add(DeviceFile.TARGET_B);
        addProgram("containers", "says on the console which services wait for container B");
        addNotice("30-xter-containers.issue", "containers.issue");
        StringBuilder titles = new StringBuilder();
        waiting.forEach(each -> titles.append(each.title()).append('\n'));
        add("usr/lib/xter/containers.list", titles.toString(), "lists the services that wait for container B");
        require("/usr/sbin/cryptsetup", "cryptsetup-bin", "opening container B");
        if (system.containerB().keyFile()) {
            add("usr/lib/xter/key-files", "b\n", "lists the containers that a key file on a stick may open");
        }
        if (system.containerB().bornHere()) {
            require("/usr/sbin/mkfs.ext4", "e2fsprogs", "making container B on the device");
        }
    }

    /** Slices, order and requirements of the services. The keys of the result are all units of automatic services. */
    private SortedMap<String, Integer> addServices() throws IOException {
        UnitCatalogue catalogue = new UnitCatalogue(withoutMasks(union()));
        Map<String, ServiceUnits> byName = new TreeMap<>();
        system.services().forEach(service -> byName.put(service.name(), service));
        SortedMap<String, Integer> automatic = new TreeMap<>();
        for (ServiceUnits service : system.services()) {
            String slice = "xter-" + escaped(service.name()) + ".slice";
            if (service.isBounded()) {
                add(ETC + "/" + slice, slice(service), "bounds what service '" + service.name() + "' may use");
            }
            Set<String> placed = new LinkedHashSet<>(processUnits(service, catalogue));
            if (service.locked()) {
                placed.addAll(service.units());
            }
            for (String unit : placed) {
                String text = dropIn(service, byName, unit, slice, catalogue);
                if (!text.isEmpty()) {
                    add(
                            ETC + "/" + unit + ".d/10-xter.conf",
                            text,
                            "gives this unit its place among the services of the edition");
                }
            }
            if (!service.manual() && !service.locked()) {
                service.units().forEach(unit -> automatic.put(unit, automatic.size()));
            }
        }
        return automatic;
    }

    /** The units of a service that run processes: for a socket, timer or path the service it starts. */
    private static Set<String> processUnits(ServiceUnits service, UnitCatalogue catalogue) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (String unit : service.units()) {
            names.add(
                    unit.endsWith(".service")
                            ? unit
                            : activated(unit, catalogue).orElse(unit));
        }
        return names;
    }

    private static Optional<String> activated(String unit, UnitCatalogue catalogue) throws IOException {
        int dot = unit.lastIndexOf('.');
        String section =
                switch (unit.substring(dot + 1)) {
                    case "socket" -> "Socket.Service";
                    case "timer" -> "Timer.Unit";
                    case "path" -> "Path.Unit";
                    default -> "";
                };
        Optional<UnitFile> file = catalogue.find(unit);
        if (section.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = file.get().words(section);
        if (!named.isEmpty()) {
            return Optional.of(named.get(named.size() - 1));
        }
        boolean perConnection = List.of("yes", "true", "1", "on")
                .contains(String.join("", file.get().words("Socket.Accept")));
        return Optional.of(unit.substring(0, dot) + (perConnection ? "@" : "") + ".service");
    }

    private static String slice(ServiceUnits service) {
        StringBuilder text = new StringBuilder("[Unit]\nDescription=Bounds of ")
                .append(service.title())
                .append("\n\n[Slice]\n");
        service.memory()
                .ifPresent(bytes -> text.append("MemoryMax=").append(bytes).append('\n'));
        service.cpuPercent()
                .ifPresent(percent -> text.append("CPUQuota=").append(percent).append("%\n"));
        service.tasks()
                .ifPresent(tasks -> text.append("TasksMax=").append(tasks).append('\n'));
        return text.toString();
    }

    private static String dropIn(
            ServiceUnits service, Map<String, ServiceUnits> byName, String unit, String slice, UnitCatalogue catalogue)
            throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String name : service.after()) {
            ServiceUnits other = byName.get(name);
            if (other != null) {
                // Without what guards it, a service must not run: systemd stops it when that stops or fails.
                addOrder(lines, other, other.failClosed() ? "BindsTo=" : "", catalogue);
            }
        }
        for (String name : service.requires()) {
            ServiceUnits other = byName.get(name);
            if (other != null) {
                addOrder(lines, other, other.failClosed() ? "BindsTo=" : "Requires=", catalogue);
            }
        }
        if (service.locked()) {
            lines.add("ConditionPathIsMountPoint=" + ROOT_B);
        }
        StringBuilder text = new StringBuilder();
        if (!lines.isEmpty()) {
            text.append("[Unit]\n").append(String.join("\n", lines)).append('\n');
        }
        Set<String> running = new LinkedHashSet<>();
        if (service.isBounded()) {
            running.add("Slice=" + slice);
        }
        if (service.locked()) {
            running.add("RootDirectory=" + ROOT_B);
            running.add("MountAPIVFS=yes");
            running.add("BindPaths=/run -/tmp -/var/tmp -/var/log");
        }
        if (!running.isEmpty() && unit.endsWith(".service")) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("[Service]\n")
                    .append(String.join("\n", running))
                    .append('\n');
        }
        return text.toString();
    }

    private static void addOrder(Set<String> lines, ServiceUnits other, String requirement, UnitCatalogue catalogue)
            throws IOException {
        for (String unit : other.units()) {
            lines.add("After=" + unit);
            for (String process : processUnits(other, catalogue)) {
                lines.add("After=" + process);
            }
        }
        if (!requirement.isEmpty() && !other.units().isEmpty()) {
            lines.add(requirement + other.units().get(0));
        }
    }

    private void enable(Enablement enablement, Set<String> automatic) throws IOException {
        for (Map.Entry<String, String> essential : ESSENTIAL) {
            boolean manual = system.services().stream()
                    .anyMatch(service -> service.manual() && service.units().contains(essential.getKey()));
            boolean masked = new UnitCatalogue(union()).isMasked(essential.getKey());
            if (!manual && !masked) {
                enablement.enable(essential.getKey(), essential.getValue());
            }
        }
        for (String unit : units) {
            enablement.enable(unit, reasons.get("usr/lib/systemd/system/" + unit));
        }
        for (ServiceUnits service : system.services()) {
            for (String unit : service.units()) {
                String reason = "service '" + service.name() + "' of the edition";
                boolean known = service.locked() && !service.manual()
                        ? enablement.enableIn(TARGET_B, unit, reason)
                        : service.manual()
                                ? new UnitCatalogue(withoutMasks(union()))
                                                .find(unit)
                                                .isPresent()
                                        || configured
                                                .get("etc/init.d/" + unit.replaceFirst("\\.service$", ""))
                                                .isPresent()
                                : automatic.contains(unit) && enablement.enable(unit, reason);
                if (!known) {
                    problems.add(Problem.error(
                            "system.unknown-unit",
                            service.place(),
                            "the unit " + unit + " of service '" + service.name() + "' is not in the system",
                            "Check the unit's name, or add the package or the file that brings it"));
                }
            }
        }
    }

    /** Masks that packages put on units the edition designates. */
    private List<String> masks(FileTree tree) {
        List<String> masks = new ArrayList<>();
        for (ServiceUnits service : system.services()) {
            for (String unit : service.units()) {
                String path = ETC + "/" + unit;
                if (tree.get(path).orElse(null) instanceof Entry.Symlink(Attributes any, String target)
                        && target.equals("/dev/null")
                        && !edition.containsKey(path)) {
                    masks.add(path);
                }
            }
        }
        return masks;
    }

    private FileTree withoutMasks(FileTree tree) {
        FileTree.Builder builder = tree.toBuilder();
        masks(tree).forEach(builder::remove);
        return builder.build();
    }

    private void addProgram(String name, String reason) {
        DeviceFile.program(name, reason).forEach(this::add);
        units.add("xter-" + name + ".service");
    }

    /** agetty(8) looks into /run for issue files only where there is no /etc/issue, so a link leads there. */
    private void addNotice(String name, String file) {
        generated.put("etc/issue.d/" + name, link("../../run/xter/" + file));
        reasons.put("etc/issue.d/" + name, "shows a notice of this start above the login prompt");
    }

    private void add(DeviceFile file) {
        generated.put(file.path(), new Entry.File(Attributes.root(file.mode(), modified), file.content()));
        reasons.put(file.path(), file.reason());
    }

    private void add(String path, String text, String reason) {
        generated.put(path, new Entry.File(Attributes.root(0644, modified), Content.of(text)));
        reasons.put(path, reason);
    }

    private Entry link(String target) {
        return new Entry.Symlink(Attributes.root(0777, modified), target);
    }

    private void require(String program, String debianPackage, String purpose) {
        if (!exists(program)) {
            problems.add(Problem.error(
                    "system.missing-program",
                    "the program " + program + ", needed for " + purpose + ", is not in the system",
                    "Add the package " + debianPackage));
        }
    }

    /** Whether packages or edition bring a path; /bin and /usr/bin are one where the tree has them so. */
    private boolean exists(String program) {
        String path = program.substring(1);
        String other = path.startsWith("usr/") ? path.substring(4) : "usr/" + path;
        return configured.get(path).isPresent()
                || configured.get(other).isPresent()
                || edition.containsKey(path)
                || edition.containsKey(other);
    }

    private static String assignments(List<Map.Entry<String, String>> values) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> each : values) {
            // os-release(5): shell assignments; what the shell would expand is escaped.
            String value = each.getValue().replaceAll("([\"$`\\\\])", "\\\\$1");
            text.append(each.getKey()).append("=\"").append(value).append("\"\n");
        }
        return text.toString();
    }

    /** agetty(8) expands backslash sequences in issue files. */
    private static String issueText(String text) {
        return text.replace("\\", "\\\\");
    }

    /** A dash in a slice's name would make it another slice's child (systemd.slice(5)). */
    private static String escaped(String name) {
        return name.replace("-", "\\x2d");
    }
}
