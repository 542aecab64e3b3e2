package org.xter.trust.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.PeSection;
import org.xter.format.pe.UkiSection;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Which systemd-stub an image has; each measures into PCR 11 the sections it knows, the others are nothing to it.
 *
 * @param number of systemd's release, such as 252; what comes after it changes no measurement
 */
public record StubVersion(int number) {
    /** The first one that measures into PCR 11 what is predicted here. */
    private static final int FIRST = 252;

    private static final String SECTION = ".sdmagic";
    private static final Pattern MAGIC = Pattern.compile("#### LoaderInfo: systemd-stub (\\d{1,6})");

    /**
     * Reads it from the section {@code .sdmagic} of a stub, or of an image made with one.
     *
     * @throws ProblemException {@code measure.no-stub}, or {@code measure.old-stub} for one before 252
     */
    public static StubVersion of(PeFile image) throws IOException, ProblemException {
        String said = "";
        for (PeSection section : image.sections()) {
            if (section.name().equals(SECTION)) {
                said = new String(image.content(section).bytes(0, 1 << 10), StandardCharsets.ISO_8859_1);
            }
        }
        Matcher found = MAGIC.matcher(said);
        if (!found.find()) {
            throw new ProblemException(Problem.error(
                    "measure.no-stub",
                    "The EFI program was not made with systemd-stub, so what it measures is not known",
                    "Give a kernel.efi that an export made"));
        }
        StubVersion version = new StubVersion(Integer.parseInt(found.group(1)));
        if (version.number < FIRST) {
            throw new ProblemException(Problem.error(
                    "measure.old-stub",
                    "The systemd-stub " + version.number + " does not measure what it starts into PCR 11",
                    "Take that of a distribution with systemd " + FIRST + " or later"));
        }
        return version;
    }

    /** The sections it measures; their order is that of {@link UkiSection}. */
    public Set<UkiSection> measured() {
        Set<UkiSection> sections = EnumSet.of(
                UkiSection.LINUX,
                UkiSection.OSREL,
                UkiSection.CMDLINE,
                UkiSection.INITRD,
                UkiSection.SPLASH,
                UkiSection.DTB,
                UkiSection.PCRPKEY);
        if (number >= 254) {
            sections.add(UkiSection.UNAME);
            sections.add(UkiSection.SBAT);
        }
        if (number >= 256) {
            sections.add(UkiSection.UCODE);
        }
        if (number >= 257) {
            sections.addAll(EnumSet.of(UkiSection.PROFILE, UkiSection.DTBAUTO, UkiSection.HWIDS));
        }
        if (number >= 258) {
            sections.add(UkiSection.EFIFW);
        }
        return sections;
    }
}
