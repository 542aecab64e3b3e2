package org.xter.debian.lock;

import java.util.List;
import java.util.TreeSet;
import org.xter.debian.repository.Repository;
import org.xter.debian.solve.PackageSet;
import org.xter.store.Digest;

/** The digest of everything that decides which packages are chosen, apart from what the repositories hold. */
public final class RequestDigest {
    private RequestDigest() {}

    /**
     * The digest of a request. Addresses and keys are left out: another mirror of the same archive changes nothing.
     *
     * @param architecture the machine's architecture
     * @param repositories what packages are taken from, in order
     * @param sets what is asked for, in order
     */
    public static Digest of(String architecture, List<Repository> repositories, List<PackageSet> sets) {
        StringBuilder text = new StringBuilder("request 1\n");
        line(text, "architecture", architecture);
        for (Repository each : repositories) {
            line(
                    text,
                    "repository",
                    each.id(),
                    each.suites().toString(),
                    each.components().toString(),
                    each.priority().toString(),
                    each.snapshot().toString());
        }
        for (PackageSet each : sets) {
            line(
                    text,
                    "set",
                    each.id(),
                    each.base().name(),
                    Boolean.toString(each.recommends()),
                    new TreeSet<>(each.excluded()).toString(),
                    each.ignored().toString());
            each.requests().forEach(request -> line(text, "package", request.toString()));
        }
        return Digest.of(text.toString());
    }

    private static void line(StringBuilder text, String... words) {
        // No word of a request can hold a tab or a line feed.
        text.append(String.join("\t", words)).append('\n');
    }
}
