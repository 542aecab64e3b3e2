/** The Properties view of what is selected in an edition. */
package org.xter.studio.edition.properties;
