/** The first file system of a device: what is in it, composed from the edition's packages, and its archive. */
package org.xter.runtime.initrd;
