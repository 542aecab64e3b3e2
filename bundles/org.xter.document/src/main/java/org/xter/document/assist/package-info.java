/** Completion and explanations while typing. */
package org.xter.document.assist;
