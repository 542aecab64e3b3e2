/** Finding any part or setting of the edition in the active editor. */
package org.xter.studio.edition.find;
