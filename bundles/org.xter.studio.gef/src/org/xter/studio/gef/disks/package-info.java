/** Editing on the page Disks. */
package org.xter.studio.gef.disks;
