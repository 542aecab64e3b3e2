/**
 * Fields of forms bound to features of the edition, one class for each kind. They know labels, explanations, syntax,
 * choices and references from the model, so that a page only names what it wants to show.
 */
package org.xter.studio.edition.field;
