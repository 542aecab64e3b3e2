/**
 * One open edition without a user interface: text, model, one history, findings, disk. Begin with
 * {@link org.xter.document.EditionDocument}.
 */
package org.xter.document;
