/** The FAT file system (Microsoft FAT specification, version 1.03), FAT32 written, FAT12, FAT16 and FAT32 read. */
package org.xter.format.fat;
