package org.xter.studio.gef.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.xter.diagram.Focus;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Change;
import org.xter.document.compose.Connect;
import org.xter.document.compose.Reconnect;
import org.xter.document.compose.WaitKind;
import org.xter.document.protection.PlaceIn;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.report.Problem;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ArrangeRequest;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.edit.WordsRequest;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.gef.viewer.WordsField;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** Editing of services, layers, groups, guests, ports, containers and of what starts after what. */
public final class CompositionEditing implements SceneEditing {
    /** How far a key moves a card, in pixels of the scene. */
    private static final int STEP = 8;

    /** More lines than any way through an edition has. */
    private static final int EVERYWHERE = 10_000;

    private final SceneHost host;
    private final Elements elements;
    private final Ground ground;
    private final WaitTools waits = new WaitTools();
    private SceneViewer viewer;
    private Next next = Next.NOTHING;
    private Optional<Begun> begun = Optional.empty();
    private Set<String> known = Set.of();

    /** What is to be done with what the next scene has more. */
    private enum Next {
        NOTHING,
        SHOW,
        NAME
    }

    /** @param host the page around it */
    public CompositionEditing(SceneHost host) {
        this.host = host;
        this.elements = new Elements(host.document());
        this.ground = new Ground(host, elements, this);
    }

    // ---- policies

