/** Scenes on a draw2d surface. */
package org.xter.studio.gef.paint;
