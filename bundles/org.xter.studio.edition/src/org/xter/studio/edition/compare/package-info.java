/** Comparing two editions, or an edition with its last export or with what is saved. */
package org.xter.studio.edition.compare;
