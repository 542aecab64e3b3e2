/** The vendor keyring of an edition: which one it is, and what is done with it. No type of it holds a secret. */
package org.xter.document.trust;
