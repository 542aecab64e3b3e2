package org.xter.debian.repository;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaReader;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Reads a {@code Translation-en} file and writes the {@link DescriptionIndex} of it. The same file gives the same bytes. */
final class DescriptionIndexWriter {
    private static final String FIELD = "Description-en";

    private DescriptionIndexWriter() {}

    private record Description(byte[] name, byte[] synopsis, byte[] text) {
        static final Comparator<Description> BY_NAME = (a, b) -> Arrays.compareUnsigned(a.name, b.name);
    }

    /**
     * Indexes a translation file; stanzas without an English description are passed over.
     *
     * @param source the file or address, for messages
     * @param text the file's bytes
     * @param out takes the index; stays open
     * @param cancellation looked at for every few descriptions
     */
    static void write(String source, byte[] text, OutputStream out, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Description> all = new ArrayList<>();
        StanzaReader reader = new StanzaReader(source, text);
        for (Optional<Stanza> next = reader.next(); next.isPresent(); next = reader.next()) {
            if ((all.size() & 0xFF) == 0) {
                cancellation.check();
            }
            Stanza stanza = next.get();
            if (stanza.has(FIELD)) {
                all.add(new Description(
                        utf8(stanza.require("Package")),
                        utf8(stanza.firstLine(FIELD)),
                        utf8(stanza.furtherLines(FIELD))));
            }
        }
        all.sort(Description.BY_NAME);
        write(all, out);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(List<Description> all, OutputStream target) throws IOException {
        int textStart = DescriptionIndex.HEADER + all.size() * DescriptionIndex.ENTRY;
        ByteArrayOutputStream texts = new ByteArrayOutputStream(1 << 20);
        DataOutputStream textOut = new DataOutputStream(texts);
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(DescriptionIndex.MAGIC);
        out.writeInt(DescriptionIndex.VERSION);
        out.writeInt(all.size());
        for (Description each : all) {
            for (byte[] part : List.of(each.name, each.synopsis, each.text)) {
                out.writeInt(textStart + texts.size());
                textOut.writeInt(part.length);
                textOut.write(part);
            }
        }
        texts.writeTo(out);
        out.flush();
    }
}
