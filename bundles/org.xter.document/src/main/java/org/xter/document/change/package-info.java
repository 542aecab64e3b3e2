/** What users mean to do to an edition by pointing at its parts: may it be done, and by which edit. */
package org.xter.document.change;
