package org.xter.debian.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaStream;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.ByteWriter;

/** Reads a {@code Translation-en} file and writes the {@link DescriptionIndex} of it. The same file gives the same bytes. */
final class DescriptionIndexWriter implements IndexForm {
    private static final String FIELD = "Description-en";

    private final List<Description> all = new ArrayList<>();

    private DescriptionIndexWriter() {}

    private record Description(byte[] name, byte[] synopsis, byte[] text) {
        static final Comparator<Description> BY_NAME = (a, b) -> Arrays.compareUnsigned(a.name, b.name);
    }

    /**
     * Reads a translation file to its end; stanzas without an English description are passed over.
     *
     * @param descriptions the file's stanzas
     * @param cancellation looked at for every few descriptions
     * @throws IOException when the file cannot be read on
     */
    static DescriptionIndexWriter read(StanzaStream descriptions, Cancellation cancellation)
            throws IOException, ProblemException {
        DescriptionIndexWriter writer = new DescriptionIndexWriter();
        for (Optional<Stanza> next = descriptions.next(); next.isPresent(); next = descriptions.next()) {
            if ((writer.all.size() & 0xFF) == 0) {
                cancellation.check();
            }
            Stanza stanza = next.get();
            if (stanza.has(FIELD)) {
                writer.all.add(new Description(
                        utf8(stanza.require("Package")),
                        utf8(stanza.firstLine(FIELD)),
                        utf8(stanza.furtherLines(FIELD))));
            }
        }
        writer.all.sort(Description.BY_NAME);
        return writer;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        int textStart = DescriptionIndex.HEADER + all.size() * DescriptionIndex.ENTRY;
        ByteWriter table = new ByteWriter(textStart);
        ByteWriter texts = new ByteWriter(1 << 20);
        table.int32(DescriptionIndex.MAGIC).int32(DescriptionIndex.VERSION).int32(all.size());
        for (Description each : all) {
            for (byte[] part : List.of(each.name, each.synopsis, each.text)) {
                table.int32(textStart + texts.size());
                texts.counted(part);
            }
        }
        table.writeTo(out);
        texts.writeTo(out);
    }
}
