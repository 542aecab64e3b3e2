package org.xter.studio.gef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * The tools of a page beside its scene: one click takes a tool in hand, the next uses it and gives it back. Reached by Tab;
 * Space takes a tool in hand.
 */
final class PaletteBar {
    private final Composite bar;
    private final Map<ToolButton, PaletteTool> tools = new LinkedHashMap<>();
    private Tool held;

    PaletteBar(Composite parent, List<PaletteTool> offered) {
        ScrolledComposite room = new ScrolledComposite(parent, SWT.V_SCROLL);
        room.setExpandHorizontal(true);
        room.setExpandVertical(true);
        room.setShowFocusedControl(true);
        bar = new Composite(room, SWT.NONE);
        room.setContent(bar);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(bar);
        for (PaletteTool each : offered) {
            ToolButton button = new ToolButton(bar, each.label(), each.icon().image());
            button.setToolTipText(each.about());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            tools.put(button, each);
        }
        Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        room.setMinSize(size);
        GridDataFactory.fillDefaults().grab(false, true).hint(size.x, 0).applyTo(room);
        show(first());
    }

    private ToolButton first() {
        return tools.keySet().iterator().next();
    }

    /** Gives its tools to a viewer. */
    void serve(SceneViewer viewer) {
        tools.keySet().forEach(button -> button.addListener(SWT.Selection, event -> take(button, viewer)));
        viewer.domain().onTool(() -> {
            if (!bar.isDisposed() && viewer.domain().getActiveTool() != held) {
                show(first());
            }
        });
    }

    private void take(ToolButton button, SceneViewer viewer) {
        PaletteTool tool = tools.get(button);
        if (tool.tool() == null) {
            held = null;
            viewer.domain().loadDefaultTool();
        } else {
            held = tool.tool().get();
            viewer.domain().setActiveTool(held);
        }
        show(button);
        viewer.canvas().setFocus();
    }

    private void show(ToolButton button) {
        tools.keySet().forEach(each -> each.setSelection(each == button));
    }
}
