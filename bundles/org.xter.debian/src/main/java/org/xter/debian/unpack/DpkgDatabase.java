package org.xter.debian.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.xter.debian.deb.DebPackage;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * Writes the database below {@code /var/lib/dpkg} as dpkg leaves it after unpacking (deb-triggers(5), dpkg's
 * {@code doc/triggers.txt} and {@code doc/frontend.txt}). dpkg itself brings it into its canonical form with its first
 * change. Not thread-safe.
 */
final class DpkgDatabase {
    /** dpkg's mark of a configuration file that has been unpacked but not configured. */
    private static final String NEW_CONFFILE = "newconffile";

    private final long modified;
    private final StringBuilder status = new StringBuilder();
    private final Map<String, String> fileTriggers = new LinkedHashMap<>();
    private final Map<String, StringBuilder> namedTriggers = new TreeMap<>();
    private final FileTree.Builder tree = FileTree.builder();

    /**
     * @param modified the time given to what is written here, in seconds since 1970
     */
    DpkgDatabase(long modified) {
        this.modified = modified;
    }

    /**
     * Adds an unpacked package.
     *
     * @param held whether it is never to be configured
     * @param conffilesInPlace whether its configuration files already lie at their places
     * @param lost tells the paths of the package it had to leave to another
     */
    void add(DebPackage deb, boolean held, boolean conffilesInPlace, Predicate<String> lost)
            throws IOException, ProblemException {
        String member = deb.member("control").orElseThrow().stripTrailing();
        status.append(member)
                .append("\nStatus: ")
                .append(held ? "hold" : "install")
                .append(" ok unpacked\n");
        List<String> conffiles = deb.lines("conffiles");
        if (!conffiles.isEmpty()) {
            status.append("Conffiles:\n");
            for (String line : conffiles) {
                if (line.startsWith("/")) {
                    status.append(' ').append(line).append(' ');
                    status.append(conffilesInPlace ? md5(deb, line.substring(1)) : NEW_CONFFILE);
                    status.append('\n');
                }
            }
        }
        status.append('\n');
        members(deb);
        list(deb, lost);
        if (deb.member("md5sums").isEmpty()) {
            sums(deb);
        }
        for (String line : deb.lines("triggers")) {
            trigger(deb, line);
        }
    }

    private void members(DebPackage deb) {
        deb.members().entries().forEach((name, entry) -> {
            if (!name.isEmpty() && !name.equals("control") && entry instanceof Entry.File file) {
                tree.put(info(deb, name), file.with(file.attributes().withOwner(0, 0)));
            }
        });
    }

    private void list(DebPackage deb, Predicate<String> lost) {
        StringBuilder list = new StringBuilder("/.\n");
        for (String path : deb.order()) {
            if (!path.isEmpty() && !lost.test(path)) {
                list.append('/').append(path).append('\n');
            }
        }
        put(info(deb, "list"), list.toString());
    }

    /** dpkg makes the sums itself for packages without them; configuration files have theirs in the status file. */
    private void sums(DebPackage deb) throws IOException, ProblemException {
        StringBuilder sums = new StringBuilder();
        Set<String> conffiles = deb.conffiles();
        for (String path : deb.order()) {
            if (!conffiles.contains(path) && deb.files().resolve(path).orElse(null) instanceof Entry.File) {
                sums.append(md5(deb, path)).append("  ").append(path).append('\n');
            }
        }
        put(info(deb, "md5sums"), sums.toString());
    }

    private void trigger(DebPackage deb, String line) {
        String[] words = line.split("\\s+");
        if (words.length != 2 || !words[0].startsWith("interest")) {
            return;
        }
        String who = deb.databaseName() + (words[0].equals("interest-noawait") ? "/noawait" : "");
        if (words[1].startsWith("/")) {
            fileTriggers.put(words[1] + " " + who, "");
        } else {
            namedTriggers
                    .computeIfAbsent(words[1], name -> new StringBuilder())
                    .append(who)
                    .append('\n');
        }
    }

    /** The database as a tree from the root. */
    FileTree finish(String architecture) {
        for (String directory : List.of("alternatives", "info", "parts", "triggers", "updates")) {
            tree.put("var/lib/dpkg/" + directory, new Entry.Directory(Attributes.root(0755, modified)));
        }
        put("var/lib/dpkg/status", status.toString());
        put("var/lib/dpkg/arch", architecture + "\n");
        put("var/lib/dpkg/info/format", "1\n");
        StringBuilder files = new StringBuilder();
        fileTriggers.keySet().forEach(line -> files.append(line).append('\n'));
        put("var/lib/dpkg/triggers/File", files.toString());
        put("var/lib/dpkg/triggers/Unincorp", "");
        namedTriggers.forEach((name, lines) -> put("var/lib/dpkg/triggers/" + name, lines.toString()));
        return tree.build();
    }

    private void put(String path, String text) {
        tree.put(path, new Entry.File(Attributes.root(0644, modified), Content.of(text)));
    }

    private static String info(DebPackage deb, String member) {
        return "var/lib/dpkg/info/" + deb.databaseName() + "." + member;
    }

    private static String md5(DebPackage deb, String path) throws IOException, ProblemException {
        if (!(deb.files().resolve(path).orElse(null) instanceof Entry.File file)) {
            throw new ProblemException(Problem.error(
                    "debian.damaged-package",
                    "Package " + deb.source() + " lists the configuration file /" + path + " but does not hold it",
                    "Fetch the package again; if it stays so, the repository itself is damaged"));
        }
        try (InputStream in = file.content().open()) {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            byte[] buffer = new byte[1 << 14];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                md5.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(md5.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
