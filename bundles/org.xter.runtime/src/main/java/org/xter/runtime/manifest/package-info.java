/** The system manifest: what a device may run, in exact bytes. Specified in docs/formats/manifest.md. */
package org.xter.runtime.manifest;
