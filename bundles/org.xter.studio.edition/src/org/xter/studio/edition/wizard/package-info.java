/** New editions from templates or from other editions. */
package org.xter.studio.edition.wizard;
