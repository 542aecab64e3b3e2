package org.xter.debian.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaStream;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.ByteWriter;
import org.xter.store.Digest;
import org.xter.store.TreePath;

/**
 * Reads a {@code Packages} file and writes the {@link PackageIndex} of it. The same file gives the same bytes. Not
 * thread-safe; used once.
 */
final class PackageIndexWriter implements IndexForm {
    /** The order in which apt comes across the names in a stanza, which decides between equal providers. */
    private static final IndexField[] MENTIONS = {
        IndexField.DEPENDS,
        IndexField.PRE_DEPENDS,
        IndexField.SUGGESTS,
        IndexField.RECOMMENDS,
        IndexField.CONFLICTS,
        IndexField.BREAKS,
        IndexField.REPLACES
    };

    private final Map<String, Name> names = new HashMap<>(1 << 17);
    private final List<Entry> entries = new ArrayList<>(1 << 16);
    private final ByteWriter records = new ByteWriter(1 << 24);

    private PackageIndexWriter() {}

    /**
     * Reads a {@code Packages} file to its end.
     *
     * @param packages the file's stanzas
     * @param cancellation looked at for every few packages
     * @throws IOException when the file cannot be read on
     */
    static PackageIndexWriter read(StanzaStream packages, Cancellation cancellation)
            throws IOException, ProblemException {
        PackageIndexWriter writer = new PackageIndexWriter();
        for (Optional<Stanza> next = packages.next(); next.isPresent(); next = packages.next()) {
            if ((writer.entries.size() & 0xFF) == 0) {
                cancellation.check();
            }
            writer.add(next.get());
        }
        return writer;
    }

    private void add(Stanza stanza) throws ProblemException {
        int offset = records.size();
        Name name = mention(stanza.require("Package"));
        checkVersion(stanza);
        checkFilename(stanza);
        records.int64(number(stanza, "Size"));
        records.int64(stanza.has("Installed-Size") ? number(stanza, "Installed-Size") * 1024 : 0);
        records.bytes(digest(stanza));
        for (IndexField field : IndexField.ALL) {
            byte[] bytes =
                    switch (field) {
                        case SYNOPSIS -> stanza.firstLine(field.controlName()).getBytes(StandardCharsets.UTF_8);
                        case EXPLANATION ->
                            stanza.furtherLines(field.controlName()).getBytes(StandardCharsets.UTF_8);
                        default -> stanza.bytes(field.controlName());
                    };
            records.counted(bytes);
        }
        Entry entry = new Entry(offset, flags(stanza));
        entries.add(entry);
        name.packages.add(entry);
        for (IndexField field : MENTIONS) {
            for (String mentioned : mentionedNames(stanza.text(field.controlName()))) {
                mention(mentioned);
            }
        }
        for (String provided : mentionedNames(stanza.text("Provides"))) {
            List<Entry> providers = mention(provided).providers;
            if (providers.isEmpty() || providers.get(providers.size() - 1) != entry) {
                providers.add(entry);
            }
        }
    }

    private static void checkVersion(Stanza stanza) throws ProblemException {
        try {
            DebianVersion.parse(stanza.require("Version"));
        } catch (IllegalArgumentException e) {
            throw damaged(stanza, "Version", e.getMessage(), e);
        }
    }

