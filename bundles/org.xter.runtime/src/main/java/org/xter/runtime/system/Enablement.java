package org.xter.runtime.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Which units start by themselves. What packages switched on is switched off, then exactly what is asked for is switched
 * on, by the links {@code systemctl enable} would make; and a preset file says the same, should anybody ask systemd to
 * apply presets.
 */
final class Enablement {
    private static final Pattern WANTED =
            Pattern.compile(Pattern.quote(UnitCatalogue.ETC) + "/[^/]+\\.(wants|requires|upholds)/[^/]+");
    private static final Pattern ALIAS = Pattern.compile(Pattern.quote(UnitCatalogue.ETC) + "/[^/]+");
    private static final Pattern SYSV_START = Pattern.compile("etc/rc[2-5]\\.d/S\\d\\d(.+)");

    private final FileTree tree;
    private final UnitCatalogue catalogue;
    private final SortedMap<String, String> links = new TreeMap<>();
    private final SortedMap<String, String> reasons = new TreeMap<>();
    private final List<String> presets = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> sysv = new HashSet<>();

    Enablement(FileTree tree) {
        this.tree = tree;
        this.catalogue = new UnitCatalogue(tree);
    }

    /** Links to be made: path to target. */
    SortedMap<String, String> links() {
        return links;
    }

    /** Why each link is made. */
    SortedMap<String, String> reasons() {
        return reasons;
    }

    /** The preset file's text (systemd.preset(5)): the first line that matches a unit decides. */
    String presets() {
        return String.join("\n", presets) + (presets.isEmpty() ? "" : "\n") + "disable *\n";
    }

    /**
     * Switches a unit on.
     *
     * @return false when the tree has no such unit
     */
    boolean enable(String unit, String reason) throws IOException {
        if (!known.add(unit)) {
            return true;
        }
        UnitFile file = catalogue.find(unit).orElse(null);
        if (file == null) {
            return enableScript(unit, reason);
        }
        presets.add("# " + reason);
        presets.add("enable " + (file.isTemplate() ? file.name() + presetInstance(unit, file) : unit));
        String name = unit;
        if (file.isTemplate() && unit.contains("@.")) {
            List<String> instance = file.words("Install.DefaultInstance");
            if (instance.isEmpty()) {
                return false;
            }
            name = unit.replace("@.", "@" + instance.get(0) + ".");
        }
        link(file, name, reason);
        for (String also : file.words("Install.Also")) {
            if (!catalogue.isMasked(also)) {
                enable(also, reason + " (comes with " + unit + ")");
            }
        }
        return true;
    }

    /**
     * Lets a target start a unit, and nothing else: no preset, no alias.
     *
     * @return false when the tree has no such unit
     */
    boolean enableIn(String target, String unit, String reason) throws IOException {
        Optional<UnitFile> file = catalogue.find(unit);
        file.ifPresent(found -> put(UnitCatalogue.ETC + "/" + target + ".wants/" + unit, "/" + found.path(), reason));
        return file.isPresent();
    }

    private static String presetInstance(String unit, UnitFile template) {
        return unit.equals(template.name()) ? "" : " " + unit.substring(unit.indexOf('@') + 1, unit.lastIndexOf('.'));
    }

    private void link(UnitFile file, String name, String reason) {
        String target = "/" + file.path();
        for (String wanting : file.words("Install.WantedBy")) {
            put(UnitCatalogue.ETC + "/" + wanting + ".wants/" + name, target, reason);
        }
        for (String wanting : file.words("Install.RequiredBy")) {
            put(UnitCatalogue.ETC + "/" + wanting + ".requires/" + name, target, reason);
        }
        for (String alias : file.words("Install.Alias")) {
            put(UnitCatalogue.ETC + "/" + alias, target, reason);
        }
        if (!file.isInstallable()) {
            // systemctl would call it static; the edition wants it all the same.
            put(UnitCatalogue.ETC + "/multi-user.target.wants/" + name, target, reason);
        }
    }

    /** A service that has only a script in /etc/init.d is switched on by its links in the run levels' folders. */
    private boolean enableScript(String unit, String reason) {
        if (!unit.endsWith(".service")) {
            return false;
        }
        String script = unit.substring(0, unit.length() - ".service".length());
        if (tree.get("etc/init.d/" + script).isEmpty()) {
            return false;
        }
        sysv.add(script);
        for (int level = 2; level <= 5; level++) {
            put("etc/rc" + level + ".d/S01" + script, "../init.d/" + script, reason);
        }
        return true;
    }

    private void put(String path, String target, String reason) {
        links.put(path, target);
        reasons.put(path, reason);
    }

    /**
     * What of the tree would start a unit that was not asked for: path to reason.
     *
     * @param kept paths that stay all the same: what the edition itself brought and what was generated
     */
    SortedMap<String, String> removals(Predicate<String> kept) {
        SortedMap<String, String> removals = new TreeMap<>();
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            String path = each.getKey();
            if (!(each.getValue() instanceof Entry.Symlink link) || links.containsKey(path) || kept.test(path)) {
                continue;
            }
            var script = SYSV_START.matcher(path);
            if (WANTED.matcher(path).matches()) {
                removals.put(path, "the edition does not ask to start " + TreePath.name(path));
            } else if (ALIAS.matcher(path).matches() && !link.target().equals("/dev/null")) {
                removals.put(path, "the edition does not ask for the other name of " + TreePath.name(link.target()));
            } else if (script.matches() && !sysv.contains(script.group(1))) {
                removals.put(path, "the edition does not ask to start " + script.group(1));
            }
        }
        return removals;
    }
}
