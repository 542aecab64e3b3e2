/** Editing on the page Protection. */
package org.xter.studio.gef.protection;
