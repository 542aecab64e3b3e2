package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileEntry;
import org.xter.report.Problem;

/**
 * Puts a file or folder that lies beside the edition into a layer.
 *
 * @param place whose layer
 * @param from the file or folder relative to the edition, with slashes
 * @param path where it goes in the running system; absolute
 */
public record PutFile(FilePlace place, String from, String path) implements Change {
    /** Names of folders that hold files as they lie in the running system. */
    private static final List<String> ROOTS = List.of("files", "root", "rootfs", "overlay");

    private static final List<String> TOPS = List.of("etc", "usr", "opt", "srv", "var");

    /**
     * Puts a file where its folders say it goes: {@code files/etc/motd} and {@code files/web/etc/motd} to {@code /etc/motd},
     * a folder of such files over the root, and anything else to {@code /opt}.
     *
     * @param folder whether it is a folder
     */
    public static PutFile where(FilePlace place, String from, boolean folder) {
        List<String> names = List.of(from.split("/"));
        for (int i = 0; i < names.size(); i++) {
            if (TOPS.contains(names.get(i))) {
                return new PutFile(place, from, "/" + String.join("/", names.subList(i, names.size())));
            }
        }
        boolean root = folder && ROOTS.contains(names.get(0));
        return new PutFile(place, from, root ? "/" : "/opt/" + names.get(names.size() - 1));
    }

    @Override
    public Optional<Problem> refusal() {
        boolean outside = from.isEmpty()
                || from.startsWith("/")
                || List.of(from.split("/")).contains("..");
        return Reason.refuse(
                        outside,
                        "change.outside",
                        "the file does not lie beside the edition",
                        "Copy it into the folder of the edition first.")
                .or(() -> Names.whyNot(Literals.FILE_ENTRY__FROM, from))
                .or(() -> Reason.refuse(
                        !path.startsWith("/"), "change.not-absolute", "'" + path + "' is no absolute path", ""))
                .or(() -> Reason.nothingToDo(
                        place.files().stream()
                                .anyMatch(each -> path.equals(each.getPath()) && from.equals(each.getFrom())),
                        "this file goes there already"));
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                !path.equals("/") && place.files().stream().anyMatch(each -> path.equals(each.getPath())),
                "change.path-taken",
                "another file goes to '" + path + "' too",
                "Remove one of them.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        FileEntry file = EditionFactory.eINSTANCE.createFileEntry();
        file.setPath(path);
        file.setFrom(from);
        return Edit.all(
                Labels.of("addPart", path), List.of(Edit.add(place.slot(), place.feature(), Edit.END, List.of(file))));
    }
}
