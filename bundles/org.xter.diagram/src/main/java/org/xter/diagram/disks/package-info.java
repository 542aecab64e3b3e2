/** The page Disks: the client's disks as bars to scale. */
package org.xter.diagram.disks;
