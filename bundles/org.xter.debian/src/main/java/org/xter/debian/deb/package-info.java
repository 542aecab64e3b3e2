/** Debian binary packages (deb(5)): opened once into the store, known by their digest afterwards. */
package org.xter.debian.deb;
