package org.xter.studio.gef.disks;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.xter.diagram.disks.Boundary;
import org.xter.document.disks.Grid;
import org.xter.document.disks.MoveBoundary;
import org.xter.model.edition.Partition;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * Moves a boundary by keys as a pointer would: arrows while Shift is held show where it would be, letting Shift go does it as
 * one step, Escape leaves all as it was. With Ctrl the steps are of 1 MiB.
 */
final class BoundaryKeys {
    private final SceneViewer viewer;
    private final DiskPieces pieces;
    private Moving moving;

    private record Moving(ElementPart part, BoundaryRequest request) {}

    BoundaryKeys(SceneViewer viewer, DiskPieces pieces) {
        this.viewer = viewer;
        this.pieces = pieces;
        viewer.canvas().addListener(SWT.KeyUp, this::released);
        // The tool in hand takes Escape before keys get to the scene.
        viewer.canvas().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                end(false);
            }
        });
        viewer.canvas().addListener(SWT.FocusOut, event -> end(false));
        viewer.canvas().addListener(SWT.MouseDown, event -> end(false));
    }

    /** Whether a key meant something here. */
    boolean pressed(KeyEvent event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean alone = (event.stateMask & SWT.MODIFIER_MASK & ~(SWT.SHIFT | SWT.MOD1)) == 0;
        if (shift && alone && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            return step(event.keyCode == SWT.ARROW_RIGHT, (event.stateMask & SWT.MOD1) != 0);
        }
        if (moving != null && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            end(true);
            return true;
        }
        return false;
    }

    private boolean step(boolean larger, boolean fine) {
        Optional<ElementPart> focused = viewer.focused();
        Optional<Partition> partition = focused.flatMap(part -> pieces.partition(part.element()));
        Optional<Boundary> boundary = focused.flatMap(pieces::boundary);
        if (boundary.isEmpty() || !pieces.host().document().access().modelEditable()) {
            return false;
        }
        if (moving == null || moving.part() != focused.get()) {
            end(false);
            moving = new Moving(focused.get(), new BoundaryRequest());
            moving.request().to(boundary.get().bytes(), Grid.FINE);
        }
        Grid grid = fine
                ? Grid.FINE
                : pieces.grid(partition.get(), boundary.get(), viewer.zoom().factor());
        long wanted = next(moving.request().bytes(), grid.step(), larger);
        long within = new MoveBoundary(pieces.edition(), partition.get(), wanted, grid).result();
        // Beyond a limit it stays there, so that one step back is one step; the feedback says why.
        moving.request().to(Math.clamp(wanted, within - grid.step(), within + grid.step()), grid);
        moving.part().showSourceFeedback(moving.request());
        moving.request().to(within, grid);
        return true;
    }

    /** The next size on the grid. */
    private static long next(long bytes, long step, boolean larger) {
        return larger ? (bytes / step + 1) * step : Math.max(0, (bytes - 1) / step * step);
    }

    private void released(Event event) {
        if (event.keyCode == SWT.SHIFT) {
            end(true);
        }
    }

    private void end(boolean done) {
        if (moving == null) {
            return;
        }
        Moving ended = moving;
        moving = null;
        ended.part().eraseSourceFeedback(ended.request());
        if (done) {
            Command command = ended.part().getCommand(ended.request());
            if (command != null && command.canExecute()) {
                viewer.getEditDomain().getCommandStack().execute(command);
            }
        }
    }
}
