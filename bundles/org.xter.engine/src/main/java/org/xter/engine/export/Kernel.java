package org.xter.engine.export;

import java.util.List;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The kernel of an edition.
 *
 * @param release as {@code uname -r} prints it
 * @param image the kernel, an EFI program
 */
record Kernel(String release, Content image) {
    private static final String IMAGE = "boot/vmlinuz-";

    /**
     * Finds the kernel in what packages bring.
     *
     * @throws ProblemException {@code kernel.none} or {@code kernel.several}
     */
    static Kernel in(FileTree packages) throws ProblemException {
        List<String> images = packages.below("boot").keySet().stream()
                .filter(path -> path.startsWith(IMAGE))
                .toList();
        if (images.size() != 1) {
            throw new ProblemException(
                    images.isEmpty()
                            ? Problem.error(
                                    "kernel.none",
                                    "no package of the edition brings a kernel",
                                    "Check that the repositories have the kernel of the hardware profile")
                            : Problem.error(
                                    "kernel.several",
                                    "the edition's packages bring several kernels: " + String.join(", ", images),
                                    "Leave the kernel to the hardware profile and ask for no other"));
        }
        String release = images.get(0).substring(IMAGE.length());
        Entry.File image = (Entry.File) packages.resolve(images.get(0)).orElseThrow();
        return new Kernel(release, image.content());
    }
}
