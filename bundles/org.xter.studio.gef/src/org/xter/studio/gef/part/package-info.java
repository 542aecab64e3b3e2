/** Edit parts: what stands between a scene and its figures. */
package org.xter.studio.gef.part;
