/**
 * SVG images for SWT, which looks for the service {@code org.eclipse.swt.internal.image.SVGRasterizer}. This fragment takes the
 * place of {@code org.eclipse.swt.svg}: it draws by the same library, and remembers what it drew.
 */
package org.xter.studio.svg;
