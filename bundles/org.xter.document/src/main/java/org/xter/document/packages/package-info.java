/** The packages an edition asks for, and the edits that change them. */
package org.xter.document.packages;
