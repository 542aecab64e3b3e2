package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.xter.diagram.disks.Boundary;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.document.change.Change;
import org.xter.document.disks.Grid;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;
import org.xter.report.Problem;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.figure.Surface;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.part.SceneRoot;

/** What lies behind the disks: tools of the palette are used on it, and pieces are dragged over it. */
final class DisksGround extends GraphicalEditPolicy {
    /** How much a pixel is where nobody knows how large a disk is. */
    private static final double USUAL = (256L << 30) / 960.0;

    private static final Set<Object> MINE =
            Set.of(RequestConstants.REQ_CREATE, RequestConstants.REQ_MOVE, RequestConstants.REQ_ADD);

    private final DiskPieces pieces;
    private final Runnable then;
    private Drawn drawn;

    /** @param then follows when something was added */
    DisksGround(DiskPieces pieces, Runnable then) {
        this.pieces = pieces;
        this.then = then;
    }

    private Scene scene() {
        return ((ScenePart) getHost()).scene();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return MINE.contains(request.getType());
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return understandsRequest(request) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof CreateRequest create
                ? change(create)
                        .<Command>map(change -> new ChangeCommand(pieces.host().document(), change, then))
                        .orElse(null)
                : null;
    }

    private Optional<Change> change(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof Making making) || request.getLocation() == null) {
            return Optional.empty();
        }
        Optional<SceneElement> under = scene().at(begin(request));
        return making.on(
                pieces.edition(),
                under.flatMap(each -> pieces.disk(scene(), each)),
                under.map(each -> DiskPieces.piece(scene(), each)).flatMap(pieces::partition),
                size(request));
    }

    private Point begin(CreateRequest request) {
        org.eclipse.draw2d.geometry.Point at = request.getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        return new Point(at.x, at.y);
    }

    /** What was drawn, in pixels of the scene; nothing when it was only clicked. */
    private Optional<Rect> area(CreateRequest request) {
        if (request.getSize() == null || request.getSize().width <= 0) {
            return Optional.empty();
        }
        Rectangle area = new Rectangle(request.getLocation(), request.getSize());
        getHostFigure().translateToRelative(area);
        return Optional.of(new Rect(area.x, area.y, Math.max(1, area.width), Math.max(1, area.height)));
    }

    private Optional<Size> size(CreateRequest request) {
        return area(request).flatMap(area -> switch (request.getNewObjectType()) {
            case Making.OfDisk disk -> Optional.of(drawn(area.width(), anyScale()));
            case Making.OfPartition partition ->
                pieces.diskAt(scene(), begin(request)).map(each -> drawn(area.width(), scale(each)));
            default -> Optional.empty();
        });
    }

    private static Size drawn(int width, double scale) {
        return new Size(Grid.at(scale, java.util.OptionalLong.empty()).nearest(Math.round(width * scale)));
    }

    private double scale(Disk disk) {
        double scale = Boundary.bytesPerPixel(
                scene(), org.xter.document.find.ElementPath.of(disk), DiskRoom.of(pieces.edition(), disk));
        return scale > 0 ? scale : USUAL;
    }

    private double anyScale() {
        return pieces.edition().getDisks().stream()
                .mapToDouble(each -> Boundary.bytesPerPixel(
                        scene(), org.xter.document.find.ElementPath.of(each), DiskRoom.of(pieces.edition(), each)))
                .max()
                .stream()
                .filter(each -> each > 0)
                .findFirst()
                .orElse(USUAL);
    }

    /** The partition a tool would be used on. */
    Optional<Partition> partition(CreateRequest request) {
        return scene().at(begin(request))
                .map(each -> DiskPieces.piece(scene(), each))
                .flatMap(pieces::partition);
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (!(request instanceof CreateRequest create) || create.getLocation() == null) {
            return;
        }
        if (drawn == null) {
            drawn = new Drawn(((SceneRoot) getHost().getRoot()).surface());
            addFeedback(drawn);
        }
        Optional<Change> change = change(create);
        List<String> said = new ArrayList<>();
        size(create).ifPresent(size -> said.add(SizeText.of(size.bytes())));
        Optional<Problem> why = change.isEmpty()
                ? Optional.empty()
                : change.get().refusalBy(pieces.host().document());
        boolean nowhere = change.isEmpty();
        if (nowhere) {
            said.add(create.getNewObjectType() instanceof Making.OfPartition ? Messages.onDisk : Messages.onPartition);
        }
        why.map(Speech::sentence).ifPresent(said::add);
        drawn.show(
                area(create),
                begin(create),
                new Speech(said, nowhere || why.isPresent()),
                change.isPresent() && why.isEmpty()
                        ? scene().at(begin(create))
                                .map(each -> DiskPieces.piece(scene(), each))
                                .filter(each -> !(create.getNewObjectType() instanceof Making.OfDisk))
                        : Optional.empty(),
                (ScenePart) getHost());
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (drawn != null) {
            removeFeedback(drawn);
            drawn = null;
        }
    }

    /** What is drawn, how large it is, and why it may not be there. */
    private static final class Drawn extends Figure {
        private final Surface surface;
        private Optional<Rectangle> area = Optional.empty();
        private Optional<Rectangle> target = Optional.empty();
        private Rectangle at = new Rectangle();
        private Speech speech = new Speech(List.of(), false);

        Drawn(Surface surface) {
            this.surface = surface;
        }

        void show(Optional<Rect> wanted, Point point, Speech said, Optional<SceneElement> used, ScenePart part) {
            area = wanted.map(each -> placed(each, part));
            target = used.map(each -> placed(each.bounds(), part));
            at = placed(new Rect(point.x(), point.y(), 1, 1), part);
            speech = said;
            repaint();
            Rectangle all = at.getCopy().expand(Speech.REACH, 100);
            area.ifPresent(each -> all.union(each));
            target.ifPresent(each -> all.union(each.getCopy().expand(6, 6)));
            setBounds(all);
            repaint();
        }

        private Rectangle placed(Rect rect, ScenePart part) {
            Rectangle result = ElementFigure.rectangle(rect);
            part.getFigure().translateToAbsolute(result);
            translateToRelative(result);
            return result;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.pushState();
            graphics.setForegroundColor(surface.palette().colour(speech.warning() ? Tone.WARNING : Tone.LINK));
            target.ifPresent(each -> {
                graphics.setLineWidth(2);
                graphics.drawRoundRectangle(each.getCopy().expand(3, 3), 10, 10);
            });
            area.ifPresent(each -> {
                graphics.setBackgroundColor(surface.palette().colour(Tone.LINK));
                graphics.setAlpha(60);
                graphics.fillRectangle(each);
                graphics.setAlpha(255);
                graphics.setLineWidth(1);
                graphics.drawRectangle(each.getResized(-1, -1));
            });
            int x = area.map(Rectangle::right).orElse(at.x + 8);
            speech.paint(graphics, surface, x, at.y + 20, getBounds().right());
            graphics.popState();
        }
    }
}
