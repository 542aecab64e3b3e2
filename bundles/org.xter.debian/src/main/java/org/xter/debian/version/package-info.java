/** Version numbers of Debian packages and their order. */
package org.xter.debian.version;
