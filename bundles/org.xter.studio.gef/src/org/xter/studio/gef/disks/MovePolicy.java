package org.xter.studio.gef.disks;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.disks.Boundary;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Segment;
import org.xter.document.change.Names;
import org.xter.document.disks.MovePartition;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.figure.Surface;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.SceneRoot;

/** Puts a partition that is dragged in another place on its disk. */
final class MovePolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.disks.move";

    private final DiskPieces pieces;
    private Mark mark;

    MovePolicy(DiskPieces pieces) {
        this.pieces = pieces;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType());
    }

    @Override
    public Command getCommand(Request request) {
        return understandsRequest(request) && request instanceof ChangeBoundsRequest move
                ? place(move)
                        .<Command>map(to -> new ChangeCommand(pieces.host().document(), to.change()))
                        .orElse(null)
                : null;
    }

    /**
     * Where a partition would go.
     *
     * @param x of the boundary it would stand behind, in pixels of the scene
     */
    private record Place(MovePartition change, int x, Rect bar) {}

    private Optional<Place> place(ChangeBoundsRequest request) {
        if (!(part().element() instanceof Segment own)) {
            return Optional.empty();
        }
        return pieces.partition(own).map(partition -> {
            int x = at(request, own);
            List<Segment> bar = Boundary.pieces(part().scene().scene(), own.owner()).stream()
                    .filter(each -> pieces.partition(each).isPresent())
                    .toList();
            int before = 0;
            while (before < bar.size() && bar.get(before).bounds().centreX() < x) {
                before++;
            }
            int from = bar.indexOf(own);
            int to = before > from ? before - 1 : before;
            int line = before < bar.size()
                    ? bar.get(before).bounds().x()
                    : bar.get(bar.size() - 1).bounds().right();
            return new Place(new MovePartition(partition, index(partition, bar, to)), line, own.bounds());
        });
    }

    private int index(Partition partition, List<Segment> bar, int to) {
        List<Partition> all = ((Disk) partition.eContainer()).getPartitions();
        return to >= bar.size() ? all.size() - 1 : Math.min(to, all.size() - 1);
    }

    private int at(ChangeBoundsRequest request, Segment own) {
        if (request.getLocation() == null) {
            return own.bounds().centreX() + request.getMoveDelta().x;
        }
        Point at = request.getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        return at.x;
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!understandsRequest(request) || !(request instanceof ChangeBoundsRequest move)) {
            return;
        }
        Optional<Place> place = place(move);
        if (place.isEmpty()) {
            return;
        }
        if (mark == null) {
            mark = new Mark(((SceneRoot) part().getRoot()).surface());
            addFeedback(mark);
        }
        mark.show(place.get(), part());
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
        }
    }

    /** A line where the partition would stand, and why it may not. */
    private static final class Mark extends Figure {
        private final Surface surface;
        private Rectangle line = new Rectangle();
        private Speech speech = new Speech(List.of(), false);

        Mark(Surface surface) {
            this.surface = surface;
        }

        void show(Place place, ElementPart part) {
            SceneElement element = part.element();
            line = ElementFigure.rectangle(new Rect(
                    place.x(), element.bounds().y(), 0, element.bounds().height()));
            part.getFigure().translateToAbsolute(line);
            translateToRelative(line);
            Optional<Problem> why =
                    place.change().refusal().filter(problem -> !problem.code().equals("change.nothing"));
            String name = Names.of(place.change().partition());
            speech = new Speech(
                    why.map(problem -> List.of(name, Speech.sentence(problem.message())))
                            .orElse(List.of(name)),
                    why.isPresent());
            repaint();
            setBounds(line.getCopy().expand(Speech.REACH, 80));
            repaint();
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.pushState();
            graphics.setBackgroundColor(surface.palette().colour(speech.warning() ? Tone.WARNING : Tone.LINK));
            graphics.fillRectangle(line.x - 2, line.y - 6, 4, line.height + 12);
            speech.paint(
                    graphics, surface, line.x, line.bottom() + 10, getBounds().right());
            graphics.popState();
        }
    }
}
