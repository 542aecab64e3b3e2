/** The vendor's trust: keys and certificates, what they sign, and how signatures are judged. */
package org.xter.trust;
