package org.xter.studio.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** What the product is called and its picture. */
public final class Product {
    /** Its name, the same in every language. */
    public static final String NAME = "xTER Studio";

    private static final String LOGO = "org.xter.studio.app.logo";

    private Product() {}

    /** Its picture, 64 px wide; shared, do not dispose of it. */
    static Image logo() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        if (images.get(LOGO) == null) {
            images.put(LOGO, ImageDescriptor.createFromFile(Product.class, "/icons/studio-64.png"));
        }
        return images.get(LOGO);
    }
}
