package org.xter.format.pe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * A unified kernel image: what its sections hold. Immutable.
 *
 * @param sections each at most once; images with several profiles are not made here
 */
public record Uki(Map<UkiSection, Content> sections) {
    /**
     * The order in the file and in memory. The kernel comes last, for a stub that starts it where it lies lets it use the
     * memory behind it.
     */
    private static final List<UkiSection> FILE_ORDER = List.of(
            UkiSection.OSREL,
            UkiSection.CMDLINE,
            UkiSection.UNAME,
            UkiSection.SBAT,
            UkiSection.SPLASH,
            UkiSection.DTB,
            UkiSection.PCRPKEY,
            UkiSection.PCRSIG,
            UkiSection.UCODE,
            UkiSection.INITRD,
            UkiSection.LINUX);

    public Uki {
        EnumMap<UkiSection, Content> copy = new EnumMap<>(UkiSection.class);
        copy.putAll(sections);
        sections = Collections.unmodifiableMap(copy);
    }

    /** What a section holds. */
    public Optional<Content> get(UkiSection section) {
        return Optional.ofNullable(sections.get(section));
    }

    /**
     * Puts the sections behind a systemd-stub.
     *
     * @param stub the unsigned stub; a section it has already, such as {@code .sbat}, must not be given
     * @param out takes the image; stays open
     * @throws IllegalArgumentException when there is no kernel or a section of several profiles
     * @throws ProblemException as {@link PeAppender#append}
     */
    public void write(PeFile stub, OutputStream out, Cancellation cancellation) throws IOException, ProblemException {
        if (!sections.containsKey(UkiSection.LINUX) || !FILE_ORDER.containsAll(sections.keySet())) {
            throw new IllegalArgumentException("sections " + sections.keySet());
        }
        List<PeAppender.Addition> additions = new ArrayList<>();
        for (UkiSection section : FILE_ORDER) {
            get(section).ifPresent(content -> additions.add(new PeAppender.Addition(section.sectionName(), content)));
        }
        PeAppender.append(stub, additions, out, cancellation);
    }

    /**
     * Reads the sections of an image back; those of the stub's program are left out.
     *
     * @throws ProblemException {@code pe.no-uki} when there is no kernel in it, {@code pe.several-profiles} when it has
     *     sections more than once
     */
    public static Uki read(PeFile image) throws IOException, ProblemException {
        Map<UkiSection, Content> sections = new EnumMap<>(UkiSection.class);
        for (PeSection section : image.sections()) {
            Optional<UkiSection> known = UkiSection.named(section.name());
            if (known.isPresent() && sections.put(known.get(), image.content(section)) != null) {
                throw new ProblemException(Problem.error(
                        "pe.several-profiles",
                        "the unified kernel image has several sections " + section.name(),
                        "look at an image with one profile"));
            }
        }
        if (!sections.containsKey(UkiSection.LINUX)) {
            throw new ProblemException(Problem.error(
                    "pe.no-uki",
                    "the EFI program is no unified kernel image, it has no section .linux",
                    "give the image that the firmware starts"));
        }
        return new Uki(sections);
    }
}
