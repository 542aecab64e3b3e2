package org.xter.studio.gef.packages;

import java.util.Map;
import org.eclipse.gef.Request;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.GraphHost;
import org.xter.studio.gef.GraphHost.Wish;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.ui.look.Icon;

/** A graph of packages is walked, not edited: packages are asked for in lists. */
public final class PackagesEditing implements SceneEditing {
    private static final Map<Wish, Icon> ICONS = Map.of(
            Wish.EXPAND, Icon.ADD, Wish.COLLAPSE, Icon.REMOVE, Wish.CENTRE, Icon.DIAGRAM, Wish.DETAILS, Icon.PACKAGE);

    private final GraphHost host;

    /** @param host the page around it */
    public PackagesEditing(GraphHost host) {
        this.host = host;
    }

    @Override
    public void open(ElementPart part, Request request) {
        SceneElement element = part.element();
        host.perform(host.may(Wish.EXPAND, element) ? Wish.EXPAND : Wish.COLLAPSE, element);
    }

    @Override
    public void fill(IMenuManager menu, SceneViewer viewer) {
        viewer.focused().map(ElementPart::element).ifPresent(element -> {
            for (Wish wish : Wish.values()) {
                if (host.may(wish, element)) {
                    menu.add(action(wish, element));
                }
            }
        });
    }

    private Action action(Wish wish, SceneElement element) {
        Action action = new Action(text(wish)) {
            @Override
            public void run() {
                host.perform(wish, element);
            }
        };
        action.setImageDescriptor(ICONS.get(wish).descriptor());
        return action;
    }

    private static String text(Wish wish) {
        return switch (wish) {
            case EXPAND -> Messages.expand;
            case COLLAPSE -> Messages.collapse;
            case CENTRE -> Messages.centre;
            case DETAILS -> Messages.details;
        };
    }
}
