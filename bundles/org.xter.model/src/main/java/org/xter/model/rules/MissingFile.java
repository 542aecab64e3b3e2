package org.xter.model.rules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.KeyDepot;
import org.xter.model.edition.Repository;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The files an edition is made of are there. */
final class MissingFile extends Rule {
    MissingFile() {
        super(
                "edition.missing-file",
                Severity.ERROR,
                "What an edition is made of lies beside it, so that it can be built on every machine.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), FileEntry.class).filter(FileEntry::isSetFrom).forEach(entry -> {
            if (leadsOut(file, entry.getFrom())) {
                findings.add(
                        entry,
                        EditionPackage.Literals.FILE_ENTRY__FROM,
                        "'" + entry.getFrom() + "' leads out of the folder of the edition",
                        "Copy what is needed into the folder and write a relative path.");
            } else if (isMissing(file, entry.getFrom())) {
                findings.add(
                        entry,
                        EditionPackage.Literals.FILE_ENTRY__FROM,
                        "there is no file or folder '" + entry.getFrom() + "' in the folder of the edition",
                        "Paths of 'from' are relative to the edition file.");
            }
        });
        Edited.all(file.edition(), KeyDepot.class)
                .filter(KeyDepot::isSetAuthority)
                .forEach(depot -> {
                    if (isMissing(file, depot.getAuthority())) {
                        findings.add(
                                depot,
                                EditionPackage.Literals.KEY_DEPOT__AUTHORITY,
                                "there is no file '" + depot.getAuthority() + "' with the certificate of the depot",
                                "Paths are relative to the edition file.");
                    }
                });
        Edited.all(file.edition(), Repository.class).forEach(repository -> {
            for (int i = 0; i < repository.getArchiveKeys().size(); i++) {
                if (isMissing(file, repository.getArchiveKeys().get(i))) {
                    findings.add(
                            repository,
                            EditionPackage.Literals.REPOSITORY__ARCHIVE_KEYS,
                            i,
                            "there is no file '" + repository.getArchiveKeys().get(i) + "' with archive keys",
                            "Paths are relative to the edition file.");
                }
            }
        });
    }

    private static boolean isMissing(EditionFile file, String path) {
        try {
            return !Files.exists(file.folder().resolve(path));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static boolean leadsOut(EditionFile file, String path) {
        try {
            Path folder = file.folder().normalize();
            return !folder.resolve(path).normalize().startsWith(folder);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
