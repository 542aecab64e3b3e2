package org.xter.debian.repository;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.xter.debian.control.StanzaStream;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Indexes made in memory. */
public final class TestIndex {
    private TestIndex() {}

    /** The stanzas of a text. */
    static StanzaStream stanzas(String source, String text) {
        return new StanzaStream(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The index of a {@code Packages} text. */
    public static PackageIndex of(String packages) throws IOException, ProblemException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StanzaStream stanzas = stanzas("Packages", packages)) {
            PackageIndexWriter.read(stanzas, Cancellation.NEVER).write(bytes);
        }
        return PackageIndex.of(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
