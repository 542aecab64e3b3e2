/** What users do to what is protected: containers A and B, their ciphers and keys, and what lies in them. */
package org.xter.document.protection;
