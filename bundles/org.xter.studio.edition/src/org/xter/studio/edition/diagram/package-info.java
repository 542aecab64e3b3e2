/** The pages that show an edition as a picture. */
package org.xter.studio.edition.diagram;
