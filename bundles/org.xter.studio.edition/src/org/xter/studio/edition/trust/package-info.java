/** The page of keys and what they sign, and the wizards that make and renew keys. */
package org.xter.studio.edition.trust;
