package org.xter.studio.gef.disks;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.xter.model.edition.Service;
import org.xter.studio.gef.part.ScenePart;

/** Puts a volume on the partition that is clicked; where several services may keep it, asks which. */
final class VolumeTool extends CreationTool {
    private final DiskPieces pieces;

    VolumeTool(DiskPieces pieces) {
        this.pieces = pieces;
        setFactory(new DisksEditing.Made(new Making.OfVolume(Optional.empty())));
    }

    @Override
    protected void performCreation(int button) {
        List<Service> services = pieces.edition().getServices();
        if (services.size() < 2 || !(getTargetEditPart() instanceof ScenePart ground)) {
            super.performCreation(button);
            return;
        }
        CreateRequest first = getCreateRequest();
        if (getCurrentCommand() == null || !getCurrentCommand().canExecute()) {
            return;
        }
        org.eclipse.draw2d.geometry.Point at = first.getLocation().getCopy();
        Control control = getCurrentViewer().getControl();
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        for (Service service : List.copyOf(services)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(DisksMenu.title(service));
            item.addListener(SWT.Selection, event -> {
                CreateRequest request = new CreateRequest();
                request.setFactory(new DisksEditing.Made(new Making.OfVolume(Optional.of(service))));
                request.setLocation(at);
                Command command = ground.getCommand(request);
                if (command != null) {
                    ground.getViewer().getEditDomain().getCommandStack().execute(command);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
