/** Tar archives (POSIX.1-1988 ustar, POSIX.1-2001 pax, GNU long names) as streams of entries, read strictly and written plainly. */
package org.xter.debian.tar;
