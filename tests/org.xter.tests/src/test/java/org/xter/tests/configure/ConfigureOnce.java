package org.xter.tests.configure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xter.debian.deb.LocalPackage;
import org.xter.store.Digest;

/** A build in a process of its own: prints the digest of the finished tree. Arguments: store folder, list of packages. */
final class ConfigureOnce {
    private ConfigureOnce() {}

    /** A line of the list for each package. */
    static String line(LocalPackage each, Path file) {
        return String.join(
                "\t",
                each.name(),
                each.version(),
                each.architecture(),
                file.toString(),
                each.digest().hex());
    }

    public static void main(String[] arguments) throws Exception {
        List<LocalPackage> packages = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] fields = line.split("\t");
            packages.add(
                    new LocalPackage(fields[0], fields[1], fields[2], Path.of(fields[3]), Digest.parse(fields[4])));
        }
        System.out.println(
                "digest " + Builds.configure(packages, Path.of(arguments[0])).digest());
    }
}
