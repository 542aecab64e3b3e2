package org.xter.studio.app;

import org.eclipse.jface.internal.InternalPolicy;

/**
 * Where icons come from: their bytes are read from the bundles and drawn by the studio. JFace would unpack each into a file
 * first and have the desktop draw it, with whatever library for SVG is installed there, once for each start.
 */
final class IconSource {
    private IconSource() {}

    /** To be called before the first icon is asked for. */
    static void readBundles() {
        InternalPolicy.DEBUG_LOAD_URL_IMAGE_DESCRIPTOR_DIRECTLY = true;
    }
}
