/** Gets files from mirrors, local folders and the folder vendored beside an edition, each checked by its digest. */
package org.xter.debian.fetch;
