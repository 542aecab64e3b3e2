/** GUID partition tables (UEFI specification 2.10, chapter 5), written and read. */
package org.xter.format.gpt;
