package org.xter.studio.gef.disks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.xter.diagram.text.Words;
import org.xter.document.change.Change;
import org.xter.document.change.DeleteParts;
import org.xter.document.change.Names;
import org.xter.document.disks.DecryptPartition;
import org.xter.document.disks.DiskText;
import org.xter.document.disks.EncryptPartition;
import org.xter.document.disks.MovePartition;
import org.xter.document.disks.MoveToDisk;
import org.xter.document.disks.MoveVolume;
import org.xter.document.disks.SetFileSystem;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Disk;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.report.Problem;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;

/** What the context menu offers on the page Disks; what cannot be done is greyed and says why at the edge of the window. */
final class DisksMenu {
    private final DisksEditing editing;
    private final DiskPieces pieces;
    private final Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));

    DisksMenu(DisksEditing editing, DiskPieces pieces) {
        this.editing = editing;
        this.pieces = pieces;
    }

    /** What a service is called. */
    static String title(Service service) {
        return service.isSetTitle() ? service.getTitle() : Names.of(service);
    }

    /** All that can be done with the element keys go to. */
    void fill(IMenuManager menu, Optional<ElementPart> focused) {
        Optional<Partition> partition = focused.flatMap(each -> pieces.partition(each.element()));
        Optional<Disk> disk = focused.flatMap(each -> pieces.disk(each.scene().scene(), each.element()));
        adding(menu, disk, partition);
        focused.ifPresent(part -> {
            menu.add(new Separator());
            texts(menu, part);
        });
        partition.ifPresent(each -> {
            menu.add(fileSystems(each));
            menu.add(encryption(each));
            menu.add(moving(Messages.moveEarlier, Icon.UP, each, -1));
            menu.add(moving(Messages.moveLater, Icon.DOWN, each, 1));
            movingTo(menu, disksFor(each));
        });
        focused.flatMap(each -> pieces.part(each.element()))
                .filter(Volume.class::isInstance)
                .map(Volume.class::cast)
                .ifPresent(volume -> movingTo(menu, partitionsFor(volume)));
        focused.flatMap(each -> pieces.part(each.element())).ifPresent(part -> {
            menu.add(new Separator());
            IAction remove = action(
                    NLS.bind(Messages.remove, Names.of(part)) + "\tDel",
                    Icon.REMOVE,
                    new DeleteParts(pieces.edition(), List.of(part)));
            menu.add(remove);
        });
    }

    /** What can be added. */
    void adding(IMenuManager menu, Optional<Disk> disk, Optional<Partition> partition) {
        menu.add(making(Messages.addDisk, Icon.DISK, new Making.OfDisk(), disk, partition));
        if (disk.isPresent()) {
            menu.add(making(
                    Messages.addPartition, Icon.PARTITION, new Making.OfPartition(FileSystem.EXT4), disk, partition));
            menu.add(making(Messages.addSwap, Icon.MEMORY, new Making.OfPartition(FileSystem.SWAP), disk, partition));
        }
        if (partition.isPresent() && !pieces.edition().getServices().isEmpty()) {
            MenuManager volumes = new MenuManager(Messages.addVolume, Icon.FOLDER.descriptor(), null);
            for (Service service : pieces.edition().getServices()) {
                volumes.add(making(
                        title(service), Icon.SERVICE, new Making.OfVolume(Optional.of(service)), disk, partition));
            }
            menu.add(volumes);
        }
    }

    private IAction making(String text, Icon icon, Making making, Optional<Disk> disk, Optional<Partition> partition) {
        return making.on(pieces.edition(), disk, partition, Optional.empty())
                .map(change -> action(text, icon, change))
                .orElseThrow();
    }

    private void texts(IMenuManager menu, ElementPart part) {
        Optional<EObject> own = pieces.part(part.element());
        own.ifPresent(each -> {
            menu.add(text(Messages.rename + "\tF2", part, DiskText.NAME));
            if (DiskText.SIZE.isOf(each)) {
                menu.add(text(Messages.setSize + "\tEnter", part, DiskText.SIZE));
            }
            if (each instanceof Partition) {
                menu.add(text(Messages.setMount, part, DiskText.MOUNT));
            }
            if (each instanceof Disk) {
                menu.add(text(Messages.setLeast, part, DiskText.LEAST));
                menu.add(text(Messages.setMost, part, DiskText.MOST));
            }
        });
    }

    private Action text(String label, ElementPart part, DiskText what) {
        Action action = new Action(label) {
            @Override
            public void run() {
                editing.type(part, what, Optional.empty());
            }
        };
        action.setEnabled(pieces.host().document().access().modelEditable());
        return action;
    }

    private MenuManager fileSystems(Partition partition) {
        MenuManager menu = new MenuManager(Messages.fileSystem);
        for (FileSystem each : FileSystem.values()) {
            Change change = new SetFileSystem(pieces.edition(), partition, each);
            menu.add(choice(words.of(each), partition.getFilesystem() == each, change));
        }
        return menu;
    }

    private MenuManager encryption(Partition partition) {
        MenuManager menu = new MenuManager(Messages.encryption, Icon.LOCK.descriptor(), null);
        boolean plain = partition.getEncryption() == null;
        menu.add(choice(Messages.plain, plain, new DecryptPartition(partition)));
        for (Cipher each : Cipher.values()) {
            menu.add(choice(
                    words.of(each),
                    !plain && partition.getEncryption().getCipher() == each,
                    EncryptPartition.by(partition, each)));
        }
        return menu;
    }

    private Action choice(String text, boolean now, Change change) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && !now) {
                    editing.perform(change);
                }
            }
        };
        action.setChecked(now);
        action.setEnabled(now || allowed(change));
        return action;
    }

    private IAction moving(String text, Icon icon, Partition partition, int by) {
        int index = ((Disk) partition.eContainer()).getPartitions().indexOf(partition);
        return action(text, icon, new MovePartition(partition, index + by));
    }

    /** The disks a partition is not on. */
    private Map<String, Change> disksFor(Partition partition) {
        Map<String, Change> result = new LinkedHashMap<>();
        for (Disk each : pieces.edition().getDisks()) {
            if (each != partition.eContainer()) {
                result.put(
                        Names.of(each),
                        new MoveToDisk(
                                pieces.edition(),
                                partition,
                                each,
                                each.getPartitions().size()));
            }
        }
        return result;
    }

    /** The partitions a volume does not lie on. */
    private Map<String, Change> partitionsFor(Volume volume) {
        Map<String, Change> result = new LinkedHashMap<>();
        for (Disk disk : pieces.edition().getDisks()) {
            for (Partition each : disk.getPartitions()) {
                if (!volume.isSetPartition() || !volume.getPartition().equals(each.getName())) {
                    result.put(Names.of(each), new MoveVolume(pieces.edition(), volume, Optional.of(each)));
                }
            }
        }
        return result;
    }

    private void movingTo(IMenuManager menu, Map<String, Change> places) {
        if (!places.isEmpty()) {
            MenuManager offered = new MenuManager(Messages.moveTo, Icon.MOVED.descriptor(), null);
            places.forEach((name, change) -> offered.add(action(name, Icon.DISK, change)));
            menu.add(offered);
        }
    }

    private boolean allowed(Change change) {
        return change.refusalBy(pieces.host().document()).isEmpty();
    }

    private Action action(String text, Icon icon, Change change) {
        Action action = new Action(text) {
            @Override
            public void run() {
                editing.perform(change);
            }
        };
        action.setImageDescriptor(icon.descriptor());
        Optional<Problem> why = change.refusalBy(pieces.host().document());
        action.setEnabled(why.isEmpty());
        why.map(Sentences::message).ifPresent(action::setToolTipText);
        return action;
    }
}
