package org.xter.studio.edition.diagram;

import org.xter.diagram.Page;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.ui.look.Icon;

/** The page of what starts where, from what and after what. */
public final class CompositionPage extends ScenePage {
    /** For an editor. */
    public CompositionPage(EditionEditor editor) {
        super(editor, EditionPage.COMPOSITION, Messages.composition, Icon.DIAGRAM, new Page.Composition());
    }
}
