package org.xter.studio.gef.edit;

import java.util.Map;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.scene.Point;
import org.xter.document.EditionDocument;

/** Keeps where the user put cards, or forgets it, as one step of the document's history. */
public final class ArrangeCommand extends Command {
    private final EditionDocument document;
    private final Page page;
    private final Map<String, Optional<Point>> places;

    /**
     * Not done yet.
     *
     * @param places by id of the element where it is kept, counted from its origin; nothing for the automatic layout
     */
    public ArrangeCommand(EditionDocument document, Page page, String label, Map<String, Optional<Point>> places) {
        super(label);
        this.document = document;
        this.page = page;
        this.places = Map.copyOf(places);
    }

    /** The cards and where they are kept. */
    public Map<String, Optional<Point>> places() {
        return places;
    }

    @Override
    public boolean canExecute() {
        return !places.isEmpty() && document.access().modelEditable();
    }

    @Override
    public void execute() {
        LayoutFile.Read read = LayoutFile.read(document.file());
        if (!read.writable()) {
            return;
        }
        SavedLayout now = read.layout();
        for (Map.Entry<String, Optional<Point>> each : places.entrySet()) {
            now = now.with(page.key(), each.getKey(), each.getValue());
        }
        if (!now.equals(read.layout())) {
            document.writeBeside(getLabel(), LayoutFile.beside(document.file()), LayoutFile.write(read.text(), now));
        }
    }
}
