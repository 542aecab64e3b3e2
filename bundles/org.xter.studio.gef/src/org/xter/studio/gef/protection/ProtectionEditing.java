package org.xter.studio.gef.protection;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.document.change.Change;
import org.xter.document.protection.AddContainer;
import org.xter.document.protection.Containers;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.ui.look.Icon;

/**
 * Editing of containers and what lies in them: settings are chosen where they stand, services, guests and volumes are moved by
 * dragging, by the menu, or by Ctrl with Right (further in) and Left (further out).
 */
public final class ProtectionEditing implements SceneEditing {
    private final SceneHost host;
    private final Contents contents;
    private SceneViewer viewer;

    /** @param host the page around it */
    public ProtectionEditing(SceneHost host) {
        this.host = host;
        this.contents = new Contents(host.document());
    }

    @Override
    public void install(ElementPart part) {
        part.installEditPolicy(DragPolicy.ROLE, new DragPolicy(contents));
        part.installEditPolicy(DropPolicy.ROLE, new DropPolicy(contents));
        part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new SettingPolicy(contents));
        part.installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy(contents));
    }

    @Override
    public void install(SceneViewer made) {
        viewer = made;
    }

    @Override
    public boolean key(KeyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD1 && (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT)) {
            shift(event.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
            return true;
        }
        if (modifiers == 0 && event.keyCode == SWT.INSERT) {
            add(Containers.get(contents.edition(), Placement.A).isEmpty() ? Placement.A : Placement.B);
            return true;
        }
        return false;
    }

    @Override
    public Optional<Command> removing(SceneViewer from) {
        List<ElementPart> parts = from.selected();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        request.setEditParts(parts);
        return Optional.ofNullable(parts.get(0).getCommand(request));
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    // ---- moving

    /** What moves all that is selected to a place, asked of the policy of that place. */
    private Optional<Command> moving(Placement to) {
        List<ElementPart> movable = viewer.selected().stream()
                .filter(each -> contents.isMovable(each.element()))
                .toList();
        if (movable.isEmpty()) {
            return Optional.empty();
        }
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_ADD);
        request.setEditParts(movable);
        return viewer.scenePart()
                .part(ProtectionScene.boxId(to))
                .flatMap(box -> Optional.ofNullable(box.getCommand(request)));
    }

    private void shift(int by) {
        viewer.focused()
                .filter(each -> contents.isMovable(each.element()))
                .flatMap(each -> target(each, by))
                .flatMap(to -> moving(to))
                .ifPresent(command -> execute(command));
    }

    private Optional<Placement> target(ElementPart part, int by) {
        if (Contents.box(part.element()).isPresent()) {
            return Optional.of(Placement.A); // container B has one place to go to
        }
        return contents.place(part.element())
                .map(each -> Placement.get(Math.clamp(each.getValue() + by, 0, Placement.VALUES.size() - 1)));
    }

    private void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(command);
    }

    private void add(Placement placement) {
        Change change = new AddContainer(contents.edition(), placement);
        if (change.refusalBy(contents.document()).isEmpty()) {
            change.applyTo(contents.document());
        }
    }

    // ---- opening

    @Override
    public void open(ElementPart part, Request request) {
        Optional<EStructuralFeature> setting = contents.setting(part.element());
        Optional<Placement> box = Contents.box(part.element()).filter(each -> each != Placement.NONE);
        if (setting.isPresent()) {
            choose(part, setting.get());
        } else if (box.isPresent() && part.element().facts().implied()) {
            add(box.get());
        } else if (box.isPresent()) {
            part.scene()
                    .part(ProtectionScene.entryId(box.get(), Literals.ENCRYPTION__CIPHER))
                    .ifPresent(entry -> choose(entry, Literals.ENCRYPTION__CIPHER));
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            contents.part(part.element()).ifPresent(host::open);
        }
    }

    private void choose(ElementPart entry, EStructuralFeature setting) {
        if (host.document().access().modelEditable()
                && contents.part(entry.element()).orElse(null) instanceof ProtectedContainer container) {
            new SettingEditor(entry, container, setting).show();
        }
    }

    // ---- menu

    @Override
    public void fill(IMenuManager menu, SceneViewer from) {
        Optional<ElementPart> focused = viewer.focused();
        focused.flatMap(each -> contents.setting(each.element())).ifPresent(setting -> {
            Action choosing = action(choosing(setting) + "\tF2", () -> choose(focused.get(), setting));
            choosing.setEnabled(host.document().access().modelEditable());
            menu.add(choosing);
        });
        for (Placement each : Placement.VALUES) {
            moving(each)
                    .filter(command -> command.canExecute() || isMovableInside(focused))
                    .ifPresent(command -> menu.add(item(moveText(focused, each), Icon.MOVED, command)));
        }
        adding(menu, Placement.A, Messages.addA, Icon.CONTAINER_A);
        adding(menu, Placement.B, Messages.addB, Icon.CONTAINER_B);
        focused.flatMap(each -> Contents.box(each.element()))
                .filter(each -> Containers.get(contents.edition(), each).isPresent())
                .ifPresent(each -> {
                    String text = each == Placement.A ? Messages.removeA : Messages.removeB;
                    removing(viewer).ifPresent(command -> menu.add(item(text + "\tDel", Icon.REMOVE, command)));
                });
    }

    private static boolean isMovableInside(Optional<ElementPart> part) {
        return part.filter(each -> Contents.box(each.element()).isEmpty()).isPresent();
    }

    private static String moveText(Optional<ElementPart> part, Placement to) {
        if (!isMovableInside(part)) {
            return Messages.nest;
        }
        return switch (to) {
            case NONE -> Messages.moveToNone;
            case A -> Messages.moveToA;
            case B -> Messages.moveToB;
        };
    }

    private static String choosing(EStructuralFeature setting) {
        return setting == Literals.ENCRYPTION__CIPHER
                ? Messages.cipher
                : setting == Literals.ENCRYPTION__HOLDER
                        ? Messages.holder
                        : setting == Literals.ENCRYPTION__UNLOCK ? Messages.unlock : Messages.keyDerivation;
    }

    private void adding(IMenuManager menu, Placement placement, String text, Icon icon) {
        if (Containers.get(contents.edition(), placement).isEmpty()) {
            Change change = new AddContainer(contents.edition(), placement);
            menu.add(item(text, icon, new ChangeCommand(contents.document(), change)));
        }
    }

    private Action item(String text, Icon icon, Command command) {
        Action item = action(text, () -> execute(command));
        item.setImageDescriptor(icon.descriptor());
        item.setEnabled(command.canExecute());
        return item;
    }
}
