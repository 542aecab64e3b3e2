/** Editing on the page Composition. */
package org.xter.studio.gef.composition;
