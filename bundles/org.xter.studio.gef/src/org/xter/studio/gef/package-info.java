/** Scenes of an edition in a window: shown, selected, edited. The only bundle that knows GEF and draw2d. */
package org.xter.studio.gef;
