/** Raw disk images: a partition table and what lies in the partitions. */
package org.xter.format.raw;
