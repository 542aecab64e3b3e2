/** What partitions need and how much room disks have, in bytes. */
package org.xter.model.disk;
