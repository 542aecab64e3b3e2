package org.xter.debian.deb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xter.debian.control.Stanza;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * An opened package. Its trees are as the package has them: nothing is resolved against a target.
 *
 * @param source where it came from
 * @param control the fields of its control file
 * @param members the members of its control archive: scripts, conffiles, md5sums, the control file itself
 * @param files what it brings
 * @param order the paths of {@code files} in the order of the archive, the root first; dpkg's file lists keep it
 * @param controlArchive the control archive as an uncompressed tar
 * @param dataArchive the data archive as an uncompressed tar
 */
public record DebPackage(
        LocalPackage source,
        Stanza control,
        FileTree members,
        FileTree files,
        List<String> order,
        Content controlArchive,
        Content dataArchive) {

    /** The package's name. */
    public String name() {
        return source.name();
    }

    /** The name dpkg's database files carry: with the architecture when several may be installed side by side. */
    public String databaseName() {
        return control.text("Multi-Arch").equals("same") ? name() + ":" + source.architecture() : name();
    }

    /** A member of the control archive as text, if it is there. */
    public Optional<String> member(String name) throws IOException {
        return members.resolve(name).orElse(null) instanceof Entry.File file
                ? Optional.of(new String(file.content().bytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The paths of its configuration files, without those it only wants removed on an upgrade (deb-conffiles(5)). */
    public Set<String> conffiles() throws IOException {
        Set<String> paths = new TreeSet<>();
        for (String line : lines("conffiles")) {
            if (line.startsWith("/")) {
                paths.add(line.substring(1));
            }
        }
        return paths;
    }

    /** The lines of a member of the control archive that hold anything; none when it is not there. */
    public List<String> lines(String member) throws IOException {
        List<String> lines = new ArrayList<>();
        member(member)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
