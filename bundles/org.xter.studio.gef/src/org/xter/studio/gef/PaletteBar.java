package org.xter.studio.gef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * The tools of a page beside its scene: one click takes a tool in hand, the next uses it and gives it back. Reached by Tab;
 * Space takes a tool in hand.
 */
final class PaletteBar {
    private final Composite bar;
    private final Map<Button, PaletteTool> tools = new LinkedHashMap<>();
    private Tool held;

    PaletteBar(Composite parent, List<PaletteTool> offered) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(bar);
        for (PaletteTool each : offered) {
            Button button = new Button(bar, SWT.TOGGLE | SWT.FLAT | SWT.LEFT);
            button.setText(each.label());
            button.setToolTipText(each.about());
            button.setImage(each.icon().image());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            tools.put(button, each);
        }
        show(first());
    }

    private Button first() {
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

    private void take(Button button, SceneViewer viewer) {
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

    private void show(Button button) {
        tools.keySet().forEach(each -> each.setSelection(each == button));
    }
}
