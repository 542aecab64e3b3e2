package org.xter.trust.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.store.Content;

/** Images for tests: Debian's stub with sections of noise. */
final class Images {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");

    private Images() {}

    static PeFile stub() throws Exception {
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        return PeFile.read(Content.ofFile(STUB));
    }

    /** Sections with some bytes each, no two of them alike. */
    static Uki sections(Collection<UkiSection> sections) {
        Map<UkiSection, Content> contents = new EnumMap<>(UkiSection.class);
        for (UkiSection section : sections) {
            byte[] bytes = new byte[3000 + 1234 * section.ordinal()];
            new Random(section.ordinal()).nextBytes(bytes);
            contents.put(section, Content.of(bytes));
        }
        return new Uki(contents);
    }

    static PeFile image(Uki sections) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sections.write(stub(), out, Cancellation.NEVER);
        return PeFile.read(Content.of(out.toByteArray()));
    }
}
