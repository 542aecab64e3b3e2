/** What signs a release: the keys of a keyring, judged, and the signatures they make. */
package org.xter.trust.release;
