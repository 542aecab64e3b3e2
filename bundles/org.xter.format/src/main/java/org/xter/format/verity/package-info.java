/**
 * dm-verity version 1: a tree of SHA-256 digests behind a data image, so that every block can be proved by one root
 * hash. The layout follows {@code Documentation/admin-guide/device-mapper/verity.rst} of Linux and the superblock of
 * cryptsetup's wiki page "DMVerity"; all numbers are little-endian.
 */
package org.xter.format.verity;
