/**
 * The vendor keyring: a folder with certificates in the clear and private keys encrypted, or on a PKCS#11 token. It has
 * nothing to do with the archive keys of repositories.
 */
package org.xter.trust.keyring;
