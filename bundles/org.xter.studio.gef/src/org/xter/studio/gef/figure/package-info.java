/** Figures of a scene. */
package org.xter.studio.gef.figure;
