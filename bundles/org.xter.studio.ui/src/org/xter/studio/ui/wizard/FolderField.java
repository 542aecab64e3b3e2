package org.xter.studio.ui.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for a folder by its full path: a field to type it, and a button to choose it. */
public final class FolderField {
    private final String missing;
    private final Composite row;
    private final Text text;
    private final Button browse;

    /**
     * A field, below its label.
     *
     * @param parent has a grid, all of whose columns the field takes
     * @param style {@link SWT#OPEN} for a folder that is there, {@link SWT#SAVE} for one that may be made
     * @param missing what is said while no full path is given
     */
    public FolderField(Composite parent, int style, String missing) {
        this.missing = missing;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse(style));
    }

    private void browse(int style) {
        DirectoryDialog dialog = new DirectoryDialog(row.getShell(), style);
        dialog.setFilterPath(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** What holds it, for its place in the parent's grid. */
    public Composite control() {
        return row;
    }

    /** Where it is typed. */
    public Text text() {
        return text;
    }

    /** Lets it be changed or not. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    /** What is wrong with what was typed; nothing when it is a full path. */
    public Optional<String> complaint() {
        try {
            String typed = text.getText().strip();
            return !typed.isEmpty() && Path.of(typed).isAbsolute() ? Optional.empty() : Optional.of(missing);
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.folderInvalid, e.getReason()));
        }
    }

    /**
     * The folder.
     *
     * @throws InvalidPathException when there is a {@link #complaint}
     */
    public Path folder() {
        return Path.of(text.getText().strip()).normalize();
    }
}
