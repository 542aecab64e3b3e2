/** What encryption costs: ciphers and key derivations measured on this machine. */
package org.xter.engine.encryption;
