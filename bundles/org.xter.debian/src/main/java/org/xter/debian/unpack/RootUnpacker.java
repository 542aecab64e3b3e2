package org.xter.debian.unpack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xter.debian.deb.DebPackage;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Unpacks a set of packages into an empty root.
 *
 * <p>The order is mmdebstrap's: the packages marked {@code Essential} and all they need are laid out first, without
 * scripts, so that dpkg can run at all; then their scripts run; then the rest is unpacked and configured. What differs
 * is that the rest is unpacked here too, all at once, unless a package's {@code preinst} may do something on a first
 * installation: such a package is left to dpkg, after what it pre-depends on has been configured.
 */
public final class RootUnpacker {
    private static final String DPKG_NEW = ".dpkg-new";
    /** The directories that merged /usr replaces by links (usrmerge, debootstrap's setup_merged_usr). */
    private static final List<String> MERGED = List.of("bin", "lib", "lib32", "lib64", "libo32", "libx32", "sbin");

    private final long modified;
    private final String architecture;

    /**
     * @param architecture of the root, such as {@code amd64}
     * @param modified the time given to what no package brings, in seconds since 1970
     */
    public RootUnpacker(String architecture, long modified) {
        this.architecture = architecture;
        this.modified = modified;
    }

    /**
     * Unpacks packages.
     *
     * @param packages all of them; their relations are taken to be satisfied
     * @param held names of packages that are unpacked but never configured, such as kernels
     * @param seed files that are there before the first package
     * @throws ProblemException {@code debian.file-conflict}, {@code debian.damaged-package}
     */
    public UnpackedRoot unpack(
            Collection<DebPackage> packages, Set<String> held, FileTree seed, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<String, DebPackage> byName = new HashMap<>();
        for (DebPackage each : packages) {
            if (byName.put(each.name(), each) != null) {
                throw new ProblemException(Problem.error(
                        "debian.package-twice",
                        "Package " + each.name() + " is to be installed twice",
                        "Ask for one version and one architecture of it"));
            }
        }
        Relations relations = new Relations(packages);
        Set<String> essential = new TreeSet<>();
        for (DebPackage each : packages) {
            if (each.control().text("Essential").equals("yes")) {
                essential.add(each.name());
            }
        }
        essential = relations.closure(essential);
        Set<String> active = new TreeSet<>();
        Set<String> diverting = new HashSet<>();
        for (DebPackage each : packages) {
            String preinst = each.member("preinst").orElse("");
            if (!preinst.isEmpty() && !Preinst.isInert(preinst)) {
                active.add(each.name());
                if (preinst.contains("dpkg-divert")) {
                    diverting.add(each.name());
                }
            }
        }
        active.removeAll(held);
        List<DebPackage> ordered = new ArrayList<>();
        for (String name : order(relations, byName.keySet(), essential)) {
            ordered.add(byName.get(name));
        }
        TreeMerge merge = new TreeMerge(relations, diverting::contains, start(seed, ordered));
        for (DebPackage each : ordered) {
            cancellation.check();
            merge.add(each);
        }
        FileTree packaged = merge.finish();
        Set<String> deferred = new LinkedHashSet<>(relations.inOrder(active));
        deferred.removeAll(essential);
        FileTree staged = stage(packaged, ordered, merge, essential, deferred, held, cancellation);
        return new UnpackedRoot(
                packaged,
                staged,
                plan(relations, byName, essential, active, deferred, held),
                List.copyOf(new TreeSet<>(held)),
                new PackageOwnership(merge.owners()));
    }

    private static List<String> order(Relations relations, Set<String> all, Set<String> essential)
            throws ProblemException {
        List<String> order = new ArrayList<>(essential);
        // The base files first: a directory keeps the attributes of the package that brings it first.
        order.sort(Comparator.comparing((String name) -> !name.equals("base-files"))
                .thenComparing(Comparator.naturalOrder()));
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(essential);
        order.addAll(relations.inOrder(rest));
        return order;
    }

