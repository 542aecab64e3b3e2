/** Exported images in virtual machines: what runs, its console, its view. */
package org.xter.studio.export.machine;
