package org.xter.studio.edition.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.xter.diagram.text.Words;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.disks.DecryptPartition;
import org.xter.document.disks.DiskText;
import org.xter.document.disks.EncryptPartition;
import org.xter.document.disks.SetFileSystem;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;
import org.xter.studio.ui.problem.Sentences;

/** Edits a column of the disks' table in place; why something cannot be stands at the edge of the window while one types. */
final class DiskCellEditing extends EditingSupport {
    private final TreeViewer viewer;
    private final DisksPage page;
    private final DiskColumn column;
    private final Words words;
    private EObject edited;
    private CellEditor editor;

    DiskCellEditing(TreeViewer viewer, DisksPage page, DiskColumn column, Words words) {
        super(viewer);
        this.viewer = viewer;
        this.page = page;
        this.column = column;
        this.words = words;
    }

    private boolean chosen() {
        return column == DiskColumn.FILE_SYSTEM || column == DiskColumn.ENCRYPTION;
    }

    @Override
    protected boolean canEdit(Object row) {
        return page.editable()
                && row instanceof EObject part
                && (chosen()
                        ? part instanceof Partition
                        : column.text().filter(text -> text.isOf(part)).isPresent());
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        edited = (EObject) row;
        if (editor == null) {
            editor = chosen() ? choice() : text(column.text().orElseThrow());
            editor.addListener(new Said());
        }
        return editor;
    }

    private CellEditor text(DiskText text) {
        TextCellEditor made = new TextCellEditor(viewer.getTree());
        made.setValidator(
                value -> edited == null || !text.isOf(edited) || text.of(edited).equals(((String) value).strip())
                        ? null
                        : text.change(page.edition(), edited, (String) value)
                                .refusalBy(page.document())
                                .map(Sentences::message)
                                .orElse(null));
        return made;
    }

    private CellEditor choice() {
        ComboBoxCellEditor made = new ComboBoxCellEditor(viewer.getTree(), choices(), SWT.READ_ONLY);
        CCombo combo = (CCombo) made.getControl();
        // A click in the open list is the whole choice.
        combo.addListener(SWT.Selection, event -> combo.getDisplay().asyncExec(() -> {
            if (!combo.isDisposed() && combo.isVisible() && !combo.getListVisible()) {
                made.deactivate();
                setValue(edited, made.getValue());
            }
        }));
        made.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
        return made;
    }

    private String[] choices() {
        List<String> result = new ArrayList<>();
        if (column == DiskColumn.FILE_SYSTEM) {
            Arrays.stream(FileSystem.values()).forEach(each -> result.add(words.of(each)));
        } else {
            result.add(Messages.plain);
            Arrays.stream(Cipher.values()).forEach(each -> result.add(words.of(each)));
        }
        return result.toArray(new String[0]);
    }

    @Override
    protected Object getValue(Object row) {
        if (!chosen()) {
            return column.text().orElseThrow().of((EObject) row);
        }
        Partition partition = (Partition) row;
        return column == DiskColumn.FILE_SYSTEM
                ? partition.getFilesystem().ordinal()
                : partition.getEncryption() == null
                        ? 0
                        : 1 + partition.getEncryption().getCipher().ordinal();
    }

    @Override
    protected void setValue(Object row, Object value) {
        change((EObject) row, value).ifPresent(change -> {
            Optional<Problem> refusal = change.refusalBy(page.document());
            boolean nothing = refusal.filter(Reason::isNothingToDo).isPresent();
            page.hint(
                    nothing
                            ? ""
                            : refusal.or(change::warning)
                                    .map(Sentences::message)
                                    .orElse(""));
            if (refusal.isEmpty()) {
                page.document().execute(change.edit());
                page.document().endTyping();
            }
        });
    }

    private Optional<Change> change(EObject part, Object value) {
        if (part.eContainer() == null) {
            return Optional.empty(); // removed while somebody typed
        }
        if (!chosen()) {
            return column.text().map(text -> text.change(page.edition(), part, (String) value));
        }
        int index = (Integer) value;
        Partition partition = (Partition) part;
        if (index < 0) {
            return Optional.empty();
        }
        if (column == DiskColumn.FILE_SYSTEM) {
            return Optional.of(new SetFileSystem(page.edition(), partition, FileSystem.values()[index]));
        }
        return Optional.of(
                index == 0
                        ? new DecryptPartition(partition)
                        : EncryptPartition.by(partition, Cipher.values()[index - 1]));
    }

    /** Says why what is typed cannot be. */
    private final class Said implements ICellEditorListener {
        @Override
        public void editorValueChanged(boolean before, boolean now) {
            page.hint(now || editor.getErrorMessage() == null ? "" : editor.getErrorMessage());
        }

        @Override
        public void applyEditorValue() {
            page.hint(editor.isValueValid() || editor.getErrorMessage() == null ? "" : editor.getErrorMessage());
        }

        @Override
        public void cancelEditor() {
            page.hint("");
        }
    }
}
