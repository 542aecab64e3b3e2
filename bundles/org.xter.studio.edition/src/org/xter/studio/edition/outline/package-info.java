/** The edition editor: outline. */
package org.xter.studio.edition.outline;
