/** What is to be said about a document, found in the background. */
package org.xter.document.findings;
