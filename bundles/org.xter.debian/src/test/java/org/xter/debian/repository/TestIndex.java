package org.xter.debian.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Indexes made in memory. */
public final class TestIndex {
    private TestIndex() {}

    /** The index of a {@code Packages} text. */
    public static PackageIndex of(String packages) throws IOException, ProblemException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackageIndexWriter.write("Packages", packages.getBytes(StandardCharsets.UTF_8), bytes, Cancellation.NEVER);
        return PackageIndex.of(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
