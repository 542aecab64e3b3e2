package org.xter.studio.app;

import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Fills menus and tool bar. */
final class StudioActionBarAdvisor extends ActionBarAdvisor {
    StudioActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }
}
