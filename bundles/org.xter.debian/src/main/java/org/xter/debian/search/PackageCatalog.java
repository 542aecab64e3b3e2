package org.xter.debian.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.repository.Descriptions;
import org.xter.debian.repository.IndexOrigin;
import org.xter.debian.repository.IndexedPackage;
import org.xter.debian.repository.PackagePool;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * All packages of a pool, found by what somebody types. Names and synopses lie in memory in lower case, about 110 bytes a
 * package (7 MiB for the 63,000 of Debian 12); everything else is read from the mapped indexes when asked for. Immutable
 * and thread-safe.
 *
 * <p>A package is found when its name or synopsis holds every word of the query, case aside. For each word counts where
 * it was found, the best of
 *
 * <ol start="0">
 *   <li>the word is the name,
 *   <li>the name begins with it,
 *   <li>a part of the name begins with it; parts begin after anything that is no letter or digit,
 *   <li>it stands elsewhere in the name,
 *   <li>it is a word of the synopsis,
 *   <li>a word of the synopsis begins with it,
 *   <li>it stands elsewhere in the synopsis;
 * </ol>
 *
 * <p>the numbers of all words are added, and the packages with the smallest sum come first. Among equal ones packages
 * that accompany others ({@link #ACCOMPANYING sections} for development, documentation, translations, debugging and
 * leftovers) come last, then shorter names come before longer ones, then the order of names decides.
 */
public final class PackageCatalog {
    /** The most packages an answer lists. */
    public static final int LIMIT = 500;

    /** Sections, without an area before a slash, of packages that are rarely what somebody looks for. */
    static final Set<String> ACCOMPANYING =
            Set.of("debug", "doc", "introspection", "libdevel", "localization", "oldlibs");

    /** More words than anybody types; the rest of a query is passed over. */
    private static final int MOST_WORDS = 16;

    private static final int NOT_FOUND = 7;

    private final PackagePool pool;
    private final Descriptions descriptions;
    private final IndexedPackage[] packages;
    /** Name, then synopsis of each package in lower case as UTF-8. */
    private final byte[] text;
    /** Where each name begins, and the end of all. */
    private final int[] names;
    /** Where each synopsis begins. */
    private final int[] synopses;

    private final boolean[] accompanying;

    private PackageCatalog(
            PackagePool pool,
            Descriptions descriptions,
            IndexedPackage[] packages,
            byte[] text,
            int[] names,
            int[] synopses,
            boolean[] accompanying) {
        this.pool = pool;
        this.descriptions = descriptions;
        this.packages = packages;
        this.text = text;
        this.names = names;
        this.synopses = synopses;
        this.accompanying = accompanying;
    }

    /** The catalog of a pool, without long descriptions. */
    public static PackageCatalog of(PackagePool pool, Cancellation cancellation) {
        List<IndexedPackage> packages = new ArrayList<>(1 << 16);
        for (String name : pool.names()) {
            if ((packages.size() & 0xFF) == 0) {
                cancellation.check();
            }
            pool.candidate(name).ifPresent(each -> packages.add(each.entry()));
        }
        int count = packages.size();
        int[] names = new int[count + 1];
        int[] synopses = new int[count];
        boolean[] accompanying = new boolean[count];
        ByteArrayOutputStream text = new ByteArrayOutputStream(count * 64);
        for (int i = 0; i < count; i++) {
            IndexedPackage each = packages.get(i);
            names[i] = text.size();
            text.writeBytes(lowerCase(each.name()));
            synopses[i] = text.size();
            text.writeBytes(lowerCase(each.synopsis()));
            String section = each.section();
            accompanying[i] = ACCOMPANYING.contains(section.substring(section.lastIndexOf('/') + 1));
        }
        names[count] = text.size();
        return new PackageCatalog(
                pool,
                Descriptions.NONE,
                packages.toArray(IndexedPackage[]::new),
                text.toByteArray(),
                names,
                synopses,
                accompanying);
    }

    private static byte[] lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with other long descriptions. */
    PackageCatalog with(Descriptions known) {
        return new PackageCatalog(pool, known, packages, text, names, synopses, accompanying);
    }

    /** The packages as the solver sees them. */
    public PackagePool pool() {
        return pool;
    }

    /** How many packages there are; several versions of one count once. */
    public int size() {
        return packages.length;
    }

    /** Whether any long descriptions are here. */
    public boolean hasDescriptions() {
        return !descriptions.isEmpty();
    }

    /** When the newest of the suites was made; nothing when there is none. */
    public Optional<Instant> date() {
        return pool.origins().stream().map(IndexOrigin::date).max(Instant::compareTo);
    }

    /**
     * Looks for packages.
     *
     * @param query words with blanks between them; without any, all packages are found, in the order of their names
     * @param cancellation asked for every few hundred packages, so that an answer nobody waits for any longer ends at once
     */
    public FoundPackages search(String query, Cancellation cancellation) {
        byte[][] words = words(query);
        long[] found = new long[packages.length];
        int total = 0;
        for (int i = 0; i < packages.length; i++) {
            if ((i & 0x1FF) == 0) {
                cancellation.check();
            }
            int sum = 0;
            for (int w = 0; w < words.length && sum >= 0; w++) {
                int place = place(i, words[w]);
                sum = place == NOT_FOUND ? -1 : sum + place;
            }
            if (sum >= 0) {
                found[total++] = words.length == 0 ? i : order(sum, i);
            }
        }
        Arrays.sort(found, 0, total);
        List<FoundPackage> best = new ArrayList<>();
        for (int i = 0; i < Math.min(total, LIMIT); i++) {
            best.add(found(packages[(int) (found[i] & 0xFFFFFF)]));
        }
        return new FoundPackages(best, total);
    }

    private static byte[][] words(String query) {
        String lower = query.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return new byte[0][];
        }
        String[] words = lower.split("\\s+", MOST_WORDS + 1);
        return Arrays.stream(words)
                .limit(MOST_WORDS)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** A number whose order is that of the answer; its lowest 24 bits are the package's number. */
    private long order(int sum, int number) {
        long length = Math.min(0xFFFF, synopses[number] - names[number]);
        return (long) sum << 41 | (accompanying[number] ? 1L << 40 : 0) | length << 24 | number;
    }

    private static FoundPackage found(IndexedPackage each) {
        return new FoundPackage(
                each.name(), each.version(), each.section(), each.synopsis(), each.size(), each.installedSize());
    }

    /** Where a word is found, as the class tells; {@link #NOT_FOUND} when nowhere. */
    private int place(int number, byte[] word) {
        int inName = inName(word, names[number], synopses[number]);
        return inName < NOT_FOUND ? inName : inSynopsis(word, synopses[number], names[number + 1]);
    }

    private int inName(byte[] word, int start, int end) {
        int best = NOT_FOUND;
        for (int at = next(word, start, end); at >= 0; at = next(word, at + 1, end)) {
            if (at == start) {
                return end - start == word.length ? 0 : 1;
            }
            best = Math.min(best, isInside(at - 1) ? 3 : 2);
        }
        return best;
    }

    private int inSynopsis(byte[] word, int start, int end) {
        int best = NOT_FOUND;
        for (int at = next(word, start, end); at >= 0; at = next(word, at + 1, end)) {
            if (at > start && isInside(at - 1)) {
                best = Math.min(best, 6);
            } else if (at + word.length < end && isInside(at + word.length)) {
                best = Math.min(best, 5);
            } else {
                return 4;
            }
        }
        return best;
    }

    /** Where a word stands next within a range; -1 when nowhere. */
    private int next(byte[] word, int from, int end) {
        byte first = word[0];
        int last = end - word.length;
        for (int at = from; at <= last; at++) {
            if (text[at] == first && Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a byte belongs to a word: a letter or digit of ASCII, or any part of another character. */
    private boolean isInside(int at) {
        byte b = text[at];
        return b < 0 || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
    }

    /**
     * All that is known of a package.
     *
     * @return nothing when there is no such package
     * @throws ProblemException when the index is damaged there
     */
    public Optional<PackageRecord> get(String name) throws ProblemException {
        List<AvailablePackage> versions = pool.versions(name);
        Optional<AvailablePackage> candidate = pool.candidate(name);
        return candidate.isEmpty() ? Optional.empty() : Optional.of(record(candidate.get(), versions));
    }

    private PackageRecord record(AvailablePackage candidate, List<AvailablePackage> versions) throws ProblemException {
        IndexedPackage entry = candidate.entry();
        IndexOrigin origin = candidate.origin();
        return new PackageRecord(
                candidate.name(),
                candidate.version(),
                entry.architecture(),
                entry.source(),
                entry.section(),
                entry.priority(),
                entry.essential(),
                entry.size(),
                entry.installedSize(),
                entry.preDepends(),
                entry.depends(),
                entry.recommends(),
                entry.suggests(),
                entry.homepage(),
                origin.repository().id(),
                origin.suite(),
                origin.component(),
                origin.date(),
                entry.synopsis(),
                descriptions.of(candidate),
                versions.stream()
                        .filter(each -> !each.equals(candidate))
                        .map(each -> new PackageRecord.OtherVersion(
                                each.version(),
                                each.origin().repository().id(),
                                each.origin().suite()))
                        .toList());
    }
}
