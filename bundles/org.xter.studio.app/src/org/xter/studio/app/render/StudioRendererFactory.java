package org.xter.studio.app.render;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** The platform's renderers, but {@link TabsOnlyStackRenderer} for stacks of parts. The product names it to the platform. */
public final class StudioRendererFactory extends WorkbenchRendererFactory {
    private TabsOnlyStackRenderer stacks;

    @Override
    public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
        if (!(element instanceof MPartStack)) {
            return super.getRenderer(element, parent);
        }
        if (stacks == null) {
            stacks = new TabsOnlyStackRenderer();
            initRenderer(stacks);
        }
        return stacks;
    }
}