    @Override
    public void install(ScenePart part) {
        part.installEditPolicy(EditPolicy.LAYOUT_ROLE, ground);
        part.installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy(host, elements));
        part.installEditPolicy(PutPolicy.ROLE, new PutPolicy(host, elements, this, ground));
        part.installEditPolicy(GuidePolicy.ROLE, new GuidePolicy());
    }

    @Override
    public Optional<SnapToHelper> snapping(ScenePart scene) {
        return Optional.of(new CardEdges(scene));
    }

    @Override
    public void install(ElementPart part) {
        part.installEditPolicy(PutPolicy.ROLE, new PutPolicy(host, elements, this, ground));
        if (part.element() instanceof SceneElement.Card card) {
            boolean service = elements.service(card).isPresent();
            part.installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new CardDrag(service ? waits : null));
            part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(host, elements));
            part.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new WaitPolicy(host, elements));
            part.installEditPolicy(PortPolicy.ROLE, new PortPolicy(host, elements));
            part.installEditPolicy(LeadPolicy.ROLE, new LeadPolicy(host, elements));
        } else if (part.element() instanceof SceneElement.Edge) {
            part.installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new LineEnds(elements));
        }
    }

    @Override
    public void install(SceneViewer made) {
        viewer = made;
        Drops.of(made, host).forEach(made::addDropTargetListener);
    }

    double zoom() {
        return viewer.zoom().factor();
    }

    // ---- tools

    @Override
    public List<PaletteTool> palette() {
        List<PaletteTool> tools = new ArrayList<>();
        tools.add(new PaletteTool(Messages.select, Messages.selectAbout, Icon.POINTER, null));
        for (Ingredient each : Ingredient.values()) {
            tools.add(new PaletteTool(each.label(), each.about(), each.icon(), () -> new CreationTool(new Made(each))));
        }
        tools.add(new PaletteTool(
                Messages.after, Messages.afterAbout, Icon.WAIT_AFTER, () -> waits.clicking(WaitKind.AFTER)));
        tools.add(new PaletteTool(
                Messages.requires,
                Messages.requiresAbout,
                Icon.WAIT_REQUIRES,
                () -> waits.clicking(WaitKind.REQUIRES)));
        return tools;
    }

    /** Asks for one of a kind. */
    public record Made(Ingredient ingredient) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return ingredient;
        }

        @Override
        public Object getObjectType() {
            return ingredient;
        }
    }

    /** Adds something without pointing anywhere; a port goes to the selected service. */
    public void add(Ingredient ingredient, String words) {
        add(ingredient, words, Optional.empty());
    }

    private void add(Ingredient ingredient, String words, Optional<org.eclipse.draw2d.geometry.Point> at) {
        Optional<Service> owner = viewer.focused().flatMap(part -> elements.serviceOf(part.element()));
        doIfAllowed(host, ground.adding(ingredient, owner, words, at).orElse(null));
    }

    /** Does what may be done; says why not when it may not. */
    static boolean doIfAllowed(SceneHost host, Command command) {
        if (command instanceof ChangeCommand change) {
            Optional<Problem> refusal = change.change().refusalBy(host.document());
            host.hint(refusal.or(() -> change.change().warning())
                    .map(Sentences::message)
                    .orElse(""));
        }
        if (command == null || !command.canExecute()) {
            return false;
        }
        command.execute();
        return true;
    }

    // ---- what was added

    void nameNext() {
        expect(Next.NAME);
    }

    void showNext() {
        expect(Next.SHOW);
    }

    private void expect(Next wanted) {
        next = wanted;
        known = new HashSet<>();
        viewer.scene().elements().forEach(each -> known.add(each.id()));
    }

    @Override
    public void shown(Scene scene) {
        if (next == Next.NOTHING) {
            return;
        }
        Optional<ElementPart> added = viewer.scenePart().parts().stream()
                .filter(each -> !known.contains(each.id()))
                .filter(each -> elements.own(each.element()).isPresent())
                .findFirst();
        if (added.isPresent()) {
            Next wanted = next;
            next = Next.NOTHING;
            viewer.select(added.get());
            viewer.reveal(added.get());
            if (wanted == Next.NAME) {
                name(added.get());
            }
        }
    }

    // ---- names

    @Override
    public void open(ElementPart part, Request request) {
        if (!name(part)) {
            elements.part(part.element()).ifPresent(host::open);
        }
    }

    /** Lets a card's words be typed over it. */
    private boolean name(ElementPart part) {
        Optional<EObject> own = elements.own(part.element());
        if (own.isEmpty()
                || NamePolicy.change(elements, part, "").isEmpty()
                || !host.document().access().modelEditable()) {
            return false;
        }
        Rect bounds = part.element().bounds();
        WordsField.open(
                viewer,
                bounds,
                NamePolicy.words(own.get()),
                words -> NamePolicy.change(elements, part, words).flatMap(change -> change.refusalBy(host.document())),
                words -> doIfAllowed(host, part.getCommand(new WordsRequest(words))));
        return true;
    }

    // ---- keys

    @Override
    public boolean key(KeyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD1) {
            switch (event.keyCode) {
                case SWT.ARROW_LEFT -> move(-STEP, 0);
                case SWT.ARROW_RIGHT -> move(STEP, 0);
                case SWT.ARROW_UP -> move(0, -STEP);
                case SWT.ARROW_DOWN -> move(0, STEP);
                case 'l' -> connect(WaitKind.AFTER);
                case 'r' -> connect(WaitKind.REQUIRES);
                default -> {
                    return false;
                }
            }
            return true;
        }
        if ((modifiers & ~SWT.SHIFT) == 0
                && Character.isLetterOrDigit(event.character)
                && host.document().access().modelEditable()) {
            Point cursor = cursor();
            Optional<org.eclipse.draw2d.geometry.Point> at = Optional.of(
                            new org.eclipse.draw2d.geometry.Point(cursor.x, cursor.y))
                    .filter(ground::isFree);
            QuickAdd.open(
                    viewer, cursor, String.valueOf(event.character), (ingredient, words) -> add(ingredient, words, at));
            return true;
        }
        return false;
    }

    /** Where the pointer is, when it is over the canvas; else the middle. */
    private Point cursor() {
        Point at = viewer.canvas().toControl(viewer.canvas().getDisplay().getCursorLocation());
        org.eclipse.swt.graphics.Rectangle area = viewer.canvas().getClientArea();
        return area.contains(at) ? at : new Point(area.width / 2, area.height / 2);
    }

    private void move(int dx, int dy) {
        org.eclipse.gef.requests.ChangeBoundsRequest request =
                new org.eclipse.gef.requests.ChangeBoundsRequest(org.eclipse.gef.RequestConstants.REQ_MOVE);
        List<ElementPart> cards = selectedCards();
        if (cards.isEmpty()) {
            return;
        }
        request.setEditParts(cards);
        double zoom = zoom();
        request.setMoveDelta(
                new org.eclipse.draw2d.geometry.Point((int) Math.round(dx * zoom), (int) Math.round(dy * zoom)));
        doIfAllowed(host, cards.get(0).getCommand(request));
    }

    private List<ElementPart> selectedCards() {
        return viewer.selected().stream()
                .filter(each -> each.element() instanceof SceneElement.Card card
                        && card.origin().isPresent())
                .toList();
    }

    /** With two services selected the second waits for the first; with one, the next that is clicked or entered does. */
    private void connect(WaitKind kind) {
        List<ElementPart> services = viewer.selected().stream()
                .filter(each -> elements.service(each.element()).isPresent())
                .toList();
        if (services.size() == 2) {
            join(services.get(0), services.get(1), kind);
        } else if (services.size() == 1) {
            begun = Optional.of(new Begun(services.get(0).id(), kind));
            host.hint(Messages.chooseLater);
        }
    }

    /** A line that was begun by the keyboard at a service. */
    private record Begun(String service, WaitKind kind) {}

    /** Enter on a service ends a line that was begun by the keyboard; Escape gives it up. */
    @Override
    public boolean chosen(ElementPart part, boolean taken) {
        Optional<Begun> line = begun;
        if (line.isEmpty()) {
            return false;
        }
        begun = Optional.empty();
        host.hint("");
        if (taken) {
            viewer.scenePart()
                    .part(line.get().service())
                    .ifPresent(from -> join(from, part, line.get().kind()));
        }
        return true;
    }

    private void join(EditPart from, EditPart to, WaitKind kind) {
        Optional<Service> first = elements.service(((ElementPart) from).element());
        Optional<Service> second = elements.service(((ElementPart) to).element());
        if (first.isPresent() && second.isPresent()) {
            doIfAllowed(host, new ChangeCommand(host.document(), new Connect(second.get(), first.get(), kind)));
        }
    }

    // ---- removing

    @Override
    public Optional<Command> removing(SceneViewer of) {
        GroupRequest request = new GroupRequest(org.eclipse.gef.RequestConstants.REQ_DELETE);
        request.setEditParts(of.selected());
        return Optional.ofNullable(of.scenePart().getCommand(request));
    }

    // ---- menu

    @Override
    public void fill(IMenuManager menu, SceneViewer of) {
        boolean editable = host.document().access().modelEditable();
        List<ElementPart> selected = of.selected();
        if (editable) {
            MenuManager adding = new MenuManager(Messages.add);
            for (Ingredient each : Ingredient.values()) {
                Action action = action(each.label(), each.icon(), () -> add(each, ""));
                action.setEnabled(each != Ingredient.PORT
                        || of.focused()
                                .flatMap(part -> elements.serviceOf(part.element()))
                                .isPresent());
                adding.add(action);
            }
            menu.add(adding);
            fillWaits(menu, selected);
            fillPlacing(menu, selected);
            fillOrder(menu, of);
            menu.add(new Separator());
        }
        Set<String> ids = selected.stream().map(ElementPart::id).collect(Collectors.toSet());
        menu.add(focusing(Messages.neighbours, new Focus(ids, 1)));
        menu.add(focusing(Messages.connected, new Focus(ids, EVERYWHERE)));
    }

    /** Chosen again, all is shown. */
    private Action focusing(String text, Focus wanted) {
        boolean on = host.about().filter(now -> now.steps() == wanted.steps()).isPresent();
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                host.about(on ? Optional.empty() : Optional.of(wanted));
            }
        };
        action.setChecked(on);
        action.setEnabled(on || !wanted.elements().isEmpty());
        return action;
    }

    private void fillWaits(IMenuManager menu, List<ElementPart> selected) {
        if (selected.size() == 1) {
            elements.wait(selected.get(0)).ifPresent(wait -> {
                for (WaitKind kind : WaitKind.values()) {
                    elements.serviceNamed(wait.earlier())
                            .ifPresent(first -> offer(
                                    menu,
                                    kind == WaitKind.AFTER ? Messages.makeAfter : Messages.makeRequires,
                                    kind == WaitKind.AFTER ? Icon.WAIT_AFTER : Icon.WAIT_REQUIRES,
                                    new Reconnect(
                                            wait.later(), wait.earlier(), new Connect(wait.later(), first, kind))));
                }
            });
        }
        if (selected.stream().anyMatch(each -> elements.service(each.element()).isPresent())) {
            menu.add(action(Messages.after + "\tCtrl+L", Icon.WAIT_AFTER, () -> connect(WaitKind.AFTER)));
            menu.add(action(Messages.requires + "\tCtrl+R", Icon.WAIT_REQUIRES, () -> connect(WaitKind.REQUIRES)));
        }
    }

    private void fillPlacing(IMenuManager menu, List<ElementPart> selected) {
        List<EObject> parts = selected.stream()
                .flatMap(each -> elements.own(each.element()).stream())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        MenuManager placing = new MenuManager(Messages.place);
        offer(placing, Messages.placePlain, Icon.LAYER, new PlaceIn(elements.edition(), parts, Placement.NONE));
        offer(placing, Messages.placeA, Icon.CONTAINER_A, new PlaceIn(elements.edition(), parts, Placement.A));
        offer(placing, Messages.placeB, Icon.CONTAINER_B, new PlaceIn(elements.edition(), parts, Placement.B));
        menu.add(placing);
    }

    private void fillOrder(IMenuManager menu, SceneViewer of) {
        List<ElementPart> cards = selectedCards();
        if (cards.size() > 1) {
            MenuManager order = new MenuManager(Messages.arrange);
            for (ArrangeRequest.Order each : ArrangeRequest.Order.values()) {
                boolean spread = each == ArrangeRequest.Order.ACROSS || each == ArrangeRequest.Order.DOWN;
                if (each != ArrangeRequest.Order.AUTOMATIC && (!spread || cards.size() > 2)) {
                    order.add(action(label(each), null, () -> arrange(each, cards)));
                }
            }
            menu.add(order);
        }
        List<ElementPart> all = of.scenePart().parts();
        menu.add(action(
                Messages.automatic,
                Icon.REFRESH,
                () -> arrange(ArrangeRequest.Order.AUTOMATIC, cards.isEmpty() ? all : cards)));
    }

    /** Puts cards in order. */
    public void arrange(ArrangeRequest.Order order, List<ElementPart> cards) {
        ArrangeRequest request = new ArrangeRequest(order);
        request.setEditParts(cards);
        doIfAllowed(host, viewer.scenePart().getCommand(request));
    }

    private static String label(ArrangeRequest.Order order) {
        return switch (order) {
            case LEFT -> Messages.alignLeft;
            case CENTRE -> Messages.alignCentre;
            case RIGHT -> Messages.alignRight;
            case TOP -> Messages.alignTop;
            case MIDDLE -> Messages.alignMiddle;
            case BOTTOM -> Messages.alignBottom;
            case ACROSS -> Messages.spreadAcross;
            case DOWN -> Messages.spreadDown;
            case AUTOMATIC -> Messages.automatic;
        };
    }

    private void offer(IMenuManager menu, String text, Icon icon, Change change) {
        Action action = action(text, icon, () -> doIfAllowed(host, new ChangeCommand(host.document(), change)));
        action.setEnabled(change.refusalBy(host.document()).isEmpty());
        menu.add(action);
    }

    private static Action action(String text, Icon icon, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(icon.descriptor());
        }
        return action;
    }
}
