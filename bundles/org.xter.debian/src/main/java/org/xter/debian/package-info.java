/**
 * The room of the distribution: versions and control files, repositories and their signatures, the choice of packages, the
 * lock that records it, downloads, and what is in a {@code .deb}. Each has a package of its own below this one.
 */
package org.xter.debian;
