/**
 * Kernel modules of a tree: what they need and offer, and the index files that modprobe reads (those of kmod's depmod,
 * {@code modules.dep(5)}).
 */
package org.xter.format.kmod;
