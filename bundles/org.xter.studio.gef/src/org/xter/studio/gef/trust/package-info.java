/** What can be done with the elements of the page of trust. */
package org.xter.studio.gef.trust;
