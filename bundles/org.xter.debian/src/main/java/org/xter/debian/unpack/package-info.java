/**
 * Packages laid into one tree as dpkg would leave them after unpacking, with its database, and the plan of what dpkg
 * itself still has to do.
 */
package org.xter.debian.unpack;
