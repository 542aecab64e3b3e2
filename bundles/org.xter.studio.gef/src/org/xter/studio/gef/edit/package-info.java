/** How scenes are edited: every change is an edit of the document. */
package org.xter.studio.gef.edit;