    /** A file may lie anywhere below the repository, and nowhere else. */
    private static void checkFilename(Stanza stanza) throws ProblemException {
        String name = stanza.require("Filename");
        try {
            if (!TreePath.normalise(name).isEmpty() && !name.startsWith("/")) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw damaged(stanza, "Filename", "'" + name + "' is no name of a file below the repository", null);
    }

    private static long number(Stanza stanza, String field) throws ProblemException {
        String text = stanza.require(field);
        try {
            long value = Long.parseLong(text);
            if (value < 0) {
                throw new NumberFormatException(text);
            }
            return value;
        } catch (NumberFormatException e) {
            throw damaged(stanza, field, field + " '" + text + "' is no number", e);
        }
    }

    private static byte[] digest(Stanza stanza) throws ProblemException {
        String text = stanza.require("SHA256");
        try {
            return HexFormat.of().parseHex(text, 0, Math.max(text.length(), 2 * Digest.LENGTH));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged(stanza, "SHA256", "'" + text + "' is no SHA-256 digest", e);
        }
    }

    private static ProblemException damaged(Stanza stanza, String field, String message, Exception cause) {
        return new ProblemException(
                Problem.error(
                        "debian.bad-index",
                        stanza.place(field),
                        "The package index is damaged: " + message,
                        "Tell the repository's owner, or leave the repository out"),
                cause);
    }

    private static int flags(Stanza stanza) {
        int flags = PackagePriority.of(stanza.text("Priority")).ordinal();
        if (stanza.text("Essential").equalsIgnoreCase("yes")) {
            flags |= 8;
        }
        if (stanza.text("Protected").equalsIgnoreCase("yes")
                || stanza.text("Important").equalsIgnoreCase("yes")) {
            flags |= 16;
        }
        return flags | MultiArch.of(stanza.text("Multi-Arch")).ordinal() << 5;
    }

    /** The names in a relation field, found without reading the rest of it. */
    private static List<String> mentionedNames(String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        boolean expected = true;
        for (int i = 0; i < field.length(); ) {
            char c = field.charAt(i);
            if (c == ',' || c == '|') {
                expected = true;
                i++;
            } else if (expected && c > ' ') {
                int end = i;
                while (end < field.length() && " \t\n,|:([<".indexOf(field.charAt(end)) < 0) {
                    end++;
                }
                result.add(field.substring(i, end));
                expected = false;
                i = Math.max(end, i + 1);
            } else {
                i++;
            }
        }
        return result;
    }

    private Name mention(String text) {
        Name known = names.get(text);
        if (known == null) {
            known = new Name(text, names.size());
            names.put(text, known);
        }
        return known;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Name[] sorted = names.values().toArray(new Name[0]);
        Arrays.sort(sorted, (a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
        int provisions = 0;
        int number = 0;
        for (Name name : sorted) {
            provisions += name.providers.size();
            for (Entry entry : name.packages) {
                entry.number = number++;
            }
        }
        int tables = PackageIndex.HEADER
                + sorted.length * PackageIndex.NAME_ENTRY
                + entries.size() * PackageIndex.PACKAGE_ENTRY
                + provisions * 4;
        ByteWriter table = new ByteWriter(tables);
        table.int64(PackageIndex.MAGIC).int32(PackageIndex.VERSION);
        table.int32(sorted.length).int32(entries.size()).int32(provisions);
        ByteWriter texts = new ByteWriter(1 << 21);
        int textStart = tables + records.size();
        int packageNumber = 0;
        int provision = 0;
        for (Name name : sorted) {
            table.int32(textStart + texts.size()).int32(name.rank);
            table.int32(packageNumber).int32(name.packages.size());
            table.int32(provision).int32(name.providers.size());
            texts.counted(name.bytes);
            packageNumber += name.packages.size();
            provision += name.providers.size();
        }
        for (Name name : sorted) {
            for (Entry entry : name.packages) {
                table.int32(tables + entry.offset).int32(entry.flags);
            }
        }
        for (Name name : sorted) {
            for (Entry entry : name.providers) {
                table.int32(entry.number);
            }
        }
        table.writeTo(out);
        records.writeTo(out);
        texts.writeTo(out);
    }

    /** A name as it is being collected. */
    private static final class Name {
        private final byte[] bytes;
        private final int rank;
        private final List<Entry> packages = new ArrayList<>(1);
        private final List<Entry> providers = new ArrayList<>(0);

        private Name(String text, int rank) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
            this.rank = rank;
        }
    }

    /** A package as it is being collected. */
    private static final class Entry {
        private final int offset;
        private final int flags;
        private int number;

        private Entry(int offset, int flags) {
            this.offset = offset;
            this.flags = flags;
        }
    }
}
