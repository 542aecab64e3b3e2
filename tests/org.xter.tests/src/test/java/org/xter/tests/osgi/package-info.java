/** The bundles in Equinox, the OSGi framework of the studio. */
package org.xter.tests.osgi;
