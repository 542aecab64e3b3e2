/** Looking for packages by what somebody types: all names and synopses in memory, the rest on demand. */
package org.xter.debian.search;
