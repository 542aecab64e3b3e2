package org.xter.studio.gef;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.xter.diagram.Focus;
import org.xter.document.EditionDocument;

/** The page around a scene, as the scene's viewer asks it. All on the UI thread. */
public interface SceneHost {
    /** The edition that is shown and edited. */
    EditionDocument document();

    /** The user selected parts of the edition; none when what is selected stands for none. */
    void selected(List<? extends EObject> parts);

    /** Leads to a part where all of it can be edited, such as a form. */
    void open(EObject part);

    /** What the scene is about; nothing when it shows all. */
    default Optional<Focus> about() {
        return Optional.empty();
    }

    /** Makes the scene about something, or about all. */
    default void about(Optional<Focus> wanted) {}

    /** Says something at the edge of the window while somebody does something; empty text takes it away. */
    void hint(String text);

    /** Adds what the page has to offer to the context menu, below what the scene offers. */
    void fill(IMenuManager menu, Optional<EObject> part);
}
