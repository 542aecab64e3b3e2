/**
 * squashfs 4.0, the compressed read-only file system of Linux: a parallel, deterministic writer and a reader that stands
 * hostile images. The layout follows {@code Documentation/filesystems/squashfs.rst} of Linux and
 * {@code doc/format.adoc} of squashfs-tools-ng; all numbers are little-endian.
 */
package org.xter.format.squashfs;
