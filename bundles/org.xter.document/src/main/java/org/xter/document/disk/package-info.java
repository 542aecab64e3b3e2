/** The file on disk and the journal of unsaved work. */
package org.xter.document.disk;
