package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileEntry;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each file has one source. */
final class FileSource extends Rule {
    FileSource() {
        super(
                "edition.file-source",
                Severity.ERROR,
                "A file is taken from the edition, written in it or a link to another; exactly one of these.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), FileEntry.class).forEach(entry -> {
            int sources = (entry.isSetFrom() ? 1 : 0) + (entry.isSetContent() ? 1 : 0) + (entry.isSetLink() ? 1 : 0);
            if (sources != 1) {
                findings.add(
                        entry,
                        sources == 0
                                ? "it is not said what this file holds"
                                : "this file has more than one of 'from', 'content' and 'link'",
                        "Give one of 'from', 'content' and 'link'.");
            } else if (entry.isSetLink() && entry.isSetMode()) {
                findings.add(
                        entry,
                        EditionPackage.Literals.FILE_ENTRY__MODE,
                        "a symbolic link has no permission bits of its own",
                        "Remove 'mode'.");
            }
        });
    }
}
