/** The "new ASCII" cpio archives of the Linux initramfs, written and read. */
package org.xter.format.cpio;
