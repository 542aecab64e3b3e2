package org.xter.studio.gef.composition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.xter.document.edit.Edit;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.PutRequest;

/** Takes what is dragged from elsewhere: packages from the page Packages, files from the navigator and the desktop. */
final class Drops extends AbstractTransferDropTargetListener {
    private static final String PACKAGES = "[a-z0-9][a-z0-9+.-]*([=/]\\S+)?(\\R[a-z0-9][a-z0-9+.-]*([=/]\\S+)?)*\\R?";

    private final SceneHost host;

    private Drops(EditPartViewer viewer, SceneHost host, Transfer transfer) {
        super(viewer, transfer);
        this.host = host;
    }

    /** What each way of dragging needs. */
    static List<Drops> of(EditPartViewer viewer, SceneHost host) {
        return List.of(
                new Drops(viewer, host, LocalSelectionTransfer.getTransfer()),
                new Drops(viewer, host, FileTransfer.getInstance()),
                new Drops(viewer, host, TextTransfer.getInstance()));
    }

    @Override
    protected Request createTargetRequest() {
        return new PutRequest();
    }

    @Override
    protected void updateTargetRequest() {
        // What is dragged is known when it is dropped.
        ((PutRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        getCurrentEvent().detail =
                host.document().access().modelEditable() && getTargetEditPart() != null ? DND.DROP_COPY : DND.DROP_NONE;
        getCurrentEvent().feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    protected void handleDrop() {
        updateTargetRequest();
        updateTargetEditPart();
        Object data = getCurrentEvent().data;
        if (data instanceof String text && !text.strip().matches(PACKAGES)) {
            host.document().execute(new Edit.Paste(host.document().edition(), null, Edit.END, text));
            return;
        }
        Optional<PutRequest> put = dropped(data);
        if (put.isEmpty() || getTargetEditPart() == null) {
            getCurrentEvent().detail = DND.DROP_NONE;
            return;
        }
        ((PutRequest) getTargetRequest()).take(put.get());
        Command command = getTargetEditPart().getCommand(getTargetRequest());
        CompositionEditing.doIfAllowed(host, command);
    }

    /** What was dropped; nothing when it is of no use. */
    static Optional<PutRequest> dropped(Object data) {
        return switch (data) {
            case String text ->
                Optional.of(PutRequest.packages(text.strip().lines().toList()));
            case String[] files ->
                Optional.of(PutRequest.files(Arrays.stream(files).map(Path::of).toList()));
            case IStructuredSelection selection -> {
                List<Path> files = new ArrayList<>();
                for (Object each : selection.toList()) {
                    IResource resource = Adapters.adapt(each, IResource.class);
                    if (resource != null && resource.getLocation() != null) {
                        files.add(resource.getLocation().toPath());
                    }
                }
                yield files.isEmpty() ? Optional.empty() : Optional.of(PutRequest.files(files));
            }
            case null, default -> Optional.empty();
        };
    }
}
