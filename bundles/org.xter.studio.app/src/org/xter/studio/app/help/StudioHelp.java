package org.xter.studio.app.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Answers F1 and the help commands of the platform with the studio's own help view. */
public final class StudioHelp extends AbstractHelpUI {
    @Override
    public void displayHelp() {
        show("start");
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        show(topics.length == 0 ? "start" : name(topics[0].getHref()));
    }

    @Override
    public void displayHelpResource(String href) {
        show(name(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** The page's name in an address such as {@code /org.xter.studio.app/help/export.xml}. */
    private static String name(String href) {
        String last = href.substring(href.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private static void show(String topic) {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            ((HelpView) page.showView(HelpView.ID)).show(topic);
        } catch (PartInitException e) {
            throw new IllegalStateException(e); // the view stands in plugin.xml
        }
    }
}
