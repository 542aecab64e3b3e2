package org.xter.studio.gef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.xter.studio.gef.edit.PaletteTool;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * The tools of a page beside its scene: one click takes a tool in hand, the next uses it and gives it back. Reached by Tab;
 * arrow keys go through it, Enter takes a tool in hand.
 */
final class PaletteBar {
    private final ToolBar bar;
    private final Map<ToolItem, PaletteTool> tools = new LinkedHashMap<>();
    private Tool held;
    private ToolItem holding;

    PaletteBar(Composite parent, List<PaletteTool> offered) {
        bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.FILL)
                .grab(false, true)
                .applyTo(bar);
        for (PaletteTool each : offered) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setText(each.label());
            item.setToolTipText(each.about());
            item.setImage(each.icon().image());
            tools.put(item, each);
        }
        holding = bar.getItem(0);
        holding.setSelection(true);
    }

    /** Gives its tools to a viewer. */
    void serve(SceneViewer viewer) {
        for (ToolItem item : tools.keySet()) {
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    take(item, viewer);
                }
            });
        }
        viewer.domain().onTool(() -> {
            if (viewer.domain().getActiveTool() != held && !bar.isDisposed()) {
                show(bar.getItem(0));
            }
        });
    }

    private void take(ToolItem item, SceneViewer viewer) {
        PaletteTool tool = tools.get(item);
        if (tool.tool() == null) {
            held = null;
            viewer.domain().loadDefaultTool();
        } else {
            held = tool.tool().get();
            viewer.domain().setActiveTool(held);
            viewer.canvas().setFocus();
        }
        show(item);
    }

    private void show(ToolItem item) {
        if (holding != item) {
            holding.setSelection(false);
            holding = item;
        }
        item.setSelection(true);
    }
}
