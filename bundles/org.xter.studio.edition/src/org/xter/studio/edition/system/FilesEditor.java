package org.xter.studio.edition.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileEntry;
import org.xter.report.Problem;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.PartEditor;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.edition.field.FieldTexts;
import org.xter.studio.edition.field.PartTable;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Statuses;

/** The table of files of a system or a service; the edition's own files open in a text editor. */
public final class FilesEditor {
    private FilesEditor() {}

    /**
     * Makes it in a section.
     *
     * @param list the list of files
     * @param path sections from the part that is shown down to the one that has the list
     */
    public static PartEditor create(EditionPage page, Composite section, EReference list, EReference... path) {
        PartTable table = new PartTable(page, list, Icon.FILE, FilesEditor::example, path)
                .column(FieldTexts.label(Literals.FILE_ENTRY__PATH), 4, part -> ((FileEntry) part).getPath())
                .column(Messages.comesFrom, 4, part -> origin((FileEntry) part))
                .column(
                        FieldTexts.label(Literals.FILE_ENTRY__MODE),
                        1,
                        part -> ((FileEntry) part).isSetMode()
                                ? ((FileEntry) part).getMode().toString()
                                : "")
                .create(section);
        FieldGroup fields = new FieldGroup(page, section, 2)
                .add(Literals.FILE_ENTRY__PATH)
                .add(Literals.FILE_ENTRY__FROM)
                .addWide(Literals.FILE_ENTRY__CONTENT)
                .add(Literals.FILE_ENTRY__LINK)
                .add(Literals.FILE_ENTRY__MODE)
                .add(Literals.FILE_ENTRY__OWNER)
                .add(Literals.FILE_ENTRY__GROUP);
        PartEditor editor = new PartEditor(page, table, fields);
        Button open = page.toolkit().createButton(editor.below(), Messages.openFile, SWT.PUSH);
        open.addListener(SWT.Selection, event -> table.selection().ifPresent(part -> open(page, (FileEntry) part)));
        table.onSelection(part -> {
            Optional<Path> file = part == null ? Optional.empty() : file(page, (FileEntry) part);
            boolean there = file.filter(Files::exists).isPresent();
            open.setEnabled(file.isPresent() && (there ? !Files.isDirectory(file.get()) : page.editable()));
            String text = there || file.isEmpty() ? Messages.openFile : Messages.makeFile;
            if (!open.getText().equals(text)) {
                open.setText(text);
                page.reflow();
            }
        });
        return editor;
    }

    private static EObject example() {
        FileEntry entry = EditionFactory.eINSTANCE.createFileEntry();
        entry.setPath("/etc/motd");
        entry.setContent("\n");
        return entry;
    }

    private static String origin(FileEntry entry) {
        if (entry.isSetFrom()) {
            return entry.getFrom();
        }
        if (entry.isSetLink()) {
            return "\u2192 " + entry.getLink();
        }
        return entry.isSetContent()
                ? entry.getContent().strip().lines().findFirst().orElse("")
                : "";
    }

    private static Optional<Path> file(EditionPage page, FileEntry entry) {
        try {
            return entry.isSetFrom() && !entry.getFrom().isBlank()
                    ? Optional.of(page.document().folder().resolve(entry.getFrom()))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // the field says so
        }
    }

    private static void open(EditionPage page, FileEntry entry) {
        Optional<Path> found = file(page, entry);
        if (found.isEmpty()) {
            return;
        }
        Path file = found.get();
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
                page.document().refreshFindings();
            }
            show(page.getSite().getPage(), file);
        } catch (IOException | PartInitException e) {
            Studio.get()
                    .report(
                            Problem.error(
                                    "studio.open-file",
                                    "the file '" + entry.getFrom() + "' cannot be opened: " + Statuses.message(e),
                                    "Check that the folder may be written."),
                            e);
        }
    }

    private static IEditorPart show(IWorkbenchPage window, Path file) throws PartInitException {
        IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return known.length > 0
                ? IDE.openEditor(window, known[0])
                : IDE.openEditorOnFileStore(window, EFS.getLocalFileSystem().getStore(file.toUri()));
    }
}
