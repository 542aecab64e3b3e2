package org.xter.engine.configure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.unpack.UnpackedRoot;
import org.xter.engine.normalise.Normaliser;
import org.xter.engine.normalise.TreeEdit;
import org.xter.engine.plan.KeyBuilder;
import org.xter.engine.sandbox.Sandbox;
import org.xter.engine.sandbox.SandboxRequest;
import org.xter.engine.sandbox.SandboxResult;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/** Runs the scripts of an unpacked root's packages in a sandbox and makes their results stable. Thread-safe. */
public final class RootConfiguration {
    private static final String VERSION = "4";

    /**
     * Programs that would start services, or fill caches that a normaliser would only empty again: the index of manual
     * pages and the cache of fonts.
     */
    private static final List<String> IDLE = List.of("usr/sbin/start-stop-daemon", "usr/bin/mandb", "usr/bin/fc-cache");

    private final Sandbox sandbox;

    /** Runs scripts in a sandbox. */
    public RootConfiguration(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * The key of a configuration: it changes with everything the result may depend on.
     *
     * @param packages the digest of each package's file by its name
     * @param held packages that are not configured
     * @param seed files that are there before the first package
     */
    public Digest key(
            SortedMap<String, Digest> packages, List<String> held, FileTree seed, ConfigurationSettings settings) {
        KeyBuilder key = new KeyBuilder().add("configuration", VERSION).add("sandbox", sandbox.version());
        packages.forEach(key::add);
        key.addAll("held", held).add("seed", seed.digest()).addAll("answers", settings.answers());
        settings.ids().forEach(key::add);
        key.add("epoch", settings.epoch());
        for (Normaliser each : settings.normalisers()) {
            key.add(each.name(), each.version());
        }
        return key.build();
    }

    /**
     * Configures a root.
     *
     * @throws ProblemException what {@link Sandbox#run} finds
     */
    public ConfiguredRoot configure(
            UnpackedRoot root, ConfigurationSettings settings, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException, InterruptedException {
        return finish(root, settings, run(root, settings, progress, cancellation));
    }

    /** Only the scripts: what came out of the sandbox, before anything is made stable. */
    public SandboxResult run(
            UnpackedRoot root, ConfigurationSettings settings, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException, InterruptedException {
        int packages = 0;
        for (UnpackedRoot.Task task : root.plan()) {
            packages += task instanceof UnpackedRoot.Task.Configure configure
                    ? configure.names().size()
                    : 0;
        }
        progress.total(packages, Progress.Unit.ITEMS);
        StepsScript script = new StepsScript(root.plan(), settings.answers());
        SortedMap<String, String> environment = new TreeMap<>();
        environment.put("SOURCE_DATE_EPOCH", Long.toString(settings.epoch()));
        // Orders of hash tables must not reach a file.
        environment.put("PERL_HASH_SEED", "0");
        environment.put("PYTHONHASHSEED", "0");
        // What a package compiles is to be compiled by its script, not in passing by whoever imports it first.
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        return sandbox.run(
                new SandboxRequest(
                        root.staged(),
                        script.text(),
                        script.aids(),
                        environment,
                        IDLE,
                        settings.timeout(),
                        settings.silence()),
                progress,
                cancellation);
    }

    /** Makes the results of scripts stable. */
    public ConfiguredRoot finish(UnpackedRoot root, ConfigurationSettings settings, SandboxResult result)
            throws IOException {
        FileTree merged = withHeld(root, result.tree());
        SystemIds ids = SystemIds.of(merged, settings.ids());
        TreeEdit edit = new TreeEdit(ids.renumber(merged), root.packaged(), settings.epoch());
        for (Normaliser each : settings.normalisers()) {
            edit.apply(each);
        }
        FileTree tree = withPackagedContents(edit.tree(), root.packaged());
        return new ConfiguredRoot(tree, ids.ids(), edit.changes(), tree.digest());
    }

    /** Packages that are not configured were not in the sandbox. */
    private static FileTree withHeld(UnpackedRoot root, FileTree configured) {
        if (root.held().isEmpty()) {
            return configured;
        }
        FileTree.Builder tree = configured.toBuilder();
        for (Map.Entry<String, Entry> each : root.packaged().entries().entrySet()) {
            List<String> owners = root.ownership().ownersOf(each.getKey());
            if (owners.stream().anyMatch(root.held()::contains)
                    && configured.get(each.getKey()).isEmpty()) {
                tree.put(each.getKey(), each.getValue());
            }
        }
        return tree.build();
    }

    /** What equals a package's file is read from the package, so that the sandbox's archive is needed for little. */
    private static FileTree withPackagedContents(FileTree tree, FileTree packaged) {
        FileTree.Builder result = FileTree.builder();
        tree.entries().forEach((path, entry) -> {
            Entry before = packaged.entries().get(path);
            result.put(path, entry.equals(before) ? before : entry);
        });
        return result.build();
    }
}
