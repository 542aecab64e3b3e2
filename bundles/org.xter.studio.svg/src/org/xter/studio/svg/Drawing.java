package org.xter.studio.svg;

import org.eclipse.swt.SWT;

/**
 * What is to be drawn: the SVG file, and how large.
 *
 * @param source the bytes of the file, owned by this drawing
 * @param zoom percent of the file's own size, or 0 where width and height are given
 * @param width pixels, or 0 where a zoom is given
 * @param height pixels, or 0 where a zoom is given
 */
record Drawing(byte[] source, int zoom, int width, int height) {
    static Drawing zoomed(byte[] source, int zoom) {
        return new Drawing(source, positive(zoom), 0, 0);
    }

    static Drawing sized(byte[] source, int width, int height) {
        return new Drawing(source, 0, positive(width), positive(height));
    }

    private static int positive(int value) {
        if (value <= 0) {
            SWT.error(SWT.ERROR_INVALID_ARGUMENT);
        }
        return value;
    }
}
