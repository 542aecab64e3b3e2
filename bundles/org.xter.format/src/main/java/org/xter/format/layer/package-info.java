/**
 * Layers as editions ship them: a squashfs image and the dm-verity tree over it in one file, the convention of stacker
 * and atomfs, so that their tools can read them.
 */
package org.xter.format.layer;
