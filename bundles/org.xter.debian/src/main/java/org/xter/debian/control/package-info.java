/** The control format of Debian (deb822): stanzas of fields with their positions, and relations between packages. */
package org.xter.debian.control;
