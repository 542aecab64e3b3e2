package org.xter.studio.app.command;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.xter.studio.ui.look.Themes;

/** Turns the studio dark, or light again. */
public final class UseTheme extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        Themes.choose(Themes.isDark() ? Themes.Choice.LIGHT : Themes.Choice.DARK);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Themes.isDark());
    }
}
