package org.xter.model.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.Identity;
import org.xter.model.edition.Repository;
import org.xter.model.text.EditionFile;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/** Makes a new edition of one there is, and remembers in it which. */
public final class DerivedEdition {
    private DerivedEdition() {}

    /**
     * Copies an edition with its own files and its lock, so that the new one begins with the same packages, under another
     * identity. The new edition's {@code derived-from} names the old one, its version and the digest of its text.
     *
     * @param source the edition, also one that has errors
     * @param folder where the new one goes; made when it is not there
     * @return the new edition's file
     * @throws ProblemException {@code new.file-exists} when a file that would be written is there with other content,
     *     {@code new.bad-identity} when the identity is not one an edition can have, {@code new.not-understood} when the
     *     source is no YAML or of a newer format; nothing is written then
     */
    public static Path derive(EditionFile source, Path folder, NewIdentity identity, Cancellation cancellation)
            throws IOException, ProblemException {
        if (source.isNotUnderstood()) {
            throw new ProblemException(Problem.error(
                    "new.not-understood",
                    Place.of(source.file().toString()),
                    "no edition can be made of a file that is not understood",
                    "Mend it first; 'xter check' says what is wrong"));
        }
        Identity from = source.edition().getIdentity();
        IdentityText text = new IdentityText(source).with(identity);
        if (from.isSetName() && from.isSetVersion()) {
            text.derivedFrom(
                    from.getName(), from.getVersion(), Digest.of(source.text()).hex());
        }
        NewFiles files = new NewFiles(folder);
        for (Path each : ownFiles(source)) {
            addTree(files, source.folder(), each, cancellation);
        }
        String stem = source.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        for (String ending : new String[] {".lock", ".produced"}) {
            Path beside = source.folder().resolve(stem + ending);
            if (Files.isRegularFile(beside)) {
                files.addCopy(Path.of(identity.name() + ending), beside);
            }
        }
        Path file = folder.resolve(identity.name() + ".edition");
        files.addEdition(file, text.text());
        files.write();
        return file;
    }

    /** What an edition names of its folder. */
    private static Set<Path> ownFiles(EditionFile source) {
        Set<Path> result = new LinkedHashSet<>();
        for (TreeIterator<EObject> all = source.edition().eAllContents(); all.hasNext(); ) {
            switch (all.next()) {
                case FileEntry entry when entry.isSetFrom() -> add(result, source, entry.getFrom());
                case Repository repository -> repository.getArchiveKeys().forEach(each -> add(result, source, each));
                default -> {}
            }
        }
        return result;
    }

    /** What lies outside of the folder, or is not there, is an error of the edition and not ours to copy. */
    private static void add(Set<Path> paths, EditionFile source, String name) {
        try {
            Path path = source.folder().resolve(name).normalize();
            if (path.startsWith(source.folder().normalize()) && Files.exists(path)) {
                paths.add(path);
            }
        } catch (InvalidPathException e) {
            // The rules tell of it.
            return;
        }
    }

    private static void addTree(NewFiles files, Path folder, Path path, Cancellation cancellation) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all.sorted()::iterator) {
                cancellation.check();
                if (!Files.isDirectory(each) || Files.isSymbolicLink(each)) {
                    files.addCopy(folder.normalize().relativize(each), each);
                }
            }
        }
    }
}
