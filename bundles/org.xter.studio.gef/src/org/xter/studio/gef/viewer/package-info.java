/** The viewer of a scene: zoom, panning, keys. */
package org.xter.studio.gef.viewer;
