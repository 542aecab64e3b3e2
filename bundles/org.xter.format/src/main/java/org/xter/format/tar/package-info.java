/** Tape archives (POSIX.1-2017, pax, "ustar Interchange Format"), written and read as far as artifacts need it. */
package org.xter.format.tar;
