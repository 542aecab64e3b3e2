/** Paints scenes: what is drawn where stands in {@link org.xter.diagram.paint.ScenePainter}, how in a canvas. */
package org.xter.diagram.paint;
