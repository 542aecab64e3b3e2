/** What users do to the client's disks: partitions and their sizes, file systems, and volumes on them. */
package org.xter.document.disks;
