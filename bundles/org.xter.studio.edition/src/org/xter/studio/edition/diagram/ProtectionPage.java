package org.xter.studio.edition.diagram;

import org.xter.diagram.Page;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page of the containers and what lies in them. */
public final class ProtectionPage extends ScenePage {
    /** For an editor. */
    public ProtectionPage(EditionEditor editor) {
        super(editor, EditionPage.PROTECTION, Messages.protection, Icon.LOCK, new Page.Protection());
    }
}
