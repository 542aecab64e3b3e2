/** Formats of the field, written and read by own code; each format has a package of its own below this one. */
package org.xter.format;
