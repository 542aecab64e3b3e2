package org.xter.studio.app.render;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.internal.workbench.swt.CSSConstants;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Widget;
import org.xter.studio.ui.look.Themes;

/**
 * Styles tabs alone when another part becomes active. The platform styles every control of the stack and of the part that
 * become active, and of those that cease to be it: thousands of rules are matched for hundreds of controls, a fifth of
 * what it takes to open an edition. The light style sheets colour nothing but tabs by it. The dark ones do, so there the
 * platform has its way.
 */
final class TabsOnlyStackRenderer extends StackRenderer {
    @Override
    public void styleElement(MUIElement element, boolean active) {
        if (Themes.isDark() || !(element.getWidget() instanceof Widget widget) || widget.isDisposed()) {
            super.styleElement(element, active);
            return;
        }
        List<String> tags = element.getTags();
        if (!active) {
            tags.remove(CSSConstants.CSS_ACTIVE_CLASS);
        } else if (!tags.contains(CSSConstants.CSS_ACTIVE_CLASS)) {
            tags.add(CSSConstants.CSS_ACTIVE_CLASS);
        }
        mark(widget, active);
        CSSEngine engine = WidgetElement.getEngine(widget);
        if (engine != null && widget instanceof CTabFolder) {
            engine.applyStyles(widget, false);
        }
    }

    /** Whatever is styled later finds the part's class as the platform would have written it. */
    private static void mark(Widget widget, boolean active) {
        String before = WidgetElement.getCSSClass(widget);
        Set<String> classes = new LinkedHashSet<>(before == null ? List.of() : Arrays.asList(before.split(" ")));
        if (active ? classes.add(CSSConstants.CSS_ACTIVE_CLASS) : classes.remove(CSSConstants.CSS_ACTIVE_CLASS)) {
            WidgetElement.setCSSClass(widget, String.join(" ", classes));
        }
    }
}
