package org.xter.studio.gef.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.xter.diagram.Page;
import org.xter.diagram.composition.CompositionScene;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Change;
import org.xter.document.compose.AddGroup;
import org.xter.document.compose.AddGuest;
import org.xter.document.compose.AddPort;
import org.xter.document.compose.AddService;
import org.xter.document.compose.Neighbour;
import org.xter.document.compose.WaitKind;
import org.xter.document.protection.AddContainer;
import org.xter.document.protection.PlaceIn;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ArrangeCommand;
import org.xter.studio.gef.edit.ArrangeRequest;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.LaidOutChange;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;

/** The ground of a composition: cards are moved over it and put in order, things are made on it, lines may end on it. */
final class Ground extends LayoutEditPolicy {
    private final SceneHost host;
    private final Elements elements;
    private final CompositionEditing editing;

    Ground(SceneHost host, Elements elements, CompositionEditing editing) {
        this.host = host;
        this.elements = elements;
        this.editing = editing;
    }

    private ScenePart scene() {
        return (ScenePart) getHost();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_CONNECTION_END.equals(request.getType())
                ? getHost()
                : super.getTargetEditPart(request);
    }

    @Override
    public Command getCommand(Request request) {
        if (ArrangeRequest.TYPE.equals(request.getType())) {
            return arrange((ArrangeRequest) request);
        }
        if (RequestConstants.REQ_CONNECTION_END.equals(request.getType())) {
            return ending((CreateConnectionRequest) request);
        }
        return super.getCommand(request);
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return null;
    }

    @Override
    protected void decorateChildren() {
        // Cards get what they need where they are made.
    }

    @Override
    protected void decorateChild(EditPart child) {
        // As above.
    }