    /** Links of merged /usr for those directories that packages have something in. */
    private FileTree start(FileTree seed, List<DebPackage> packages) {
        FileTree.Builder tree = seed.toBuilder();
        Attributes attributes = Attributes.root(0755, modified);
        for (String name : MERGED) {
            if (packages.stream().anyMatch(each -> each.files().get(name).isPresent())) {
                tree.put(name, new Entry.Symlink(Attributes.root(0777, modified), "usr/" + name));
                tree.put("usr/" + name, new Entry.Directory(attributes));
                tree.put("usr", new Entry.Directory(attributes));
            }
        }
        return tree.build();
    }

    private FileTree stage(
            FileTree packaged,
            List<DebPackage> packages,
            TreeMerge merge,
            Set<String> essential,
            Set<String> deferred,
            Set<String> held,
            Cancellation cancellation)
            throws IOException, ProblemException {
        Set<String> absent = new HashSet<>(deferred);
        absent.addAll(held);
        FileTree.Builder tree = packaged
                .filter((path, entry) -> {
                    List<String> owners = merge.owners().get(path);
                    return owners == null || !absent.containsAll(owners);
                })
                .toBuilder();
        DpkgDatabase database = new DpkgDatabase(modified);
        for (DebPackage each : packages) {
            cancellation.check();
            if (deferred.contains(each.name())) {
                continue;
            }
            boolean inPlace = essential.contains(each.name()) || held.contains(each.name());
            database.add(each, held.contains(each.name()), inPlace, path -> merge.lost(each.name(), path));
            if (!inPlace) {
                for (String conffile : each.conffiles()) {
                    String place = merge.place(conffile);
                    Entry entry = tree.get(place).orElse(null);
                    if (entry != null && merge.owners().get(place).contains(each.name())) {
                        tree.remove(place);
                        tree.put(TreePath.join(TreePath.parent(place), TreePath.name(place) + DPKG_NEW), entry);
                    }
                }
            }
        }
        FileTree files = database.finish(architecture);
        files.entries().forEach((path, entry) -> {
            if (!(entry instanceof Entry.Directory) || tree.get(path).isEmpty()) {
                tree.put(path, entry);
            }
        });
        return tree.build();
    }

    private static List<UnpackedRoot.Task> plan(
            Relations relations,
            Map<String, DebPackage> packages,
            Set<String> essential,
            Set<String> active,
            Set<String> deferred,
            Set<String> held)
            throws ProblemException {
        List<UnpackedRoot.Task> plan = new ArrayList<>();
        List<DebPackage> scripts = new ArrayList<>();
        for (String name : essential) {
            if (active.contains(name)) {
                scripts.add(packages.get(name));
            }
        }
        // Without accounts no other script can name an owner.
        scripts.sort(Comparator.comparing((DebPackage each) -> !each.name().equals("base-passwd"))
                .thenComparing(DebPackage::name));
        if (!scripts.isEmpty()) {
            plan.add(new UnpackedRoot.Task.RunPreinst(List.copyOf(scripts)));
        }
        Set<String> left = new LinkedHashSet<>(deferred);
        Set<String> configured = new HashSet<>();
        while (!left.isEmpty()) {
            List<String> batch = new ArrayList<>();
            Set<String> before = new TreeSet<>(essential);
            for (String name : left) {
                Set<String> needed = relations.closure(relations.named(packages.get(name), "Pre-Depends"));
                if (needed.stream().noneMatch(left::contains)) {
                    batch.add(name);
                    before.addAll(needed);
                }
            }
            if (batch.isEmpty()) {
                // A circle among them: dpkg gets them together and judges.
                batch.addAll(left);
            }
            before.removeAll(configured);
            before.removeAll(held);
            configured.addAll(before);
            if (!before.isEmpty()) {
                plan.add(new UnpackedRoot.Task.Configure(List.copyOf(before)));
            }
            plan.add(new UnpackedRoot.Task.Unpack(
                    batch.stream().map(packages::get).toList()));
            left.removeAll(batch);
        }
        // By name, as dpkg would configure held packages too when asked for all that are pending.
        Set<String> rest = new TreeSet<>(packages.keySet());
        rest.removeAll(configured);
        rest.removeAll(held);
        if (!rest.isEmpty()) {
            plan.add(new UnpackedRoot.Task.Configure(List.copyOf(rest)));
        }
        plan.add(new UnpackedRoot.Task.RunTriggers());
        return List.copyOf(plan);
    }
}
