/** How two editions differ. */
package org.xter.document.compare;
