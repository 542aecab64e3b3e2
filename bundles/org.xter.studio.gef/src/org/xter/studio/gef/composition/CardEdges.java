package org.xter.studio.gef.composition;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;

/**
 * The edges and middles of cards, to which a card that is dragged snaps when it comes near. Only those of other cards that
 * can be moved: what the lanes hold in their own order is in line anyway.
 */
final class CardEdges extends SnapToGeometry {
    private final ScenePart scene;

    CardEdges(ScenePart scene) {
        super(scene);
        this.scene = scene;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List generateSnapPartsList(List dragged) {
        List<ElementPart> result = new ArrayList<>();
        for (ElementPart each : scene.parts()) {
            if (each.element() instanceof SceneElement.Card card
                    && card.origin().isPresent()
                    && !dragged.contains(each)) {
                result.add(each);
            }
        }
        return result;
    }

    @Override
    protected Rectangle getFigureBounds(GraphicalEditPart part) {
        return ElementFigure.rectangle(((ElementPart) part).element().bounds());
    }
}
