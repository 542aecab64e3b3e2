/** The vendor's Secure Boot keys for firmware: signed updates of variables, and a machine's store of them. */
package org.xter.trust.secureboot;
