/** Releases that are signed on another machine: signing there, and putting what came back into the images. */
package org.xter.studio.edition.signing;
