/** Smallest edits of edition files: what is not meant to change stays as it is written. */
package org.xter.document.text;
