package org.xter.studio.edition.field;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.xter.report.Severity;
import org.xter.studio.ui.look.Icon;

/** Icons with a small mark for the worst finding. Shared images: nobody disposes of them. */
public final class Badges {
    private Badges() {}

    /** An icon, marked. On the UI thread. */
    public static Image image(Icon icon, Optional<Severity> worst) {
        if (worst.isEmpty() || worst.get() == Severity.INFO) {
            return icon.image();
        }
        String mark =
                worst.get() == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
        String key = "org.xter.studio.edition.badge." + icon + worst.get();
        Image image = JFaceResources.getImage(key);
        if (image == null) {
            ImageDescriptor overlay =
                    PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark);
            JFaceResources.getImageRegistry()
                    .put(key, new DecorationOverlayIcon(icon.image(), overlay, IDecoration.BOTTOM_RIGHT));
            image = JFaceResources.getImage(key);
        }
        return image;
    }
}
