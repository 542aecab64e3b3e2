package org.xter.studio.ui.look;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of this project: SVG on a 16 px grid, readable on light and dark ground. Their files are
 * {@code icons/NAME.svg} of this bundle; extensions name them as
 * {@code platform:/plugin/org.xter.studio.ui/icons/NAME.svg}.
 */
public enum Icon {
    ADD,
    BROKEN,
    BUILD,
    CACHED,
    CANCEL,
    CANCELLED,
    CHANGED,
    CLEAR,
    COMPARE,
    CONSOLE,
    CONTAINER_A,
    CONTAINER_B,
    COPY,
    CUT,
    DIAGRAM,
    DISK,
    DOWN,
    EDITION,
    EDITION_NEW,
    EXPORT,
    FILE,
    FIX,
    FOLDER,
    HARDWARE,
    HELP,
    IMAGE,
    INFO,
    KEY,
    LAYER,
    LINK,
    LOCK,
    MACHINE,
    MEMORY,
    MOVED,
    NETWORK,
    OK,
    OPEN,
    OVERVIEW,
    PACKAGE,
    PACKAGE_GROUP,
    PARTITION,
    PASTE,
    POINTER,
    PORT,
    PREFERENCES,
    REDO,
    REFRESH,
    REMOVE,
    REPOSITORY,
    RESTART,
    RUN,
    RUNNING,
    SAVE,
    SAVE_ALL,
    SEARCH,
    SERVICE,
    SOURCE,
    STAGE_A,
    STAGE_B,
    STAGE_C,
    STOP,
    SYSTEM,
    UNDO,
    UNKNOWN,
    UP,
    USER,
    WAITING,
    WAIT_AFTER,
    WAIT_REQUIRES,
    WARNING,
    WHY,
    ZOOM_ACTUAL,
    ZOOM_FIT,
    ZOOM_IN,
    ZOOM_OUT;

    private final String key = "org.xter.studio.ui." + name();

    /** The address of its file, for descriptors made elsewhere. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** Describes it; nothing is loaded. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURLSupplier(true, () -> Icon.class.getResource("/" + path()));
    }

    /** The shared image, owned by the display: do not dispose of it. Call on the UI thread. */
    public Image image() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        Image image = images.get(key);
        if (image == null) {
            images.put(key, descriptor());
            image = images.get(key);
        }
        return image;
    }
}
