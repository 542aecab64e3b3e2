/** What users do to an edition, and how it is done step by step, each step verified by reading the text again. */
package org.xter.document.edit;
