package org.xter.studio.edition.diagram;

import org.xter.diagram.Page;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page of the client's disks. */
public final class DisksPage extends ScenePage {
    /** For an editor. */
    public DisksPage(EditionEditor editor) {
        super(editor, EditionPage.DISKS, Messages.disks, Icon.DISK, new Page.Disks());
    }
}
