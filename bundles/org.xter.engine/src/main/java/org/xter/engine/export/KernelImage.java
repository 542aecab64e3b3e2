package org.xter.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.xter.engine.spec.Identity;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** Makes {@code kernel.efi}: the distribution's systemd-stub with kernel, initrd and command line behind it. */
final class KernelImage {
    private static final String STUB = "usr/lib/systemd/boot/efi/linuxx64.efi.stub";

    private KernelImage() {}

    /** The stub that the packages of the loader bring. */
    static Content stub(FileTree boot) throws ProblemException {
        if (boot.resolve(STUB).orElse(null) instanceof Entry.File file) {
            return file.content();
        }
        throw new ProblemException(Problem.error(
                "kernel.no-stub",
                "no package of the edition brings the EFI stub /" + STUB,
                "Check that the repositories have systemd-boot-efi"));
    }

    static Content make(
            Content stub,
            Kernel kernel,
            Content initrd,
            String commandLine,
            Identity identity,
            Optional<ReleaseSignature> signature,
            Store store,
            Cancellation cancellation)
            throws IOException, ProblemException {
        Map<UkiSection, Content> sections = new EnumMap<>(UkiSection.class);
        sections.put(UkiSection.LINUX, kernel.image());
        sections.put(UkiSection.INITRD, initrd);
        sections.put(UkiSection.CMDLINE, Content.of(commandLine));
        sections.put(UkiSection.UNAME, Content.of(kernel.release()));
        sections.put(UkiSection.OSREL, Content.of(osRelease(identity)));
        signature.map(ReleaseSignature::sections).ifPresent(sections::putAll);
        try (Store.Draft draft = store.draft()) {
            try (OutputStream out = draft.output()) {
                new Uki(sections).write(PeFile.read(stub), out, cancellation);
            }
            if (signature.isPresent()) {
                signature.get().signKernel(draft.file(), cancellation);
            }
            return draft.commit();
        }
    }

    /** What boot menus show (os-release(5)). */
    private static String osRelease(Identity identity) {
        return "ID=xter-" + identity.name() + "\nVERSION_ID=" + quoted(identity.version()) + "\nNAME="
                + quoted(identity.title()) + "\nPRETTY_NAME=" + quoted(identity.title() + " " + identity.version())
                + "\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("([\"$`\\\\])", "\\\\$1") + "\"";
    }
}
