package org.xter.model.rules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.Map;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileEntry;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each path is given once. */
final class FilePathTaken extends Rule {
    FilePathTaken() {
        super(
                "edition.file-path-taken",
                Severity.ERROR,
                "A path in the running system holds one file; which of two would win must not be a "
                        + "matter of luck.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Map<String, FileEntry> files = new HashMap<>();
        Edited.all(file.edition(), FileEntry.class).filter(FileEntry::isSetPath).forEach(entry -> {
            FileEntry other = files.putIfAbsent(entry.getPath(), entry);
            if (other != null && !(isFolder(file, entry) && isFolder(file, other))) {
                findings.add(
                        entry,
                        EditionPackage.Literals.FILE_ENTRY__PATH,
                        "'" + entry.getPath() + "' is already given in line "
                                + file.place(other, EditionPackage.Literals.FILE_ENTRY__PATH)
                                        .line(),
                        "Keep one of the two.");
            }
        });
    }

    /** Folders may be laid over each other; the files in them are compared when they are composed. */
    private static boolean isFolder(EditionFile file, FileEntry entry) {
        try {
            return entry.isSetFrom() && Files.isDirectory(file.folder().resolve(entry.getFrom()));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