    // ---- making

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return request.getNewObjectType() instanceof Ingredient ingredient
                ? adding(ingredient, Optional.empty(), "", Optional.ofNullable(request.getLocation()))
                        .orElse(null)
                : null;
    }

    /**
     * Adds something; what is added is named in place, unless it has a name already.
     *
     * @param at where it was pointed to, in pixels of the window; nothing leaves that to the automatic layout
     */
    Optional<Command> adding(Ingredient ingredient, Optional<Service> owner, String words, Optional<Point> at) {
        return change(ingredient, owner, words)
                .map(change -> placed(change, cards(ingredient), at))
                .map(change -> new ChangeCommand(
                        host.document(),
                        change,
                        switch (ingredient) {
                            case SERVICE, LAYER, GROUP, GUEST ->
                                words.isEmpty() ? editing::nameNext : editing::showNext;
                            case PORT, CONTAINER -> () -> {}; // no card that could be named
                        }));
    }

    private Optional<Change> change(Ingredient ingredient, Optional<Service> owner, String words) {
        return switch (ingredient) {
            case SERVICE -> Optional.of(AddService.named(elements.edition(), words));
            case LAYER -> Optional.of(AddService.layer(elements.edition(), words));
            case GROUP -> Optional.of(new AddGroup(elements.edition(), words, List.of()));
            case GUEST -> Optional.of(new AddGuest(elements.edition(), words, "", Placement.NONE));
            case PORT ->
                owner.flatMap(service -> words.isEmpty()
                        ? Optional.of(AddPort.fresh(service))
                        : Elements.port(words).map(port -> new AddPort(service, port)));
            case CONTAINER -> {
                Change first = new AddContainer(elements.edition(), Placement.A);
                yield Optional.of(
                        first.refusal().isEmpty() ? first : new AddContainer(elements.edition(), Placement.B));
            }
        };
    }

    /** The parts of the edition among which there is one more card of stage C; empty when it gets none. */
    private List<? extends EObject> cards(Ingredient ingredient) {
        return switch (ingredient) {
            case SERVICE -> elements.edition().getServices();
            case GUEST -> elements.edition().getGuests();
            case LAYER, GROUP, PORT, CONTAINER -> List.of();
        };
    }

    /** Whether nothing but a lane lies under a point of the window. */
    boolean isFree(Point at) {
        return under(at).filter(each -> !(each instanceof SceneElement.Lane)).isEmpty();
    }

    private Optional<SceneElement> under(Point location) {
        Point at = location.getCopy();
        scene().getFigure().translateToRelative(at);
        return scene().scene().at(new org.xter.diagram.scene.Point(at.x, at.y));
    }

    /** The same with what it adds where it was pointed to, when that is in stage C. */
    Change placed(Change change, List<? extends EObject> cards, Optional<Point> at) {
        org.xter.diagram.scene.Point origin = CompositionScene.origin(scene().scene());
        return at.map(Point::getCopy)
                .map(point -> {
                    scene().getFigure().translateToRelative(point);
                    return new org.xter.diagram.scene.Point(point.x - origin.x(), Math.max(0, point.y - origin.y()));
                })
                .filter(place -> place.x() >= 0)
                .<Change>map(place -> LaidOutChange.placing(change, cards, new Page.Composition(), place))
                .orElse(change);
    }

    /** A line let go over nothing: a new service that waits for where it began. */
    private Command ending(CreateConnectionRequest request) {
        Optional<Service> earlier = Optional.ofNullable(request.getSourceEditPart())
                .filter(ElementPart.class::isInstance)
                .flatMap(from -> elements.service(((ElementPart) from).element()));
        if (earlier.isEmpty() || !(request.getNewObjectType() instanceof WaitKind kind)) {
            return null;
        }
        Change change = AddService.named(elements.edition(), "").with(new Neighbour(earlier.get(), true, kind));
        Change placed = placed(change, elements.edition().getServices(), Optional.ofNullable(request.getLocation()));
        return new ChangeCommand(host.document(), placed, editing::nameNext);
    }

    // ---- moving

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        List<SceneElement.Card> cards = cards(move.getEditParts());
        Optional<Placement> into = under(move.getLocation(), cards);
        if (into.isPresent()) {
            List<EObject> parts =
                    cards.stream().flatMap(each -> elements.own(each).stream()).toList();
            return new ChangeCommand(host.document(), new PlaceIn(elements.edition(), parts, into.get()));
        }
        double zoom = editing.zoom();
        int dx = (int) Math.round(move.getMoveDelta().x / zoom);
        int dy = (int) Math.round(move.getMoveDelta().y / zoom);
        Map<String, Optional<org.xter.diagram.scene.Point>> places = new LinkedHashMap<>();
        cards.forEach(
                card -> put(places, card, card.bounds().x() + dx, card.bounds().y() + dy));
        return new ArrangeCommand(host.document(), new Page.Composition(), Messages.move, places);
    }

    /** Cards that may be moved. */
    private static List<SceneElement.Card> cards(List<?> parts) {
        List<SceneElement.Card> result = new ArrayList<>();
        for (Object each : parts) {
            if (each instanceof ElementPart part
                    && part.element() instanceof SceneElement.Card card
                    && card.origin().isPresent()) {
                result.add(card);
            }
        }
        return result;
    }

    private static void put(
            Map<String, Optional<org.xter.diagram.scene.Point>> places, SceneElement.Card card, int x, int y) {
        org.xter.diagram.scene.Point origin = card.origin().orElseThrow();
        places.put(
                card.id(),
                Optional.of(
                        new org.xter.diagram.scene.Point(Math.max(0, x - origin.x()), Math.max(0, y - origin.y()))));
    }

    /** The container of what lies under a point of the window. */
    private Optional<Placement> under(Point location, List<SceneElement.Card> moved) {
        if (location == null || !(getHost().getViewer().getControl() instanceof FigureCanvas)) {
            return Optional.empty();
        }
        return under(location)
                .filter(each -> moved.stream().noneMatch(card -> card.id().equals(each.id())))
                .flatMap(elements::placement);
    }

    // ---- order

    private Command arrange(ArrangeRequest request) {
        List<SceneElement.Card> cards = cards(request.getEditParts());
        Map<String, Optional<org.xter.diagram.scene.Point>> places = new LinkedHashMap<>();
        Rect all = Rect.around(cards.stream().map(SceneElement::bounds).toList());
        switch (request.order()) {
            case LEFT -> cards.forEach(each -> put(places, each, all.x(), y(each)));
            case RIGHT ->
                cards.forEach(
                        each -> put(places, each, all.right() - each.bounds().width(), y(each)));
            case CENTRE ->
                cards.forEach(
                        each -> put(places, each, all.centreX() - each.bounds().width() / 2, y(each)));
            case TOP -> cards.forEach(each -> put(places, each, x(each), all.y()));
            case BOTTOM ->
                cards.forEach(each ->
                        put(places, each, x(each), all.bottom() - each.bounds().height()));
            case MIDDLE ->
                cards.forEach(each ->
                        put(places, each, x(each), all.centreY() - each.bounds().height() / 2));
            case ACROSS -> spread(cards, places, all.x(), all.width(), Rect::x, Rect::width, true);
            case DOWN -> spread(cards, places, all.y(), all.height(), Rect::y, Rect::height, false);
            case AUTOMATIC -> cards.forEach(each -> places.put(each.id(), Optional.empty()));
        }
        return new ArrangeCommand(
                host.document(),
                new Page.Composition(),
                request.order() == ArrangeRequest.Order.AUTOMATIC ? Messages.automatic : Messages.arrange,
                places);
    }

    private static int x(SceneElement.Card card) {
        return card.bounds().x();
    }

    private static int y(SceneElement.Card card) {
        return card.bounds().y();
    }

    /** The same room between neighbours; the outermost stay. */
    private static void spread(
            List<SceneElement.Card> cards,
            Map<String, Optional<org.xter.diagram.scene.Point>> places,
            int begin,
            int room,
            Function<Rect, Integer> place,
            Function<Rect, Integer> size,
            boolean across) {
        List<SceneElement.Card> sorted = new ArrayList<>(cards);
        sorted.sort(Comparator.comparing(each -> place.apply(each.bounds())));
        int taken = sorted.stream().mapToInt(each -> size.apply(each.bounds())).sum();
        double gap = sorted.size() < 2 ? 0 : (room - taken) / (double) (sorted.size() - 1);
        double at = begin;
        for (SceneElement.Card each : sorted) {
            int rounded = (int) Math.round(at);
            put(places, each, across ? rounded : x(each), across ? y(each) : rounded);
            at += size.apply(each.bounds()) + gap;
        }
    }
}
