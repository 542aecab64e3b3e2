package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Menu;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Change;
import org.xter.document.disks.DiskText;
import org.xter.document.disks.MovePartition;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Disk;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.gef.viewer.WordsField;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** Editing of disks, partitions, file systems, encryption and volumes. */
public final class DisksEditing implements SceneEditing {
    private final DiskPieces pieces;
    private final DisksMenu menu;
    private SceneViewer viewer;
    private BoundaryKeys keys;
    private Set<String> known = Set.of();
    private boolean selectNext;

    /** @param host the page around it */
    public DisksEditing(SceneHost host) {
        pieces = new DiskPieces(host);
        menu = new DisksMenu(this, pieces);
    }

    /**
     * What a tool puts where it is used.
     *
     * @param making what it is
     */
    public record Made(Making making) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return making;
        }

        @Override
        public Object getObjectType() {
            return making;
        }
    }

    @Override
    public void install(ScenePart part) {
        part.installEditPolicy(EditPolicy.LAYOUT_ROLE, new DisksGround(pieces, () -> selectNext = true));
    }

    @Override
    public void install(ElementPart part) {
        part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextPolicy(pieces));
        part.installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy(pieces));
        if (part.element() instanceof SceneElement.Segment) {
            part.installEditPolicy(BoundaryPolicy.ROLE, new BoundaryPolicy(pieces));
            part.installEditPolicy(MovePolicy.ROLE, new MovePolicy(pieces));
        }
        if (part.element() instanceof SceneElement.Entry) {
            part.installEditPolicy(VolumePolicy.ROLE, new VolumePolicy(pieces));
        }
    }

    @Override
    public void install(SceneViewer made) {
        viewer = made;
        keys = new BoundaryKeys(made, pieces);
    }

    // ---- tools

    @Override
    public List<PaletteTool> palette() {
        List<PaletteTool> tools = new ArrayList<>();
        tools.add(new PaletteTool(Messages.select, Messages.selectAbout, Icon.POINTER, null));
        tools.add(tool(Messages.disk, Messages.diskAbout, Icon.DISK, new Making.OfDisk()));
        tools.add(tool(
                Messages.partition, Messages.partitionAbout, Icon.PARTITION, new Making.OfPartition(FileSystem.EXT4)));
        tools.add(tool(Messages.swap, Messages.swapAbout, Icon.MEMORY, new Making.OfPartition(FileSystem.SWAP)));
        tools.add(new PaletteTool(Messages.volume, Messages.volumeAbout, Icon.FOLDER, () -> new VolumeTool(pieces)));
        tools.add(tool("ext4", Messages.formatAbout, Icon.FILE, new Making.OfFileSystem(FileSystem.EXT4)));
        tools.add(tool("XFS", Messages.formatAbout, Icon.FILE, new Making.OfFileSystem(FileSystem.XFS)));
        tools.add(tool("Btrfs", Messages.formatAbout, Icon.FILE, new Making.OfFileSystem(FileSystem.BTRFS)));
        tools.add(tool("FAT", Messages.formatAbout, Icon.FILE, new Making.OfFileSystem(FileSystem.VFAT)));
        tools.add(tool(Messages.lock, Messages.lockAbout, Icon.LOCK, new Making.OfEncryption(Cipher.AES_XTS)));
        return tools;
    }

    private static PaletteTool tool(String label, String about, Icon icon, Making making) {
        return new PaletteTool(label, about, icon, () -> new CreationTool(new Made(making)));
    }

    // ---- doing

    /** Does what may be done; says at the edge of the window why not, or what is to be considered. */
    boolean perform(Change change) {
        Optional<Problem> refusal = change.refusalBy(pieces.host().document());
        pieces.host()
                .hint(refusal.or(() -> change.warning()).map(Sentences::message).orElse(""));
        if (refusal.isPresent()) {
            return false;
        }
        selectNext = true;
        viewer.getEditDomain()
                .getCommandStack()
                .execute(new ChangeCommand(pieces.host().document(), change));
        return true;
    }

    /** What was added is selected, once it is to be seen. */
    @Override
    public void shown(Scene scene) {
        Set<String> now = new HashSet<>();
        List<String> added = new ArrayList<>();
        for (SceneElement each : scene.elements()) {
            now.add(each.id());
            if (!known.contains(each.id()) && !each.facts().implied()) {
                added.add(each.id());
            }
        }
        known = now;
        if (selectNext && added.size() == 1) {
            viewer.select(added);
        }
        selectNext = false;
    }

    @Override
    public Optional<Command> removing(SceneViewer from) {
        List<ElementPart> selected = from.selected().stream()
                .filter(each -> pieces.part(each.element()).isPresent())
                .toList();
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        request.setEditParts(selected);
        return Optional.ofNullable(selected.get(0).getCommand(request));
    }

    @Override
    public void fill(IMenuManager manager, SceneViewer from) {
        menu.fill(manager, from.focused());
    }

    // ---- keys

    @Override
    public boolean key(KeyEvent event) {
        if (keys.pressed(event)) {
            return true;
        }
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        Optional<ElementPart> focused = viewer.focused();
        Optional<Partition> partition = focused.flatMap(each -> pieces.partition(each.element()));
        if (plain && event.keyCode == SWT.INSERT) {
            offerAdding();
            return true;
        }
        if (plain && partition.isPresent() && event.character >= '1' && event.character <= '9') {
            type(focused.get(), DiskText.SIZE, Optional.of(String.valueOf(event.character)));
            return true;
        }
        if (partition.isPresent()
                && (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            int index = ((Disk) partition.get().eContainer()).getPartitions().indexOf(partition.get());
            perform(new MovePartition(partition.get(), index + (event.keyCode == SWT.ARROW_UP ? -1 : 1)));
            return true;
        }
        return false;
    }

    private void offerAdding() {
        MenuManager offered = new MenuManager();
        Optional<ElementPart> focused = viewer.focused();
        menu.adding(
                offered,
                focused.flatMap(each -> pieces.disk(each.scene().scene(), each.element())),
                focused.flatMap(each -> pieces.partition(each.element())));
        Menu shown = offered.createContextMenu(viewer.canvas());
        focused.ifPresent(part -> {
            org.eclipse.draw2d.geometry.Rectangle at =
                    ElementFigure.rectangle(part.element().bounds());
            part.getFigure().translateToAbsolute(at);
            shown.setLocation(viewer.canvas().toDisplay(at.x, at.bottom()));
        });
        shown.setVisible(true);
    }

    // ---- typing

    @Override
    public void open(ElementPart part, Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            type(part, DiskText.NAME, Optional.empty());
            return;
        }
        Optional<EObject> own = pieces.part(part.element());
        boolean sized = own.filter(DiskText.SIZE::isOf).isPresent();
        boolean onName = request instanceof LocationRequest at && at.getLocation() != null && isOnName(part, at);
        type(part, sized && !onName ? DiskText.SIZE : DiskText.NAME, Optional.empty());
    }

    private static boolean isOnName(ElementPart part, LocationRequest request) {
        org.eclipse.draw2d.geometry.Point at = request.getLocation().getCopy();
        part.getFigure().translateToRelative(at);
        Rect bounds = part.element().bounds();
        return at.x < bounds.centreX() && at.y < bounds.y() + 22;
    }

    /**
     * Lets something be typed over a disk or a partition.
     *
     * @param begun what was typed already; what is there when nothing
     */
    void type(ElementPart part, DiskText what, Optional<String> begun) {
        Optional<EObject> own = pieces.part(part.element()).filter(what::isOf);
        if (own.isEmpty() || !pieces.host().document().access().modelEditable()) {
            return;
        }
        EObject edited = own.get();
        WordsField field = WordsField.open(
                viewer,
                place(part.element(), what),
                begun.orElse(what.of(edited)),
                text -> what.change(pieces.edition(), edited, text)
                        .refusalBy(pieces.host().document()),
                text -> {
                    Command command = part.getCommand(new TextRequest(what, text));
                    if (command != null && command.canExecute()) {
                        viewer.getEditDomain().getCommandStack().execute(command);
                    }
                });
        field.text().setMessage(hint(what));
        begun.ifPresent(text -> field.text().setSelection(text.length()));
    }

    private static String hint(DiskText what) {
        return switch (what) {
            case SIZE -> Messages.restHint;
            case LEAST, MOST -> Messages.anyHint;
            case MOUNT -> Messages.unmountedHint;
            case NAME -> "";
        };
    }

    private static Rect place(SceneElement element, DiskText what) {
        Rect bounds = element.bounds();
        if (element instanceof SceneElement.Entry) {
            return new Rect(bounds.x(), bounds.y(), Math.max(bounds.width(), 120), bounds.height());
        }
        if (element instanceof SceneElement.Segment) {
            int row = what == DiskText.NAME ? 0 : what == DiskText.SIZE ? 1 : 2;
            return new Rect(bounds.x() + 4, bounds.y() + 2 + 10 * row, Math.min(bounds.width() - 8, 220), 22);
        }
        return new Rect(bounds.x() + 20, bounds.y() - 4, 200, 22);
    }
}
