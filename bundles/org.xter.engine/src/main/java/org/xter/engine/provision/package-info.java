/** Releases that are made ready for single machines: the key of container A sealed for the TPM of each. */
package org.xter.engine.provision;
